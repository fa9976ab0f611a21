"""The names in a card: arranged one below the other, each with what is said about it, and drawn."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.schedule import Group
from microsol_desktop.ui.stage import faces
from microsol_desktop.ui.stage.items import Box, Card, Face, Item, Kind, Run, Text
from microsol_desktop.ui.stage.measures import Measures
from microsol_desktop.ui.stage.told import Told
from microsol_desktop.ui.stage.typeset import elided, one_line

_LINE = 1.18
_APART = 0.5
_NUMBER = 82


class Chip(NamedTuple):
    """Somebody's name on one line or more, where it stands in its card, and what is said about the person.

    `below`: what is said takes a line of its own.
    """

    person: PersonId
    lines: tuple[str, ...]
    column: int
    row: int
    told: str = ""
    below: bool = False

    @property
    def rows(self) -> int:
        """How many rows it takes."""
        return len(self.lines) + self.below


class Inside(NamedTuple):
    """One card's names as they are arranged at some width."""

    chips: tuple[Chip, ...]
    rows: int
    across: int


class Manner(NamedTuple):
    """How a name is shown: on its group's colour, with the outline alone, or in plain letters."""

    group: int
    turn: bool
    speaks: bool
    soft: bool


def inside(
    group: Group,
    names: Mapping[PersonId, tuple[str, ...]],
    told: Told,
    room: tuple[float, int],
    measures: Measures,
) -> Inside:
    """Names one below the other, in so many columns; numbers and the like beside each other.

    `room` is the width for names in all, and the number of columns.
    """
    width, across = room
    said = any(person in told.lasting for person in group)
    if not said and all(len(names[person]) == 1 and len(names[person][0]) <= 3 for person in group):
        across = max(1, int(width // (_NUMBER * measures.scale)))
    limit = width / across - 2 * measures.turned_in
    chips: list[Chip] = []
    row = 0
    for start in range(0, len(group), across):
        beside = group[start : start + across]
        made = [
            _chip(person, names[person], (column, row), told, limit, measures) for column, person in enumerate(beside)
        ]
        chips += made
        row += max(chip.rows for chip in made)
    return Inside(tuple(chips), row, across)


def passing_fits(names: Mapping[PersonId, tuple[str, ...]], passing: str, limit: float, measures: Measures) -> bool:
    """Whether what is said of turn after turn fits beside every name: else it would come and go."""
    return all(len(lines) == 1 and _beside(lines[0], passing, limit, measures) for lines in names.values())


def _chip(
    person: PersonId,
    lines: tuple[str, ...],
    at: tuple[int, int],
    told: Told,
    limit: float,
    measures: Measures,
) -> Chip:
    lasting = told.lasting.get(person, "")
    if lasting:
        below = len(lines) > 1 or not _beside(lines[0], lasting, limit, measures)
        return Chip(person, lines, *at, told=lasting, below=below)
    passing = told.passing.get(person, "")
    return Chip(person, lines, *at, told=passing if _beside(lines[-1], passing, limit, measures) else "")


def _beside(line: str, told: str, limit: float, measures: Measures) -> bool:
    wide = faces.width(line, Face.TEXT_STRONG) * measures.name + faces.width(told, Face.TEXT) * measures.other
    return wide + _APART * measures.name <= limit


def draw_chip(chip: Chip, box: Box, manner: Manner, measures: Measures) -> list[Item]:
    """A name, on its group's colour while it is that person's turn; who only listens in it has the outline alone."""
    filled = manner.turn and not manner.soft
    colour = f"on_group:{manner.group}" if filled else "text_soft" if manner.soft and not manner.turn else "text"
    face = Face.TEXT_STRONG if filled or manner.speaks else Face.TEXT
    size = measures.name
    items: list[Item] = []
    if manner.turn:
        outline = 0.0 if filled else 4.0
        items.append(Card(Box(box.x, box.y + 2, box.w, box.h - 4), 12.0, f"group:{manner.group}", outline))
    # Lines of one name are nearer to each other than to the next name.
    above = box.y + (box.h - chip.rows * size * _LINE) / 2
    for number, line in enumerate(chip.lines):
        top = above + number * size * _LINE
        text = Box(box.x + measures.turned_in, top, faces.width(line, face) * size, size * _LINE)
        items.append(Text(text, top + size * 0.92, (Run(line, face, 0.0),), size, colour, Kind.NAME))
    if chip.told:
        items.append(_told(chip, box, above, colour if filled else "text_soft", measures))
    return items


def _told(chip: Chip, box: Box, above: float, colour: str, measures: Measures) -> Text:
    """What is said about the person, at the right of the name or below it."""
    size, room = measures.other, box.w - 2 * measures.turned_in
    down = (len(chip.lines) if chip.below else 0) * measures.name * _LINE
    # On the name's own baseline.
    top = above + down + measures.name * 0.92 - size * 0.94
    told = elided(chip.told, Face.TEXT, room / size)
    left = box.x + measures.turned_in if chip.below else box.right - measures.turned_in
    align = 0.0 if chip.below else 1.0
    return one_line(told, Face.TEXT, size, (left, top), colour=colour, kind=Kind.OTHER, align=align)
