"""Notes out of a chat: when each line was sent, and by whom, is no time of any step."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

FEWEST, FEWEST_UNDATED = 2, 3
"""Stamps: with fewer of them it is a time of day with a name after it, and no chat."""
_DATE = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}"
_TIME = r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?"
_NAME = r"(?P<name>[^\W\d_][^:|\n]{0,40}?)\s*:(?=\s|$)"


class Stamp(NamedTuple):
    """One way in which a chat is stamped: how it looks, whether it is one without a doubt, and examples."""

    pattern: str
    is_sure: bool
    examples: tuple[str, ...]


STAMPS: tuple[Stamp, ...] = (
    Stamp(
        rf"\[?{_DATE},?\s+{_TIME}\]?\s*(?:[-–—]\s*)?{_NAME}",
        True,
        ("[12/11/2026, 19:02:11] Marta: hello", "12.11.26, 19:02 - Marta: hello", "2026-11-12 7:02 PM Marta: hello"),
    ),
    Stamp(
        rf"\[?{_TIME}\]?\s*(?:[-–—]\s*)?{_NAME}",
        False,
        ("19:41 - Rosa: hello", "[19:41] Rosa: hello", "19:41:07 From Rosa to Everyone: hello"),
    ),
)


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], Stamp], ...]:
    return tuple((re.compile(rf"[\u200e\u200f]?(?:{one.pattern})", re.IGNORECASE), one) for one in STAMPS)


def stamps_in(lines: list[str]) -> dict[int, int]:
    """Of a chat's lines, by their numbers, how many letters come before what was said; nothing of other notes."""
    for pattern, stamp in _patterns():
        found = {at: match for at, line in enumerate(lines) if (match := pattern.match(line)) is not None}
        if len(found) >= FEWEST and (stamp.is_sure or _are_of_a_chat(tuple(found.values()))):
            return {at: match.end() for at, match in found.items()}
    return {}


def _are_of_a_chat(stamps: tuple[re.Match[str], ...]) -> bool:
    """Somebody speaks twice, and few of the times are such as a host plans: `19:00`, `19:15`."""
    names = Counter(stamp["name"].casefold() for stamp in stamps)
    odd = sum(1 for stamp in stamps if int(stamp["minute"]) % 5)
    return len(stamps) >= FEWEST_UNDATED and max(names.values()) > 1 and odd * 2 > len(stamps)
