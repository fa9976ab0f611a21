from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.begin import begun
from microsol_desktop.flow.better import thorough
from microsol_desktop.flow.comings import leaving
from microsol_desktop.flow.mixing.wishes import Wishes
from microsol_desktop.flow.people import Group, PersonId
from microsol_desktop.flow.reduce import reduce
from microsol_desktop.flow.run import Run
from microsol_desktop.practice.model import Slug
from tests.flow.evenings import IT, text_of
from tests.flow.runs import start_of

LINES = (
    "## Two (1 min, pairs)",
    "## Three (1 min, threes)",
    "## Anew (1 min, new threes, 3 rounds)",
    "## Tables (5 min, fours, one stays, 2 rounds)",
)
ONE, TWO, THREE = PersonId(1), PersonId(2), PersonId(3)


def run_of(wishes: Wishes, *lines: str, people: int) -> Run:
    return reduce(None, begun(replace(start_of("## All (1 min)", people=people), wishes=wishes, texts=text(*lines))))


def text(*lines: str) -> tuple[tuple[Slug, str], ...]:
    return ((IT, text_of(*lines)),)


def groups_of(run: Run) -> tuple[Group, ...]:
    return tuple(group for cue in run.schedule.cues for group in cue.groups or ())


@given(people=st.integers(6, 24))
def test_those_kept_apart_never_sit_in_one_group(people: int) -> None:
    run = run_of(Wishes(apart=((ONE, TWO), (TWO, THREE))), *LINES, people=people)

    assert not any({1, 2} <= set(group) or {2, 3} <= set(group) for group in groups_of(run))


def test_after_the_search_went_on_they_still_are() -> None:
    run = thorough(run_of(Wishes(apart=((ONE, TWO),), together=((THREE, PersonId(9)),)), *LINES[:3], people=17))

    assert not any({1, 2} <= set(group) for group in groups_of(run))
    assert all((3 in group) == (9 in group) for group in groups_of(run))


def test_those_who_stay_together_do_so_where_one_stays_too() -> None:
    run = run_of(Wishes(together=((ONE, TWO), (THREE, PersonId(8)))), *LINES[1:], people=16)

    assert all((1 in group) == (2 in group) and (3 in group) == (8 in group) for group in groups_of(run))


def test_each_table_has_its_host_who_stays_there() -> None:
    hosts = (PersonId(2), PersonId(7), PersonId(11))
    run = run_of(Wishes(hosts=hosts), "## Tables (5 min, fours, one stays, 3 rounds)", people=12)

    for cue in run.schedule.cues[1:]:
        assert set(cue.staying) == set(hosts)
        assert [sum(host in group for host in hosts) for group in cue.groups or ()] == [1, 1, 1]


def test_what_can_not_be_held_is_said_with_a_way_out_before_it_begins() -> None:
    with pytest.raises(ExpectedFailure, match="smaller groups"):
        run_of(Wishes(apart=((ONE, TWO),)), "## All of us (1 min, fours)", people=4)
    with pytest.raises(ExpectedFailure, match="larger groups"):
        run_of(Wishes(together=((ONE, TWO), (TWO, THREE))), "## Pairs (1 min, pairs)", people=8)


def test_earlier_gatherings_weigh_less_than_this_one() -> None:
    wishes = Wishes(met={(ONE, TWO): 3, (THREE, PersonId(4)): 1})

    first = run_of(wishes, "## Pairs (1 min, pairs)", people=4).schedule.cues[1].groups

    assert first is not None
    assert not any({1, 2} == set(group) for group in first)


def test_whoever_leaves_can_leave_and_who_is_kept_apart_sits_alone_rather_than_together() -> None:
    run = run_of(Wishes(apart=((ONE, TWO),)), "## Pairs (1 min, pairs)", "## Anew (1 min, new pairs)", people=4)

    fewer = reduce(run, leaving(run, 1.0, THREE))

    anew = fewer.schedule.cues[-1].groups
    assert sorted(person for group in anew or () for person in group) == [1, 2, 4]
    assert not any({1, 2} <= set(group) for group in anew or ())


@settings(max_examples=20)
@given(leavers=st.permutations(range(3, 9)), children=st.booleans())
def test_nobody_s_leaving_is_refused_for_a_wish(leavers: list[int], children: bool) -> None:
    together = ((THREE, PersonId(4)),) if children else ()
    wishes = Wishes(apart=((ONE, TWO), (TWO, PersonId(5))), together=together)
    run = run_of(wishes, "## Fours (1 min, fours)", "## Anew (1 min, new threes, 2 rounds)", people=8)

    for number, person in enumerate(leavers, start=1):
        run = reduce(run, leaving(run, float(number), PersonId(person)))
        groups = [group for cue in run.schedule.cues for group in cue.groups or ()]
        assert not any({1, 2} <= set(group) or {2, 5} <= set(group) for group in groups)

    assert [person.id for person in run.schedule.people] == [ONE, TWO]
