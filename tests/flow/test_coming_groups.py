"""Groups and formations when somebody comes or leaves in their middle: worked out by hand."""

from __future__ import annotations

from microsol_desktop.flow.events import Jumped
from microsol_desktop.flow.reduce import reduce
from microsol_desktop.flow.run import Run
from tests.flow.evenings import sitting, speaking, text_of
from tests.flow.runs import run_of_lines
from tests.flow.test_comings import come, leave, on, speakers, watch


def groups(run: Run, step: int = 0) -> list[str | None]:
    return [sitting(cue) for cue in run.schedule.cues if cue.key.step == step]


def test_where_everybody_meets_who_comes_faces_whoever_rests() -> None:
    run = on(run_of_lines("## Meet (1 min, everyone meets)", people=5))

    after = groups(come(run))

    met = [pair for seen in after if seen for pair in seen.split(" | ") if "6" in pair.split()]
    assert len(after) == len(met) == 5
    assert {other for pair in met for other in pair.split()} == {"1", "2", "3", "4", "5", "6"}
    assert all(len(pair.split()) == 2 for seen in after if seen for pair in seen.split(" | "))


def test_where_nobody_rests_who_comes_joins_another_pair_each_round() -> None:
    run = on(run_of_lines("## Meet (1 min, everyone meets)", people=4))

    after = groups(come(run))

    joined = [pair for seen in after if seen for pair in seen.split(" | ") if "5" in pair.split()]
    assert len(after) == 3
    assert {len(pair.split()) for pair in joined} == {3}
    assert {person for pair in joined for person in pair.split()} == {"1", "2", "3", "4", "5"}


def test_where_everybody_meets_the_partner_of_who_left_rests() -> None:
    run = on(run_of_lines("## Meet (1 min, everyone meets)", people=4), 2)

    after = leave(run, 4)

    assert groups(after)[0] == groups(run)[0]
    assert [len((seen or "").split()) for seen in groups(after)[1:]] == [2, 2]


def test_in_two_circles_the_one_left_shares_a_place_and_all_have_their_turn() -> None:
    run = on(run_of_lines("## Circles (1 min, two circles, 3 rounds)", people=6))

    after = leave(run, 3)

    assert groups(run) == ["1 2 | 3 4 | 5 6", "1 4 | 3 6 | 5 2", "1 6 | 3 2 | 5 4"]
    assert groups(after) == ["1 2 4 | 5 6", "1 4 6 | 5 2", "1 6 2 | 5 4"]


def test_around_a_fishbowl_there_is_room_for_who_comes() -> None:
    run = on(run_of_lines("## Bowl (1 min each, fishbowl of 2)", people=4))

    after = come(run)

    assert groups(after) == ["1 2 | 3 4 5"] * 2
    assert speakers(after) == ["1", "2"]


def test_groups_nobody_has_come_to_are_mixed_anew_for_all_who_are_here() -> None:
    run = on(run_of_lines("## Wait (1 min)", "## Talk (1 min, threes)", people=5))

    after = come(run)

    assert [len(group) for group in after.schedule.cues[2].groups or ()] == [3, 3]


def test_while_people_move_to_their_groups_who_comes_joins_one_and_nobody_is_sent_elsewhere() -> None:
    run = on(run_of_lines("## Go (1 min, move)", "## Talk (1 min, threes)", people=5))

    after = come(run)

    assert (sitting(run.cue), sitting(after.cue)) == ("1 2 3 | 4 5", "1 2 3 | 4 5 6")
    assert after.schedule.cues[2].groups == after.cue.groups


def test_home_pods_are_the_same_when_they_meet_again() -> None:
    lines = ("## Pods (1 min, threes named pods)", "## New (1 min, new pairs)", "## Home (1 min each, pods)")
    run = on(run_of_lines(*lines, people=6), 2)

    after = leave(come(run), 2)

    assert groups(after, 0) == ["1 2 3 | 4 5 6"]
    assert groups(after, 2)[0] == "1 3 7 | 4 5 6"


