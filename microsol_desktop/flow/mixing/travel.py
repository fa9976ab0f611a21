"""Rounds in which one stays at each table and the others travel: nobody remains where they were, and few meet again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from math import exp
from random import Random

from microsol_desktop.flow.mixing.designs import column_moves
from microsol_desktop.flow.mixing.lot import draw, shuffle
from microsol_desktop.flow.mixing.seating import Seating
from microsol_desktop.flow.mixing.wishes import Weights, Wishes, weigh
from microsol_desktop.flow.people import Group, PersonId

_STEPS_FOR_EACH = 250
_MOST_STEPS = 8_000
"""Changes that are tried for each traveller and round, and in all: some tens of milliseconds."""
_KNOW_A_TABLE = 3
"""Whoever stays counts as having met everybody so often before: to come to a table twice weighs more than all else."""


def travel(
    tables: Sequence[Group],
    stay: Sequence[PersonId],
    rounds: int,
    *,
    earlier: Sequence[Sequence[Group]],
    wishes: Wishes,
    seed: int,
) -> tuple[tuple[Group, ...], ...]:
    """So many rounds after these tables, at each of which one person stays (in the order of the tables).

    Whoever always stays together with somebody who stays, stays too. `earlier` are the groups until now, these tables
    among them. Tables are as even as can be, and the same seed gives the same rounds. Where wishes can't be held
    otherwise, some remain where they were.
    """
    if len(tables) < 2:
        return (tuple(tables),) * rounds
    people = sorted(person for table in tables for person in table)
    seat = {person: index for index, person in enumerate(people)}
    room = _Room([[seat[one] for one in table] for table in tables], [seat[one] for one in stay])
    weights = weigh(Wishes(apart=wishes.apart, together=wishes.together, met=wishes.met), people)
    room.know(weights)
    before = [[[seat[one] for one in group if one in seat] for group in groups] for groups in earlier]
    # To those who stay, all who travel are alike at first; only coming to a table again is to weigh more.
    known = [[[one, other]] for one in room.stay for other in room.travellers] * _KNOW_A_TABLE
    seating = Seating(len(people), weights, [*before, *known])
    lot = Random(seed)
    for groups in room.by_columns(rounds):
        seating.add(groups)
    while len(seating.rounds) < rounds and room.all_travel:
        room.add_round(seating, lot)
    room.improve(seating, lot)
    if not room.all_travel or not _are_apart(seating, weights):
        # Wishes come first: as few remain where they were as can be, beginning with all of them.
        seating = Seating(len(people), weights, [*before, *known])
        for _ in range(rounds):
            seating.add(room.tables)
        room.all_travel = False
        room.improve(seating, lot)
    return tuple(tuple(tuple(people[one] for one in sorted(group)) for group in groups) for groups in seating.rounds)


class _Room:
    """Who stays and who travels, as seats; `units` are those who travel together, one by one or in parties."""

    def __init__(self, tables: list[list[int]], stay: list[int]) -> None:
        self.tables = tables
        self.stay = list(stay)
        self.fixed = [[one] for one in stay]
        self.travellers: list[int] = []
        self.all_travel = True
        self.units: dict[int, tuple[int, ...]] = {}

    def know(self, weights: Weights) -> None:
        """Learn which of these people stay with each other."""
        party_of = {one: party for party in weights.parties for one in party}
        for index, one in enumerate(self.stay):
            self.fixed[index] = [one, *(other for other in party_of.get(one, ()) if other not in self.stay)]
        staying = {one for fixed in self.fixed for one in fixed}
        everybody = sorted(one for table in self.tables for one in table)
        self.travellers = [one for one in everybody if one not in staying]
        for one in self.travellers:
            self.units[one] = tuple(other for other in party_of.get(one, (one,)) if other not in staying)

    def by_columns(self, rounds: int) -> Iterator[list[list[int]]]:
        """The rounds in which nobody who sat at one table meets again, as far as algebra knows them.

        The nth traveller of each table is column n, which moves on by n steps in each round (see `designs.py`).
        """
        leaving = [[one for one in table if one in self.units] for table in self.tables]
        if any(len(unit) > 1 for unit in self.units.values()) or max(map(len, leaving)) - min(map(len, leaving)) > 1:
            return
        for moves in islice(column_moves(len(leaving), max(map(len, leaving)) + 1), 1, rounds + 1):
            groups = [list(fixed) for fixed in self.fixed]
            for table, travellers in enumerate(leaving):
                for column, one in enumerate(travellers, start=1):
                    groups[moves[column][table]].append(one)
            yield groups

    def add_round(self, seating: Seating, lot: Random) -> None:
        """One round more, in which nobody is where they were in the last."""
        last = seating.group_of[-1] if seating.group_of else self._first()
        free = self._free(last)
        groups = [list(fixed) for fixed in self.fixed]
        units = sorted({self.units[one] for one in self.travellers})
        shuffle(lot, units)
        for unit in sorted(units, key=len, reverse=True):
            open_tables = [index for index, left in enumerate(free) if left >= len(unit)]
            if not open_tables:
                self.all_travel = False
                return
            best = min(
                open_tables,
                key=lambda index: (
                    index == last[unit[0]],
                    sum(seating.again[one][mate] for one in unit for mate in groups[index]),
                    len(groups[index]),
                ),
            )
            groups[best] += unit
            free[best] -= len(unit)
        self._send_on(groups, last)
        seating.add(groups)

    def improve(self, seating: Seating, lot: Random) -> None:
        """Let travellers change places as long as fewer meet again by it; sometimes against that, to get further."""
        rounds = len(seating.rounds)
        steps = min(_MOST_STEPS, _STEPS_FOR_EACH * len(self.travellers) * rounds)
        singles = [one for one in self.travellers if len(self.units[one]) == 1]
        best, cost = [[list(group) for group in groups] for groups in seating.rounds], seating.cost
        floor = self._floor(seating)
        for step in range(steps if len(singles) > 1 else 0):
            if cost <= floor:
                break
            turn, one, other = int(lot.random() * rounds), draw(lot, singles), draw(lot, singles)
            if not self._may_swap(seating, turn, one, other):
                continue
            change = seating.change(turn, (one,), (other,))
            if change <= 0 or lot.random() < exp(-change / (0.8 * (1.02 - step / steps))):
                seating.swap(turn, (one,), (other,))
                if seating.cost < cost:
                    best, cost = [[list(group) for group in groups] for groups in seating.rounds], seating.cost
        seating.rounds = best

    def _floor(self, seating: Seating) -> int:
        """What no plan costs less than: all come to new tables and nobody meets anybody twice."""
        return len(seating.rounds) * len(self.travellers) * _KNOW_A_TABLE**3

    def _first(self) -> list[int]:
        group_of = [0] * sum(map(len, self.tables))
        for index, table in enumerate(self.tables):
            for one in table:
                group_of[one] = index
        return group_of

    def _free(self, last: list[int]) -> list[int]:
        """How many travel to each table: as even as can be, and so that all who were at a table find room elsewhere."""
        people, tables = sum(map(len, self.tables)), len(self.tables)
        leaving = [sum(last[one] == index for one in self.travellers) for index in range(tables)]
        free = [0] * tables
        for _ in range(people - sum(map(len, self.fixed))):
            most = [len(self.travellers) - left for left in leaving]
            open_tables = [index for index in range(tables) if free[index] < most[index]] or list(range(tables))
            fewest = min(open_tables, key=lambda index: (len(self.fixed[index]) + free[index], leaving[index]))
            free[fewest] += 1
        return free

    def _send_on(self, groups: list[list[int]], last: list[int]) -> None:
        """Whoever found no place but where they were changes with somebody from elsewhere."""
        for index, group in enumerate(groups):
            for one in [one for one in group if one in self.units and last[one] == index]:
                for other_index, other_group in enumerate(groups):
                    other = next((each for each in other_group if self._can_change(each, last, index)), None)
                    if other_index != index and other is not None and len(self.units[one]) == 1:
                        group[group.index(one)], other_group[other_group.index(other)] = other, one
                        break

    def _can_change(self, one: int, last: list[int], to: int) -> bool:
        return one in self.units and len(self.units[one]) == 1 and last[one] != to

    def _may_swap(self, seating: Seating, turn: int, one: int, other: int) -> bool:
        """Whether both come to a table at which they are neither just before nor just after."""
        of_turn = seating.group_of[turn]
        here, there = of_turn[one], of_turn[other]
        if here == there or not self.all_travel:
            return here != there
        before = seating.group_of[turn - 1] if turn else self._first()
        after = seating.group_of[turn + 1] if turn + 1 < len(seating.group_of) else None
        near = (before,) if after is None else (before, after)
        return all(group_of[one] != there and group_of[other] != here for group_of in near)


def _are_apart(seating: Seating, weights: Weights) -> bool:
    """Whether nobody sits with anybody they are to be kept apart from."""
    return not any(
        weights.burden.get((a, b), 0) >= weights.apart
        for groups in seating.rounds
        for group in groups
        for a in group
        for b in group
    )
