"""Somebody comes late, leaves, watches only: worked out by hand."""

from __future__ import annotations

from microsol_desktop.flow.comings import changing, coming, leaving, seating
from microsol_desktop.flow.events import Advanced, Happening, Passed, RoleHeld, TookBack, WentBack
from microsol_desktop.flow.now import moment
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.reduce import reduce, replay
from microsol_desktop.flow.run import Run, history
from tests.flow.evenings import sitting, speaking
from tests.flow.runs import at_step, run_of_lines


def on(run: Run, cues: int = 1, at: float = 1.0) -> Run:
    """So many cues further."""
    for _ in range(cues):
        run = reduce(run, Advanced(at=at))
    return run


def come(run: Run, name: str = "", seat: int | None = None) -> Run:
    return reduce(run, coming(run, 2.0, name, seat))


def leave(run: Run, person: int) -> Run:
    return reduce(run, leaving(run, 2.0, PersonId(person)))


def watch(run: Run, person: int, *, witness: bool = True) -> Run:
    return reduce(run, changing(run, 2.0, PersonId(person), witness=witness))


def speakers(run: Run, step: int = 0) -> list[str]:
    return [speaking(cue) for cue in run.schedule.cues if cue.key.step == step]


def test_who_comes_late_has_the_last_turn_of_the_round_under_way() -> None:
    run = on(run_of_lines("## Share (1 min each)", names=("Ana", "Bento", "Clara")), 2)

    after = come(run, "Dora", seat=0)

    assert speakers(after) == ["1", "2", "3", "4"]
    assert after.schedule.cues[:2] == run.schedule.cues[:2]
    assert speaking(after.cue) == "2"
    assert after.plan.names[PersonId(4)] == "Dora"
    assert after.plan.seats == (4, 1, 2, 3)


def test_who_leaves_before_their_turn_has_none() -> None:
    run = on(run_of_lines("## Share (1 min each)"), 2)

    after = leave(run, 3)

    assert speakers(after) == ["1", "2", "4"]
    assert after.plan.names[PersonId(3)] == "3"
    assert after.plan.seats == (1, 2, 4)


def test_who_leaves_after_their_turn_stays_in_the_past_alone() -> None:
    run = on(run_of_lines("## Share (1 min each, 2 rounds)"), 3)

    after = leave(run, 1)

    assert speakers(after) == ["1", "2", "3", "4", "2", "3", "4"]
    assert speaking(after.cue) == "3"


def test_turns_passed_stay_at_the_end_before_who_came() -> None:
    run = on(run_of_lines("## Share (1 min each)"))
    run = reduce(run, Passed(at=1.5))

    after = come(run)

    assert speakers(run) == ["2", "3", "4", "1"]
    assert speakers(after) == ["2", "3", "4", "1", "5"]


def test_a_witness_has_no_turn_and_one_again_when_they_take_turns() -> None:
    run = on(run_of_lines("## Share (1 min each)"), 2)

    watching = watch(run, 4)
    again = watch(watching, 4, witness=False)

    assert speakers(watching) == ["1", "2", "3"]
    assert speakers(again) == ["1", "2", "3", "4"]


def test_people_sit_in_the_order_that_the_host_says() -> None:
    run = run_of_lines("## Share (1 min each)", people=3)

    after = reduce(run, seating(run, 2.0, (PersonId(3), PersonId(1), PersonId(2))))

    assert speakers(after) == ["3", "1", "2"]


def test_who_comes_late_joins_the_smallest_group() -> None:
    run = on(run_of_lines("## Talk (1 min each, threes)", people=8))

    after = come(run)

    assert sitting(run.cue) == "1 2 3 4 | 5 6 7 8"
    assert sitting(after.cue) == "1 2 3 4 9 | 5 6 7 8"
    assert speakers(after) == ["1 5", "2 6", "3 7", "4 8", "9"]


def test_who_comes_or_leaves_while_people_move_to_new_groups_is_shown_at_once() -> None:
    finding = at_step(run_of_lines("## Find (1 min, move, new threes)", "", "## Meet (1 min, threes)", people=7), 0)

    came, left = come(finding), leave(finding, 2)

    assert sitting(finding.cue) == "1 5 6 | 2 3 4 7"
    assert sitting(came.cue) == sitting(came.schedule.cues[2]) == "1 5 6 8 | 2 3 4 7"
    assert sitting(left.cue) == sitting(left.schedule.cues[2]) == "1 5 6 | 3 4 7"


def test_going_back_people_sit_as_those_who_are_here_now_do() -> None:
    run = on(at_step(run_of_lines("## Meet (1 min, threes)", "", "## All (1 min)", people=7), 0))

    back = reduce(leave(come(run), 2), WentBack(at=3.0))

    assert sitting(back.cue) == "1 3 4 8 | 5 6 7"
    assert back.schedule.cues[0] == run.schedule.cues[0]
    assert replay(history(back)) == back


def test_all_that_comes_of_it_is_in_the_events_and_can_be_taken_back() -> None:
    run = at_step(run_of_lines("## Talk (1 min each, pairs)", "## Again (1 min, new pairs)", people=7), 0)
    events: list[Happening] = []

    after = leave(come(on(run), "Dora"), 2)
    events.extend(history(after))

    assert replay(events) == after
    assert reduce(reduce(after, TookBack(at=3.0)), TookBack(at=3.0)) == on(run)


def seconds_of(run: Run, step: int = 0) -> list[int | None]:
    return [cue.seconds for cue in run.schedule.cues if cue.key.step == step]


def test_what_is_left_of_a_shared_time_is_divided_among_those_left() -> None:
    run = on(run_of_lines("## Share (12 min shared)"), 2)

    assert seconds_of(run) == [180, 180, 180, 180]
    assert seconds_of(come(run)) == [180, 180, 120, 120, 120]
    assert seconds_of(leave(run, 4)) == [180, 180, 360]
    assert seconds_of(leave(run, 1)) == [180, 180, 180, 180]


