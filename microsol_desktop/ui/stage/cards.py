"""Small groups as cards: a place's name and colour, and who sits there."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil
from typing import NamedTuple

from microsol_desktop.flow.moment import Wall
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.schedule import Group
from microsol_desktop.ui.stage import faces
from microsol_desktop.ui.stage.items import NAME_SMALLEST, SMALLEST, Box, Card, Dot, Face, Item, Kind, Run, Text
from microsol_desktop.ui.stage.names import broken, in_lines
from microsol_desktop.ui.stage.people import called, holds_turn
from microsol_desktop.ui.stage.place_names import place
from microsol_desktop.ui.stage.typeset import one_line
from microsol_desktop.ui.stage.words import translate

_GAP = 20.0
_PAD = 20.0
_HEAD = 60.0
_ROW = 54.0
_LEAST_BESIDE = 2
_LEAST_PARTED = 360.0
_TURNED_IN = 18.0
_LINE = 1.18
_MOST_ROWS = 16


class Chip(NamedTuple):
    """Somebody's name in a card, on one line or more, and where it stands in it."""

    person: PersonId
    lines: tuple[str, ...]
    column: int
    row: int


class Inside(NamedTuple):
    """One card's names as they are arranged at some width."""

    chips: tuple[Chip, ...]
    rows: int
    across: int


class Grid(NamedTuple):
    """How the cards are arranged: at which scale, how many beside each other, and how tall each row of them is."""

    scale: float
    columns: int
    width: float
    insides: tuple[Inside, ...]
    heights: tuple[float, ...]

    @property
    def height(self) -> float:
        """How tall it is in all."""
        return sum(self.heights) + _GAP * (len(self.heights) - 1)


def grids(
    wall: Wall,
    groups: tuple[Group, ...],
    width: float,
    first: int = 0,
    scale: float = 1.0,
    *,
    within_words: bool = False,
) -> tuple[Grid, ...]:
    """Arrangements of these groups that fit this width: names below each other first, and of those the flattest.

    `first` is the index of the first of them; a `scale` above 1 makes names larger than they need to be. Where nothing
    else goes, names may be parted `within_words`.
    """
    made: list[Grid] = []
    for across in range(1, 5):
        found: dict[int, Grid] = {}
        for rows in range(1, min(len(groups), _MOST_ROWS) + 1):
            columns = ceil(len(groups) / rows)
            shape = Shape(columns, across, scale, within_words)
            if columns not in found and (grid := _grid(wall, groups, shape, width, first)) is not None:
                found[columns] = grid
        made += sorted(found.values(), key=lambda grid: grid.height)
        if max(map(len, groups), default=0) <= 4:
            break
    return tuple(made)


class Shape(NamedTuple):
    """How many cards beside each other, how many names in them, how much larger than least, and how names may part."""

    columns: int
    across: int
    scale: float
    within_words: bool


def _grid(wall: Wall, groups: tuple[Group, ...], shape: Shape, width: float, first: int) -> Grid | None:
    columns, across, scale, within_words = shape
    beside = max(columns, _LEAST_BESIDE)
    card = (width - _GAP * (beside - 1)) / beside
    if card < 150:
        return None
    room = (card - 2 * _PAD) / across - 2 * _TURNED_IN
    names = _names_for(wall, groups, room / _name_pixels(scale), within_words=within_words and card >= _LEAST_PARTED)
    heads = {place(first + index) for index in range(len(groups))}
    if names is None or any(_too_wide(head, card - 40 * scale, scale) for head in heads):
        return None
    if wall.cue.resting and _too_wide(translate("Stage", "You can rest"), card - _TURNED_IN, scale):
        return None
    insides = tuple(
        _inside(group, names, ((card - 2 * _PAD) / scale, across), resting=first + index in wall.cue.resting)
        for index, group in enumerate(groups)
    )
    heights = [
        (_HEAD + max(inside.rows for inside in insides[start : start + columns]) * _ROW) * scale + 2 * _PAD - 8
        for start in range(0, len(groups), columns)
    ]
    return Grid(scale, columns, card, insides, tuple(heights))


def _name_pixels(scale: float) -> int:
    return round(NAME_SMALLEST * scale)


def _too_wide(text: str, card: float, scale: float) -> bool:
    return faces.width(text, Face.TEXT_STRONG) * SMALLEST * scale > card - 2 * _PAD


