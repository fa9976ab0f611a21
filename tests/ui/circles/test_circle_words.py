"""Days, rhythms and kinds as a host says them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from microsol_desktop.circle.circles import CircleKind, Outcome, Rhythm, Standing
from microsol_desktop.ui.circles.circle_words import (
    day_words,
    kind_words,
    month_words,
    outcome_words,
    rhythm_words,
    room_words,
    standing_words,
)

TODAY = date(2026, 11, 22)
FOUR_O_CLOCK = datetime(2026, 11, 1, 16, 0)  # noqa: DTZ001 - as the clock on the wall shows it


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (TODAY, "today"),
        (TODAY + timedelta(days=1), "tomorrow"),
        (TODAY - timedelta(days=1), "yesterday"),
        (date(2026, 11, 29), "Sun 29 November"),
        (date(2027, 1, 3), "Sun 3 January"),
        (date(2026, 5, 3), "3 May"),
        (date(2025, 5, 3), "3 May 2025"),
    ],
)
def test_a_day_is_said_no_longer_than_it_must_be(day: date, words: str) -> None:
    assert day_words(day, TODAY) == words


@pytest.mark.parametrize(
    ("day", "words"), [(date(2026, 11, 1), "1 November"), (date(2026, 5, 3), "May"), (date(2025, 5, 3), "May 2025")]
)
def test_what_is_long_past_is_remembered_by_its_month(day: date, words: str) -> None:
    assert month_words(day, TODAY) == words


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("FREQ=WEEKLY;INTERVAL=1;BYDAY=TU", "Every week on Tuesday, 16:00"),
        ("FREQ=WEEKLY;INTERVAL=2", "Every 2 weeks on Sunday, 16:00"),
        ("FREQ=MONTHLY;INTERVAL=1;BYDAY=-1FR", "Every month on the last Friday, 16:00"),
        ("FREQ=MONTHLY;INTERVAL=3;BYDAY=1SU", "Every 3 months on the first Sunday, 16:00"),
        ("FREQ=YEARLY;BYMONTH=5", "In a rhythm of its own, 16:00"),
    ],
)
def test_a_rhythm_is_said_in_a_few_words(rule: str, words: str) -> None:
    assert rhythm_words(Rhythm(rule=rule, starts=FOUR_O_CLOCK, zone="UTC")) == words


def test_everything_has_words_of_its_own() -> None:
    assert len({kind_words(kind) for kind in CircleKind}) == len(CircleKind)
    assert len({standing_words(standing) for standing in Standing}) == len(Standing)
    assert len({outcome_words(outcome) for outcome in Outcome}) == len(Outcome)


def test_room_is_told_in_one_and_in_many() -> None:
    assert (room_words(1), room_words(3)) == ("Room for one more", "Room for 3 more")
