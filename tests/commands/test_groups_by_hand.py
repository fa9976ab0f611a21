"""Who sits with whom from step to step, by `plan --json`, worked out on paper from the language alone."""

from __future__ import annotations

import pytest

from tests.commands.test_evenings_by_hand import Plan
from tests.commands.test_evenings_by_hand import plan as plan  # noqa: PLC0414 the fixture, known here too
from tests.commands.test_plans_by_hand import initials, pairs, sitting, sizes, told


@pytest.mark.parametrize(
    ("first", "people", "joined"),
    [
        ("pairs", 4, [4]),
        ("pairs", 6, [6]),
        ("pairs", 7, [7]),
        ("pairs", 12, [4, 4, 4]),
        ("pairs", 14, [4, 5, 5]),
        ("threes", 9, [9]),
        ("threes", 12, [6, 6]),
        ("threes", 13, [6, 7]),
    ],
)
def test_neighbours_merge_two_by_two_and_one_left_over_is_dealt_out(
    plan: Plan, first: str, people: int, joined: list[int]
) -> None:
    before, after = plan(f"## One (1 min, {first})", "## Two (2 min, join groups)", people=people)["cues"]

    assert sizes(after) == joined
    whole = [group for group in before["groups"] if any(set(group) <= set(other) for other in after["groups"])]
    # All but one that is left over stay together.
    assert len(whole) >= len(before["groups"]) - len(before["groups"]) % 2


@pytest.mark.parametrize(
    ("first", "people", "halved"),
    [
        ("fours", 8, [2, 2, 2, 2]),
        ("groups of 5", 10, [2, 2, 3, 3]),
        ("threes", 9, [3, 3, 3]),
        ("pairs", 6, [2, 2, 2]),
        ("whole group", 7, [3, 4]),
        ("whole group", 3, [3]),
    ],
)
def test_groups_are_halved_and_never_into_ones(plan: Plan, first: str, people: int, halved: list[int]) -> None:
    cues = plan(f"## One (1 min, {first})", "## Two (2 min, split groups)", people=people)["cues"]

    assert sizes(cues[-1]) == halved


def test_people_stay_where_the_number_is_that_of_the_last_small_groups_and_else_are_mixed(plan: Plan) -> None:
    cues = plan(
        "## Pairs (1 min, pairs)",
        "## Alone (1 min, alone)",
        "## All (1 min)",
        "## Bowl (1 min, fishbowl of 3)",
        "## The same (1 min, pairs)",
        "## Threes (1 min, threes)",
        "## Pairs again (1 min, pairs)",
        "## The same again (1 min, same groups)",
        "## New ones (1 min, new pairs)",
        people=9,
    )["cues"]
    steps = {cue["step"]: cue for cue in cues}

    assert steps["The same"]["groups"] == steps["Pairs"]["groups"]
    assert sizes(steps["Threes"]) == [3, 3, 3]
    assert steps["The same again"]["groups"] == steps["Pairs again"]["groups"]
    mixed = [steps[name] for name in ("Pairs", "Threes", "Pairs again", "New ones")]
    assert [sizes(cue) for cue in mixed] == [[2, 2, 2, 3], [3, 3, 3], [2, 2, 2, 3], [2, 2, 2, 3]]
    # 6 + 9 + 6 + 6 pairs sit together, out of 36 that there are: nobody need meet anybody twice.
    met = [pair for cue in mixed for pair in pairs(cue)]
    assert len(met) == 27
    assert len(met) - len(set(met)) <= 1


