from __future__ import annotations

from collections.abc import Sequence

from microsol_desktop.flow.mixing.mix import meetings
from microsol_desktop.flow.people import Group, PersonId


def room(people: int) -> tuple[PersonId, ...]:
    return tuple(PersonId(seat) for seat in range(1, people + 1))


def pair(a: int, b: int) -> tuple[PersonId, PersonId]:
    return PersonId(a), PersonId(b)


def repeats(rounds: Sequence[Sequence[Group]]) -> int:
    met = meetings(rounds).values()
    return sum(met) - len(met)


def most(rounds: Sequence[Sequence[Group]]) -> int:
    return max(meetings(rounds).values(), default=0)
