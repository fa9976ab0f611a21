"""The names in a card: arranged one below the other, each with what is said about it, and drawn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from microsol_desktop.flow.people import Group, PersonId
from microsol_desktop.ui.stage import faces
from microsol_desktop.ui.stage.items import Box, Card, Face, Item, Kind, Run, Text
from microsol_desktop.ui.stage.measures import Measures
from microsol_desktop.ui.stage.names import broken, in_lines
from microsol_desktop.ui.stage.told import Told
from microsol_desktop.ui.stage.typeset import one_line

_LINE = 1.18
_APART = 0.5


class Chip(NamedTuple):
    """Somebody's name on one line or more, where it stands in its card, and what is said about the person.

    `below`: what is said takes lines of its own.
    """

    person: PersonId
    lines: tuple[str, ...]
    column: int
    row: int
    told: tuple[str, ...] = ()
    below: bool = False

    @property
    def rows(self) -> int:
        """How many rows it takes."""
        return len(self.lines) + (len(self.told) if self.below else 0)


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
    if not said and all(len(names[person]) == 1 and names[person][0].isdecimal() for person in group):
        # As wide in every card, so that numbers stand in the same columns.
        widest = max(faces.width(lines[0], Face.TEXT_STRONG) for lines in names.values()) * measures.name
        across = max(1, int(width // (widest + 2 * measures.turned_in)))
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


def lasting_fits(names: Mapping[PersonId, tuple[str, ...]], told: Told, limit: float, measures: Measures) -> bool:
    """Whether all that is lasting fits beside the names: else it stands below each, so that the cards are alike."""
    said = ((names[person], " · ".join(words)) for person, words in told.lasting.items() if person in names)
    return all(len(lines) == 1 and _beside(lines[0], line, limit, measures) for lines, line in said)


def _chip(
    person: PersonId,
    lines: tuple[str, ...],
    at: tuple[int, int],
    told: Told,
    limit: float,
    measures: Measures,
) -> Chip:
    lasting = told.lasting.get(person, ())
    if lasting:
        line = " · ".join(lasting)
        both = " · ".join((*lasting, told.passing.get(person, "")))
        if person in told.passing and not told.below and len(lines) == 1 and _beside(lines[0], both, limit, measures):
            return Chip(person, lines, *at, told=(both,))
        if not told.below and len(lines) == 1 and _beside(lines[0], line, limit, measures):
            return Chip(person, lines, *at, told=(line,))
        fits = faces.width(line, Face.TEXT) * measures.other <= limit
        below = (line,) if fits else tuple(part for each in lasting for part in _parted(each, limit, measures))
        return Chip(person, lines, *at, told=below, below=True)
    passing = told.passing.get(person, "")
    fits = bool(passing) and _beside(lines[-1], passing, limit, measures)
    return Chip(person, lines, *at, told=(passing,) if fits else ())


def _parted(said: str, limit: float, measures: Measures) -> tuple[str, ...]:
    """What is said over as many lines as it needs."""
    size = measures.other
    return in_lines(said, limit / size) or broken(said, limit / size)


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
    # The first line stands where it stands in every card, whatever is written below it; lines of one name are nearer
    # to each other than to the next name.
    beneath = (chip.rows - 1) * (box.h / chip.rows - size * _LINE)
    box = Box(box.x, box.y, box.w, box.h - beneath)
    if manner.turn:
        outline = 0.0 if filled else 4.0
        items.append(Card(Box(box.x, box.y + 2, box.w, box.h - 4), 12.0, f"group:{manner.group}", outline))
    above = box.y + (box.h - chip.rows * size * _LINE) / 2
    for number, line in enumerate(chip.lines):
        top = above + number * size * _LINE
        text = Box(box.x + measures.turned_in, top, faces.width(line, face) * size, size * _LINE)
        items.append(Text(text, top + size * 0.92, (Run(line, face, 0.0),), size, colour, Kind.NAME))
    items += _told(chip, box, above, colour if filled else "text_soft", measures)
    return items


def _told(chip: Chip, box: Box, above: float, colour: str, measures: Measures) -> Iterator[Text]:
    """What is said about the person, at the right of the name or below it."""
    size = measures.other
    left = box.x + measures.turned_in if chip.below else box.right - measures.turned_in
    for number, line in enumerate(chip.told):
        down = (len(chip.lines) + number if chip.below else 0) * measures.name * _LINE
        # On the name's own baseline.
        at = (left, above + down + measures.name * 0.92 - size * 0.94)
        align = 0.0 if chip.below else 1.0
        yield one_line(line, Face.TEXT, size, at, colour=colour, kind=Kind.OTHER, align=align)
