from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.circle.circles import Rhythm
from microsol_desktop.circle.rhythm import Cadence, Every, cadence_of, next_meetings, rule_of
from microsol_desktop.failure import ExpectedFailure

SUNDAY = datetime(2026, 10, 11, 14)  # noqa: DTZ001 - as the clock on the wall shows it
CADENCES = st.builds(
    Cadence, every=st.just(Every.WEEK), count=st.integers(1, 12), weekday=st.integers(0, 6)
) | st.builds(
    Cadence,
    every=st.just(Every.MONTH),
    count=st.integers(1, 12),
    weekday=st.integers(0, 6),
    which=st.sampled_from([1, 2, 3, 4, -1]),
)


def _rhythm(rule: str, zone: str = "Atlantic/Azores") -> Rhythm:
    return Rhythm(rule=rule, starts=SUNDAY, zone=zone)


@given(CADENCES)
def test_a_rhythm_in_a_few_words_is_read_back_as_it_was_said(cadence: Cadence) -> None:
    assert cadence_of(rule_of(cadence)) == cadence


@given(CADENCES)
def test_every_rhythm_in_a_few_words_has_days_to_come_on_its_weekday(cadence: Cadence) -> None:
    days = next_meetings(_rhythm(rule_of(cadence)), datetime(2026, 11, 1, tzinfo=UTC), 3)

    assert len(days) == 3
    assert {day.weekday() for day in days} == {cadence.weekday}
    assert list(days) == sorted(days)


def test_every_second_sunday_stays_at_two_when_the_clocks_change() -> None:
    days = next_meetings(_rhythm("FREQ=WEEKLY;INTERVAL=2"), datetime(2026, 10, 12, tzinfo=UTC), 2)

    assert [(day.day, day.month, day.hour) for day in days] == [(25, 10, 14), (8, 11, 14)]
    assert [day.utcoffset() for day in days] == [timedelta(hours=-1)] * 2
    assert SUNDAY.replace(tzinfo=days[0].tzinfo).utcoffset() == timedelta(0)


def test_a_rhythm_that_ends_has_no_more_days_than_it_has() -> None:
    days = next_meetings(_rhythm("FREQ=WEEKLY;COUNT=3"), datetime(2026, 10, 12, tzinfo=UTC), 9)

    assert len(days) == 2


@pytest.mark.parametrize(
    "rule", ["FREQ=DAILY", "FREQ=WEEKLY;BYDAY=SA,SU", "FREQ=MONTHLY;BYMONTHDAY=4", "FREQ=WEEKLY;COUNT=4;BYDAY=SU", ""]
)
def test_a_rule_that_says_more_than_the_few_words_is_not_put_into_them(rule: str) -> None:
    assert cadence_of(rule) is None


@pytest.mark.parametrize(
    "rule", ["", "every other sunday", "FREQ=SOMETIMES", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;UNTIL=x"]
)
def test_what_is_no_rule_is_said_to_be_none(rule: str) -> None:
    with pytest.raises(ExpectedFailure, match="no rhythm"):
        next_meetings(_rhythm(rule), datetime(2026, 10, 12, tzinfo=UTC), 1)


@pytest.mark.parametrize("zone", ["", "Atlantis/Azores", "../../etc/passwd", "Atlantic"])
def test_what_is_no_zone_is_said_to_be_none(zone: str) -> None:
    with pytest.raises(ExpectedFailure, match="no time zone"):
        next_meetings(_rhythm("FREQ=WEEKLY", zone), datetime(2026, 10, 12, tzinfo=UTC), 1)
