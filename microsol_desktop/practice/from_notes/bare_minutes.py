"""Figures that are minutes only because of what stands around them: a column called "Min", "(15)" among others.

Or the figures before all items of a list, where they don't count them: `- 5 - Tea`, `- 25 - Round`, `- 5 - Break`. And
hours that are times of day because others are: `9h Tea` above `9h30 Talk`.
"""

from __future__ import annotations

import re

from microsol_desktop.practice.from_notes.beginnings import Mark
from microsol_desktop.practice.from_notes.lines import NotesLine
from microsol_desktop.practice.from_notes.reading_lines import Understood, understood

FEWEST = 2
"""Lines with a whole time among which a figure in parentheses is one too."""
HEADS = r"(?:.{0,20}\b)?(?:mins?|minutes?|minuten|minutos)\b\W*"
"""What a column of minutes is called: "Min", "Time (min)", "Dauer in Minuten"."""
FEWEST_ITEMS = 3
"""Items of a list with a figure before each."""
_BEFORE_ITEM = re.compile(r"[-*+•]\s+(?P<figure>\d{1,3}(?:\s?[-–]\s?\d{1,3})?)\s*[-–:.)]\s*")
_HOURS = re.compile(r"\d{1,2}\s?h", re.IGNORECASE)
_FIGURE = re.compile(r"(?:ca\.?\s|~)?(?P<figure>\d{1,3}(?:\s?[-–]\s?\d{1,3})?)")
_AT_END = re.compile(r"(?P<before>.*[\(\[])(?P<figure>\d{1,3}(?:\s?[-–]\s?\d{1,3})?)(?P<after>[\)\]]\W*)")


def with_bare_minutes(lines: tuple[NotesLine, ...], read: tuple[Understood, ...]) -> tuple[Understood, ...]:
    """All lines as they were understood, and with a time where a figure is one."""
    before_items = _minutes_before_items(lines)
    timed = sum(1 for one in read if one.is_timed and not one.is_told and one.settings.time is not None)
    with_hours = _says_hours(read)
    found: list[Understood] = []
    column: int | None = None
    for line, one in zip(lines, read, strict=True):
        column = _column_of_minutes(line, column)
        said = None if one.is_timed else _in_minutes(line, column, in_parentheses=timed >= FEWEST)
        if line.number in before_items and not one.is_timed:
            said = line._replace(body=f"{before_items[line.number]} min {line.body}")
        found.append(one if said is None and not with_hours else understood(said or line, with_hours=with_hours))
    return tuple(found)


def _says_hours(read: tuple[Understood, ...]) -> bool:
    """Whether times of day are written with an `h` in these notes: then `9h` before a line's words is one."""
    return sum(1 for one in read if any(_HOURS.match(told) for told in one.told)) >= FEWEST


def _column_of_minutes(line: NotesLine, column: int | None) -> int | None:
    if line.mark is not Mark.CELL:
        return None
    heads = [at for at, cell in enumerate(line.cells) if re.fullmatch(HEADS, cell.strip("*' "), re.IGNORECASE)]
    is_head = len(line.cells) > 1 and heads and not any(_FIGURE.fullmatch(cell) for cell in line.cells)
    return heads[0] if is_head else column


def _minutes_before_items(lines: tuple[NotesLine, ...]) -> dict[int, str]:
    """The figures before a list's items, by the items' numbers; nothing where they only count: 1, 2, 3."""
    found = {
        line.number: match["figure"] for line in lines if (match := _BEFORE_ITEM.fullmatch(line.marks)) is not None
    }
    counted = [str(number) for number in range(1, len(found) + 1)]
    return found if len(found) >= FEWEST_ITEMS and list(found.values())[:2] != counted[:2] else {}


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
