"""Times as hosts write them, and the one spelling in which they are written back. Whole seconds throughout."""

from __future__ import annotations

import re
from functools import lru_cache

from microsol_desktop.practice.model import Span
from microsol_desktop.practice.settings.phrase import Refused

DAY = 24 * 3600
HOUR = 3600
MINUTE = 60

_UNITS = {
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours"), HOUR),
    **dict.fromkeys(("min", "mins", "minute", "minutes", "'"), MINUTE),
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds", '"', "''"), 1),
}


@lru_cache(maxsize=1)
def _amount() -> re.Pattern[str]:
    """A number and the letters or marks after it. No two parts of it can match the same text."""
    return re.compile(r"\s*([0-9]{1,9}(?:[.,][0-9]{1,9})?)\s*([a-z]+\.?|'{1,2}|\")?", re.ASCII)


def _amounts(text: str) -> list[tuple[float, str]] | None:
    """The numbers of a time and their units (empty where none stands), or None where something else is in it."""
    found = []
    at = 0
    while at < len(text.rstrip()):
        match = _amount().match(text, at)
        if match is None:
            return None
        found.append((float(match[1].replace(",", ".")), (match[2] or "").rstrip(".")))
        at = match.end()
    return found


def _seconds(amounts: list[tuple[float, str]], unit_if_bare: str = "") -> int | None:
    """`1 h 30 min` in seconds: units fall from left to right; a bare number after one takes the next smaller."""
    total = 0.0
    last = DAY
    for number, unit in amounts:
        if unit:
            size = _UNITS.get(unit, 0)
        elif last == DAY:
            size = _UNITS.get(unit_if_bare, 0)
        else:
            size = last // 60
        if not 0 < size < last:
            return None
        total += number * size
        last = size
    return int(total + 0.5) if amounts else None


def read_seconds(text: str, unit_if_bare: str = "") -> int | Refused | None:
    """A time in seconds (`1'30"` is 90); None where the text is no time. Takes text in lower case and plain quotes."""
    amounts = _amounts(text)
    seconds = _seconds(amounts, unit_if_bare) if amounts else None
    return None if seconds is None else _within_a_day(text, seconds)


def _within_a_day(text: str, seconds: int) -> int | Refused:
    if seconds < 1:
        return Refused("no-time", "`%1` is no time at all: give a second at least, or write `open`", (text,))
    if seconds > DAY:
        return Refused("over-a-day", "`%1` is longer than a day: 24 h is the most", (text,))
    return seconds


def read_span(text: str) -> Span | Refused | None:
    """A time, or an elastic one (`15-20 min`); None where the text is neither."""
    low, dash, high = text.replace(" to ", "-").partition("-")
    if not dash:
        seconds = read_seconds(text)
        return Span(shortest=seconds, longest=seconds) if isinstance(seconds, int) else seconds
    above = _amounts(high)
    if not above or "-" in high:
        return None
    shortest, longest = read_seconds(low, above[0][1]), read_seconds(high)
    if not isinstance(shortest, int):
        return shortest
    if not isinstance(longest, int):
        return longest
    if shortest > longest:
        return Refused("backwards", "`%1` goes from more to less: write the shorter time first", (text,))
    return Span(shortest=shortest, longest=longest)


def write_seconds(seconds: int) -> str:
    """The one spelling of a time: `90 s`, `2.5 min`, `1 h 30 min`."""
    if seconds < HOUR:
        if seconds % MINUTE == 0:
            return f"{seconds // MINUTE} min"
        if seconds < 2 * MINUTE:
            return f"{seconds} s"
        if seconds % 30 == 0:
            return f"{seconds / MINUTE:.1f} min"
    parts = ((seconds // HOUR, "h"), (seconds % HOUR // MINUTE, "min"), (seconds % MINUTE, "s"))
    return " ".join(f"{count} {unit}" for count, unit in parts if count)


def write_span(span: Span) -> str:
    """The one spelling of a time or an elastic time: `15-20 min`, `1-2 h`, `30-90 s`, `45 s-2.5 min`."""
    low, high = span.shortest, span.longest
    if low == high:
        return write_seconds(low)
    for unit, size, most in (("h", HOUR, DAY), ("min", MINUTE, 2 * HOUR), ("s", 1, 2 * MINUTE)):
        if low % size == 0 and high % size == 0 and high <= most:
            return f"{low // size}-{high // size} {unit}"
    return f"{write_seconds(low)}-{write_seconds(high)}"
