"""In which order turns go round a circle, and how many there are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from microsol_desktop.flow.draws import Draws, Lot
from microsol_desktop.flow.going_on import Line, lines_of
from microsol_desktop.flow.keys import Spot, Where
from microsol_desktop.flow.people import Group, PersonId
from microsol_desktop.flow.roles import Held
from microsol_desktop.flow.seats import Seats
from microsol_desktop.practice.model import Order, Span
from microsol_desktop.practice.proportions import turns_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """The turns of one circle in one round: how many, and whose, where that is known.

    None among the people: while others had that turn, this circle had nobody left.
    """

    count: int
    people: tuple[PersonId | None, ...] = ()

    def whose(self, turn: int) -> PersonId | None:
        """Whose turn number `turn` (from 1) is; None where that is unknown or nobody's."""
        return self.people[turn - 1] if turn <= len(self.people) else None

    def at(self, turn: int) -> Group:
        """The same as a group of one or nobody."""
        person = self.whose(turn)
        return () if person is None else (person,)

    def rests_at(self, turn: int) -> bool:
        """Whether this circle has nobody left for a turn that others have."""
        return turn > self.count or (turn <= len(self.people) and self.people[turn - 1] is None)


class _Round(NamedTuple):
    """A round of turns as it went: in which groups, in which order, and who began it."""

    origin: Where | None
    order: Group
    began: PersonId | None