def test_somebody_without_a_role_any_more_takes_no_turn_from_others() -> None:
    run = on(run_of_lines("## Choose (1 min, choose giver)", "## Share (1 min each, except giver)"))
    run = on(reduce(run, RoleHeld(at=1.0, role="giver", person=PersonId(1))), 2)

    after = leave(run, 1)

    assert speakers(run, 1) == ["2", "3", "4"]
    assert speakers(after, 1) == ["2", "3", "4"]
    assert speaking(after.cue) == "3"
    assert after.holders == ()


def test_a_role_of_a_group_stays_with_it_whoever_comes_or_leaves() -> None:
    run = on(
        run_of_lines("## Meet (1 min, threes, choose scribe)", "## Write (1 min, threes, scribe speaks)", people=6)
    )
    run = reduce(run, RoleHeld(at=1.0, role="scribe", person=PersonId(1)))
    run = on(reduce(run, RoleHeld(at=1.0, role="scribe", person=PersonId(4))))

    more, fewer, free = come(run), leave(run, 2), leave(run, 1)

    assert (sitting(more.cue), speaking(more.cue)) == ("1 2 3 7 | 4 5 6", "1 4")
    assert (sitting(fewer.cue), speaking(fewer.cue)) == ("1 3 | 4 5 6", "1 4")
    assert speaking(free.cue) == ""
    assert speaking(reduce(free, RoleHeld(at=3.0, role="scribe", person=PersonId(3))).cue) == "3 4"


def test_the_next_round_begins_beside_whoever_began_the_last_one_even_if_they_have_left() -> None:
    run = on(run_of_lines("## One (1 min each)", "## Two (1 min each)", "## Back (1 min each, reverse)"), 2)

    after = leave(run, 1)

    assert speakers(after, 0) == ["1", "2", "3", "4"]
    assert speakers(after, 1) == ["2", "3", "4"]
    assert speakers(after, 2) == ["4", "3", "2"]


def test_groups_that_are_kept_go_on_with_whose_turn_it_is_to_begin() -> None:
    run = on(
        run_of_lines("## One (1 min each, threes)", "## Rest (1 min)", "## Two (1 min each, same groups)", people=6)
    )

    after = come(on(run, 3))

    assert speaking(after.cue) == ""
    assert sitting(after.schedule.cues[5]) == "1 2 3 7 | 4 5 6"
    assert speakers(after, 2) == ["2 5", "3 6", "7 4", "1"]


def test_going_back_to_before_somebody_left_gives_them_no_turn_once_more() -> None:
    run = leave(on(run_of_lines("## Share (1 min each)"), 2), 2)

    back = reduce(reduce(run, WentBack(at=3.0)), WentBack(at=3.0))

    assert speakers(run) == ["1", "2", "3", "4"]
    assert speakers(back) == ["1", "3", "4"]
    assert replay(history(back)) == back


def test_a_turn_that_is_passed_for_somebody_who_has_left_does_not_come_again() -> None:
    run = on(run_of_lines("## Share (1 min each)"), 2)

    after = reduce(leave(run, 2), Passed(at=3.0))

    assert speaking(after.cue) == "3"
    assert speakers(after)[after.index - 1 :] == ["3", "4"]


def test_who_leaves_in_their_own_turn_does_not_speak_in_the_rest_of_it() -> None:
    run = on(run_of_lines("## Each (threes, each)", "", "### Tell (1 min)", "### Rest (1 min)", people=6))

    after = leave(run, 1)

    assert [speaking(cue) for cue in run.schedule.cues[1:3]] == ["1 4", "1 4"]
    assert [speaking(cue) for cue in after.schedule.cues[1:3]] == ["4", "4"]


def test_a_turn_under_way_that_nobody_has_any_more_still_shows_who_sits_where() -> None:
    run = on(run_of_lines("## Share (1 min each, threes)", people=7), 4)

    after = leave(run, 7)

    assert run.cue.key.turn == 4
    assert after.cue.key == run.cue.key
    assert sitting(after.cue) == sitting(after.schedule.cues[1]).replace(" 7", "")  # type: ignore[union-attr]
    assert "7" not in (sitting(after.cue) or "")


def test_gone_back_to_before_a_round_it_is_for_those_who_are_here_now() -> None:
    run = on(run_of_lines("## Hello (1 min)", "", "## Share (1 min each)", "", "## All (1 min)"), 6)

    back = come(leave(watch(run, 2), 3))
    for _ in range(5):
        back = reduce(back, WentBack(at=4.0))

    assert back.cue.title == "Hello"
    assert speakers(back, 1) == ["1", "4", "5"]


def test_who_has_had_the_last_turn_of_a_group_leaves_and_the_stage_can_still_be_shown() -> None:
    run = on(run_of_lines("## Share (1 min each, threes)", people=10), 4)

    for person in (10, 7, 9, 4, 1):
        run = leave(run, person)

        here = sorted(each.id for each in run.schedule.people)
        assert sorted(one for group in run.cue.groups or () for one in group) == here
        assert set(moment(run, 3.0).wall.standings) == set(here)


def test_everyone_meets_begun_anew_is_for_all_who_are_here_by_then() -> None:
    run = on(run_of_lines("## Meet (1 min, everyone meets)", "", "## All (1 min)", people=5), 6)

    again = at_step(come(come(leave(run, 3))), 0, 5.0)

    met = [pair for cue in again.schedule.cues[1:-1] for pair in cue.groups or ()]
    assert len(met) == len({frozenset(pair) for pair in met}) == 15
    assert replay(history(again)) == again
