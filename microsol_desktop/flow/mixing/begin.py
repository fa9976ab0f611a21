"""Which rounds of which design a mixing begins with, or goes on with when rounds of it have been."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from random import Random
from typing import NamedTuple

from microsol_desktop.flow.groups import sizes
from microsol_desktop.flow.mixing.designs import designs
from microsol_desktop.flow.mixing.seating import Rounds
from microsol_desktop.flow.mixing.settle import settled
from microsol_desktop.flow.mixing.wishes import Weights

_EFFORT = 40_000
"""Steps of settling people on a design, times what one of them costs."""


class Case(NamedTuple):
    """What a mixing knows, people by their seats."""

    people: int
    before: Sequence[Sequence[Sequence[int]]]
    weights: Weights
    hosts: Sequence[int]
    seed: int


class Begun(NamedTuple):
    """Rounds that algebra gives. `perfect`: as many as were asked for, no repeats, and nothing that weighs."""

    rounds: Rounds
    perfect: bool


def begun(case: Case, asked: Sequence[int]) -> Begun | None:
    """The best rounds of a design that fit to those before; None where sizes change or there is nothing to design."""
    if len(set(asked)) > 1:
        return None
    if case.before:
        following = _following(case, asked)
        if following is not None:
            return following
        case = case._replace(weights=_with_meetings(case.weights, case.before))
    weights = case.weights
    best: Rounds = ()
    lightest: int | None = None
    for way in designs(case.people, asked[0]):
        if way.length == 1 and weights.burden:
            # The search finds one round sooner than people find their places in it.
            continue
        drawn = tuple(islice(way.rounds(), len(asked)))
        rounds = _settled(drawn, case)
        weight = _weight(rounds, weights) + (len(asked) - len(drawn)) * case.people * weights.repeat
        if lightest is None or weight < lightest:
            lightest, best = weight, rounds
        if not weight or not weights.burden:
            break
    return Begun(best, perfect=lightest == 0 and not weights.parties) if best else None


def _following(case: Case, asked: Sequence[int]) -> Begun | None:
    """What comes next in the design whose first rounds those before are; None if they are of none."""
    before, weights = case.before, case.weights
    lengths = sorted(sizes(case.people, asked[0]))
    if any(sorted(map(len, groups)) != lengths for groups in before):
        return None
    needed = len(before) + len(asked)
    been = _canonical(before)
    for way in designs(case.people, asked[0]):
        drawn = tuple(islice(way.rounds(), needed))
        if len(drawn) <= len(before):
            continue
        for rounds in _ways_to_settle(drawn, case):
            if _canonical(rounds[: len(before)]) == been:
                rest = rounds[len(before) :]
                return Begun(
                    rest, perfect=len(rest) == len(asked) and not weights.parties and not _weight(rest, weights)
                )
    return None


def _ways_to_settle(drawn: Rounds, case: Case) -> Iterator[Rounds]:
    """The design with people on its seats, as chosen for each number of rounds: nobody knows any more for how many."""
    lengths = range(1, len(drawn) + 1) if case.weights.burden else (len(drawn),)
    for length in lengths:
        yield _settled(drawn, case, length)


def _settled(drawn: Rounds, case: Case, length: int | None = None) -> Rounds:
    chosen_for = drawn[:length]
    meetings = sum(len(group) * (len(group) - 1) for groups in chosen_for for group in groups)
    steps = _EFFORT // (case.people + meetings)
    return settled(drawn, chosen_for, case.people, case.weights, case.hosts, Random(case.seed), steps)


def _canonical(rounds: Sequence[Sequence[Sequence[int]]]) -> list[list[list[int]]]:
    return [sorted(sorted(group) for group in groups) for groups in rounds]


def _weight(rounds: Rounds, weights: Weights) -> int:
    if not weights.burden:
        return 0
    burden = weights.burden
    return sum(
        burden.get((a, b), 0)
        for groups in rounds
        for group in groups
        for index, a in enumerate(group)
        for b in group[:index]
    )


def _with_meetings(weights: Weights, before: Sequence[Sequence[Sequence[int]]]) -> Weights:
    """The weights with what those pay who have met in rounds of another kind."""
    met: dict[tuple[int, int], int] = {}
    for groups in before:
        for group in groups:
            for a in group:
                for b in group:
                    if a != b:
                        met[a, b] = met.get((a, b), 0) + 1
    burden = dict(weights.burden)
    for pair, times in met.items():
        burden[pair] = burden.get(pair, 0) + times * times * weights.repeat
    return replace(weights, burden=burden)
