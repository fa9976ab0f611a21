"""`plan --json`, cue by cue, against plans that were worked out on paper: never against what the code says."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from microsol_desktop.__main__ import main

Cue = dict[str, Any]
Plan = Callable[..., list[Cue]]
NAMES = "Ana, Bento, Clara, Davi, Ema, Filipe, Gina, Hugo, Ines, João"


@pytest.fixture
def plan(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Plan:
    """The cues that some lines become for the first so many of ten people, without the title card."""

    def made(*lines: str, people: int) -> list[Cue]:
        file = tmp_path / "it.md"
        file.write_text("\n".join(("# It", "", *lines, "")), encoding="utf-8")
        here = ", ".join(NAMES.split(", ")[:people])
        assert main(["plan", str(file), "--names", here, "--json"]) == 0
        cues: list[Cue] = json.loads(capsys.readouterr().out)["cues"]
        return cues[1:]

    return made


def initials(names: list[str]) -> str:
    return "".join(name[0] for name in names)


def told(cues: list[Cue], *keys: str) -> list[tuple[object, ...]]:
    """These facts of each cue; who speaks, and who sits together, by their first letters."""

    def fact(cue: Cue, key: str) -> object:
        match key:
            case "speakers":
                return initials(cue["speakers"])
            case "groups":
                return sitting(cue)
            case _:
                return cue[key]

    return [tuple(fact(cue, key) for key in keys) for cue in cues]


def sitting(cue: Cue) -> str:
    return " ".join(initials(group) for group in cue["groups"] or [])


def sizes(cue: Cue) -> list[int]:
    return sorted(len(group) for group in cue["groups"])


def pairs(cue: Cue) -> list[frozenset[str]]:
    return [frozenset(pair) for group in cue["groups"] for pair in combinations(initials(group), 2)]


def test_rounds_begin_with_the_next_person_and_reverse_goes_the_other_way_round(plan: Plan) -> None:
    cues = plan("## Round (1 min each, 2 rounds)", "## Back (30 s each, reverse)", people=3)

    assert told(cues, "step", "round", "turn", "turns", "seconds", "speakers") == [
        ("Round", 1, 1, 3, 60, "A"),
        ("Round", 1, 2, 3, 60, "B"),
        ("Round", 1, 3, 3, 60, "C"),
        ("Round", 2, 1, 3, 60, "B"),
        ("Round", 2, 2, 3, 60, "C"),
        ("Round", 2, 3, 3, 60, "A"),
        ("Back", 1, 1, 3, 30, "A"),
        ("Back", 1, 2, 3, 30, "C"),
        ("Back", 1, 3, 3, 30, "B"),
    ]


def test_a_troika_for_seven_is_a_four_and_a_three_on_one_clock(plan: Plan) -> None:
    cues = plan(
        "## Troika (threes, each as client)",
        "### Tell (4 min, client speaks)",
        "### Think (5 min, others speak)",
        "### Thank (2 min, client speaks)",
        people=7,
    )

    assert all(sizes(cue) == [3, 4] for cue in cues)
    assert told(cues, "part", "turn", "turns", "seconds", "role") == [
        (part, turn, 4, seconds, "client")
        for turn in (1, 2, 3, 4)
        for part, seconds in (("Tell", 240), ("Think", 300), ("Thank", 120))
    ]
    assert [len(cue["speakers"]) for cue in cues] == [2, 5, 2, 2, 5, 2, 2, 5, 2, 1, 3, 1]
    clients = [initials(cue["speakers"]) for cue in cues if cue["part"] == "Tell"]
    assert sorted("".join(clients)) == list("ABCDEFG")
    for tell, think in zip(cues[::3], cues[1::3], strict=True):
        together = {name for group in tell["groups"] if set(group) & set(tell["speakers"]) for name in group}
        assert set(tell["speakers"]) | set(think["speakers"]) == together


def test_a_shared_time_is_a_lane_for_each_size_of_group(plan: Plan) -> None:
    cues = plan("## Share (12 min shared, threes)", people=7)

    assert told(cues, "seconds", "turn", "turns") == [(720, None, None)]
    assert cues[0]["lanes"] == [
        {"size": 3, "turns": 3, "seconds_each": 240},
        {"size": 4, "turns": 4, "seconds_each": 180},
    ]


def test_in_the_whole_group_a_shared_time_is_a_cue_a_turn_and_the_first_take_the_rest(plan: Plan) -> None:
    cues = plan("## Share (100 s shared)", people=7)

    assert told(cues, "seconds", "speakers") == [
        (15, "A"),
        (15, "B"),
        (14, "C"),
        (14, "D"),
        (14, "E"),
        (14, "F"),
        (14, "G"),
    ]


def test_named_groups_are_the_very_same_when_one_comes_back_to_them(plan: Plan) -> None:
    cues = plan(
        "## Pods (2 min, move, threes named home pods)",
        "## Talk (1 min each, new pairs)",
        "## Home (1 min each, home pods)",
        people=8,
    )

    assert told(cues, "step", "turn", "turns", "seconds") == [
        ("Pods", None, None, 120),
        ("Talk", 1, 2, 60),
        ("Talk", 2, 2, 60),
        ("Home", 1, 4, 60),
        ("Home", 2, 4, 60),
        ("Home", 3, 4, 60),
        ("Home", 4, 4, 60),
    ]
    assert sizes(cues[0]) == [4, 4]
    assert [cue["groups"] for cue in cues[3:]] == [cues[0]["groups"]] * 4
    assert not set(pairs(cues[1])) & set(pairs(cues[0]))


def test_pairs_join_into_fours_and_a_pair_left_over_is_dealt_out(plan: Plan) -> None:
    eight = plan(
        "## Two (1 min, pairs)", "## Four (2 min, join groups)", "## Two again (1 min, split groups)", people=8
    )
    ten = plan("## Two (1 min, pairs)", "## Four (2 min, join groups)", people=10)

    assert [sizes(cue) for cue in eight] == [[2, 2, 2, 2], [4, 4], [2, 2, 2, 2]]
    assert set(pairs(eight[0])) <= set(pairs(eight[1]))
    assert set(pairs(eight[2])) <= set(pairs(eight[1]))
    assert [sizes(cue) for cue in ten] == [[2, 2, 2, 2, 2], [5, 5]]
    assert len(set(pairs(ten[0])) & set(pairs(ten[1]))) == 4


def test_two_circles_face_each_other_and_the_outer_one_moves_by_a_seat(plan: Plan) -> None:
    cues = plan("## Mad (30 s each, two circles, 3 rounds)", people=6)

    assert told(cues, "round", "turn", "seconds", "groups", "speakers") == [
        (1, 1, 30, "AB CD EF", "ACE"),
        (1, 2, 30, "AB CD EF", "BDF"),
        # The next round begins with the next person: with those outside.
        (2, 1, 30, "AD CF EB", "DFB"),
        (2, 2, 30, "AD CF EB", "ACE"),
        (3, 1, 30, "AF CB ED", "ACE"),
        (3, 2, 30, "AF CB ED", "FBD"),
    ]


def test_with_an_odd_number_two_share_a_place_and_take_the_turns_by_rounds(plan: Plan) -> None:
    cues = plan("## Mad (30 s each, two circles, 2 rounds)", people=5)

    assert told(cues, "round", "turn", "groups", "speakers") == [
        (1, 1, "AB CDE", "AC"),
        (1, 2, "AB CDE", "BD"),
        (2, 1, "ADE CB", "EB"),
        (2, 2, "ADE CB", "AC"),
    ]


def test_everyone_meets_everyone_once_and_with_an_odd_number_rests_once(plan: Plan) -> None:
    for people, rounds in ((6, 5), (7, 7)):
        cues = plan("## Meet (3 min, everyone meets)", people=people)

        everybody = "ABCDEFGHIJ"[:people]
        met = [pair for cue in cues for pair in pairs(cue)]
        resting = [set(everybody) - set(sitting(cue)) for cue in cues]
        assert told(cues, "round", "seconds") == [(number, 180) for number in range(1, rounds + 1)]
        assert sorted(map(sorted, met)) == sorted(map(list, combinations(everybody, 2)))
        assert [len(each) for each in resting] == [people % 2] * rounds
        assert people % 2 == 0 or set().union(*resting) == set(everybody)


def test_who_holds_a_role_has_no_turn_and_nobody_is_named_before_it_is_known_who(plan: Plan) -> None:
    cues = plan(
        "## Settle (3 min, choose case giver)",
        "## Tell (10 min, case giver speaks)",
        "## Mirror (2 min each, except case giver)",
        people=5,
    )

    assert told(cues, "step", "turn", "turns", "seconds", "speakers") == [
        ("Settle", None, None, 180, ""),
        ("Tell", None, None, 600, ""),
        ("Mirror", 1, 4, 120, ""),
        ("Mirror", 2, 4, 120, ""),
        ("Mirror", 3, 4, 120, ""),
        ("Mirror", 4, 4, 120, ""),
    ]


def test_new_pairs_for_three_rounds_are_three_times_other_people(plan: Plan) -> None:
    cues = plan("## Three meetings (2 min each, new pairs, 3 rounds)", people=10)

    assert told(cues, "round", "turn", "turns", "seconds") == [
        (number, turn, 2, 120) for number in (1, 2, 3) for turn in (1, 2)
    ]
    met = [pair for cue in cues[::2] for pair in pairs(cue)]
    assert all(sizes(cue) == [2] * 5 for cue in cues)
    assert len(set(met)) == len(met) == 15
    assert all(
        sorted("".join(initials(cue["speakers"]) for cue in cues[at : at + 2])) == list("ABCDEFGHIJ")
        for at in (0, 2, 4)
    )


def test_what_repeats_is_laid_out_once_and_a_time_for_it_counts_whole(plan: Plan) -> None:
    cues = plan("## Again (5 min, repeat)", "## For a while (2 min each, repeat for 30 min)", people=4)

    assert told(cues, "step", "round", "turn", "seconds", "speakers") == [
        ("Again", 1, None, 300, ""),
        ("For a while", 1, 1, 120, "A"),
        ("For a while", 1, 2, 120, "B"),
        ("For a while", 1, 3, 120, "C"),
        ("For a while", 1, 4, 120, "D"),
    ]


def test_parts_keep_their_proportions_in_a_turn_of_a_shared_hour(plan: Plan) -> None:
    cues = plan(
        "## A share (60 min shared as holder)",
        "### Say (2 min, holder speaks)",
        "### Talk (11 min)",
        "### Take (2 min, holder speaks)",
        people=5,
    )

    assert told(cues, "part", "turn", "seconds") == [
        (part, turn, seconds) for turn in range(1, 6) for part, seconds in (("Say", 96), ("Talk", 528), ("Take", 96))
    ]
    assert [initials(cue["speakers"]) for cue in cues if cue["part"] == "Say"] == list("ABCDE")
