"""Two texts of a practice line by line: what stayed, what went and what came, to be looked at."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

from microsol_desktop.practice.lines import split_lines


class Mark(StrEnum):
    """What became of a line."""

    STAYED = "stayed"
    WENT = "went"
    CAME = "came"


class MarkedLine(NamedTuple):
    """A line of either text."""

    mark: Mark
    text: str


def marked_lines(before: str, after: str) -> tuple[MarkedLine, ...]:
    """All lines of the later text, each with whether it is new, and those that went where they stood."""
    old, new = split_lines(before), split_lines(after)
    head = alike(old, new)
    tail = alike(old[head:][::-1], new[head:][::-1])
    found = [MarkedLine(Mark.STAYED, line) for line in new[:head]]
    matcher = SequenceMatcher(None, old[head : len(old) - tail], new[head : len(new) - tail], autojunk=False)
    for how, first, end, begins, ends in matcher.get_opcodes():
        if how == "equal":
            found += [MarkedLine(Mark.STAYED, line) for line in new[head + begins : head + ends]]
        else:
            found += [MarkedLine(Mark.WENT, line) for line in old[head + first : head + end]]
            found += [MarkedLine(Mark.CAME, line) for line in new[head + begins : head + ends]]
    return tuple(found + [MarkedLine(Mark.STAYED, line) for line in new[len(new) - tail :]])


def alike(one: Sequence[object], other: Sequence[object]) -> int:
    """How many lines, or whatever they are, both begin with."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