def test_named_groups_are_gone_back_to_after_all_kinds_of_others(plan: Plan) -> None:
    cues = plan(
        "## Pods (2 min, threes named home pods)",
        "## Pairs (1 min, new pairs)",
        "## Join (1 min, join groups)",
        "## Circles (1 min, two circles)",
        "## Home (1 min each, home pods)",
        "## Still home (1 min, same groups)",
        people=9,
    )["cues"]

    home = cues[0]["groups"]
    assert told(cues, "step", "turn", "turns", "seconds") == [
        ("Pods", None, None, 120),
        ("Pairs", None, None, 60),
        ("Join", None, None, 60),
        ("Circles", None, None, 60),
        ("Home", 1, 3, 60),
        ("Home", 2, 3, 60),
        ("Home", 3, 3, 60),
        ("Still home", None, None, 60),
    ]
    assert [cue["groups"] for cue in cues[4:]] == [home] * 4
    assert sizes(cues[2]) == [4, 5]
    assert sizes(cues[3]) == [2, 2, 2, 3]
    assert sorted("".join(initials(cue["speakers"]) for cue in cues[4:7])) == list("ABCDEFGHI")


def test_a_move_shows_the_groups_that_come_next(plan: Plan) -> None:
    cues = plan("## Round (1 min)", "## Find them (1 min, move)", "## Talk (4 min, threes)", people=6)["cues"]

    assert told(cues, "kind", "seconds") == [("step", 60), ("move", 60), ("step", 240)]
    assert cues[1]["groups"] == cues[2]["groups"]


def test_in_uneven_threes_whoever_is_done_rests_in_every_round(plan: Plan) -> None:
    cues = plan("## Talk (2 min each, threes, 2 rounds)", people=8)["cues"]

    assert told(cues, "round", "turn", "turns", "seconds") == [
        (number, turn, 4, 120) for number in (1, 2) for turn in (1, 2, 3, 4)
    ]
    assert sizes(cues[0]) == [4, 4]
    for start in (0, 4):
        speakers = [initials(cue["speakers"]) for cue in cues[start : start + 4]]
        assert [len(each) for each in speakers] == [2, 2, 2, 2]
        assert sorted("".join(speakers)) == list("ABCDEFGH")
    # The next round begins with the next person.
    assert sorted(initials(cues[1]["speakers"])) == sorted(initials(cues[4]["speakers"]))


def test_lanes_divide_one_time_by_what_each_size_of_group_needs(plan: Plan) -> None:
    four_and_five, excepted = (
        plan("## Share (20 min shared, fours)", people=9)["cues"],
        plan("## Choose (1 min, threes, choose scribe)", "## Share (12 min shared, threes, except scribe)", people=7)[
            "cues"
        ],
    )

    assert four_and_five[0]["lanes"] == [
        {"size": 4, "turns": 4, "seconds_each": 300},
        {"size": 5, "turns": 5, "seconds_each": 240},
    ]
    assert excepted[1]["lanes"] == [
        {"size": 3, "turns": 2, "seconds_each": 360},
        {"size": 4, "turns": 3, "seconds_each": 240},
    ]


def test_two_circles_keep_where_they_had_come_to_in_the_next_step(plan: Plan) -> None:
    cues = plan(
        "## Mad (1 min, two circles, 2 rounds)", "## Sad (1 min, two circles)", "## Glad (1 min, new, two circles)",
        people=6,
    )["cues"]  # fmt: skip

    assert [sitting(cue) for cue in cues] == ["AB CD EF", "AD CF EB", "AD CF EB", "AF CB ED"]


def test_what_comes_a_prompt_a_round_has_as_many_rounds_as_prompts(plan: Plan) -> None:
    evening = plan(
        "## Three questions (1 min each, one prompt a round)", "", "- What?", "- So what?", "- Now what?", people=3
    )

    assert told(evening["cues"], "round", "turn", "turns", "speakers") == [
        (1, 1, 3, "A"),
        (1, 2, 3, "B"),
        (1, 3, 3, "C"),
        (2, 1, 3, "B"),
        (2, 2, 3, "C"),
        (2, 3, 3, "A"),
        (3, 1, 3, "C"),
        (3, 2, 3, "A"),
        (3, 3, 3, "B"),
    ]
    assert evening["total_seconds"] == 540
