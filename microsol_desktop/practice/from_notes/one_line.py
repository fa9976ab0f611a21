"""An evening in one line, as it comes in a chat: "7pm arrive, 7.15 check in 2 min each, then 10 min journaling"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from microsol_desktop.practice.from_notes.clock import clock_in
from microsol_desktop.practice.from_notes.times import lengths_in

FEWEST = 3
"""Times in one line. With fewer it is one step that says more of itself."""
LONGEST = 2000
"""Letters: nobody types a whole evening in more."""
BETWEEN: tuple[tuple[str, str], ...] = (
    (r",\s+", "tea 10 min, round 20 min"),
    (r"\s*;\s*", "tea 10 min; round 20 min"),
    (r"\s*(?:-+>|=+>|→|➡\ufe0f?)\s*", "tea 10 min -> round 20 min"),
    (r"\s[/|+·•]\s", "tea 10 min / round 20 min"),
    (r"[.!]+\s+(?!\d)", "Tea 10 min. Round 20 min"),
    (
        r"\s(?=(?:and |und |e |et |y )?(?:then|after that|afterwards|dann|danach|depois|puis|ensuite|luego|después)\s)",
        "tea 10 min then round 20 min",
    ),
)
"""What may stand between two steps, and an example."""
_THEN = re.compile(
    r"(?:(?:and|und|e|et|y)\s+)?(?:then|after that|afterwards|dann|danach|depois|puis|ensuite|luego|después)\s+"
    r"|(?:and|und|e|et|y)\s+",
    re.IGNORECASE,
)
_EDGES = " ,;/|+·•→➡\ufe0f->="
_WORD = re.compile(r"\w")


class OfOneLine(NamedTuple):
    """What one line says of one step, and the words before it that only join it to the others ("then")."""

    joins: str
    words: str


@lru_cache(maxsize=1)
def _between() -> re.Pattern[str]:
    return re.compile("|".join(pattern for pattern, _ in BETWEEN), re.IGNORECASE)


def in_one_line(line: str) -> tuple[OfOneLine, ...]:
    """The steps that stand in one line, one after the other; nothing where it is no such line."""
    if len(line) > LONGEST or len(lengths_in(line)) < FEWEST - 1:
        return ()
    first, *others = _cut(line)
    told, *first_step = _told_first(first)
    gathered = _gathered([*(first_step or [told]), *others])
    if sum(1 for one in gathered if _is_timed(one)) < FEWEST:
        return ()
    return tuple(_without_then(one) for one in ([told, *gathered] if first_step else gathered))


def _cut(line: str) -> list[str]:
    """The line's pieces: cut wherever something stands between two steps, but not within parentheses."""
    pieces, start = [], 0
    for match in _between().finditer(line):
        within = line[start : match.start()]
        if within.count("(") == within.count(")") and match.start() > start:
            pieces.append(within + match[0].rstrip())
            start = match.end()
    return [*pieces, line[start:]]


def _gathered(pieces: list[str]) -> list[str]:
    """A piece that says nothing but a time belongs to the one before it, and so does one without a time of its own."""
    timed = [_is_timed(piece) for piece in pieces]
    alone = [_is_time_alone(piece) for piece in pieces]
    gathered: list[list[str]] = []
    waits = False
    for at, piece in enumerate(pieces):
        is_named = timed[at] and not alone[at]
        is_new = is_named or (not timed[at] and at + 1 < len(pieces) and alone[at + 1])
        if gathered and (waits or not is_new):
            gathered[-1].append(piece)
            waits = waits and not timed[at]
        else:
            gathered.append([piece])
            waits = not timed[at]
    return [" ".join(one) for one in gathered]


def _is_timed(piece: str) -> bool:
    return clock_in(piece.lstrip()) is not None or bool(lengths_in(piece))


def _is_time_alone(piece: str) -> bool:
    lengths = lengths_in(piece)
    left = piece
    for one in reversed(lengths):
        left = left[: one.start] + left[one.end :]
    return bool(lengths) and not _WORD.search(left)


def _told_first(piece: str) -> tuple[str, ...]:
    """`For tonight: 7pm arrive` says something of all of it first."""
    before, colon, after = piece.partition(": ")
    is_apart = bool(colon) and not _is_timed(before) and _is_timed(after) and not _is_time_alone(after)
    return (f"{before}:", after) if is_apart else (piece,)


def _without_then(piece: str) -> OfOneLine:
    bare = piece.strip()
    match = _THEN.match(bare)
    if match is None or not _WORD.search(bare[match.end() :]):
        return OfOneLine("", bare.rstrip(_EDGES))
    return OfOneLine(match[0], bare[match.end() :].rstrip(_EDGES))
