"""What the mixing promises, figure by figure. How long it takes is `make bench`'s to say."""

from __future__ import annotations

from itertools import combinations

import pytest

from microsol_desktop.flow.groups import sizes
from microsol_desktop.flow.mixing.mix import meetings, mix
from tests.flow.mixing.rooms import most, repeats, room


@pytest.mark.parametrize(
    ("people", "size", "rounds"),
    [
        (15, 3, 7),
        (16, 4, 5),
        (9, 3, 4),
        (25, 5, 6),
        (32, 4, 9),
        (36, 3, 10),
        (24, 3, 9),
        (20, 2, 19),
        (23, 3, 5),
        (150, 3, 6),
        (150, 5, 5),
        (500, 4, 6),
    ],
)
def test_nobody_meets_twice_where_nobody_needs_to(people: int, size: int, rounds: int) -> None:
    mixed = mix(room(people), (size,) * rounds, seed=3, steps=0)

    assert len(mixed) == rounds
    assert repeats(mixed) == 0
    for groups in mixed:
        assert sorted(person for group in groups for person in group) == list(room(people))
        assert sorted(map(len, groups), reverse=True) == list(sizes(people, size))


def test_in_pairs_everybody_meets_everybody_once() -> None:
    mixed = mix(room(20), (2,) * 19)

    assert meetings(mixed) == dict.fromkeys(((a, b) for a, b in combinations(room(20), 2)), 1)


@pytest.mark.parametrize(
    ("people", "size", "rounds", "few"),
    [(17, 4, 4, 7), (20, 4, 6, 11), (12, 3, 6, 8), (15, 3, 8, 15), (20, 3, 7, 6), (27, 5, 5, 30)],
)
def test_repeats_that_cant_be_avoided_are_few_and_spread(people: int, size: int, rounds: int, few: int) -> None:
    mixed = mix(room(people), (size,) * rounds, seed=1)

    assert repeats(mixed) <= few
    assert most(mixed) == 2


@pytest.mark.parametrize(("people", "size", "rounds"), [(6, 3, 8), (7, 2, 12), (8, 3, 9), (13, 4, 8), (5, 2, 9)])
def test_no_pair_meets_a_third_time_before_the_others_have_met_again(people: int, size: int, rounds: int) -> None:
    mixed = mix(room(people), (size,) * rounds, seed=1)

    met = meetings(mixed)
    times = sorted(met[together] for together in combinations(room(people), 2))
    assert times[-1] - times[0] <= 2


@pytest.mark.parametrize(("people", "size", "rounds"), [(15, 3, 7), (24, 3, 11), (16, 4, 5), (14, 2, 13), (23, 3, 7)])
def test_rounds_that_are_added_one_by_one_are_as_good_as_all_at_once(people: int, size: int, rounds: int) -> None:
    one_by_one = mix(room(people), (size,), seed=8)
    for _ in range(rounds - 1):
        one_by_one += mix(room(people), (size,), earlier=one_by_one, seed=8)

    assert one_by_one == mix(room(people), (size,) * rounds, seed=8)
    assert repeats(one_by_one) == 0


def test_rounds_whose_number_is_not_known_are_as_good_as_if_it_were() -> None:
    one_by_one = mix(room(17), (4,), seed=1)
    found = []
    for _ in range(3):
        one_by_one += mix(room(17), (4,), earlier=one_by_one, seed=1)
        found.append(repeats(one_by_one))

    # A five of one round comes apart into four groups of another: one pair of it at least meets again.
    assert found == [1, 3, 6]
    assert most(one_by_one) == 2


def test_one_round_more_than_there_can_be_repeats_no_pair_twice() -> None:
    seven = mix(room(15), (3,) * 7, seed=2)

    eighth = mix(room(15), (3,), earlier=seven, seed=2)

    assert most(seven + eighth) == 2


def test_threes_and_then_fours_avoid_those_who_met_in_the_threes() -> None:
    threes = mix(room(24), (3, 3), seed=2)

    fours = mix(room(24), (4, 4, 4), earlier=threes, seed=2)

    assert repeats(threes + fours) == 0


def test_sizes_may_change_from_round_to_round() -> None:
    mixed = mix(room(24), (2, 3, 4, 2, 3, 4), seed=2)

    assert [len(groups[0]) for groups in mixed] == [2, 3, 4, 2, 3, 4]
    assert repeats(mixed) == 0


def test_people_who_came_late_or_left_change_nothing_for_those_who_have_met() -> None:
    before = mix(room(15), (3, 3, 3), seed=2)

    after = mix(room(17)[1:], (3,), earlier=before, seed=2)

    assert sorted(person for group in after[0] for person in group) == list(room(17)[1:])
    assert repeats(before + after) == 0
