from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.flow.clock_time import DAY, left_until, meant_by
from microsol_desktop.practice.about import is_over_before

HOUR = 3600


@pytest.mark.parametrize(
    ("clock", "now", "meant"),
    [
        (21 * HOUR, 19 * HOUR, 21 * HOUR),
        (21 * HOUR, 8 * HOUR, 21 * HOUR),  # this evening, thirteen hours ahead
        (1 * HOUR, 23 * HOUR, DAY + 1 * HOUR),  # past midnight
        (13 * HOUR, 23.5 * HOUR, DAY + 13 * HOUR),  # lunch, said the night before
        (19 * HOUR, 19 * HOUR + 300, 19 * HOUR),  # begun five minutes late: it has passed
        (23 * HOUR, DAY + 600, 23 * HOUR),  # it passed before midnight
    ],
)
def test_the_time_that_is_meant(clock: float, now: float, meant: float) -> None:
    assert meant_by(clock, now) == meant


@given(st.integers(0, 23), st.integers(0, 59), st.integers(0, 2 * DAY))
def test_it_is_that_time_of_the_day_and_never_far_gone(hour: int, minute: int, now: int) -> None:
    meant = meant_by(hour * HOUR + minute * 60, now)

    assert meant % DAY == hour * HOUR + minute * 60
    assert now - 6 * HOUR <= meant <= now + 18 * HOUR
    assert left_until(hour, minute, now) == max(0, meant - now)


@given(st.times(), st.times())
def test_an_evening_that_would_be_over_before_it_begins_is_told_by_the_same_rule(begins: time, ends: time) -> None:
    begins_at, ends_at = (told.hour * HOUR + told.minute * 60 for told in (begins, ends))

    assert is_over_before(begins, ends) == (meant_by(ends_at, begins_at) <= begins_at)
