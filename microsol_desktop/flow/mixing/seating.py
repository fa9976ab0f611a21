"""A plan of rounds that can be changed by swapping people, and what it costs: the search's working table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from microsol_desktop.flow.mixing.wishes import Weights

Rounds = tuple[tuple[tuple[int, ...], ...], ...]


class Seating:
    """Rounds of groups of seats, with the cost of every pair's last meeting and of one more kept up to date.

    Two who have met n times before pay n * n * n for meeting again, so that what can't be avoided is spread: a third
    meeting costs more than seven pairs' second ones. Wishes (`Weights.burden`) are paid at every meeting; those of one
    party pay nothing for one another.

    Attributes:
        rounds: the groups of each round, by index.
        group_of: for each round the index of every seat's group.
        again: what a pair would pay for meeting once more.
        last: what a pair paid for its last meeting; 0 where there was none.
        cost: what all meetings in these rounds cost together.
    """

    def __init__(self, people: int, weights: Weights, before: Iterable[Sequence[Sequence[int]]]) -> None:
        self.people = people
        self.rounds: list[list[list[int]]] = []
        self.cost = 0
        self._repeat = weights.repeat
        self._met = [[0] * people for _ in range(people)]
        self.again = [[0] * people for _ in range(people)]
        self.last = [[0] * people for _ in range(people)]
        self.group_of: list[list[int]] = []
        for (a, b), weight in weights.burden.items():
            self.again[a][b] = weight
        self._party = list(range(people))
        for party in weights.parties:
            for seat in party:
                self._party[seat] = party[0]
        for groups in before:
            for group in groups:
                self._meet_all(group)
        self.cost = 0

    def add(self, groups: Iterable[Sequence[int]]) -> None:
        """One round more."""
        seated = [list(group) for group in groups]
        group_of = [0] * self.people
        for index, group in enumerate(seated):
            self._meet_all(group)
            for seat in group:
                group_of[seat] = index
        self.rounds.append(seated)
        self.group_of.append(group_of)

    def change(self, turn: int, here: Sequence[int], there: Sequence[int]) -> int:
        """What the cost would change by, if these of one group and those of another changed places."""
        staying, meeting = self._others(turn, here), self._others(turn, there)
        again, last = self.again, self.last
        return sum(sum(again[a][b] for b in meeting) - sum(last[a][b] for b in staying) for a in here) + sum(
            sum(again[a][b] for b in staying) - sum(last[a][b] for b in meeting) for a in there
        )

    def swap(self, turn: int, here: Sequence[int], there: Sequence[int]) -> None:
        """Let these of one group and those of another, as many, change places."""
        staying, meeting = self._others(turn, here), self._others(turn, there)
        first, second = self.group_of[turn][here[0]], self.group_of[turn][there[0]]
        for moved, old, new in ((here, staying, meeting), (there, meeting, staying)):
            for a in moved:
                for b in old:
                    self._part(a, b)
                for b in new:
                    self._meet(a, b)
        for moved, left, entered in ((here, first, second), (there, second, first)):
            for a in moved:
                self.rounds[turn][left].remove(a)
                self.rounds[turn][entered].append(a)
                self.group_of[turn][a] = entered

    def floor(self, lengths: Iterable[Sequence[int]]) -> int:
        """What rounds of groups of these lengths cost at the very least: nobody could spread meetings more evenly."""
        left = sum(length * (length - 1) // 2 for groups in lengths for length in groups)
        waiting = Counter(times for seat, row in enumerate(self._met) for times in row[:seat])
        cost, times = 0, 0
        while left > 0:
            meeting = min(left, waiting[times])
            cost += meeting * times**3 * self._repeat
            waiting[times + 1] += meeting
            left -= meeting
            times += 1
        return cost

    def frozen(self) -> Rounds:
        """The rounds as they are now."""
        return tuple(tuple(tuple(group) for group in groups) for groups in self.rounds)

    def _others(self, turn: int, here: Sequence[int]) -> list[int]:
        return [seat for seat in self.rounds[turn][self.group_of[turn][here[0]]] if seat not in here]

    def _meet_all(self, group: Sequence[int]) -> None:
        for index, a in enumerate(group):
            for b in group[:index]:
                self._meet(a, b)

    def _meet(self, a: int, b: int) -> None:
        if self._party[a] == self._party[b]:
            return
        cost = self.again[a][b]
        self.cost += cost
        self._met[a][b] = self._met[b][a] = times = self._met[a][b] + 1
        self.last[a][b] = self.last[b][a] = cost
        self.again[a][b] = self.again[b][a] = cost + self._repeat * _step(times)

    def _part(self, a: int, b: int) -> None:
        if self._party[a] == self._party[b]:
            return
        cost = self.last[a][b]
        self.cost -= cost
        self._met[a][b] = self._met[b][a] = times = self._met[a][b] - 1
        self.again[a][b] = self.again[b][a] = cost
        self.last[a][b] = self.last[b][a] = cost - self._repeat * _step(times) if times else 0


def _step(times: int) -> int:
    """How much more a pair pays after so many meetings than after one less: the difference of two cubes."""
    return 3 * times * (times - 1) + 1