def test_in_an_included_practice_who_comes_joins_one_of_its_groups() -> None:
    other = {"other": text_of("## In (1 min each)", "## Pairs (1 min, pairs)")}
    run = on(run_of_lines("## [[other]] (fours)", people=8, others=other))

    after = come(run)

    assert sitting(after.cue) == "1 2 3 4 9 | 5 6 7 8"
    pairs = after.schedule.cues[-1].groups or ()
    assert all(set(pair) <= {1, 2, 3, 4, 9} or set(pair) <= {5, 6, 7, 8} for pair in pairs)


def test_in_an_included_practice_nobody_is_sent_to_another_small_group_because_somebody_left() -> None:
    others = {"deep": "# Deep\n\n## Arrive (1 min)\n\n## Share (1 min each, new pairs)\n"}
    run = on(run_of_lines("## [[deep]] (groups of 6)", people=12, others=others), 2)
    smaller = leave(run, 2)

    after = leave(come(smaller), 4)

    assert sitting(smaller.cue) == "1 6 3 | 4 5 | 7 12 | 8 9 | 10 11"
    assert sitting(after.cue) == "1 6 3 | 5 13 | 7 12 | 8 9 | 10 11"


def test_a_step_for_so_many_goes_on_when_there_are_more_and_later_ones_go_by_who_is_here() -> None:
    lines = ("## Few (1 min each, for 2-4 people)", "## Four (1 min, for 4 people)", "## Five (1 min, for 5 people)")
    run = on(run_of_lines(*lines), 2)

    after = come(run)

    assert speakers(after, 0) == ["1", "2", "3", "4", "5"]
    assert [line.title for line in run.schedule.agenda] == ["Few", "Four"]
    assert [line.title for line in after.schedule.agenda] == ["Few", "Five"]


def test_a_group_that_is_done_has_a_turn_more_when_somebody_joins_it() -> None:
    run = on(run_of_lines("## Talk (1 min each, threes)", people=5), 3)

    after = come(run)

    assert (speaking(run.cue), run.cue.resting) == ("3", (1,))
    assert speakers(after) == ["1 4", "2 5", "3", "6"]
    assert after.cue.resting == (1,)


def test_who_watches_from_the_middle_of_their_turn_on_has_it_to_its_end() -> None:
    run = on(run_of_lines("## Share (1 min each, threes)", people=6), 2)

    after = watch(run, 2)

    assert speaking(after.cue) == "2 5"
    assert speakers(after) == ["1 4", "2 5", "3 6"]


def test_who_watches_leaves_their_partner_to_others() -> None:
    run = on(run_of_lines("## Talk (1 min each, pairs)", people=6))

    after = watch(run, 2)

    assert sitting(after.cue) == "3 4 1 | 5 6 2"
    assert {person for said in speakers(after) for person in said.split()} == {"1", "3", "4", "5", "6"}


def test_where_whoever_is_moved_takes_the_turn_nobody_here_is_left_without_one() -> None:
    run = on(run_of_lines("## Pop (1 min each, popcorn)"), 3)

    assert len(speakers(come(run))) == 5
    assert len(speakers(leave(run, 2))) == 4
    assert len(speakers(leave(on(run_of_lines("## Pop (1 min each, popcorn)")), 2))) == 3


def test_a_turn_begun_anew_is_nobodys_who_had_theirs_in_a_group_that_has_parted_since() -> None:
    run = on(run_of_lines("## Talk (1 min each, pairs)", "", "## All (1 min)", people=6), 2)
    second = run.index

    parted = reduce(on(leave(run, 6)), Jumped(at=3.0, to=second))
    parting = reduce(leave(on(run), 4), Jumped(at=3.0, to=second))

    assert sitting(parted.cue) == "1 2 5 | 3 4"
    assert sitting(parting.cue) == "1 2 3 | 5 6"
    assert speakers(parted) == ["1 3 5", "2 4"]
    assert speakers(parting) == ["1 3 5", "2 6"]


def test_a_turn_begun_anew_is_theirs_who_are_here_though_all_who_had_one_before_have_left() -> None:
    talk = ("## Talk (pairs, each as teller)", "", "### One (1 min)", "", "### Two (1 min)", "", "## All (1 min)")
    run = on(leave(on(run_of_lines(*talk, people=2), 2), 1))
    second = run.index + 1

    again = reduce(leave(come(on(run, 2)), 2), Jumped(at=3.0, to=second))

    assert sitting(again.cue) == "3"
    assert speakers(again)[-2:] == ["3", "3"]
