"""What was changed from one text of a practice to the next: in a word for a list, and line by line to be looked at."""

from __future__ import annotations

from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

from microsol_desktop.practice.changes import change_between
from microsol_desktop.practice.lines import heading_level, split_lines

LONGEST = 60
"""Letters of what went and what came that are told; the rest is cut off."""


class Told(NamedTuple):
    """Under which heading something was changed ("": before the first), what went and what came, and in how many lines.

    Of more than a line, what went and what came is its first one.
    """

    heading: str = ""
    went: str = ""
    came: str = ""
    lines: int = 0


class Mark(StrEnum):
    """What became of a line."""

    STAYED = "stayed"
    WENT = "went"
    CAME = "came"


class MarkedLine(NamedTuple):
    """A line of either text."""

    mark: Mark
    text: str


def told(before: str, after: str) -> Told:
    """What was changed, in a word."""
    change = change_between(before, after)
    if change is None:
        return Told()
    begin, cut_end, put_end = change.at, change.at + len(change.cut), change.at + len(change.put)
    # Whole words, and in a heading whole settings: of "5 min" that became "8 min" one would else read "5" and "8".
    line_begins = before.rfind("\n", 0, begin) + 1
    edges = "(),\r\n" if heading_level(before[line_begins : begin + 4]) in {2, 3} else None
    while begin and not _is_edge(before[begin - 1], edges):
        begin -= 1
    while cut_end < len(before) and not _is_edge(before[cut_end], edges):
        cut_end, put_end = cut_end + 1, put_end + 1
    went, came = before[begin:cut_end], after[begin:put_end]
    heading = _heading_above(after if change.put else before, begin)
    if "\n" not in went + came:
        return Told(heading, _first_line([went]), _first_line([came]), 1)
    marked = marked_lines(before, after)
    gone, new = ([line.text for line in marked if line.mark is mark] for mark in (Mark.WENT, Mark.CAME))
    return Told(heading, _first_line(gone), _first_line(new), max(len(gone), len(new)))


def marked_lines(before: str, after: str) -> tuple[MarkedLine, ...]:
    """All lines of the later text, each with whether it is new, and those that went where they stood."""
    old, new = split_lines(before), split_lines(after)
    head = _alike(old, new)
    tail = _alike(old[head:][::-1], new[head:][::-1])
    found = [MarkedLine(Mark.STAYED, line) for line in new[:head]]
    matcher = SequenceMatcher(None, old[head : len(old) - tail], new[head : len(new) - tail], autojunk=False)
    for how, first, end, begins, ends in matcher.get_opcodes():
        if how == "equal":
            found += [MarkedLine(Mark.STAYED, line) for line in new[head + begins : head + ends]]
        else:
            found += [MarkedLine(Mark.WENT, line) for line in old[head + first : head + end]]
            found += [MarkedLine(Mark.CAME, line) for line in new[head + begins : head + ends]]
    return tuple(found + [MarkedLine(Mark.STAYED, line) for line in new[len(new) - tail :]])


def _is_edge(letter: str, edges: str | None) -> bool:
    return letter.isspace() if edges is None else letter in edges


def _alike(one: list[str], other: list[str]) -> int:
    """How many lines both begin with."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _heading_above(text: str, at: int) -> str:
    """The heading's words that a place in a text stands under, or in."""
    end = text.find("\n", at)
    for line in reversed(split_lines(text[: end if end >= 0 else len(text)])):
        if heading_level(line) in {2, 3}:
            words = line.strip().lstrip("#").strip()
            return words.rpartition(" (")[0] or words if words.endswith(")") else words
    return ""


def _first_line(lines: list[str]) -> str:
    written = [words for line in lines if (words := line.strip().lstrip("#").strip())]
    # The rules around what a practice says of itself tell nothing, where words came with them.
    line = next((words for words in written if any(map(str.isalnum, words))), written[0] if written else "")
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"
