from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.flow.comings import changing
from microsol_desktop.flow.events import Jumped, RoleHeld
from microsol_desktop.flow.giving import with_travels
from microsol_desktop.flow.mixing.mix import meetings
from microsol_desktop.flow.people import PersonId, numbered
from microsol_desktop.flow.reduce import reduce, replay
from microsol_desktop.flow.run import Run, history
from microsol_desktop.flow.schedule import Cue
from tests.flow.evenings import cues, evening, sitting
from tests.flow.runs import at_step, run_of_lines

CAFE = "## At the tables (20 min, fours, one stays, 3 rounds)"


def tables(cue: Cue) -> tuple[tuple[PersonId, ...], ...]:
    assert cue.groups is not None
    return cue.groups


def at_table(cue: Cue, person: int) -> int:
    return next(index for index, group in enumerate(tables(cue)) if person in group)


def held(run: Run, role: str, person: PersonId, at: float) -> RoleHeld:
    return with_travels(run, RoleHeld(at=at, role=role, person=person))


def test_one_at_each_table_stays_and_the_others_travel_and_meet_nobody_twice() -> None:
    made = cues(CAFE, people=16)

    assert [cue.key.round for cue in made] == [1, 2, 3]
    assert sitting(made[0]) == "1 2 3 4 | 5 6 7 8 | 9 10 11 12 | 13 14 15 16"
    for cue in made:
        assert [person in group for person, group in zip(cue.staying, tables(cue), strict=True)] == [True] * 4
        assert cue.staying == made[0].staying
    for before, after in pairwise(made):
        travelling = set(range(1, 17)) - set(before.staying)
        assert all(at_table(before, person) != at_table(after, person) for person in travelling)
    assert max(meetings([tables(cue) for cue in made]).values()) == 1


@given(people=st.integers(4, 40), size=st.integers(2, 6), rounds=st.integers(2, 5), seed=st.integers(0, 3))
def test_whoever_is_there_tables_hold_and_all_but_one_travel(people: int, size: int, rounds: int, seed: int) -> None:
    made = cues(f"## Tables (5 min, groups of {size}, one stays, {rounds} rounds)", people=people, seed=seed)

    assert len(made) == rounds
    for cue in made:
        assert sorted(person for group in tables(cue) for person in group) == list(range(1, people + 1))
        assert all(person in group for person, group in zip(cue.staying, tables(cue), strict=True))
    if len(tables(made[0])) > 1:
        for before, after in pairwise(made):
            travelling = set(range(1, people + 1)) - set(before.staying)
            assert all(at_table(before, person) != at_table(after, person) for person in travelling)


def test_the_lot_says_who_stays_and_another_seed_says_another() -> None:
    stayed = {cues(CAFE, people=16, seed=seed)[0].staying for seed in range(6)}

    assert len(stayed) > 3


def test_whoever_holds_the_role_chosen_there_stays() -> None:
    run = at_step(run_of_lines("## Tables (5 min, fours, one stays, choose table host, 3 rounds)", people=8), 0)
    assert run.cue.staying == ()

    for person in (3, 8):
        run = reduce(run, held(run, "table host", PersonId(person), 1.0))
    second = reduce(run, Jumped(at=2.0, to=2))
    run = reduce(second, held(second, "table host", tables(second.cue)[0][-1], 3.0))

    assert run.schedule.cues[2].staying == (3, 8)
    assert run.schedule.cues[3].staying == (tables(second.cue)[0][-1], 8)
    assert replay(history(run)) == run


def test_whoever_holds_a_role_at_the_same_tables_since_an_earlier_step_stays() -> None:
    run = at_step(run_of_lines("## Callers (5 min, fours, choose caller)", CAFE, people=8), 0)

    for person in (2, 7):
        run = reduce(run, held(run, "caller", PersonId(person), 1.0))

    assert [cue.staying for cue in run.schedule.cues[2:]] == [(2, 7)] * 3


def test_what_was_found_for_later_rounds_is_in_the_event_and_is_found_no_more() -> None:
    run = at_step(run_of_lines("## Tables (5 min, fours, one stays, choose host, 2 rounds)", people=8), 0)
    by_lot = run.schedule.cues[2].staying
    other = next(person for person in tables(run.cue)[0] if person not in by_lot)

    event = held(run, "host", other, 1.0)
    there = reduce(run, event)

    assert event.dealt
    assert there.schedule.cues[2].staying[0] == other
    assert set(event.dealt) <= set(there.settled.dealt)


def test_one_table_stays_together() -> None:
    assert [sitting(cue) for cue in cues("## T (1 min, fours, one stays, 2 rounds)", people=4)] == ["1 2 3 4"] * 2


def test_in_an_included_practice_people_travel_within_their_group() -> None:
    deep = "---\ntitle: Deep\n---\n\n## Tables (5 min, threes, one stays, 3 rounds)\n"

    made = cues("## [[deep]] (groups of 9)", people=18, others={"deep": deep})

    for cue in made:
        assert all(len({person > 9 for person in group}) == 1 for group in tables(cue))


def test_a_break_in_the_tables_does_not_change_which_small_groups_were_the_last() -> None:
    made = cues("## Home (1 min, fours)", CAFE, "## Back (1 min, same groups)", people=12)

    assert sitting(made[-1]) == sitting(made[0])


@pytest.mark.parametrize("people", [9, 13, 14, 15, 17, 23])
def test_uneven_tables_meet_anew_where_they_can(people: int) -> None:
    made = cues("## Tables (5 min, threes, one stays, 3 rounds)", people=people)

    pairs = meetings([tables(cue) for cue in made])

    assert max(pairs.values()) == 1


def test_a_hundred_people_travel_in_no_time() -> None:
    made = evening(CAFE, people=100)

    met = meetings([tables(cue) for cue in made.cues[1:]])
    assert max(met.values()) == 1
    assert len(list(combinations(numbered(4), 2))) * 25 * 3 == sum(met.values())


def test_nobody_loses_their_table_where_those_who_stay_only_watch() -> None:
    run = at_step(run_of_lines("## Callers (fours, choose caller)", "", CAFE, people=9), 0)
    for person in (group[0] for group in tables(run.cue)):
        run = reduce(run, held(run, "caller", person, 1.0))

    for person in [each.id for each in run.schedule.people]:
        run = reduce(run, changing(run, 2.0, person, witness=True))
        for cue in run.schedule.cues[1:]:
            assert sorted(one for group in tables(cue) for one in group) == list(range(1, 10))
