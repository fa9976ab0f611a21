from __future__ import annotations

from collections import Counter
from itertools import combinations

import pytest

from microsol_desktop.flow.groups import sizes
from microsol_desktop.flow.mixing.designs import designs
from microsol_desktop.flow.mixing.fields import arithmetic, slopes_of
from microsol_desktop.flow.mixing.starters import starter, starters


@pytest.mark.parametrize("size", [2, 3, 4, 5, 6, 7, 8])
def test_no_design_for_any_room_up_to_64_repeats_a_pair_or_breaks_the_sizes(size: int) -> None:
    for people in range(1, 65):
        for way in designs(people, size):
            met: Counter[tuple[int, int]] = Counter()
            rounds = list(way.rounds())
            for groups in rounds:
                assert sorted(seat for group in groups for seat in group) == list(range(people))
                assert sorted(map(len, groups), reverse=True) == list(sizes(people, size))
                met.update(pair for group in groups for pair in combinations(sorted(group), 2))
            assert len(rounds) == way.length, (people, size)
            assert max(met.values(), default=1) == 1, (people, size)


@pytest.mark.parametrize(
    ("people", "size", "rounds"),
    [
        (15, 3, 7),
        (21, 3, 10),
        (27, 3, 13),
        (33, 3, 16),
        (45, 3, 22),
        (18, 3, 8),
        (24, 3, 11),
        (30, 3, 14),
        (36, 3, 17),
        (16, 3, 6),
        (25, 3, 11),
        (16, 4, 5),
        (24, 4, 7),
        (28, 4, 9),
        (36, 4, 11),
        (40, 4, 13),
        (52, 4, 17),
        (64, 4, 21),
        (25, 5, 6),
        (49, 7, 8),
        (64, 8, 9),
    ],
)
def test_where_as_many_rounds_are_known_as_nobody_can_exceed_all_are_there(people: int, size: int, rounds: int) -> None:
    pairs = sum(length * (length - 1) // 2 for length in sizes(people, size))

    assert designs(people, size)[0].length == rounds == people * (people - 1) // 2 // pairs


def test_every_starter_is_of_more_rounds_than_algebra_alone() -> None:
    idle = []
    for people, size in starters():
        found = starter(people, size)
        best = designs(people, size)
        assert found is not None
        if len(best) > 1 and best[0].length == best[1].length:
            idle.append((people, size))

    assert idle == []


def test_a_room_without_a_starter_has_none() -> None:
    assert starter(9, 3) is None


@pytest.mark.parametrize("order", [2, 3, 4, 5, 7, 8, 9, 12, 15, 16, 20, 25, 27, 36, 49, 64])
def test_differences_of_slopes_can_be_divided_by(order: int) -> None:
    sums = arithmetic(order)

    assert len(sums.slopes) == slopes_of(order)
    for row in range(len(sums.slopes)):
        for other in range(row):
            # b - a runs through all numbers just as m does: then no move of two columns meets another.
            differences = {
                next(d for d in range(order) if sums.plus[sums.times[other][m]][d] == sums.times[row][m])
                for m in range(order)
            }
            assert len(differences) == order
