"""Small groups as cards: a place's name and colour, and who sits there."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from typing import NamedTuple

from microsol_desktop.flow.moment import Wall
from microsol_desktop.flow.people import Group, PersonId
from microsol_desktop.ui.stage import faces
from microsol_desktop.ui.stage.chips import Chip, Inside, Manner, draw_chip, inside, lasting_fits, passing_fits
from microsol_desktop.ui.stage.items import SMALLEST, Box, Card, Face, Item, Kind
from microsol_desktop.ui.stage.marks import mark
from microsol_desktop.ui.stage.measures import TIGHT, Measures
from microsol_desktop.ui.stage.names import fitting
from microsol_desktop.ui.stage.people import called, holds_turn
from microsol_desktop.ui.stage.place_names import place
from microsol_desktop.ui.stage.sentence import translate
from microsol_desktop.ui.stage.told import Told, told
from microsol_desktop.ui.stage.typeset import one_line

_LEAST_BESIDE = 2
_LEAST_WIDE = 150.0
_LEAST_PARTED = 360.0
_MOST_ROWS = 16


class Grid(NamedTuple):
    """How the cards are arranged: how roomy, how many beside each other, and how tall each row of them is."""

    measures: Measures
    columns: int
    width: float
    insides: tuple[Inside, ...]
    heights: tuple[float, ...]

    @property
    def height(self) -> float:
        """How tall it is in all."""
        return sum(self.heights) + self.measures.gap * (len(self.heights) - 1)


def grids(
    wall: Wall,
    groups: tuple[Group, ...],
    width: float,
    measures: Measures,
    first: int = 0,
    *,
    within_words: bool = False,
) -> Iterator[Grid]:
    """Arrangements of these groups that fit this width: names below each other first, and of those the flattest.

    `first` is the index of the first of them. Where nothing else goes, names may be parted `within_words`.
    """
    said = told(wall)
    for across in range(1, 5):
        found: dict[int, Grid] = {}
        for rows in range(1, min(len(groups), _MOST_ROWS) + 1):
            columns = ceil(len(groups) / rows)
            shape = Shape(columns, across, measures, within_words)
            if columns not in found and (grid := _grid(wall, groups, shape, width, (first, said))) is not None:
                found[columns] = grid
        yield from sorted(found.values(), key=lambda grid: grid.height)
        if max(map(len, groups), default=0) <= 4:
            return


class Shape(NamedTuple):
    """How many cards beside each other, how many names in them, how roomy, and how names may part."""

    columns: int
    across: int
    measures: Measures
    within_words: bool


def _grid(wall: Wall, groups: tuple[Group, ...], shape: Shape, width: float, at: tuple[int, Told]) -> Grid | None:
    columns, across, measures, within_words = shape
    first, said = at
    beside = max(columns, _LEAST_BESIDE)
    card = (width - measures.gap * (beside - 1)) / beside
    if card < _LEAST_WIDE:
        return None
    room = card - 2 * measures.pad
    limit = room / across - 2 * measures.turned_in
    parted = within_words and card >= _LEAST_PARTED
    seated = tuple(person for group in groups for person in group)
    names = fitting(wall.names, called(wall.names), seated, limit / measures.name, parted=parted)
    heads = {place(first + index) for index in range(len(groups))}
    if names is None or any(_too_wide(head, room - 40 * measures.scale, measures) for head in heads):
        return None
    if wall.cue.resting and _too_wide(translate("Stage", "You can rest"), room - measures.turned_in, measures):
        return None
    if said.passing and not passing_fits(names, said.role, limit, measures):
        said = said._replace(passing={})
    shown = tuple(_staying_first(wall, group) for group in groups)
    # Where there is little room, only those that don't fit beside a name stand below it.
    if measures is not TIGHT and not lasting_fits(names, said, limit, measures):
        said = said._replace(below=True)
    insides = tuple(inside(group, names, said, (room, across), measures) for group in shown)
    resting = tuple(first + index in wall.cue.resting for index in range(len(groups)))
    insides = tuple(each._replace(rows=each.rows + rests) for each, rests in zip(insides, resting, strict=True))
    heights = [
        measures.head
        + max(each.rows for each in insides[start : start + columns]) * measures.row
        + 2 * measures.pad
        - 8
        for start in range(0, len(groups), columns)
    ]
    return Grid(measures, columns, card, insides, tuple(heights))


def _staying_first(wall: Wall, group: Group) -> Group:
    """Whoever stays at a table is who the others come to."""
    return tuple(sorted(group, key=lambda person: person not in wall.cue.staying)) if wall.cue.staying else group


def _too_wide(text: str, room: float, measures: Measures) -> bool:
    return faces.width(text, Face.TEXT_STRONG) * SMALLEST * measures.scale > room


def place_cards(wall: Wall, groups: tuple[Group, ...], grid: Grid, area: Box, first: int = 0) -> tuple[Item, ...]:
    """The cards in this area, from its top, spread over its width. `first` is the index of the first group."""
    items: list[Item] = []
    top, gap = area.y, grid.measures.gap
    for row, height in enumerate(grid.heights):
        for column in range(grid.columns):
            index = row * grid.columns + column
            if index < len(groups):
                box = Box(area.x + column * (grid.width + gap), top, grid.width, height)
                items += _card(wall, groups[index], grid.insides[index], box, (first + index, grid.measures))
        top += height + gap
    return tuple(items)


def _card(wall: Wall, group: Group, names: Inside, box: Box, at: tuple[int, Measures]) -> list[Item]:
    index, measures = at
    resting = index in wall.cue.resting
    left, top = box.x + measures.pad, box.y + measures.pad - 4
    scale = measures.scale
    head = (left + 40 * scale, top)
    items: list[Item] = [
        Card(box, 18.0, "surface"),
        mark(index, left + 14 * scale, top + 21.5 * scale, 13.0 * scale),
        one_line(place(index), Face.TEXT_STRONG, measures.other, head, colour="text_soft", kind=Kind.OTHER),
    ]
    owners = holds_turn(wall, group) if not resting else frozenset()
    names_top = box.y + measures.pad + measures.head - 8
    across, row = (box.w - 2 * measures.pad) / names.across, measures.row
    for chip in names.chips:
        place_ = Box(left + chip.column * across, names_top + chip.row * row, across, row * chip.rows)
        items += draw_chip(chip, place_, _manner(wall, chip, index, owners, resting=resting), measures)
    if resting:
        line = (left + measures.turned_in, names_top + (names.rows - 1) * row + 6)
        said = translate("Stage", "You can rest")
        items.append(one_line(said, Face.TEXT, measures.other, line, colour="text_soft", kind=Kind.OTHER))
    return items


def _manner(wall: Wall, chip: Chip, index: int, owners: frozenset[PersonId], *, resting: bool) -> Manner:
    speaks = chip.person in wall.cue.speakers
    silent = resting or (bool(wall.cue.speakers) and not speaks)
    return Manner(index, turn=chip.person in owners, speaks=speaks, soft=silent)
