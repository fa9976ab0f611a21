from __future__ import annotations

import pytest

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.comings import coming, leaving
from microsol_desktop.flow.events import Advanced, Mixed, TookBack, WentBack
from microsol_desktop.flow.grouping import Change, Moved, Swapped, grouping, groups_to_change
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.reduce import reduce, replay
from microsol_desktop.flow.run import Run, history
from microsol_desktop.flow.settled import Dealt, Way
from tests.flow.evenings import sitting
from tests.flow.runs import at_step, run_of_lines


def moved(person: int, to: int | None) -> Moved:
    return Moved(PersonId(person), to)


def swapped(one: int, other: int) -> Swapped:
    return Swapped(PersonId(one), PersonId(other))


def by_hand(run: Run, change: Change, *, ahead: bool = False) -> Run:
    return reduce(run, grouping(run, change, 1.0, ahead=ahead))


def all_sitting(run: Run) -> list[str | None]:
    return [sitting(cue) for cue in run.schedule.cues[1:]]


def test_somebody_goes_to_another_group_and_whatever_keeps_the_groups_follows() -> None:
    run = at_step(
        run_of_lines(
            "## A (1 min, pairs named pods)",
            "## B (1 min, same groups)",
            "## C (1 min)",
            "## D (1 min, pods)",
            "## E (1 min, join groups)",
            people=8,
        ),
        0,
    )

    there = by_hand(run, moved(1, 3))

    assert all_sitting(there) == [
        "2 | 3 4 | 5 6 | 7 8 1",
        "2 | 3 4 | 5 6 | 7 8 1",
        None,
        "2 | 3 4 | 5 6 | 7 8 1",
        "2 3 4 | 5 6 7 8 1",
    ]


def test_two_people_change_places() -> None:
    run = at_step(run_of_lines("## A (1 min, pairs)", people=4), 0)

    assert all_sitting(by_hand(run, swapped(1, 4))) == ["4 2 | 3 1"]


def test_somebody_may_be_a_group_of_their_own_and_an_empty_group_goes() -> None:
    run = at_step(run_of_lines("## A (1 min, threes)", people=6), 0)

    alone = by_hand(run, moved(1, None))
    back = by_hand(alone, moved(1, 0))

    assert all_sitting(alone) == ["2 3 | 4 5 6 | 1"]
    assert all_sitting(back) == ["2 3 1 | 4 5 6"]


def test_what_has_been_stays_and_what_keeps_the_groups_in_a_later_step_is_changed_from_there() -> None:
    run = run_of_lines("## A (1 min, pairs)", "## B (1 min, pairs)", "## C (1 min, pairs)", people=4)

    there = by_hand(at_step(run, 1), swapped(2, 3))

    assert all_sitting(there) == ["1 2 | 3 4", "1 3 | 2 4", "1 3 | 2 4"]


def test_in_a_further_round_of_groups_that_stay_only_the_rounds_from_then_on_are_changed() -> None:
    run = at_step(run_of_lines("## A (1 min, pairs, 3 rounds)", "## B (1 min, pairs)", people=4), 0)
    second = reduce(run, Advanced(at=1.0))

    there = by_hand(second, swapped(2, 3))

    assert all_sitting(there) == ["1 2 | 3 4", "1 3 | 2 4", "1 3 | 2 4", "1 3 | 2 4"]
    assert all_sitting(reduce(there, WentBack(at=2.0)))[0] == "1 2 | 3 4"


def test_in_a_move_the_next_groups_are_changed() -> None:
    run = at_step(run_of_lines("## Go (1 min, move)", "## A (1 min, pairs)", people=4), 0)

    assert all_sitting(by_hand(run, swapped(1, 3))) == ["3 2 | 1 4"] * 2


def test_the_groups_of_the_next_cue_are_changed_before_it_comes() -> None:
    run = at_step(run_of_lines("## All (1 min)", "## A (1 min, pairs)", people=4), 0)

    assert groups_to_change(run) is None
    assert groups_to_change(run, ahead=True) is not None
    assert all_sitting(by_hand(run, swapped(1, 3), ahead=True)) == [None, "3 2 | 1 4"]


def test_the_whole_groups_of_a_practice_that_runs_in_small_groups_are_changed_from_here_on() -> None:
    others = {"deep": "---\ntitle: Deep\n---\n\n## One (1 min)\n\n## Two (1 min)\n\n## Pairs (1 min, pairs)\n"}
    run = at_step(run_of_lines("## [[deep]] (fours)", "## After (1 min, fours)", people=8, others=others), 1)

    there = by_hand(run, swapped(1, 8))

    assert all_sitting(there)[:2] == ["1 2 3 4 | 5 6 7 8", "8 2 3 4 | 5 6 7 1"]
    assert all_sitting(there)[2] == "8 2 | 3 4 | 5 6 | 7 1"


def test_new_groups_count_what_was_done_by_hand() -> None:
    run = at_step(run_of_lines("## A (1 min, pairs)", "## B (1 min, new pairs)", people=4), 0)
    other = run.schedule.cues[2].groups or ()

    there = by_hand(run, swapped(2, next(person for person in other[0] if person != 1)))

    assert set(map(frozenset, there.cue.groups or ())) == set(map(frozenset, other))
    assert {frozenset(group) for group in there.schedule.cues[2].groups or ()}.isdisjoint(map(frozenset, other))


