"""Whole evenings by `plan --json`, worked out on paper from the language alone: totals, sizes, who sits, who speaks."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from microsol_desktop.__main__ import main
from tests.commands.test_plans_by_hand import NAMES, initials, pairs, sitting, sizes, told

Evening = dict[str, Any]
Plan = Callable[..., Evening]


@pytest.fixture
def plan(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Plan:
    """The whole plan of some lines, its cues without the title card; `beside` are practices that lie in the folder."""

    def made(*lines: str, people: int, start: str = "", beside: dict[str, tuple[str, ...]] | None = None) -> Evening:
        for slug, inside in {"it": lines, **(beside or {})}.items():
            (tmp_path / f"{slug}.md").write_text("\n".join((f"# {slug.title()}", "", *inside, "")), encoding="utf-8")
        names = NAMES.split(", ")
        here = ("--people", str(people)) if people > len(names) else ("--names", ", ".join(names[:people]))
        when = ("--start", start) if start else ()
        assert main(["plan", str(tmp_path / "it.md"), *here, *when, "--json"]) == 0
        evening: Evening = json.loads(capsys.readouterr().out)
        evening["cues"] = evening["cues"][1:]
        return evening

    return made


@pytest.mark.parametrize(
    ("grouping", "people", "expected"),
    [
        ("pairs", 5, [2, 3]),
        ("pairs", 3, [3]),
        ("threes", 4, [4]),
        ("threes", 5, [2, 3]),
        ("threes", 7, [3, 4]),
        ("threes", 8, [4, 4]),
        ("fours", 9, [4, 5]),
        ("fours", 11, [3, 4, 4]),
        ("groups of 5", 12, [6, 6]),
        ("threes", 23, [3, 3, 3, 3, 3, 4, 4]),
        ("threes", 150, [3] * 50),
    ],
)
def test_groups_have_the_sizes_that_the_language_says(
    plan: Plan, grouping: str, people: int, expected: list[int]
) -> None:
    (cue,) = plan(f"## Talk (6 min, {grouping})", people=people)["cues"]

    assert sizes(cue) == expected
    assert len({name for group in cue["groups"] for name in group}) == people


def test_a_case_clinic_for_five(plan: Plan) -> None:
    evening = plan(
        "## Settle in (3 min, choose case giver + timekeeper)",
        "## Tell the challenge (10 min, case giver speaks)",
        "## Stillness (2 min, silent)",
        "## Mirror (2 min each, except case giver)",
        "## Think together (15-20 min)",
        "## Close (1 min each)",
        people=5,
    )

    assert told(evening["cues"], "step", "turn", "turns", "seconds", "role", "silent") == [
        ("Settle in", None, None, 180, None, False),
        ("Tell the challenge", None, None, 600, "case giver", False),
        ("Stillness", None, None, 120, None, True),
        *(("Mirror", turn, 4, 120, None, False) for turn in (1, 2, 3, 4)),
        ("Think together", None, None, 1200, None, False),
        *(("Close", turn, 5, 60, None, False) for turn in (1, 2, 3, 4, 5)),
    ]
    assert (evening["total_seconds"], evening["shortest_seconds"], evening["open"]) == (2880, 2580, False)
    assert sorted(initials(cue["speakers"]) for cue in evening["cues"][-5:]) == list("ABCDE")


def test_a_troika_of_five_is_a_three_and_a_pair_that_rests_in_the_last_turn(plan: Plan) -> None:
    cues = plan("## Troika (threes, each as client)", "### Tell (4 min, client speaks)",
                "### Think (5 min, others speak)", "### Thank (2 min, client speaks)", people=5)["cues"]  # fmt: skip

    assert told(cues, "part", "turn", "turns", "seconds", "role") == [
        (part, turn, 3, seconds, "client")
        for turn in (1, 2, 3)
        for part, seconds in (("Tell", 240), ("Think", 300), ("Thank", 120))
    ]
    assert [len(cue["speakers"]) for cue in cues] == [2, 3, 2, 2, 3, 2, 1, 2, 1]
    three = next(set(group) for group in cues[0]["groups"] if len(group) == 3)
    assert set(cues[6]["speakers"]) | set(cues[7]["speakers"]) == three


def test_a_course_evening_for_twenty_three(plan: Plan) -> None:
    evening = plan(
        "## Arrive (5 min)",
        "## Threes (2 min each, threes)",
        "## Change (1 min, move)",
        "## Troika (new threes, each as client)",
        "### Tell (4 min, client speaks)",
        "### Think (5 min, others speak)",
        "### Thank (2 min, client speaks)",
        "## Harvest (10 min, harvest 3)",
        "## Stillness (2 min, silent)",
        "## Close (30 s each)",
        people=23,
    )
    cues = evening["cues"]

    assert [(step, seconds) for step, seconds in told(cues, "step", "seconds")] == [
        ("Arrive", 300),
        *[("Threes", 120)] * 4,
        ("Change", 60),
        *[("Troika", 240), ("Troika", 300), ("Troika", 120)] * 4,
        ("Harvest", 600),
        ("Stillness", 120),
        *[("Close", 30)] * 23,
    ]
    assert evening["total_seconds"] == 300 + 480 + 60 + 4 * 660 + 600 + 120 + 690
    assert [len(cue["speakers"]) for cue in cues[1:5]] == [7, 7, 7, 2]
    assert [len(cue["speakers"]) for cue in cues[6:18:3]] == [7, 7, 7, 2]
    assert cues[5]["groups"] == cues[6]["groups"]
    assert not set(pairs_by_name(cues[1])) & set(pairs_by_name(cues[6]))
    assert cues[18]["harvest"] == {"heads": [], "lines_each": 3, "groups": 7}


def pairs_by_name(cue: dict[str, Any]) -> list[tuple[str, str]]:
    return [(one, other) for group in cue["groups"] for one in group for other in group if int(one) < int(other)]


def test_a_fishbowl_has_its_turns_inside_and_keeps_its_people_until_new(plan: Plan) -> None:
    cues = plan(
        "## Bowl (2 min each, fishbowl of 3)",
        "## Once more (5 min, fishbowl of 3)",
        "## Others (5 min, new, fishbowl of 3)",
        "## And pairs (5 min, fishbowl of 3, pairs)",
        people=7,
    )["cues"]

    assert told(cues, "step", "turn", "turns", "seconds", "groups", "speakers") == [
        ("Bowl", 1, 3, 120, "ABC DEFG", "A"),
        ("Bowl", 2, 3, 120, "ABC DEFG", "B"),
        ("Bowl", 3, 3, 120, "ABC DEFG", "C"),
        ("Once more", None, None, 300, "ABC DEFG", ""),
        ("Others", None, None, 300, "DEF ABCG", ""),
        ("And pairs", None, None, 300, "DEF AB CG", ""),
    ]


def test_the_outer_circle_moves_by_as_many_seats_as_said(plan: Plan) -> None:
    cues = plan("## Mad (1 min each, two circles move 2, 3 rounds)", people=8)["cues"]

    assert [sitting(cue) for cue in cues[::2]] == ["AB CD EF GH", "AF CH EB GD", "AB CD EF GH"]
    assert told(cues[:2], "round", "turn", "speakers") == [(1, 1, "ACEG"), (1, 2, "BDFH")]


def test_four_people_meet_in_three_rounds_with_a_turn_each(plan: Plan) -> None:
    evening = plan("## Meet (90 s each, everyone meets)", people=4)

    assert told(evening["cues"], "round", "turn", "turns", "seconds") == [
        (number, turn, 2, 90) for number in (1, 2, 3) for turn in (1, 2)
    ]
    assert evening["total_seconds"] == 540
    met = [pair for cue in evening["cues"][::2] for pair in pairs(cue)]
    assert len(met) == len(set(met)) == 6
    for first, second in zip(evening["cues"][::2], evening["cues"][1::2], strict=True):
        assert sorted(initials(first["speakers"] + second["speakers"])) == list("ABCD")


def test_five_people_meet_in_five_rounds_and_each_rests_once(plan: Plan) -> None:
    cues = plan("## Meet (2 min, everyone meets)", people=5)["cues"]

    assert [sizes(cue) for cue in cues] == [[2, 2]] * 5
    resting = [set("ABCDE") - set(sitting(cue)) for cue in cues]
    assert sorted("".join(*each) for each in resting) == list("ABCDE")


def test_an_included_practice_runs_in_each_of_its_groups(plan: Plan) -> None:
    evening = plan(
        "## Check in (30 s each)",
        "## [[inner]] (threes)",
        "## Close (1 min)",
        people=6,
        beside={"inner": ("Words for the host.", "", "## Round (1 min each)", "## Together (4 min, whole group)")},
    )

    cues = evening["cues"]
    assert told(cues, "step", "turn", "turns", "seconds") == [
        *(("Check in", turn, 6, 30) for turn in range(1, 7)),
        *(("Round", turn, 3, 60) for turn in (1, 2, 3)),
        ("Together", None, None, 240),
        ("Close", None, None, 60),
    ]
    assert [sizes(cue) for cue in cues[6:10]] == [[3, 3]] * 4
    assert cues[9]["groups"] == cues[6]["groups"]
    assert cues[10]["groups"] is None
    assert all(len(cue["speakers"]) == 2 for cue in cues[6:9])
    assert evening["total_seconds"] == 180 + 180 + 240 + 60


def test_two_in_each_group_have_a_turn_where_a_scribe_is_chosen_in_each(plan: Plan) -> None:
    cues = plan(
        "## Choose (1 min, threes, choose scribe)", "## Share (2 min each, same groups, except scribe)", people=6
    )["cues"]

    assert told(cues, "step", "turn", "turns", "seconds", "speakers") == [
        ("Choose", None, None, 60, ""),
        ("Share", 1, 2, 120, ""),
        ("Share", 2, 2, 120, ""),
    ]
    assert cues[1]["groups"] == cues[0]["groups"]


def test_until_takes_what_is_left_from_its_planned_beginning(plan: Plan) -> None:
    lines = ("## Talk (10 min)", "## Lunch (until 20:15)", "## Back (5 min)")

    with_start, without = plan(*lines, people=3, start="19:30"), plan(*lines, people=3)

    assert told(with_start["cues"], "step", "seconds") == [("Talk", 600), ("Lunch", 2100), ("Back", 300)]
    assert (with_start["total_seconds"], with_start["open"]) == (3000, False)
    assert plan(*lines, people=3, start="20:10")["cues"][1]["seconds"] == 0
    late = plan("## Talk (10 min)", "## Dance (until 00:30)", people=3, start="23:00")
    assert told(late["cues"], "seconds") == [(600,), (4800,)]
    assert without["open"]


def test_optional_and_elastic_steps_make_the_shortest_time(plan: Plan) -> None:
    evening = plan(
        "## Arrive (1-3 min)",
        "## Round (1-2 min each)",
        "## Song (4 min, optional)",
        "## Share (10-15 min shared)",
        "## Talk (open)",
        "## Break (10-20 min, break)",
        people=4,
    )

    assert evening["total_seconds"] == 180 + 480 + 240 + 900 + 1200
    assert evening["shortest_seconds"] == 60 + 240 + 600 + 600
    assert evening["open"]
    assert told(evening["cues"], "kind", "seconds")[-2:] == [("step", None), ("break", 1200)]


def test_turns_that_go_not_by_seat(plan: Plan) -> None:
    cues = plan(
        "## Popcorn (1 min each, popcorn)",
        "## Word (1 min each, pass it on)",
        "## Lot (1 min each, draw)",
        people=3,
    )["cues"]

    assert [initials(cue["speakers"]) for cue in cues[:3]] == ["", "", ""]
    assert [initials(cue["speakers"])[:1] != "" for cue in cues[3:6]] == [True, False, False]
    assert sorted(initials(cue["speakers"]) for cue in cues[6:]) == list("ABC")
    assert told(cues, "turn", "turns", "seconds") == [(turn, 3, 60) for _ in range(3) for turn in (1, 2, 3)]


def test_one_two_four_all(plan: Plan) -> None:
    evening = plan(
        "## One (1 min, alone, silent)",
        "## Two (2 min, pairs)",
        "## Four (4 min, join groups)",
        "## All (5 min, whole group)",
        people=8,
    )

    one, two, four, together = evening["cues"]
    assert (sizes(one), sizes(two), sizes(four), together["groups"]) == ([1] * 8, [2] * 4, [4, 4], None)
    assert one["silent"]
    assert set(pairs(two)) < set(pairs(four))
    assert evening["total_seconds"] == 720


def test_a_step_for_some_sizes_only(plan: Plan) -> None:
    lines = ("## Few (1 min each, for 3-5 people)", "## Many (9 min, threes, for 6+ people)", "## Close (1 min)")

    few, many = plan(*lines, people=5), plan(*lines, people=6)

    assert [cue["step"] for cue in few["cues"]] == ["Few"] * 5 + ["Close"]
    assert [cue["step"] for cue in many["cues"]] == ["Many", "Close"]


def test_a_choice_counts_its_longest_option(plan: Plan) -> None:
    evening = plan(
        "## Play (choose one)", "### Dance (5-12 min)", "### Song (6-10 min)", "## Close (30 s each)", people=4
    )

    assert told(evening["cues"][:1], "step", "kind", "seconds", "options") == [
        ("Play", "choice", 720, ["Dance", "Song"])
    ]
    assert (evening["total_seconds"], evening["shortest_seconds"]) == (720 + 120, 300 + 120)


def test_rounds_of_a_troika_let_everybody_be_client_twice(plan: Plan) -> None:
    cues = plan("## Pairs (pairs, each as client, 2 rounds)", "### Tell (2 min, client speaks)",
                "### Still (30 s, silent)", people=4)["cues"]  # fmt: skip

    assert told(cues, "round", "turn", "part", "seconds", "silent") == [
        (number, turn, part, seconds, silent)
        for number in (1, 2)
        for turn in (1, 2)
        for part, seconds, silent in (("Tell", 120, False), ("Still", 30, True))
    ]
    clients = [initials(cue["speakers"]) for cue in cues[::2]]
    assert sorted("".join(clients[:2])) == sorted("".join(clients[2:])) == list("ABCD")
    # The next round begins with the next person.
    assert sorted(clients[0]) == sorted(clients[3])
    assert len({str(cue["groups"]) for cue in cues}) == 1


def test_travellers_find_one_who_stayed_at_each_table(plan: Plan) -> None:
    cues = plan("## Tables (10 min, threes, one stays, 3 rounds)", people=9)["cues"]

    assert told(cues, "round", "seconds") == [(1, 600), (2, 600), (3, 600)]
    assert [sizes(cue) for cue in cues] == [[3, 3, 3]] * 3
    for before, after in pairwise(cues):
        for then, now in zip(before["groups"], after["groups"], strict=True):
            assert len(set(then) & set(now)) == 1