def _names_for(
    wall: Wall, groups: tuple[Group, ...], limit: float, *, within_words: bool
) -> Mapping[PersonId, tuple[str, ...]] | None:
    """Names no wider than so many times their size: as they are, or short; then over lines, at last within words."""
    seated = [person for group in groups for person in group]
    short = called(wall.names)
    for names in (wall.names, short):
        if all(faces.width(names[person], Face.TEXT_STRONG) <= limit for person in seated):
            return {person: (names[person],) for person in seated}
    lines = {person: in_lines(short[person], limit) or () for person in seated}
    if all(lines.values()):
        return lines
    return {person: lines[person] or broken(short[person], limit) for person in seated} if within_words else None


def _inside(
    group: Group, names: Mapping[PersonId, tuple[str, ...]], room: tuple[float, int], *, resting: bool
) -> Inside:
    """Names one below the other, in so many columns; numbers and the like beside each other."""
    width, across = room
    if all(len(names[person]) == 1 and len(names[person][0]) <= 3 for person in group):
        across = max(1, int(width // 82))
    chips, row = [], 0
    for start in range(0, len(group), across):
        beside = group[start : start + across]
        chips += [Chip(person, names[person], column, row) for column, person in enumerate(beside)]
        row += max(len(names[person]) for person in beside)
    return Inside(tuple(chips), row + (1 if resting else 0), across)


def place_cards(wall: Wall, groups: tuple[Group, ...], grid: Grid, area: Box, first: int = 0) -> tuple[Item, ...]:
    """The cards in this area, from its top, spread over its width. `first` is the index of the first group."""
    items: list[Item] = []
    top = area.y
    for row, height in enumerate(grid.heights):
        for column in range(grid.columns):
            index = row * grid.columns + column
            if index < len(groups):
                box = Box(area.x + column * (grid.width + _GAP), top, grid.width, height)
                items += _card(wall, groups[index], grid.insides[index], box, (first + index, grid.scale))
        top += height + _GAP
    return tuple(items)


def _card(wall: Wall, group: Group, inside: Inside, box: Box, at: tuple[int, float]) -> list[Item]:
    index, scale = at
    resting = index in wall.cue.resting
    left, top = box.x + _PAD, box.y + _PAD - 4
    size = round(SMALLEST * scale)
    items: list[Item] = [
        Card(box, 18.0, "surface"),
        Dot(left + 14 * scale, top + 21.5 * scale, 13.0 * scale, f"group:{index}"),
        one_line(place(index), Face.TEXT_STRONG, size, (left + 40 * scale, top), colour="text_soft", kind=Kind.OTHER),
    ]
    owners = holds_turn(wall, group) if not resting else frozenset()
    names_top = box.y + _PAD + _HEAD * scale - 8
    across, row = (box.w - 2 * _PAD) / inside.across, _ROW * scale
    for chip in inside.chips:
        place_ = Box(left + chip.column * across, names_top + chip.row * row, across, row * len(chip.lines))
        items += _chip(wall, chip, place_, at, turn=chip.person in owners, soft=resting)
    if resting:
        line = (left + _TURNED_IN, names_top + (inside.rows - 1) * row + 6)
        items.append(
            one_line(translate("Stage", "You can rest"), Face.TEXT, size, line, colour="text_soft", kind=Kind.OTHER)
        )
    return items


def _chip(wall: Wall, chip: Chip, box: Box, at: tuple[int, float], *, turn: bool, soft: bool) -> list[Item]:
    """A name, on its group's colour while it is that person's turn; who only listens in it has the outline alone."""
    index, scale = at
    speaks = chip.person in wall.cue.speakers
    listens = turn and bool(wall.cue.speakers) and not speaks
    filled = turn and not listens
    colour = f"on_group:{index}" if filled else "text_soft" if soft else "text"
    face = Face.TEXT_STRONG if filled or speaks else Face.TEXT
    size = _name_pixels(scale)
    items: list[Item] = []
    if turn:
        outline = 0.0 if filled else 4.0
        items.append(Card(Box(box.x, box.y + 2, box.w, box.h - 4), 12.0, f"group:{index}", outline))
    # Lines of one name are nearer to each other than to the next name.
    above = box.y + (box.h - len(chip.lines) * size * _LINE) / 2
    for number, line in enumerate(chip.lines):
        top = above + number * size * _LINE
        text = Box(box.x + _TURNED_IN, top, faces.width(line, face) * size, size * _LINE)
        items.append(Text(text, top + size * 0.92, (Run(line, face, 0.0),), size, colour, Kind.NAME))
    return items
