from __future__ import annotations

from itertools import combinations, pairwise

import pytest

from microsol_desktop.flow.schedule import CueKind
from microsol_desktop.flow.settled import Dealt, Settled
from tests.flow.evenings import cues, evening, seconds, sitting, speaking, text_of


def all_sitting(*lines: str, people: int) -> list[str | None]:
    return [sitting(cue) for cue in cues(*lines, people=people)]


def groups_in(*rounds: str | None) -> set[str]:
    return {group for groups in rounds for group in (groups or "").split(" | ")}


def pairs_in(*rounds: str | None) -> set[str]:
    """Who has met whom: "1 2"."""
    groups = (map(int, group.split()) for group in groups_in(*rounds))
    return {f"{one} {other}" for group in groups for one, other in combinations(sorted(group), 2)}


def test_a_step_without_a_grouping_is_the_whole_group() -> None:
    assert all_sitting("## A (1 min, pairs)", "## B (1 min)", "## C (1 min, whole group)", people=4) == [
        "1 2 | 3 4",
        None,
        None,
    ]


def test_alone_is_each_by_themselves() -> None:
    made = cues("## Write (2 min, alone)", people=3)

    assert sitting(made[0]) == "1 | 2 | 3"
    assert made[0].alone


def test_people_stay_where_the_number_asked_for_is_that_of_the_last_small_groups() -> None:
    made = all_sitting(
        "## A (1 min, pairs)",
        "## B (1 min, alone)",
        "## C (1 min)",
        "## D (1 min, pairs)",
        "## E (1 min, threes)",
        people=6,
    )

    assert made[3] == made[0] == "1 2 | 3 4 | 5 6"
    assert made[4] == "1 3 6 | 2 4 5"
    assert not {"1 2", "3 4", "5 6"} & pairs_in(made[4])


def test_new_groups_are_others_than_before() -> None:
    made = all_sitting("## A (1 min, pairs)", "## B (1 min, new pairs)", "## C (1 min, new pairs)", people=6)

    assert made[0] == "1 2 | 3 4 | 5 6"
    assert len(pairs_in(*made)) == 9


def test_new_groups_of_many_rounds_repeat_nobody_where_that_can_be() -> None:
    fifteen = all_sitting("## A (1 min, threes)", "## B (1 min, new threes, 6 rounds)", people=15)
    nine = all_sitting("## A (1 min, new threes, 4 rounds)", people=9)
    sixteen = all_sitting("## A (1 min, fours)", *("## B (1 min, new fours)" for _ in range(4)), people=16)

    assert len(pairs_in(*fifteen)) == 15 * 14 // 2
    assert len(pairs_in(*nine)) == 9 * 8 // 2
    assert len(pairs_in(*sixteen)) == 16 * 15 // 2
    assert fifteen[0] == "1 2 3 | 4 5 6 | 7 8 9 | 10 11 12 | 13 14 15"


def test_new_groups_come_anew_in_each_round_and_others_stay() -> None:
    made = cues("## A (1 min, pairs, 2 rounds)", "## B (1 min, new pairs, 2 rounds)", people=6)

    assert [cue.key.round for cue in made] == [1, 2, 1, 2]
    assert sitting(made[0]) == sitting(made[1])
    assert len(pairs_in(*map(sitting, made))) == 9


def test_people_of_different_included_groups_are_not_mixed() -> None:
    others = {"deep": text_of("## A (1 min, pairs)", "## B (1 min, new pairs, 2 rounds)")}

    made = cues("## [[deep]] (fours)", people=8, others=others)

    met = pairs_in(*map(sitting, made))
    assert len(met) == 12
    assert all((int(one) <= 4) == (int(other) <= 4) for one, other in map(str.split, met))


def test_a_witness_sits_with_the_smallest_of_the_new_groups_and_is_not_mixed() -> None:
    made = cues("## A (1 min, new threes, 4 rounds)", people=10, witnesses=(10,))

    groups = [next(group for group in cue.groups or () if 10 in group) for cue in made]
    others = [[group for group in cue.groups or () if 10 not in group] for cue in made]
    assert {len(group) for group in groups} == {4}
    assert {len(group) for of_round in others for group in of_round} == {3}


def test_joined_groups_count_as_having_met() -> None:
    made = all_sitting("## A (1 min, pairs)", "## B (1 min, join groups)", "## C (1 min, new pairs)", people=8)

    assert not pairs_in(*made[:2]) & pairs_in(made[2])


def test_groups_that_stay_meet_once() -> None:
    once = all_sitting("## A (1 min, threes)", "## B (1 min, new pairs)", people=7)
    stayed = all_sitting("## A (1 min, threes)", "## A (1 min, same groups)", "## B (1 min, new pairs)", people=7)

    assert once[1] == stayed[2]


@pytest.mark.parametrize("people", range(4, 25))
@pytest.mark.parametrize("size", ["pairs", "threes", "fours"])
def test_new_groups_are_never_the_ones_before(people: int, size: str) -> None:
    made = cues(f"## A (1 min, {size})", *(f"## {letter} (1 min, new {size})" for letter in "BCDEF"), people=people)

    together = [frozenset(map(frozenset, cue.groups or ())) for cue in made]

    assert all(one != other for one, other in pairwise(together)) or len(together[0]) == 1


