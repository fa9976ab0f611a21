"""Pairs as they sit face to face, one a line: what a large room reads where no ring has place for all names."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import accumulate
from math import ceil
from typing import NamedTuple

from microsol_desktop.flow.moment import Wall
from microsol_desktop.flow.people import Group, PersonId
from microsol_desktop.ui.stage import faces
from microsol_desktop.ui.stage.items import PROMPT_SMALLEST, Box, Card, Face, Item, Kind, Line, Run, Text
from microsol_desktop.ui.stage.measures import TIGHT, Measures, roomy
from microsol_desktop.ui.stage.names import fitting
from microsol_desktop.ui.stage.people import called, holds_turn, resting
from microsol_desktop.ui.stage.sentence import translate
from microsol_desktop.ui.stage.sheets import NEVER_BESIDE, Arranged

_LINK = 52.0
_LINE = 1.18
_LEAST_HALF = 130.0
_MOST_COLUMNS = 5
_AIR = 14.0
_WAYS = ((roomy(1.3), 96), (roomy(1.15), 92), (roomy(), PROMPT_SMALLEST), (TIGHT, PROMPT_SMALLEST))


class Cell(NamedTuple):
    """One pair: the lines of whoever is on the left, and those of each on the right; alone, what is said of them."""

    left: PersonId
    left_lines: tuple[str, ...]
    right: tuple[tuple[PersonId, tuple[str, ...]], ...]
    said: str = ""

    @property
    def rows(self) -> int:
        """How many lines it takes."""
        return max(len(self.left_lines), sum(len(lines) for _, lines in self.right), 1)


class Table(NamedTuple):
    """Cells in columns, read downwards, at some width."""

    measures: Measures
    width: float
    columns: tuple[tuple[Cell, ...], ...]

    @property
    def height(self) -> float:
        """How tall its tallest column is."""
        return max((sum(self.tall(cell) for cell in column) for column in self.columns), default=0.0)

    def tall(self, cell: Cell) -> float:
        """How tall a cell is, with the room below it."""
        return cell.rows * self.measures.row + _AIR + self.measures.gap / 2


def pairs_of(wall: Wall) -> tuple[Group, ...]:
    """The pairs of this cue, then those who rest, each by themselves."""
    return (*(wall.cue.groups or ()), *((person,) for person in resting(wall)))


def pairs_arranged(
    wall: Wall, pairs: tuple[Group, ...], start: int, stop: int, width: float, close: bool
) -> Iterator[Arranged]:
    """Ways to show these pairs in this width, those with the largest names first; `close`: only the smallest."""
    for measures, least in _WAYS[-1:] if close else _WAYS:
        for within_words in (False, True) if measures is TIGHT else (False,):
            for columns in range(1, _MOST_COLUMNS + 1):
                table = _table(wall, pairs[start:stop], (measures, columns), width, within_words=within_words)
                if table is not None:
                    beside = NEVER_BESIDE if within_words else least
                    yield Arranged(table.height, measures is TIGHT, beside, _placing(wall, table))


def _placing(wall: Wall, table: Table) -> Callable[[Box], tuple[Item, ...]]:
    def placed(area: Box) -> tuple[Item, ...]:
        return place_pairs(wall, table, area)

    return placed


def _table(
    wall: Wall, pairs: tuple[Group, ...], shape: tuple[Measures, int], width: float, *, within_words: bool
) -> Table | None:
    measures, columns = shape
    if columns > len(pairs):
        return None
    wide = (width - measures.gap * (columns - 1)) / columns
    half = wide / 2 - _LINK / 2 - measures.pad
    if half < _LEAST_HALF:
        return None
    cells = []
    people = tuple(person for pair in pairs for person in pair)
    names = fitting(wall.names, called(wall.names), people, half / measures.name, parted=within_words)
    if names is None:
        return None
    said = translate("Stage", "rests")
    if any(len(pair) == 1 for pair in pairs) and faces.width(said, Face.TEXT) * measures.other > half:
        return None
    for pair in pairs:
        first, *others = pair
        right = tuple((person, names[person]) for person in others)
        cells.append(Cell(first, names[first], right, "" if others else said))
    each = ceil(len(cells) / columns)
    starts = range(0, len(cells), each)
    return Table(measures, wide, tuple(tuple(cells[at : at + each]) for at in starts))


def place_pairs(wall: Wall, table: Table, area: Box) -> tuple[Item, ...]:
    """The cells in this area, from its top."""
    items: list[Item] = []
    for number, column in enumerate(table.columns):
        left = area.x + number * (table.width + table.measures.gap)
        tops = accumulate((table.tall(cell) for cell in column), initial=area.y)
        for cell, top in zip(column, tops, strict=False):
            box = Box(left, top, table.width, table.tall(cell) - table.measures.gap / 2)
            items += _cell(wall, cell, box, table.measures)
    return tuple(items)


def _cell(wall: Wall, cell: Cell, box: Box, measures: Measures) -> Iterator[Item]:
    """Two who face each other, their names on both sides of the line between them."""
    middle, centre = box.x + box.w / 2, box.y + box.h / 2
    pair = (cell.left, *(person for person, _ in cell.right))
    owners = holds_turn(wall, pair) if cell.right else frozenset()
    yield Card(box, 16.0, "surface")
    if not cell.right:
        yield from _side(cell.left_lines, (middle - _LINK / 2, centre), -1, measures, colour="text_soft")
        yield from _side((cell.said,), (middle + _LINK / 2, centre), 1, measures, colour="text_soft", is_name=False)
        return
    yield Line(middle - _LINK / 4, centre, middle + _LINK / 4, centre, "line_strong", 3.0)
    yield from _one(wall, (cell.left, cell.left_lines), (middle - _LINK / 2, centre), -1, measures, owners)
    rows = sum(len(lines) for _, lines in cell.right)
    above = centre - rows * measures.row / 2
    for person, lines in cell.right:
        at = (middle + _LINK / 2, above + len(lines) * measures.row / 2)
        yield from _one(wall, (person, lines), at, 1, measures, owners)
        above += len(lines) * measures.row


def _one(
    wall: Wall,
    who: tuple[PersonId, tuple[str, ...]],
    at: tuple[float, float],
    side: int,
    measures: Measures,
    owners: frozenset[PersonId],
) -> Iterator[Item]:
    person, lines = who
    speaks = person in wall.cue.speakers
    silent = bool(wall.cue.speakers) and not speaks
    if person in owners:
        wide = max(faces.width(line, Face.TEXT_STRONG) for line in lines) * measures.name + 2 * _AIR
        tall = len(lines) * measures.row - 2
        left = at[0] - _AIR if side > 0 else at[0] + _AIR - wide
        yield Card(Box(left, at[1] - tall / 2, wide, tall), 12.0, "accent", 4.0 if silent else 0.0)
    filled = person in owners and not silent
    colour = "on_accent" if filled else "text_soft" if silent else "text"
    yield from _side(lines, at, side, measures, colour=colour, strong=filled or speaks)


def _side(
    lines: tuple[str, ...],
    at: tuple[float, float],
    side: int,
    measures: Measures,
    *,
    colour: str,
    strong: bool = False,
    is_name: bool = True,
) -> Iterator[Item]:
    """Lines that end (-1) or begin (1) at this point, and have their middle there."""
    face = Face.TEXT_STRONG if strong else Face.TEXT
    size = measures.name if is_name else measures.other
    top = at[1] - len(lines) * size * _LINE / 2
    for number, line in enumerate(lines):
        wide = faces.width(line, face) * size
        box = Box(at[0] if side > 0 else at[0] - wide, top + number * size * _LINE, wide, size * _LINE)
        yield Text(
            box, box.y + size * 0.92, (Run(line, face, 0.0),), size, colour, Kind.NAME if is_name else Kind.OTHER
        )
