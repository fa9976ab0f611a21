"""Formations: two circles that face each other, everybody meeting everybody, some inside and the others around."""

from __future__ import annotations

from collections.abc import Sequence

from microsol_desktop.flow.people import Group, PersonId


def two_circles(people: Sequence[PersonId], moved: int) -> tuple[Group, ...]:
    """Each facing pair, when the outer circle has moved on by so many seats since the beginning.

    Every second person sits inside, the next one outside, so that neighbours face each other first. With an odd number
    the last two of the outer circle share a place, and that pair is of three.
    """
    if len(people) < 2:
        return (tuple(people),) if people else ()
    inner = people[: len(people) // 2 * 2 : 2]
    outer: list[Group] = [(person,) for person in people[1::2]]
    if len(people) % 2:
        outer[-1] = (*outer[-1], people[-1])
    return tuple((person, *outer[(index + moved) % len(outer)]) for index, person in enumerate(inner))


def in_this_round(facing: Group, number: int) -> Group:
    """Who of a facing pair has a turn in this round (from 1): two who share a place take it by rounds."""
    inner, *outer = facing
    return (inner, outer[(number - 1) % len(outer)]) if outer else facing


def rounds_to_meet(people: int) -> int:
    """How many rounds it takes until everybody has met everybody; with an odd number each rests in one."""
    if people < 3:
        return 1
    return people if people % 2 else people - 1


def meeting(people: Sequence[PersonId], number: int) -> tuple[Group, ...]:
    """The pairs of round `number` (from 1) by the circle method; who rests is in none of them.

    One keeps their seat and all others move on by one; with an odd number that seat is empty, and who faces it rests.
    """
    if len(people) < 3:
        return (tuple(people),) if people else ()
    seats: list[PersonId | None] = list(people)
    if len(seats) % 2:
        seats.insert(0, None)
    first, others = seats[0], seats[1:]
    shift = (number - 1) % len(others)
    ring = [first, *others[shift:], *others[:shift]]
    half = len(ring) // 2
    facing = zip(ring[:half], reversed(ring[half:]), strict=True)
    return tuple((one, other) for one, other in facing if one is not None and other is not None)