def test_groups_of_one_size_are_others_after_groups_of_another() -> None:
    made = all_sitting("## A (1 min, threes)", "## B (1 min, pairs)", "## C (1 min, threes)", people=7)

    assert made[0] == "1 2 3 4 | 5 6 7"
    assert sorted(len(group.split()) for group in (made[1] or "").split(" | ")) == [2, 2, 3]
    assert len({frozenset(groups_in(one)) for one in made}) == 3


def test_same_groups_stay_whatever_was_between() -> None:
    made = all_sitting("## A (1 min, threes)", "## B (1 min)", "## C (1 min, same groups)", people=6)

    assert made == ["1 2 3 | 4 5 6", None, "1 2 3 | 4 5 6"]


def test_same_groups_with_none_before_are_the_whole_group() -> None:
    assert all_sitting("## A (1 min, same groups)", people=6) == [None]


def test_one_two_four_all() -> None:
    made = all_sitting(
        "## One (1 min, alone)",
        "## Two (2 min, pairs)",
        "## Four (4 min, join groups)",
        "## All (5 min)",
        "## Four again (4 min, fours)",
        people=8,
    )

    assert made == [
        "1 | 2 | 3 | 4 | 5 | 6 | 7 | 8",
        "1 2 | 3 4 | 5 6 | 7 8",
        "1 2 3 4 | 5 6 7 8",
        None,
        "1 2 3 4 | 5 6 7 8",
    ]


def test_three_pairs_join_to_one_four_and_the_third_is_dealt_out() -> None:
    made = all_sitting("## Two (2 min, pairs)", "## Four (4 min, join groups)", people=6)

    assert made[1] == "1 2 3 4 5 6"


def test_groups_split_in_halves_and_then_stay_as_they_are() -> None:
    made = all_sitting("## A (1 min, fours)", "## B (1 min, split groups)", "## C (1 min, pairs)", people=9)

    assert made == ["1 2 3 4 5 | 6 7 8 9", "1 2 3 | 4 5 | 6 7 | 8 9", "1 2 3 | 4 5 | 6 7 | 8 9"]


def test_the_whole_group_is_split_into_two() -> None:
    assert all_sitting("## A (1 min, split groups)", people=7) == ["1 2 3 4 | 5 6 7"]
    assert all_sitting("## A (1 min, pairs)", "## B (1 min, whole group, split groups)", people=6)[1] == "1 2 3 | 4 5 6"


def test_named_groups_are_gone_back_to() -> None:
    made = all_sitting(
        "## Home (1 min, threes named home pods)",
        "## Away (1 min, new pairs)",
        "## Home again (1 min, home pods)",
        "## Still home (1 min, same groups)",
        people=6,
    )

    assert made[2] == made[3] == made[0] == "1 2 3 | 4 5 6"
    assert made[1] != made[0]


def test_own_groups_have_no_lists() -> None:
    made = cues("## Talk (10 min, own groups)", people=6)

    assert (made[0].groups, made[0].own_groups, made[0].seconds) == (None, True, 600)


def test_a_move_shows_the_groups_of_the_next_cue() -> None:
    made = cues("## Go (1 min, move)", "## Talk (5 min, threes)", people=6)

    assert [cue.kind for cue in made] == [CueKind.MOVE, CueKind.STEP]
    assert sitting(made[0]) == sitting(made[1]) == "1 2 3 | 4 5 6"


def test_a_move_with_groups_of_its_own_shows_those_and_the_next_step_stays() -> None:
    made = cues("## Go (1 min, move, new pairs)", "## Talk (1 min each, pairs)", people=4)

    assert len({sitting(cue) for cue in made}) == 1
    assert len(made[0].groups or ()) == 2


def test_breath_and_break_are_kinds_of_their_own() -> None:
    made = cues("## Breathe (30 s, breath)", "## Rest (10 min, break)", people=4)

    assert [(cue.kind, cue.seconds) for cue in made] == [(CueKind.BREATH, 30), (CueKind.BREAK, 600)]


def test_two_circles_move_after_each_round() -> None:
    made = cues("## Meet (1 min each, two circles, 3 rounds)", people=6)

    assert [sitting(cue) for cue in made[::2]] == ["1 2 | 3 4 | 5 6", "1 4 | 3 6 | 5 2", "1 6 | 3 2 | 5 4"]
    assert [speaking(cue) for cue in made] == ["1 3 5", "2 4 6", "4 6 2", "1 3 5", "1 3 5", "6 2 4"]


def test_two_circles_move_by_as_many_seats_as_said() -> None:
    made = cues("## Meet (1 min, two circles move 2, 2 rounds)", people=6)

    assert [sitting(cue) for cue in made] == ["1 2 | 3 4 | 5 6", "1 6 | 3 2 | 5 4"]


def test_in_two_circles_of_an_odd_number_those_who_share_a_place_take_turns_by_rounds() -> None:
    made = cues("## Meet (1 min each, two circles, 2 rounds)", people=5)

    assert [sitting(cue) for cue in made] == ["1 2 | 3 4 5"] * 2 + ["1 4 5 | 3 2"] * 2
    assert [speaking(cue) for cue in made] == ["1 3", "2 4", "5 2", "1 3"]


