"""Times of day in the words of notes: "10:00-10:15 Arrival", "19h30", "7:30pm". In minutes after midnight."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from microsol_desktop.practice.from_notes.forms import UNIT

HALF_A_DAY = 12 * 60
ALL_DAY = 24 * 60
FIRST_HOUR = 7
"""Before it nothing begins that is written as "7h"; fewer hours are how long something takes."""
_DASH = r"\s*(?:-|–|—|−|to\b|until\b|till\b|jusqu.à|bis\b|até\b|hasta\b|or\b|oder\b|ou\b|à|às\b|a\b)\s*"
_FROM = r"ab|um|from|at|às|a partir das|dès|ca\."
_UNTIL = r"until|till|bis|até|hasta|jusqu.à"
_NAMED = {"noon": 12 * 60, "midday": 12 * 60, "meio-dia": 12 * 60, "midi": 12 * 60, "mediodía": 12 * 60, "midnight": 0}
_OF_DAY = (
    r"(?:(?P<{0}h>[01]?\d|2[0-4])(?:\s?[:.hH]\s?(?P<{0}m>[0-5]\d))?(?P<{0}u>\s?[hH]\b(?!\w))?"
    r"\s?(?P<{0}x>am\b|pm\b|a\.m\.|p\.m\.|uhr\b)?"
    rf"|(?:12 )?(?P<{{0}}n>{'|'.join(_NAMED)})\b)"
)


class Clock(NamedTuple):
    """A time of day at which something begins, and perhaps when it ends, in minutes after midnight.

    `is_plain`: whether it is before noon or after it is not said, as in "7:15".
    """

    start: int
    end: int
    begins: int
    ends: int | None = None
    is_plain: bool = False

    @property
    def seconds(self) -> int | None:
        """How long it is from the one to the other; None where it is not said, or can't be."""
        if self.ends is None:
            return None
        length = (self.ends - self.begins) % ALL_DAY
        return length * 60 if 0 < length <= HALF_A_DAY else None


class Ending(NamedTuple):
    """`until 13:00`: where it stands, and the time of day in minutes after midnight."""

    start: int
    end: int
    at: int


class _Compiled(NamedTuple):
    span: re.Pattern[str]
    one: re.Pattern[str]
    unit: re.Pattern[str]
    until: re.Pattern[str]


@lru_cache(maxsize=1)
def _patterns() -> _Compiled:
    flags = re.IGNORECASE
    first, last = _OF_DAY.replace("{0}", "a"), _OF_DAY.replace("{0}", "b")
    return _Compiled(
        re.compile(rf"(?<![\w.,:]){first}(?:{_DASH}){last}(?![\w:'′’])", flags),
        re.compile(rf"(?:(?:{_FROM})\s+|[(\[])?{first}(?![\w:'′’%])", flags),
        re.compile(rf"\s?(?:{UNIT})", flags),
        re.compile(rf"(?<!\w)(?:{_UNTIL})\s+(?:(?:às|as|las|um|à)\s+)?{first}(?![\w:'′’])", flags),
    )


def clock_in(words: str, *, with_hours: bool = False) -> Clock | None:
    """From when until when, wherever that stands in a line; or when alone, where a line begins with it.

    `with_hours`: `9h` is when, too, where a line begins with it. Alone it may be how long.
    """
    found = _patterns().span.search(words)
    if found is not None and (clock := _range(found)) is not None:
        return clock
    found = _patterns().one.match(words)
    if found is None or not (_is_of_day(found) or _is_hour(found, with_hours=with_hours)) or _is_a_length(found, words):
        return None
    end = found.end()
    if words[end : end + 1] == "." and "." in found[0]:
        # "12.11.2026", "12.11. in the park": that is a day.
        return None
    is_open = words[:1] in "([" and words[end : end + 1] in {")", "]"}
    begins = _minutes(found, "a")
    if words[:1] in "([" and not is_open:
        return None
    return Clock(0, end + is_open, begins, is_plain=found["ax"] is None and begins < HALF_A_DAY)


def _is_of_day(found: re.Match[str]) -> bool:
    """Whether minutes, "pm" or an `h` after more hours than anything lasts say that it is a time of day: `20h`."""
    return found["am"] is not None or found["ax"] is not None or (found["au"] is not None and int(found["ah"]) > 12)


def _is_hour(found: re.Match[str], *, with_hours: bool) -> bool:
    return with_hours and found["au"] is not None and int(found["ah"]) >= FIRST_HOUR


def until_in(words: str) -> Ending | None:
    """Until which time of the day something lasts; a bare number (`bis 5`) is none."""
    found = _patterns().until.search(words)
    if found is None or not any(found[one] for one in ("am", "ax", "au", "an")):
        return None
    return Ending(found.start(), found.end(), _minutes(found, "a"))


def _is_a_length(found: re.Match[str], words: str) -> bool:
    """`1h30 of talk` and `1:30 min` are no times of day; `19h30` is."""
    with_h = "h" in found[0].lower() and (found["ax"] or "").lower() != "uhr"
    rest = words[found.end() :]
    return (with_h and int(found["ah"]) < 6) or _patterns().unit.match(rest) is not None


def _range(found: re.Match[str]) -> Clock | None:
    if not _are_of_day(found):
        return None
    begins, ends = _minutes(found, "a"), _minutes(found, "b")
    if (
        found["ax"] is None
        and (found["bx"] or "").lower().startswith("p")
        and begins < HALF_A_DAY <= begins + HALF_A_DAY
    ):
        begins += HALF_A_DAY if begins + HALF_A_DAY < ends else 0
    if (found["ax"] or "").lower().startswith("p") and found["bx"] is None and ends < HALF_A_DAY <= begins:
        ends += HALF_A_DAY
    is_plain = not any(found[one] for one in ("ax", "bx", "an", "bn")) and max(begins, ends) < HALF_A_DAY
    clock = Clock(found.start(), found.end(), begins, ends, is_plain)
    return clock if clock.seconds is not None else None


def _are_of_day(found: re.Match[str]) -> bool:
    """Whether two figures with a dash between them are times of day: `7-7:30pm`, and not `7-8` or `1h-2h`."""
    if found["an"] or found["bn"]:
        return True
    if found["au"] and found["bu"] and min(int(found["ah"]), int(found["bh"])) >= 7:
        return True
    begins = found["am"] is not None or found["ax"] is not None
    return begins or found["bx"] is not None or (bool(found["au"]) and found["bm"] is not None)


def _minutes(found: re.Match[str], which: str) -> int:
    if found[f"{which}n"] is not None:
        return _NAMED[found[f"{which}n"].lower()]
    hour, minute = int(found[f"{which}h"]), int(found[f"{which}m"] or 0)
    said = (found[f"{which}x"] or "").lower()
    if said.startswith("p") and hour < 12:
        hour += 12
    if said.startswith("a") and hour == 12:
        hour = 0
    return (hour * 60 + minute) % ALL_DAY
