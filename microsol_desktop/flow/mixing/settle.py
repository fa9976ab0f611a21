"""Who takes which seat of a design, so that the wishes hold: a design forbids repeats, but leaves open who is who."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from microsol_desktop.flow.mixing.lot import draw, shuffle
from microsol_desktop.flow.mixing.seating import Rounds
from microsol_desktop.flow.mixing.wishes import Weights


def settled(
    rounds: Rounds,
    chosen_for: Rounds,
    people: int,
    weights: Weights,
    hosts: Sequence[int],
    lot: Random,
    steps: int,
) -> Rounds:
    """The rounds of a design with people on its seats: by lot, then changed until the wishes weigh least.

    They are weighed in the rounds `chosen_for`.
    """
    partners = _partners(chosen_for, people)
    person_on = _dealt(partners, people, hosts, lot)
    if weights.burden:
        _exchange(person_on, partners, weights, lot, steps)
    return tuple(tuple(tuple(person_on[seat] for seat in group) for group in groups) for groups in rounds)


def _partners(rounds: Rounds, people: int) -> list[dict[int, int]]:
    """For each seat of the design whom it meets, and how often."""
    partners: list[dict[int, int]] = [{} for _ in range(people)]
    for groups in rounds:
        for group in groups:
            for seat in group:
                for other in group:
                    if other != seat:
                        partners[seat][other] = partners[seat].get(other, 0) + 1
    return partners


def _dealt(partners: Sequence[dict[int, int]], people: int, hosts: Sequence[int], lot: Random) -> list[int]:
    """People on seats by lot; hosts on seats that never meet, as far as there are such."""
    strangers: list[int] = []
    for seat in range(people):
        if len(strangers) < len(hosts) and not any(seat in partners[other] for other in strangers):
            strangers.append(seat)
    hosting = list(hosts)
    shuffle(lot, hosting)
    person_on = dict(zip(strangers, hosting, strict=False))
    left = sorted(set(range(people)) - set(person_on.values()))
    shuffle(lot, left)
    return [person_on[seat] if seat in person_on else left.pop() for seat in range(people)]


def _exchange(
    person_on: list[int], partners: Sequence[dict[int, int]], weights: Weights, lot: Random, steps: int
) -> None:
    """Let two people change seats while that lightens what is paid; `steps` counts the people it is tried for."""
    people = len(person_on)
    burden: list[dict[int, int]] = [{} for _ in range(people)]
    for (one, two), weight in weights.burden.items():
        burden[one][two] = weight

    def paid(person: int, seat: int, instead: int) -> int:
        """What a person pays on a seat, when whoever sat there now sits on `instead`."""
        mine = burden[person]
        if not mine:
            return 0
        met = partners[seat].items()
        return sum([mine.get(person_on[seat if other == instead else other], 0) * times for other, times in met])

    idle = 0
    for _ in range(steps):
        if idle > people:
            return
        paying = [(seat, cost) for seat in range(people) if (cost := paid(person_on[seat], seat, -1))]
        if not paying:
            return
        seat, cost = draw(lot, paying)
        gains = []
        for other in range(people):
            if other == seat:
                continue
            here, there = person_on[seat], person_on[other]
            after = paid(here, other, seat) + paid(there, seat, other)
            gains.append((cost + paid(there, other, -1) - after, other))
        gain, other = max(gains)
        idle = 0 if gain > 0 else idle + 1
        if gain >= 0:
            person_on[seat], person_on[other] = person_on[other], person_on[seat]