def test_in_the_next_two_circles_people_stay_where_they_had_come_to() -> None:
    made = cues("## Meet (1 min, two circles, 2 rounds)", "## Look back (1 min, two circles)", people=6)

    assert sitting(made[2]) == sitting(made[1]) == "1 4 | 3 6 | 5 2"


def test_when_everyone_meets_there_are_as_many_rounds_as_it_takes() -> None:
    even = cues("## Meet (3 min, everyone meets)", people=6)
    odd = cues("## Meet (3 min, everyone meets)", people=5)

    assert [cue.rounds for cue in even] == [5] * 5
    assert [cue.key.round for cue in odd] == [1, 2, 3, 4, 5]
    assert [len(cue.groups or ()) for cue in odd] == [2] * 5


def test_eighteen_people_meet_in_seventeen_rounds() -> None:
    made = evening("## Meet (4 min, everyone meets)", people=18)

    assert len(made.cues) == 18
    assert made.planned_seconds == 68 * 60


def test_a_fishbowl_gives_turns_to_those_inside_and_keeps_them_until_new() -> None:
    made = cues(
        "## In (1 min each, fishbowl of 3)",
        "## More (2 min, fishbowl of 3)",
        "## Swap (2 min, fishbowl of 3, new)",
        people=7,
    )

    assert [speaking(cue) for cue in made[:3]] == ["1", "2", "3"]
    assert made[0].order == (1, 2, 3)
    assert sitting(made[0]) == sitting(made[3]) == "1 2 3 | 4 5 6 7"
    assert sitting(made[4]) == "4 5 6 | 1 2 3 7"


def test_a_grouping_beside_a_fishbowl_is_for_those_outside() -> None:
    made = cues("## In (5 min, fishbowl of 3, pairs)", people=7)

    assert sitting(made[0]) == "1 2 3 | 4 5 | 6 7"


def test_formations_do_not_count_as_the_last_small_groups() -> None:
    made = all_sitting(
        "## A (1 min, pairs)", "## B (1 min, two circles move 2, 2 rounds)", "## C (1 min, pairs)", people=6
    )

    assert made[-1] == made[0]


def test_all_that_was_dealt_is_listed_and_dealt_again_to_the_letter() -> None:
    lines = ("## A (1 min, pairs)", "## B (1 min, pairs)", "## C (1 min, join groups)")
    other = Settled(dealt=(Dealt(step=0, round=1, groups=((1, 3), (2, 4))),))  # type: ignore[arg-type]

    first = evening(*lines, people=4)
    again = evening(*lines, people=4, settled=Settled(dealt=first.dealt))
    settled = evening(*lines, people=4, settled=other)

    assert [(dealt.step, dealt.round, dealt.groups) for dealt in first.dealt] == [
        (0, 1, ((1, 2), (3, 4))),
        (2, 1, ((1, 2, 3, 4),)),
    ]
    assert again == first
    assert [sitting(cue) for cue in settled.cues[1:]] == ["1 3 | 2 4", "1 3 | 2 4", "1 3 2 4"]


def test_a_part_may_sit_in_groups_of_its_own() -> None:
    made = cues("## Both (10 min)", "### Two (pairs)", "### All", people=4)

    assert [(sitting(cue), cue.seconds) for cue in made] == [("1 2 | 3 4", 300), (None, 300)]


def test_a_step_in_which_nobody_has_a_turn_is_left_out() -> None:
    schedule = evening("## Who (1 min, choose giver)", "## Mirror (1 min each, except giver)", people=1)

    assert [line.title for line in schedule.agenda] == ["Who"]


def test_nobody_at_all_still_makes_a_schedule() -> None:
    schedule = evening("## A (1 min each)", "## B (2 min)", people=0)

    assert seconds(schedule.cues) == [0, 120]


def test_a_move_of_the_whole_group_shows_no_groups() -> None:
    made = cues("## Come together (1 min, move, whole group)", "## Talk (5 min, threes)", people=6)

    assert sitting(made[0]) is None


def test_groups_that_were_settled_otherwise_for_a_step_that_stays_are_kept_from_there() -> None:
    settled = Settled(dealt=(Dealt(step=1, round=1, groups=((1, 4), (2, 3))),))  # type: ignore[arg-type]

    made = cues("## A (1 min, pairs)", "## B (1 min, pairs)", "## C (1 min, same groups)", people=4, settled=settled)

    assert [sitting(cue) for cue in made] == ["1 2 | 3 4", "1 4 | 2 3", "1 4 | 2 3"]


def test_lanes_show_the_words_of_all_parts() -> None:
    schedule = evening(
        "## Tell (15 min shared, threes)",
        "Two things.",
        "### Tell it (3 min)",
        "How is it?",
        "> [!host]",
        "> Slowly.",
        people=6,
    )

    assert schedule.cues[1].prompts == ("Two things.", "**Tell it**\n\nHow is it?")
    assert schedule.notes[1].note == "Slowly."
