"""Where a name that is dragged comes down: on a seat, in another group, or in somebody else's place. Pure."""

from __future__ import annotations

from typing import NamedTuple

from microsol_desktop.flow.people import PersonId
from microsol_desktop.ui.console.in_the_room import InTheRoom, by_seat


class Sit(NamedTuple):
    """In the seating order, before the line of this row."""

    person: PersonId
    row: int


class Join(NamedTuple):
    """Over to this group."""

    person: PersonId
    group: int


class Swap(NamedTuple):
    """The two change places."""

    person: PersonId
    other: PersonId


Drop = Sit | Join | Swap

_EDGE = 0.26
"""The part of a name's line, above and below, where a drop joins the group; between, it swaps the two."""


def drop_at(
    lines: tuple[InTheRoom, ...], person: PersonId, row: int, down: float, *, regroups: bool = True
) -> Drop | None:
    """What comes of letting somebody go over this row, so far down in it (0 to 1); None where nothing would.

    `regroups`: these groups can be changed by hand.
    """
    here = next((number for number, line in enumerate(lines) if line.person == person), None)
    if here is None or not 0 <= row < len(lines):
        return None
    if by_seat(lines):
        before = row + (down >= 0.5)
        return None if before in {here, here + 1} else Sit(person, before)
    there, mine = lines[row], lines[here].group
    if not regroups or there.group is None or mine in {None, there.group}:
        return None
    if there.person is not None and _EDGE < down < 1 - _EDGE:
        return Swap(person, there.person)
    return Join(person, there.group)


def order_after(lines: tuple[InTheRoom, ...], sit: Sit) -> tuple[PersonId, ...]:
    """Everybody in their seating order when somebody has taken another seat."""
    order = [line.person for line in lines if line.person is not None]
    here = order.index(sit.person)
    order.insert(sit.row, sit.person)
    del order[here + (here >= sit.row)]
    return tuple(order)


def nudged(lines: tuple[InTheRoom, ...], person: PersonId, by: int, *, regroups: bool = True) -> Drop | None:
    """One seat earlier (-1) or later (1); in small groups over to the one before or after."""
    here = next((number for number, line in enumerate(lines) if line.person == person), None)
    if here is None:
        return None
    if by_seat(lines):
        to = here - 1 if by < 0 else here + 2
        return Sit(person, to) if 0 <= to <= len(lines) else None
    groups, mine = sorted({line.group for line in lines if line.group is not None}), lines[here].group
    if not regroups or mine is None:
        return None
    return Join(person, groups[(groups.index(mine) + by) % len(groups)]) if len(groups) > 1 else None
