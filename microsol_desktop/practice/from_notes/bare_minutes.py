"""Figures that are minutes only because of what stands around them: a column called "Min", "(15)" among others."""

from __future__ import annotations

import re

from microsol_desktop.practice.from_notes.lines import Mark, NotesLine
from microsol_desktop.practice.from_notes.reading_lines import Understood, understood

FEWEST = 2
"""Lines with a whole time among which a figure in parentheses is one too."""
HEADS = r"(?:.{0,20}\b)?(?:mins?|minutes?|minuten|minutos)\b\W*"
"""What a column of minutes is called: "Min", "Time (min)", "Dauer in Minuten"."""
_FIGURE = re.compile(r"(?:ca\.?\s|~)?(?P<figure>\d{1,3}(?:\s?[-–]\s?\d{1,3})?)")
_AT_END = re.compile(r"(?P<before>.*[\(\[])(?P<figure>\d{1,3}(?:\s?[-–]\s?\d{1,3})?)(?P<after>[\)\]]\W*)")


def with_bare_minutes(lines: tuple[NotesLine, ...], read: tuple[Understood, ...]) -> tuple[Understood, ...]:
    """All lines as they were understood, and with a time where a figure is one."""
    timed = sum(1 for one in read if one.is_timed and not one.is_told and one.settings.time is not None)
    found: list[Understood] = []
    column: int | None = None
    for line, one in zip(lines, read, strict=True):
        column = _column_of_minutes(line, column)
        said = None if one.is_timed else _in_minutes(line, column, in_parentheses=timed >= FEWEST)
        found.append(one if said is None else understood(said))
    return tuple(found)


def _column_of_minutes(line: NotesLine, column: int | None) -> int | None:
    if line.mark is not Mark.CELL:
        return None
    heads = [at for at, cell in enumerate(line.cells) if re.fullmatch(HEADS, cell.strip("*' "), re.IGNORECASE)]
    is_head = len(line.cells) > 1 and heads and not any(_FIGURE.fullmatch(cell) for cell in line.cells)
    return heads[0] if is_head else column


def _in_minutes(line: NotesLine, column: int | None, *, in_parentheses: bool) -> NotesLine | None:
    if line.mark is Mark.CELL:
        at = -1 if column is None or column >= len(line.cells) else column
        if at < 0 or not _FIGURE.fullmatch(line.cells[at]):
            return None
        return line._replace(cells=(*line.cells[:at], f"{line.cells[at]} min", *line.cells[at + 1 :]))
    match = _AT_END.fullmatch(line.body)
    if match is None or not in_parentheses or line.mark in {Mark.NONE, Mark.HEADING}:
        return None
    return line._replace(body=f"{match['before']}{match['figure']} min{match['after']}")
