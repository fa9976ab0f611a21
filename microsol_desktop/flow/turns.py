"""In which order turns go round a circle, and how many there are."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.roles import Held
from microsol_desktop.flow.schedule import Group
from microsol_desktop.flow.seats import Seats
from microsol_desktop.practice.model import Order


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """The turns of one circle in one round: how many, and whose, where that is known."""

    count: int
    people: Group = ()

    def at(self, turn: int) -> Group:
        """Whose turn number `turn` (from 1) is; empty where that is unknown or nobody's."""
        return self.people[turn - 1 : turn]


def queue(order: Group, excepted: Collection[PersonId], missing: int, *, known: bool) -> Queue:
    """The turns of a circle in this order: those excepted have none, and neither have `missing` people not yet known.

    Without `known` nobody can be named.
    """
    people = tuple(person for person in order if person not in excepted)
    count = max(0, len(people) - missing)
    return Queue(count=count, people=people if known and not missing else ())


class Speaking:
    """The order of turns, round after round: each round in a circle begins with the person after the last beginner."""

    def __init__(self, witnesses: frozenset[PersonId]) -> None:
        self._witnesses = witnesses
        self._orders: dict[Group, Group] = {}
        self._beginners: dict[Group, PersonId] = {}
        self._was_reversed = False

    def queues(self, seats: Seats, order: Order | None, number: int, excepted: tuple[Held, ...]) -> tuple[Queue, ...]:
        """The turns of each circle in this round (from 1), which is remembered as the last one."""
        without = frozenset(person for held in excepted for person in held.people)
        known = all(held.is_known for held in excepted)
        queues = []
        for index, circle in enumerate(seats.circles):
            missing = sum(held.missing[index] for held in excepted if held.missing)
            going = self._going_round(circle, order, number)
            queues.append(queue(self._remembered(circle, going, without), without, missing, known=known))
        if seats.circles:
            self._was_reversed = order is Order.REVERSE and not self._was_reversed
        return tuple(queues)

    def most_turns(self, seats: Seats, excepted: tuple[Held, ...]) -> int:
        """How many turns a round would have here; nothing is remembered of it."""
        without = frozenset(person for held in excepted for person in held.people) | self._witnesses
        most = 0
        for index, circle in enumerate(seats.circles):
            missing = sum(held.missing[index] for held in excepted if held.missing)
            most = max(most, queue(circle, without, missing, known=False).count)
        return most

    def _going_round(self, circle: Group, order: Order | None, number: int) -> Group:
        if order is Order.REVERSE:
            last = self._orders.get(circle)
            if last is not None:
                return last[::-1]
            return circle if self._was_reversed else circle[::-1]
        if not circle:
            return ()
        beginner = self._beginners.get(circle)
        start = number - 1 if beginner is None else circle.index(beginner) + 1
        start %= len(circle)
        return circle[start:] + circle[:start]

    def _remembered(self, circle: Group, going: Group, without: Collection[PersonId]) -> Group:
        self._orders[circle] = going
        taking = tuple(person for person in going if person not in self._witnesses)
        if taking:
            self._beginners[circle] = next((person for person in taking if person not in without), taking[0])
        return taking
