from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.groups import sizes
from microsol_desktop.flow.mixing.mix import default_steps, meetings, mix, mixing
from microsol_desktop.flow.mixing.wishes import Wishes
from tests.flow.mixing.rooms import pair, repeats, room

FEW = 4_096
rooms = st.integers(1, 40)
asked = st.lists(st.integers(1, 8), min_size=1, max_size=4)
seeds = st.integers(0, 2**40)


@st.composite
def wishes(draw: st.DrawFn) -> tuple[int, Wishes]:
    people = draw(st.integers(6, 30))
    pairs = st.tuples(st.integers(1, people), st.integers(1, people)).filter(lambda two: two[0] != two[1])
    some = st.lists(pairs, max_size=4).map(lambda found: tuple(pair(*two) for two in found))
    met = draw(st.dictionaries(pairs.map(lambda two: pair(min(two), max(two))), st.integers(1, 5), max_size=30))
    hosts = draw(st.lists(st.integers(1, people), max_size=6, unique=True))
    return people, Wishes(
        apart=draw(some), together=draw(some), hosts=tuple(pair(host, 0)[0] for host in hosts), met=met
    )


@given(people=rooms, asked=asked, seed=seeds)
def test_everybody_is_in_exactly_one_group_a_round_and_sizes_are_as_the_rule_says(
    people: int, asked: list[int], seed: int
) -> None:
    mixed = mix(room(people), asked, seed=seed, steps=FEW)

    assert len(mixed) == len(asked)
    for groups, size in zip(mixed, asked, strict=True):
        assert sorted(person for group in groups for person in group) == list(room(people))
        assert sorted(map(len, groups), reverse=True) == list(sizes(people, size))


@given(people=rooms, asked=asked, seed=seeds)
def test_the_same_seed_gives_the_same_groups(people: int, asked: list[int], seed: int) -> None:
    once = mix(room(people), asked, seed=seed, steps=FEW)

    assert mix(room(people), asked, seed=seed, steps=FEW) == once


@given(people=rooms, asked=asked, seed=seeds)
def test_what_the_slices_end_with_is_what_is_given_and_each_is_as_good_as_the_one_before(
    people: int, asked: list[int], seed: int
) -> None:
    slices = list(mixing(room(people), asked, seed=seed, steps=FEW))

    costs = [sum((times * (times - 1)) ** 2 for times in meetings(mixed).values()) for mixed in slices]
    assert slices[-1] == mix(room(people), asked, seed=seed, steps=FEW)
    assert costs == sorted(costs, reverse=True)


@given(wished=wishes(), size=st.integers(2, 6), seed=seeds)
def test_wishes_are_held_or_it_is_said_that_they_cant_be(wished: tuple[int, Wishes], size: int, seed: int) -> None:
    people, wishes = wished

    try:
        mixed = mix(room(people), (size, size), wishes=wishes, seed=seed, steps=FEW)
    except ExpectedFailure:
        return

    for groups in mixed:
        group_of = {person: index for index, group in enumerate(groups) for person in group}
        assert sorted(group_of) == list(room(people))
        assert sorted(map(len, groups), reverse=True) == list(sizes(people, size))
        assert all(group_of[a] != group_of[b] for a, b in wishes.apart)
        assert all(group_of[a] == group_of[b] for a, b in wishes.together)
        hosting = {group_of[host] for host in wishes.hosts}
        assert len(hosting) == min(len(wishes.hosts), len(groups))


@given(people=st.integers(2, 20), size=st.integers(2, 6), seed=seeds)
def test_a_round_that_is_added_is_never_worse_than_a_round_again(people: int, size: int, seed: int) -> None:
    two = mix(room(people), (size, size), seed=seed, steps=FEW)

    third = mix(room(people), (size,), earlier=two, seed=seed, steps=FEW)

    assert repeats(two + third) <= repeats((*two, two[0]))
    assert sorted(person for group in third[0] for person in group) == list(room(people))


@pytest.mark.parametrize("people", [1, 2, 17, 150, 1_000])
def test_the_search_is_bounded_in_steps(people: int) -> None:
    assert 0 < default_steps(people, (4,) * 6) <= 500_000


def test_nobody_and_no_rounds_are_mixed_too() -> None:
    assert mix((), (3, 3)) == ((), ())
    assert mix(room(5), ()) == ()
