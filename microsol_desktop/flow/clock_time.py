"""Times of the day, as in `until 13:00` or a promised end: which one is meant. Reads no clock: it is told the time."""

from __future__ import annotations

from microsol_desktop.practice.about import OVER

DAY = 86_400

_PASSED = OVER * 3600
"""So long after a time it has passed; later than that the one meant is tomorrow's."""


def meant_by(clock_time: float, at: float) -> float:
    """The instant that is meant by a time of the day: the next one, or the one that passed less than six hours ago.

    Both are in seconds after the same midnight, past 86,400 on the next day.
    """
    ahead = (clock_time - at) % DAY
    return at + (ahead - DAY if ahead > DAY - _PASSED else ahead)


def left_until(hour: int, minute: int, at: float) -> int:
    """Whole seconds from `at` (in seconds after midnight, past 86,400 the next day) until that time, never under 0.

    A time that is earlier is past midnight; one that passed less than six hours ago is over, and nothing is left.
    """
    return max(0, int(meant_by(hour * 3600 + minute * 60, int(at)) - int(at)))
