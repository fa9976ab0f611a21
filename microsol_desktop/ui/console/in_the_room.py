"""What the list of people says: everybody in seating order, or group by group under the names of their places."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from microsol_desktop.flow.moment import Moment, Standing, Wall
from microsol_desktop.flow.people import PersonId
from microsol_desktop.practice.model import EveryoneMeets, Fishbowl, TwoCircles
from microsol_desktop.ui.console.words import standing
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.stage.place_names import place

translate = QCoreApplication.translate


class InTheRoom(NamedTuple):
    """A line of the list: somebody, or (without a person) the heading of those below it.

    `group` is the small group by its index, None where there is none; `coloured` where the stage gives it a colour.
    """

    person: PersonId | None
    name: str
    standing: Standing = Standing.NO_TURN
    word: str = ""
    group: int | None = None
    coloured: bool = False


def in_the_room(
    wall: Wall, roles: Mapping[PersonId, str], witnesses: Collection[PersonId] = ()
) -> tuple[InTheRoom, ...]:
    """A line for everybody. Beside a name stands the role they hold, or where they are in the round."""

    def line(person: PersonId, group: int | None = None) -> InTheRoom:
        where = wall.standings.get(person, Standing.NO_TURN)
        watches = translate("Console", "watches") if person in witnesses else ""
        words = (roles.get(person, ""), standing(person, wall) or watches)
        return InTheRoom(person, wall.names[person], where, " · ".join(word for word in words if word), group)

    groups = wall.cue.groups if wall.cue.groups and not wall.cue.alone else ()
    lines: list[InTheRoom] = []
    for index, group in enumerate(groups):
        has_place = not isinstance(wall.cue.formation, Fishbowl | EveryoneMeets | TwoCircles)
        lines.append(InTheRoom(None, _heading(wall, index), group=index, coloured=has_place))
        lines += (line(person, index) for person in group if person in wall.names)
    seated = {person for group in groups for person in group}
    others = [line(person) for person in wall.seats if person not in seated]
    if groups and others:
        lines.append(InTheRoom(None, _heading_of_others(wall)))
    return (*lines, *others)


def roles_held(moment: Moment) -> dict[PersonId, str]:
    """The role of everybody who holds one just now: those that are filled here, and those that turns give."""
    roles: dict[PersonId, list[str]] = {}
    filled = ((role.role, role.holders) for role in moment.aside.roles)
    for role, people in (*moment.wall.cue.held, *filled):
        for person in people:
            mine = roles.setdefault(person, [])
            mine += [] if role in mine else [role]
    return {person: " · ".join(mine) for person, mine in roles.items()}


def by_seat(lines: tuple[InTheRoom, ...]) -> bool:
    """Whether the list is the seating order, so that moving a line in it moves somebody's seat."""
    return all(line.person is not None for line in lines)


def _heading(wall: Wall, index: int) -> str:
    if isinstance(wall.cue.formation, Fishbowl) and index < 2:
        return translate("Console", "Around it") if index else translate("Console", "Inside")
    if isinstance(wall.cue.formation, EveryoneMeets | TwoCircles):
        return fill(translate("Console", "Pair %1"), index + 1)
    return place(index)


def _heading_of_others(wall: Wall) -> str:
    if isinstance(wall.cue.formation, EveryoneMeets):
        return translate("Console", "Resting this round")
    return translate("Console", "In no group")
