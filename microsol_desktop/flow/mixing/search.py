"""Swapping people until a plan of rounds is as good as it gets: simulated annealing (Kirkpatrick 1983).

Two people of any round who sit in different groups change places, if that costs less, or if it costs little more than
the temperature allows, which falls from step to step. First it stays cool, so that a good plan to begin with is mended
and not lost; then it begins again warm. The best plan that was seen is kept. It takes so many steps and no more, and
draws from the seed alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import log
from random import Random

from microsol_desktop.flow.mixing.lot import draw
from microsol_desktop.flow.mixing.seating import Rounds, Seating

_SLICE = 1_024
"""Steps after which the search hands back what it has: two milliseconds or three."""
_HEATS = ((0.2, 0.25, 0.1), (0.8, 2.0, 0.15))
"""The share of the steps, and the temperature at the beginning and the end, in costs of one repeat."""


def improved(
    seating: Seating,
    parties: Sequence[Sequence[int]],
    lot: Random,
    *,
    steps: int,
    repeat: int = 1,
    lightest: int = 1,
    floor: int = 0,
) -> Iterator[Rounds]:
    """Ever better plans, slice by slice, the last one the best; ends at `floor` or when `steps` are gone.

    `repeat` is what one repeat costs and `lightest` the least that two plans can differ by.
    """
    party_of = {seat: party for party in parties for seat in party}
    best_cost, best = seating.cost, seating.frozen()
    yield best
    for share, begin, end in _HEATS:
        cool = begin * repeat, end * lightest
        for temperature in _cooling(int(steps * share), *cool):
            if best_cost <= floor:
                return
            seen = _slice(seating, party_of, temperature, best_cost, lot)
            if seen is not None:
                best_cost, best = seen
            yield best


def _cooling(steps: int, begin: float, end: float) -> Iterator[float]:
    slices = -(-steps // _SLICE)
    for index in range(slices):
        yield begin * (end / begin) ** (index / slices)


def _slice(
    seating: Seating, party_of: dict[int, Sequence[int]], temperature: float, best_cost: int, lot: Random
) -> tuple[int, Rounds] | None:
    """Some steps at one temperature; the best plan among them, if it is better than the best until now."""
    people, turns, random = seating.people, len(seating.rounds), lot.random
    again, last, groups_of, group_of = seating.again, seating.last, seating.rounds, seating.group_of
    since_best: list[tuple[int, Sequence[int], Sequence[int]]] = []
    better = False
    for _ in range(_SLICE):
        drawn, there = divmod(int(random() * turns * people * people), people)
        turn, here = divmod(drawn, people)
        of_turn = group_of[turn]
        first, second = of_turn[here], of_turn[there]
        if first == second:
            continue
        if here in party_of or there in party_of:
            change, moves = _party_swap(seating, turn, party_of, here, there, lot)
        else:
            again_here, again_there, last_here, last_there = again[here], again[there], last[here], last[there]
            change = -2 * again_here[there]
            for mate in groups_of[turn][first]:
                change += again_there[mate] - last_here[mate]
            for mate in groups_of[turn][second]:
                change += again_here[mate] - last_there[mate]
            moves = (here,), (there,)
        if moves and (change <= 0 or change < -temperature * log(1 - random())):
            seating.swap(turn, *moves)
            since_best.append((turn, *moves))
            if seating.cost < best_cost:
                best_cost, better = seating.cost, True
                since_best.clear()
    if not better:
        return None
    for swap in reversed(since_best):
        seating.swap(*swap)
    best = seating.frozen()
    for swap in since_best:
        seating.swap(*swap)
    return best_cost, best


def _party_swap(
    seating: Seating, turn: int, party_of: dict[int, Sequence[int]], here: int, there: int, lot: Random
) -> tuple[int, tuple[Sequence[int], Sequence[int]] | tuple[()]]:
    """A swap of whole parties; the smaller is joined by single people of its group until both are as many."""
    moves = [list(party_of.get(seat, (seat,))) for seat in (here, there)]
    small, large = sorted(moves, key=len)
    group = seating.rounds[turn][seating.group_of[turn][small[0]]]
    while len(small) < len(large):
        singles = [seat for seat in group if seat not in party_of and seat not in small]
        if not singles:
            return 0, ()
        small.append(draw(lot, singles))
    return seating.change(turn, moves[0], moves[1]), (moves[0], moves[1])