class Speaking:
    """The order of turns, round after round: each round in a circle begins with the person after the last beginner."""

    def __init__(
        self,
        witnesses: frozenset[PersonId],
        draws: Draws,
        turn_seconds: tuple[tuple[Spot, tuple[int, ...]], ...] = (),
    ) -> None:
        self._witnesses = witnesses
        self._draws = draws
        self._turn_seconds = dict(turn_seconds)
        self._rounds: dict[Group, _Round] = {}
        self._was_reversed = False

    def queues(
        self, seats: Seats, order: Order | None, number: int, excepted: tuple[Held, ...], lot: Lot
    ) -> tuple[Queue, ...]:
        """The turns of each circle in this round (from 1), which is remembered as the last one.

        `lot` is the place that an order is drawn for, where it goes by lot.
        """
        queues = []
        for index, (circle, line) in enumerate(self._circles(seats, lot)):
            if line is not None:
                going = line.to_come
            else:
                going = self._going_round(circle, order, number, seats.origin)
                going = self._draws.order(lot._replace(circle=index), circle) if order is Order.DRAW else going
            queue = self._turns(index, line, going, excepted)
            begun = self._draws.begun(lot) if order is Order.POPCORN and seats.takes_turns_together else ()
            queue = Queue(count=len(begun[0].order)) if begun else queue
            queues.append(_as_it_goes(queue, order, together=seats.takes_turns_together))
            if order is not Order.POPCORN:
                went = _went(circle, () if line is None else line.had, going)
                self._rounds[circle] = _Round(seats.origin, went, self._began(went, excepted, line))
        if seats.circles:
            self._was_reversed = order is Order.REVERSE and not self._was_reversed
        return tuple(queues)

    def within_a_turn(
        self, seats: Seats, order: Order | None, holding: Group, excepted: tuple[Held, ...], lot: Lot
    ) -> tuple[Queue, ...]:
        """Turns inside a turn: they begin beside the one whose turn it is. Nothing is remembered of them."""
        queues = []
        for index, (circle, line) in enumerate(self._circles(seats, lot)):
            if line is not None:
                going = line.to_come
            else:
                after = next((circle.index(person) + 1 for person in holding if person in circle), 0)
                going = circle[after:] + circle[:after]
                going = going[::-1] if order is Order.REVERSE else going
                going = self._draws.order(lot._replace(circle=index), circle) if order is Order.DRAW else going
            queues.append(_as_it_goes(self._turns(index, line, going, excepted), order, together=False))
        return tuple(queues)

    def shares(self, spot: Spot, whole: Span, count: int) -> tuple[Span, ...]:
        """A shared time divided by the turns; what is left of it by those still to come, where some were had."""
        had = self._turn_seconds.get(spot, ())[:count]
        if not had:
            return turns_of(whole, count)
        left = Span(shortest=max(0, whole.shortest - sum(had)), longest=max(0, whole.longest - sum(had)))
        to_come = turns_of(left, count - len(had)) if count > len(had) else ()
        return (*(Span(shortest=seconds, longest=seconds) for seconds in had), *to_come)

    def most_turns(self, seats: Seats, excepted: tuple[Held, ...]) -> int:
        """How many turns a round would have here; nothing is remembered of it."""
        return max(
            (self._queue(index, circle, excepted).count for index, circle in enumerate(seats.circles)), default=0
        )

    def _circles(self, seats: Seats, lot: Lot) -> tuple[tuple[Group, Line | None], ...]:
        """The circles, each with how its turns went so far where that is settled."""
        return tuple(zip(seats.circles, lines_of(self._draws.begun(lot), seats.circles), strict=True))

    def _going_round(self, circle: Group, order: Order | None, number: int, origin: Where | None) -> Group:
        last = self._last_round(circle, origin)
        if order is Order.REVERSE:
            if last is not None:
                return tuple(person for person in _went(circle, (), last.order)[::-1] if person in circle)
            return circle if self._was_reversed else circle[::-1]
        if not circle:
            return ()
        start = (number - 1) % len(circle) if last is None else _after(circle, last)
        return circle[start:] + circle[:start]

    def _last_round(self, circle: Group, origin: Where | None) -> _Round | None:
        """The last round of these people, or of the group that they are since somebody came or left."""
        if circle in self._rounds or origin is None:
            return self._rounds.get(circle)
        same = [(len(set(circle).intersection(then)), each) for then, each in self._rounds.items()]
        of_these = [(common, each) for common, each in same if common and each.origin == origin]
        return max(of_these, key=lambda each: each[0])[1] if of_these else None

    def _began(self, went: Group, excepted: tuple[Held, ...], line: Line | None) -> PersonId | None:
        """Who began a round: those who have no turn in it did not, if anybody has one."""
        taking = [person for person in went if person not in self._witnesses]
        if line is not None or not taking:
            return next(iter(went), None)
        without = _people(excepted)
        return next((person for person in taking if person not in without), taking[0])

    def _turns(self, index: int, line: Line | None, going: Group, excepted: tuple[Held, ...]) -> Queue:
        """The turns of a circle, behind those that were had; whose role is free again has no turn to give up."""
        if line is None:
            return self._queue(index, going, excepted)
        without = _people(excepted) | self._witnesses
        people = (*line.had, *(person for person in going if person not in without))
        return Queue(count=len(people) if len(people) > len(line.had) else line.last, people=people)

    def _queue(self, index: int, going: Group, excepted: tuple[Held, ...]) -> Queue:
        """The turns of a circle in this order: those excepted have none, nor have as many as are not known yet."""
        without = _people(excepted) | self._witnesses
        people = tuple(person for person in going if person not in without)
        missing = sum(held.missing[index] for held in excepted if held.missing)
        known = all(held.is_known for held in excepted)
        return Queue(count=max(0, len(people) - missing), people=people if known else ())


def _went(circle: Group, had: tuple[PersonId | None, ...], to_come: Group) -> Group:
    """The order in which a round goes: those who had their turn, left or not, those to come, the others here last."""
    going = tuple(dict.fromkeys(person for person in (*had, *to_come) if person is not None))
    return (*going, *(person for person in circle if person not in going))


def _after(circle: Group, last: _Round) -> int:
    """Where the next round begins: beside whoever began the last one; if they have left, with who came after them."""
    if last.began in circle:
        return (circle.index(last.began) + 1) % len(circle)
    return next((circle.index(person) for person in last.order if person in circle), 0)


def _as_it_goes(queue: Queue, order: Order | None, *, together: bool) -> Queue:
    """Whoever is moved takes the turn, or who was named where only their own group hears it: no name on any.

    Where all hear who is named, only the first of the round is known beforehand.
    """
    if order is Order.PASS_IT_ON and together:
        return Queue(count=queue.count, people=queue.people[:1])
    return Queue(count=queue.count) if order in {Order.POPCORN, Order.PASS_IT_ON} else queue


def _people(excepted: tuple[Held, ...]) -> frozenset[PersonId]:
    return frozenset(person for held in excepted for person in held.people)
