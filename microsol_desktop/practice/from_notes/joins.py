"""What joins a time to its line and goes with it: "from", "à", "~", a dash before it and a comma behind it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from microsol_desktop.practice.from_notes.wording import is_setting

_OF_DAY = (
    r"from|for|at|about|around|von|vom|ab|um|gegen|das|às|desde|desde las|de las|a las|entre as|de|dès|vers|ca\.|@|~|≈"
)
"""Before a time of day: `Lunch from 12:30 to 13:30`."""
_OF_A_LENGTH = r"from|lasting|(?<!look )(?<!looking )at|von|zu|à|(?<=rondas )a|(?<=rodadas )a|(?<=runden )a|@|~|≈"
"""Before how long something takes: `three rounds à 8 min`. "For", "of" and "about" are a length's own."""
_AT_ITS_END = r"within|during|with|em|durante|com|en|con|während|mit|pendant|avec|dans"
"""So, where no word follows to which it might belong: `write during 10 min`, and not `talk during 5 min turns`."""
_EMPTY = re.compile(r"[(\[]\s*[,;:.·/–—-]*\s*[)\]]")
_COMMAS = re.compile(r"\s*,(?:\s*,)+\s*")
_MARK_BEFORE = re.compile(r":$|(?:^|\s+)-{1,3}$|\s*[–—]$")
_MARK_AFTER = re.compile(r"[;:.)](?:\s|$)")
_DASH_AFTER = re.compile(r"[–—-]+(?=\s)|[–—]")


class Cut(NamedTuple):
    """A stretch of a line that says a time."""

    start: int
    end: int


class _Compiled(NamedTuple):
    of_day: re.Pattern[str]
    of_a_length: re.Pattern[str]
    at_its_end: re.Pattern[str]


@lru_cache(maxsize=1)
def _patterns() -> _Compiled:
    flags = re.IGNORECASE
    of_day, of_a_length, at_its_end = (
        re.compile(rf"(?<!\w)(?:{words})\s*$", flags) for words in (_OF_DAY, _OF_A_LENGTH, _AT_ITS_END)
    )
    return _Compiled(of_day, of_a_length, at_its_end)


def joined_of_day(words: str, start: int, end: int) -> Cut:
    """From when until when, with the words that join it to its line."""
    found = _patterns().of_day.search(words, 0, start)
    return Cut(start if found is None else found.start(), end)


def joined_length(words: str, start: int, end: int) -> Cut:
    """How long something takes, with the words that join it to its line."""
    patterns = _patterns()
    found = patterns.of_a_length.search(words, 0, start)
    if found is None and not words[end:].lstrip()[:1].isalnum():
        found = patterns.at_its_end.search(words, 0, start)
    return Cut(start if found is None else found.start(), end)


def without(words: str, cuts: list[Cut]) -> str:
    """The words without these stretches, and without the punctuation that was only for them."""
    left = words
    for start, end in sorted(cuts, reverse=True):
        before, after = left[:start].rstrip(), left[end:].lstrip()
        if before.endswith(("(", "[")) and after.startswith((")", "]")):
            left = f"{before[:-1]}, {after[1:]}"
        elif before[-1:].isalnum() and left[start:end].endswith(".") and after[:1].isalpha():
            # "Pairs 5 min. Bring snacks": the stop may be the sentence's.
            left = f"{before}. {after}"
        elif (mark := _MARK_BEFORE.search(before)) is not None:
            left = _behind_a_mark(before[: mark.start()], mark[0], after)
        elif before.endswith(",") and _DASH_AFTER.match(after) is not None:
            left = f"{before[:-1]} {after}"
        else:
            left = f"{left[:start]} {left[end:]}"
    return tidy(left)


def _behind_a_mark(before: str, mark: str, after: str) -> str:
    """`Pairs – 5 min, one listens`: one of the two marks is enough."""
    if after[:1] == ",":
        is_one_of_many = before.count("(") > before.count(")") or is_setting(re.split(r"[,;()]", after[1:])[0])
        return f"{before}{',' if is_one_of_many else ':'}{after[1:]}"
    if _MARK_AFTER.match(after) is not None:
        return f"{before}{after}"
    again = _DASH_AFTER.match(after)
    between = mark if mark == ":" else f" {mark.strip()}"
    return f"{before}{between} {after if again is None else after[again.end() :].lstrip()}"


def tidy(left: str) -> str:
    """Words of which some were taken out, without brackets around nothing and without two marks for one."""
    before = None
    while before != left:
        before = left
        left = " ".join(_COMMAS.sub(", ", _EMPTY.sub(" ", left)).split())
        left = re.sub(r",\s*([.;:!?])", r"\1", left)
        left = re.sub(r"([(\[])\s*[,;:.·–—-]+\s*", r"\1", left)
        left = re.sub(r"([(\[])\s+", r"\1", left)
        left = re.sub(r"\s*[,;:·–—-]+\s*([)\]])", r"\1", left)
        left = re.sub(r"\s+([,;:.])(?=\s|$)", r"\1", left)
    return left.strip()
