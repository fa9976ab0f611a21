"""Small groups as cards: a place's name and colour, and who sits there."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil
from typing import NamedTuple

from microsol_desktop.flow.moment import Wall
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.schedule import Group
from microsol_desktop.ui.stage import faces
from microsol_desktop.ui.stage.chunks import word_of
from microsol_desktop.ui.stage.items import NAME_SMALLEST, SMALLEST, Box, Card, Dot, Face, Item, Kind, Run, Text
from microsol_desktop.ui.stage.people import called, holds_turn
from microsol_desktop.ui.stage.place_names import place
from microsol_desktop.ui.stage.typeset import one_line, wrapped
from microsol_desktop.ui.stage.words import say

_GAP = 20.0
_PAD = 20.0
_HEAD = 60.0
_NAME = NAME_SMALLEST
_ROW = 54.0
_WIDEST = 440.0


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
    """How the cards are arranged: how many beside each other, and how tall each row of them is."""

    columns: int
    width: float
    insides: tuple[Inside, ...]
    heights: tuple[float, ...]

    @property
    def height(self) -> float:
        """How tall it is in all."""
        return sum(self.heights) + _GAP * (len(self.heights) - 1)


def grids(wall: Wall, groups: tuple[Group, ...], width: float, first: int = 0) -> tuple[Grid, ...]:
    """Arrangements of these groups that fit this width: names below each other first, and of those the flattest."""
    made: list[Grid] = []
    for across in range(1, 5):
        found: dict[int, Grid] = {}
        for rows in range(1, len(groups) + 1):
            columns = ceil(len(groups) / rows)
            if columns not in found and (grid := _grid(wall, groups, (columns, across), width, first)) is not None:
                found[columns] = grid
        made += sorted(found.values(), key=lambda grid: grid.height)
        if max(map(len, groups), default=0) <= 4:
            break
    return tuple(made)


def _grid(wall: Wall, groups: tuple[Group, ...], shape: tuple[int, int], width: float, first: int) -> Grid | None:
    columns, across = shape
    card = min(_WIDEST * across, (width - _GAP * (columns - 1)) / columns)
    if card < 150:
        return None
    room = (card - 2 * _PAD) / across - 24
    names = _names_for(wall, groups, room, last=card >= 360)
    if names is None or any(not _head_fits(first + index, card) for index in range(len(groups))):
        return None
    insides = tuple(
        _inside(group, names, (card - 2 * _PAD, across), resting=first + index in wall.cue.resting)
        for index, group in enumerate(groups)
    )
    heights = [
        _HEAD + max(inside.rows for inside in insides[start : start + columns]) * _ROW + 2 * _PAD - 8
        for start in range(0, len(groups), columns)
    ]
    return Grid(columns, card, insides, tuple(heights))


def _head_fits(index: int, card: float) -> bool:
    return faces.width(place(index), Face.TEXT_STRONG) * SMALLEST <= card - 2 * _PAD - 40


def _names_for(
    wall: Wall, groups: tuple[Group, ...], width: float, *, last: bool
) -> Mapping[PersonId, tuple[str, ...]] | None:
    """Names in lines of this width: as they are, or short; over several lines only where nothing else goes."""
    seated = [person for group in groups for person in group]
    for names in (wall.names, called(wall.names)):
        if all(faces.width(names[person], Face.TEXT_STRONG) * _NAME <= width for person in seated):
            return {person: (names[person],) for person in seated}
    if not last:
        return None
    short = called(wall.names)
    return {person: _lines(short[person], width / _NAME) for person in seated}


def _lines(name: str, limit: float) -> tuple[str, ...]:
    parts: list[str] = []
    for word in name.split():
        start = 0
        for end in range(1, len(word) + 1):
            if end - start > 1 and faces.width(word[start:end], Face.TEXT_STRONG) > limit:
                parts.append(word[start : end - 1])
                start = end - 1
        parts.append(word[start:])
    words = tuple(word_of(((part, Face.TEXT_STRONG),)) for part in parts)
    return tuple(" ".join(text for word in line for text, _ in word.pieces) for line in wrapped(words, limit))


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
                items += _card(wall, groups[index], grid.insides[index], box, first + index)
        top += height + _GAP
    return tuple(items)


def _card(wall: Wall, group: Group, inside: Inside, box: Box, index: int) -> list[Item]:
    resting = index in wall.cue.resting
    left, top = box.x + _PAD, box.y + _PAD - 4
    items: list[Item] = [
        Card(box, 18.0, "surface"),
        Dot(left + 14, top + 22, 13.0, f"group:{index}"),
        one_line(place(index), Face.TEXT_STRONG, SMALLEST, (left + 40, top), colour="text_soft", kind=Kind.OTHER),
    ]
    owners = holds_turn(wall, group) if not resting else frozenset()
    names_top = box.y + _PAD + _HEAD - 8
    across = (box.w - 2 * _PAD) / inside.across
    for chip in inside.chips:
        at = Box(left + chip.column * across, names_top + chip.row * _ROW, across, _ROW * len(chip.lines))
        items += _chip(wall, chip, at, index, turn=chip.person in owners, soft=resting)
    if resting:
        line = names_top + (inside.rows - 1) * _ROW + 6
        items.append(
            one_line(say("You can rest"), Face.TEXT, SMALLEST, (left + 12, line), colour="text_soft", kind=Kind.OTHER)
        )
    return items


def _chip(wall: Wall, chip: Chip, box: Box, index: int, *, turn: bool, soft: bool) -> list[Item]:
    listens = turn and bool(wall.cue.speakers) and chip.person not in wall.cue.speakers
    filled = turn and not listens
    colour = f"on_group:{index}" if filled else "text_soft" if soft else "text"
    face = Face.TEXT_STRONG if turn else Face.TEXT
    items: list[Item] = []
    if turn:
        items.append(Card(Box(box.x, box.y + 2, box.w, box.h - 4), 12.0, f"group:{index}", 0.0 if filled else 4.0))
    for number, line in enumerate(chip.lines):
        top = box.y + number * _ROW
        text = Box(box.x + 12, top + 4, faces.width(line, face) * _NAME, _NAME * 1.22)
        items.append(Text(text, top + 4 + _NAME * 0.94, (Run(line, face, 0.0),), _NAME, colour, Kind.NAME))
    return items
