from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.flow.formations import in_this_round, meeting, rounds_to_meet, two_circles
from microsol_desktop.flow.groups import deal, join, seat_with, sizes, split
from microsol_desktop.flow.keeping_apart import apart_of, inside_of
from microsol_desktop.flow.people import Group, PersonId


def ring(people: int) -> Group:
    return tuple(PersonId(seat) for seat in range(1, people + 1))


def shown(groups: tuple[Group, ...]) -> str:
    return " | ".join(" ".join(map(str, group)) for group in groups)


@pytest.mark.parametrize(
    ("people", "size", "expected"),
    [
        (5, 2, (3, 2)),
        (5, 3, (3, 2)),
        (7, 3, (4, 3)),
        (8, 3, (4, 4)),
        (9, 4, (5, 4)),
        (11, 4, (4, 4, 3)),
        (23, 3, (4, 4, 3, 3, 3, 3, 3)),
    ],
)
def test_groups_have_the_sizes_that_the_language_names(people: int, size: int, expected: tuple[int, ...]) -> None:
    assert sizes(people, size) == expected


@pytest.mark.parametrize(
    ("people", "size", "expected"),
    [
        (1, 3, (1,)),
        (2, 3, (2,)),
        (3, 2, (3,)),
        (4, 3, (4,)),
        (6, 4, (3, 3)),
        (7, 4, (4, 3)),
        (10, 4, (5, 5)),
        (2, 5, (2,)),
        (0, 3, ()),
    ],
)
def test_groups_of_few_people_leave_nobody_alone(people: int, size: int, expected: tuple[int, ...]) -> None:
    assert sizes(people, size) == expected


@given(people=st.integers(2, 300), size=st.integers(2, 12))
def test_sizes_hold_everybody_differ_by_one_at_most_and_leave_nobody_alone(people: int, size: int) -> None:
    made = sizes(people, size)

    assert sum(made) == people
    assert max(made) - min(made) <= 1
    assert min(made) >= 2


@given(people=st.integers(2, 300), size=st.integers(2, 12))
def test_there_is_one_group_more_only_where_that_brings_sizes_nearer(people: int, size: int) -> None:
    def furthest(groups: int) -> int:
        low, more = divmod(people, groups)
        return max(abs(low - size), abs(low + 1 - size) if more else 0)

    fewer = max(1, people // size)
    made = len(sizes(people, size))

    assert made in {fewer, fewer + 1}
    if made == fewer + 1:
        assert furthest(made) < furthest(fewer)
    elif people // (fewer + 1) >= 2:
        assert furthest(fewer) <= furthest(fewer + 1)


def test_neighbours_sit_together() -> None:
    assert shown(deal(ring(7), 3)) == "1 2 3 4 | 5 6 7"


def test_mixing_brings_those_apart_who_sat_together() -> None:
    assert shown(deal(ring(6), 2, mixes=0)) == "1 2 | 3 4 | 5 6"
    assert shown(deal(ring(6), 2, mixes=1)) == "1 4 | 3 6 | 5 2"
    assert shown(deal(ring(6), 2, mixes=2)) == "1 6 | 3 2 | 5 4"
    assert shown(deal(ring(9), 3, mixes=1)) == "1 5 9 | 4 8 3 | 7 2 6"


@given(people=st.integers(1, 60), size=st.integers(2, 9), mixes=st.integers(0, 20))
def test_however_often_mixed_everybody_is_in_exactly_one_group(people: int, size: int, mixes: int) -> None:
    groups = deal(ring(people), size, mixes)

    assert sorted(person for group in groups for person in group) == list(ring(people))
    assert tuple(map(len, groups)) == sizes(people, size)


def test_neighbouring_groups_join_and_one_left_over_is_dealt_out_over_the_others() -> None:
    four = deal(ring(8), 2)
    five = deal(ring(10), 2)

    assert shown(join(four)) == "1 2 3 4 | 5 6 7 8"
    assert shown(join(five)) == "1 2 3 4 9 | 5 6 7 8 10"
    assert shown(join(four[:1])) == "1 2"


def test_groups_are_halved_but_never_into_ones() -> None:
    assert shown(split((ring(5), ring(4), ring(3), ring(2)))) == "1 2 3 | 4 5 | 1 2 | 3 4 | 1 2 3 | 1 2"


def test_who_comes_to_groups_that_are_made_joins_the_smallest() -> None:
    assert shown(seat_with(deal(ring(5), 3), (PersonId(8), PersonId(9), PersonId(10)))) == "1 2 3 9 | 4 5 8 10"


def test_in_two_circles_the_outer_one_moves_on() -> None:
    assert shown(two_circles(ring(6), 0)) == "1 2 | 3 4 | 5 6"
    assert shown(two_circles(ring(6), 1)) == "1 4 | 3 6 | 5 2"
    assert shown(two_circles(ring(6), 2)) == "1 6 | 3 2 | 5 4"
    assert shown(two_circles(ring(6), 3)) == "1 2 | 3 4 | 5 6"


def test_with_an_odd_number_two_of_the_outer_circle_share_a_place_and_take_turns_by_rounds() -> None:
    first, second = two_circles(ring(5), 0), two_circles(ring(5), 1)

    assert shown(first) == "1 2 | 3 4 5"
    assert shown(second) == "1 4 5 | 3 2"
    assert shown(tuple(in_this_round(pair, 1) for pair in first)) == "1 2 | 3 4"
    assert shown(tuple(in_this_round(pair, 2) for pair in second)) == "1 5 | 3 2"


def test_six_people_all_meet_in_five_rounds_of_three_pairs() -> None:
    met = [frozenset(pair) for number in range(1, rounds_to_meet(6) + 1) for pair in meeting(ring(6), number)]

    assert rounds_to_meet(6) == 5
    assert len(met) == 15
    assert set(met) == {frozenset(pair) for pair in combinations(ring(6), 2)}


def test_five_people_all_meet_in_five_rounds_in_which_each_rests_once() -> None:
    rounds = [meeting(ring(5), number) for number in range(1, rounds_to_meet(5) + 1)]

    resting = [set(ring(5)) - {person for pair in pairs for person in pair} for pairs in rounds]
    met = {frozenset(pair) for pairs in rounds for pair in pairs}
    assert [len(pairs) for pairs in rounds] == [2, 2, 2, 2, 2]
    assert sorted(person for rest in resting for person in rest) == list(ring(5))
    assert met == {frozenset(pair) for pair in combinations(ring(5), 2)}


@given(people=st.integers(2, 40))
def test_everyone_meets_everyone_exactly_once(people: int) -> None:
    pairs = [
        frozenset(pair) for number in range(1, rounds_to_meet(people) + 1) for pair in meeting(ring(people), number)
    ]

    assert len(pairs) == len(set(pairs)) == people * (people - 1) // 2


def test_a_fishbowl_seats_the_next_people_when_those_inside_make_room() -> None:
    nobody_apart = apart_of(())

    assert inside_of(ring(7), 3, 0, nobody_apart) == ring(3)
    assert shown((inside_of(ring(7), 3, 6, nobody_apart),)) == "7 1 2"
    assert inside_of(ring(3), 5, 0, nobody_apart) == ring(3)
    assert shown((inside_of(ring(7), 3, 0, apart_of([ring(2)])),)) == "1 3 4"  # type: ignore[list-item]
