"""Where the headings of a practice stand. By lines alone: no Markdown is parsed to find them.

A heading counts wherever a line begins with `#`, `##` or `###`, even inside what other programs take for a code block:
the language has no code blocks, and a step that is swallowed by one would be lost. Only an HTML comment that begins a
line and is closed somewhere hides what is in it, for that is how a host puts a step aside.
"""

from __future__ import annotations

from typing import NamedTuple

COMMENT_BEGINS = "<!--"
COMMENT_ENDS = "-->"


class Section(NamedTuple):
    """A stretch of lines under one heading. `level` is 2 for a step, 3 for a part, 0 for what stands before them.

    `heading` is the heading's line (from 0; where `level` is 0 there is none and it is the first line of the body). The
    body goes from `first` up to but not including `end`, which is the next section's `top`: a comment that stands right
    above a heading, with nothing but a blank line above itself, is about that heading and goes where it goes.
    """

    level: int
    heading: int
    first: int
    end: int
    top: int


def split_lines(text: str) -> list[str]:
    """The lines of a text, without their ends, whichever way they end (Unix, Windows, old Mac)."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.split("\n")


def heading_level(line: str) -> int:
    """How many `#` a line begins with where it is a heading (at most three blanks before them), else 0.

    `##Title` is one too: it is plain what was meant.
    """
    bare = line.lstrip(" ")
    if not bare.startswith("#") or len(line) - len(bare) > 3:
        return 0
    return len(bare) - len(bare.lstrip("#"))


def without_closing_marks(body: str) -> str:
    """`## Title ##` is `## Title`."""
    bare = body.rstrip()
    kept = bare.rstrip("#")
    return kept if not kept or kept[-1].isspace() else bare


def comment_lines(lines: list[str], start: int = 0) -> frozenset[int]:
    """The lines (from 0) that are put aside in an HTML comment which begins a line and is closed."""
    last_end = next((index for index in range(len(lines) - 1, start - 1, -1) if COMMENT_ENDS in lines[index]), -1)
    hidden: set[int] = set()
    index = start
    while index <= last_end:
        if lines[index].lstrip(" ").startswith(COMMENT_BEGINS):
            first = index
            while COMMENT_ENDS not in lines[index]:
                index += 1
            hidden.update(range(first, index + 1))
        index += 1
    return frozenset(hidden)


def sections(lines: list[str], start: int) -> list[Section]:
    """What stands before the first step, then each step and part, from this line on (from 0)."""
    hidden = comment_lines(lines, start)
    heads = [(start, 0)]
    for index in range(start, len(lines)):
        line = lines[index]
        if "#" in line[:4] and heading_level(line) in {2, 3} and index not in hidden:
            heads.append((index, heading_level(line)))
    tops = [start, *(_top(lines, index, start, hidden) for index, _ in heads[1:]), len(lines)]
    return [
        Section(level, index, index if level == 0 else index + 1, tops[place + 1], tops[place])
        for place, (index, level) in enumerate(heads)
    ]


def _top(lines: list[str], heading: int, start: int, hidden: frozenset[int]) -> int:
    """The first line of the comment that stands right above a heading, or the heading itself."""
    top = heading
    while top - 1 in hidden:
        top -= 1
    return top if top == start or (top < heading and not lines[top - 1].strip()) else heading
