"""`until 13:00`: what is left until a time on the wall's clock. Reads no clock: the instant is handed in."""

from __future__ import annotations

DAY = 86_400

_PASSED = 6 * 3600
"""So long after a time it has passed; later than that the one meant is tomorrow's."""


def left_until(hour: int, minute: int, at: float) -> int:
    """Whole seconds from `at` (in seconds after midnight, past 86,400 the next day) until that time, never under 0.

    A time that is earlier is past midnight; one that passed less than six hours ago is over, and nothing is left.
    """
    left = (hour * 3600 + minute * 60 - int(at)) % DAY
    return 0 if left > DAY - _PASSED else left
