from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.compile import compile_schedule
from microsol_desktop.flow.groups import deal
from microsol_desktop.flow.keeping_apart import apart_of, clash, halved, in_circles, joined
from microsol_desktop.flow.mixing.wishes import Wishes
from microsol_desktop.flow.people import Group, Person, PersonId, numbered
from tests.flow.evenings import IT, text_of

STEPS = (
    "join groups",
    "split groups",
    "whole group, split groups",
    "two circles, 4 rounds",
    "everyone meets",
    "fishbowl of 3",
    "fishbowl of 2, new",
    "new pairs, 2 rounds",
    "threes, one stays, 2 rounds",
)


def groups_of(*lines: str, people: tuple[Person, ...], wishes: Wishes) -> list[Group]:
    schedule = compile_schedule(IT, {IT: text_of(*lines)}, people, wishes=wishes)
    return [group for cue in schedule.cues for group in cue.groups or () if len(group) < len(people) - 3]


@given(
    people=st.integers(8, 20),
    pairs=st.lists(st.tuples(st.integers(1, 8), st.integers(1, 8)), min_size=1, max_size=3),
    steps=st.lists(st.sampled_from(STEPS), min_size=1, max_size=3),
)
def test_whoever_is_kept_apart_is_so_in_whatever_people_sit(
    people: int, pairs: list[tuple[int, int]], steps: list[str]
) -> None:
    wishes = Wishes(apart=tuple((PersonId(one), PersonId(other)) for one, other in pairs if one != other))
    lines = ("## A (1 min, pairs)", *(f"## B (1 min, {step})" for step in steps))

    try:
        groups = groups_of(*lines, people=numbered(people), wishes=wishes)
    except ExpectedFailure as failure:
        if failure.kind != "cant-keep-apart":
            raise
        return

    apart = apart_of(wishes.apart)
    assert not any(clash(group, apart) for group in groups)


def test_a_join_takes_the_next_neighbour_that_goes() -> None:
    pairs = deal(tuple(PersonId(seat) for seat in range(1, 9)), 2)

    assert joined(pairs, apart_of([(PersonId(1), PersonId(4))])) == ((1, 2, 5, 6), (3, 4, 7, 8))


def test_halves_are_as_people_sit_but_for_whom_it_concerns() -> None:
    people = tuple(PersonId(seat) for seat in range(1, 9))

    halves = halved(people, apart_of([(PersonId(1), PersonId(2))]))

    assert sorted(map(len, halves)) == [4, 4]
    assert not any({1, 2} <= set(half) for half in halves)


@given(people=st.integers(6, 25), one=st.integers(1, 6), other=st.integers(1, 6))
def test_in_circles_those_kept_apart_sit_on_the_same_side(people: int, one: int, other: int) -> None:
    assume(one != other)
    everybody = tuple(PersonId(seat) for seat in range(1, people + 1))

    order = in_circles(everybody, apart_of([(PersonId(one), PersonId(other))]))

    inner = set(order[: people // 2 * 2 : 2])
    assert sorted(order) == sorted(everybody)
    assert (one in inner) == (other in inner)


def test_where_there_is_no_way_it_is_said() -> None:
    everybody = tuple(PersonId(seat) for seat in range(1, 5))
    apart = apart_of(tuple(combinations(everybody, 2)))

    for way in (
        lambda: joined(deal(everybody, 2), apart),
        lambda: halved(everybody, apart),
        lambda: in_circles(everybody, apart),
    ):
        with pytest.raises(ExpectedFailure, match="keep all pairs apart"):
            way()
