"""Times of day in the words of notes: "10:00-10:15 Arrival", "19h30", "7:30pm". In minutes after midnight."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from microsol_desktop.practice.from_notes.forms import UNIT

HALF_A_DAY = 12 * 60
ALL_DAY = 24 * 60
_DASH = r"\s*(?:-|–|—|−|to\b|until\b|till\b|jusqu.à|bis\b|até\b|hasta\b|or\b|oder\b|ou\b|à|a\b)\s*"
_UNTIL = r"until|till|bis|até|hasta|jusqu.à"
_OF_DAY = (
    r"(?:(?P<{0}h>[01]?\d|2[0-4])(?:\s?[:.hH]\s?(?P<{0}m>[0-5]\d))?(?P<{0}u>\s?[hH]\b(?!\w))?"
    r"\s?(?P<{0}x>am\b|pm\b|a\.m\.|p\.m\.|uhr\b)?)"
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
        re.compile(rf"[(\[]?{first}(?![\w:'′’%])", flags),
        re.compile(rf"\s?(?:{UNIT})", flags),
        re.compile(rf"(?<!\w)(?:{_UNTIL})\s+{first}(?![\w:'′’])", flags),
    )


def clock_in(words: str) -> Clock | None:
    """From when until when, wherever that stands in a line; or when alone, where a line begins with it."""
    found = _patterns().span.search(words)
    if found is not None and (clock := _range(found)) is not None:
        return clock
    found = _patterns().one.match(words)
    if found is None or not _is_of_day(found) or _is_a_length(found, words):
        return None
    end = found.end()
    is_open = words[:1] in "([" and words[end : end + 1] in {")", "]"}
    begins = _minutes(found, "a")
    if words[:1] in "([" and not is_open:
        return None
    return Clock(0, end + is_open, begins, is_plain=found["ax"] is None and begins < HALF_A_DAY)


def _is_of_day(found: re.Match[str]) -> bool:
    """Whether minutes, "pm" or an `h` after more hours than anything lasts say that it is a time of day: `20h`."""
    return found["am"] is not None or found["ax"] is not None or (found["au"] is not None and int(found["ah"]) > 12)


def until_in(words: str) -> Ending | None:
    """Until which time of the day something lasts; a bare number (`bis 5`) is none."""
    found = _patterns().until.search(words)
    if found is None or (found["am"] is None and found["ax"] is None and found["au"] is None):
        return None
    return Ending(found.start(), found.end(), _minutes(found, "a"))


def _is_a_length(found: re.Match[str], words: str) -> bool:
    """`1h30 of talk` and `1:30 min` are no times of day; `19h30` is."""
    with_h = "h" in found[0].lower() and (found["ax"] or "").lower() != "uhr"
    rest = words[found.end() :]
    return (with_h and int(found["ah"]) < 6) or _patterns().unit.match(rest) is not None


def _range(found: re.Match[str]) -> Clock | None:
    told = [found[f"{which}{part}"] for which in "ab" for part in ("m", "x")]
    hours = [found["au"], found["bu"]]
    is_hours = all(hours) and min(int(found["ah"]), int(found["bh"])) >= 7
    if not any(told) and not is_hours:
        return None
    if told[0] is None and told[1] is None and told[3] is None and not found["au"]:
        return None
    begins, ends = _minutes(found, "a"), _minutes(found, "b")
    if (
        found["ax"] is None
        and (found["bx"] or "").lower().startswith("p")
        and begins < HALF_A_DAY <= begins + HALF_A_DAY
    ):
        begins += HALF_A_DAY if begins + HALF_A_DAY < ends else 0
    is_plain = found["ax"] is None and found["bx"] is None and max(begins, ends) < HALF_A_DAY
    clock = Clock(found.start(), found.end(), begins, ends, is_plain)
    return clock if clock.seconds is not None else None


def _minutes(found: re.Match[str], which: str) -> int:
    hour, minute = int(found[f"{which}h"]), int(found[f"{which}m"] or 0)
    said = (found[f"{which}x"] or "").lower()
    if said.startswith("p") and hour < 12:
        hour += 12
    if said.startswith("a") and hour == 12:
        hour = 0
    return (hour * 60 + minute) % ALL_DAY