def test_groups_made_by_hand_stay_when_others_before_them_are_changed() -> None:
    run = at_step(run_of_lines("## A (1 min, pairs)", "## B (1 min, new pairs)", people=6), 0)
    ahead = by_hand(run, moved(1, 2), ahead=True)
    chosen = ahead.schedule.cues[2].groups

    there = by_hand(ahead, swapped(2, 3))

    assert there.schedule.cues[2].groups == chosen


def test_it_is_undone_and_comes_back_to_the_letter_when_it_is_replayed() -> None:
    run = at_step(run_of_lines("## A (2 min each, threes)", "## B (1 min, join groups)", people=7), 0)

    there = by_hand(run, moved(5, 0))

    assert replay(history(there)) == there
    assert reduce(there, TookBack(at=3.0)) == run


def test_undoing_never_stops_at_better_groups_that_were_found() -> None:
    run = run_of_lines("## All (1 min)", "## A (1 min, pairs)", people=4)
    moved_on = at_step(run, 0)
    better = Dealt(step=1, round=1, groups=((1, 4), (2, 3)), way=Way.MIXED, size=2)  # type: ignore[arg-type]

    there = reduce(moved_on, Mixed(at=2.0, dealt=(better,)))

    assert all_sitting(there) == [None, "1 4 | 2 3"]
    assert there.index == moved_on.index
    assert reduce(there, TookBack(at=3.0)) == run
    assert reduce(reduce(run, Mixed(at=2.0, dealt=(better,))), TookBack(at=3.0)).before is not None


@pytest.mark.parametrize("line", ["## A (1 min)", "## A (1 min, alone)", "## A (1 min, own groups)"])
def test_where_there_are_no_groups_it_is_said(line: str) -> None:
    run = at_step(run_of_lines(line, people=4), 0)

    with pytest.raises(ExpectedFailure, match="no small groups"):
        grouping(run, moved(1, 0), 1.0)


def test_a_group_or_a_person_that_is_not_there_is_said() -> None:
    run = at_step(run_of_lines("## A (1 min, pairs)", people=4), 0)

    with pytest.raises(ExpectedFailure, match="no group of that number"):
        grouping(run, moved(1, 2), 1.0)
    with pytest.raises(ExpectedFailure, match="in none of these"):
        grouping(run, swapped(1, 9), 1.0)


def test_in_the_middle_of_turns_nobody_has_a_second_one_and_who_is_moved_has_theirs_at_the_end() -> None:
    run = at_step(run_of_lines("## Talk (1 min each, threes)", people=6), 0)
    second = reduce(run, Advanced(at=1.0))

    there = by_hand(second, swapped(1, 6))

    spoke = [person for cue in there.schedule.cues[1:] for person in cue.speakers]
    assert there.cue.speakers == second.cue.speakers
    assert sitting(there.cue) == "6 2 3 | 4 5 1"
    assert sorted(spoke) == [1, 2, 3, 4, 5, 6]


INCLUDED = {
    "other": "# Other\n\n## Arrive (1 min)\n\n## Share (1 min each)\n\n## Here (1 min)\n\n## Meet (1 min, threes)\n"
}


@pytest.mark.parametrize("steps", [0, 1])
def test_groups_of_an_included_practice_that_were_made_by_hand_stay_so_whoever_comes_or_leaves(steps: int) -> None:
    run = by_hand(at_step(run_of_lines("## [[other]] (threes)", people=9, others=INCLUDED), 0), moved(1, 1))
    for _ in range(steps):
        run = reduce(run, Advanced(at=2.0))

    came = reduce(run, coming(run, 3.0))
    left = reduce(came, leaving(came, 4.0, PersonId(9)))

    assert {sitting(cue) for cue in run.schedule.cues[1:]} == {"2 3 | 4 5 6 1 | 7 8 9"}
    assert {sitting(cue) for cue in came.schedule.cues[came.index :]} == {"2 3 10 | 4 5 6 1 | 7 8 9"}
    assert {sitting(cue) for cue in left.schedule.cues[left.index :]} == {"2 3 10 | 4 5 6 1 | 7 8"}
    assert replay(history(left)) == left


def test_small_groups_within_those_made_by_hand_are_of_those_who_are_here_now() -> None:
    others = {"other": "# Other\n\n## Arrive (1 min)\n\n## Share (1 min each, pairs)\n\n## Here (1 min)\n"}
    run = at_step(run_of_lines("## [[other]] (groups of 6)", people=12, others=others), 0)
    share = reduce(by_hand(run, moved(1, 1)), Advanced(at=2.0))

    came = reduce(share, coming(share, 3.0))
    left = reduce(came, leaving(came, 4.0, PersonId(7)))

    assert sitting(share.cue) == "2 3 4 | 5 6 | 7 8 9 | 10 11 | 12 1"
    assert sitting(came.cue) == "2 3 4 | 5 6 13 | 7 8 9 | 10 11 | 12 1"
    assert sitting(left.cue) == "2 3 4 | 5 6 13 | 8 9 | 10 11 | 12 1"
    assert sitting(left.schedule.cues[-1]) == "2 3 4 5 6 13 | 8 9 10 11 12 1"
    assert replay(history(left)) == left
