from __future__ import annotations

import json
from pathlib import Path

import pytest

from microsol_desktop.__main__ import main


def mixed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["mix", *arguments]) == 0
    return capsys.readouterr().out


def test_json_holds_the_rounds_and_how_often_people_meet_again(capsys: pytest.CaptureFixture[str]) -> None:
    answer = json.loads(mixed(capsys, "--people", "9", "--size", "3", "--rounds", "5", "--json"))

    assert sorted(answer) == ["most", "repeats", "rounds", "seconds"]
    assert [sorted(person for group in groups for person in group) for groups in answer["rounds"]] == [
        list(range(1, 10))
    ] * 5
    assert answer["repeats"] == 9
    assert answer["most"] == 2
    assert answer["seconds"] >= 0


def test_the_rounds_are_printed_a_line_each(capsys: pytest.CaptureFixture[str]) -> None:
    printed = mixed(capsys, "--people", "4", "--size", "2", "--rounds", "3")

    lines = printed.splitlines()
    assert [line.partition(":")[0] for line in lines[:3]] == ["Round 1", "Round 2", "Round 3"]
    assert sorted(line.partition(": ")[2] for line in lines[:3]) == ["1 2 | 3 4", "1 3 | 2 4", "1 4 | 2 3"]
    assert lines[3] == "Nobody meets anybody twice."


def test_the_same_seed_prints_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    asked = ("--people", "17", "--size", "4", "--rounds", "2")

    first = mixed(capsys, *asked, "--seed", "5")

    assert mixed(capsys, *asked, "--seed", "5") == first
    assert mixed(capsys, *asked, "--seed", "6") != first


def test_wishes_are_held(capsys: pytest.CaptureFixture[str]) -> None:
    wishes = ("--apart", "1+2,3+4", "--together", "5+6", "--hosts", "1,7,9,12")

    answer = json.loads(mixed(capsys, "--people", "12", "--size", "3", "--rounds", "4", "--json", *wishes))

    for group in (set(group) for groups in answer["rounds"] for group in groups):
        assert not {1, 2} <= group
        assert not {3, 4} <= group
        assert (5 in group) == (6 in group)
        assert len(group & {1, 7, 9, 12}) == 1


def test_who_met_at_earlier_gatherings_waits(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    table = tmp_path / "met.csv"
    table.write_text("one,other,times\n1,2,2\n3;4;1\n\n2,3,1\n1,4,1\n", encoding="utf-8")

    printed = mixed(capsys, "--people", "4", "--size", "2", "--rounds", "1", "--met", str(table))

    assert printed.startswith("Round 1: 1 3 | 2 4\n")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--apart", "1+9"), "Nobody here is called “9”"),
        (("--together", "1"), "stands alone"),
        (("--apart", "1+2", "--together", "1+2"), "kept apart and to stay together"),
        (("--met", "nowhere.csv"), "can't be read"),
        (("--apart", "1+2,1+3,1+4,2+3,2+4,3+4"), "smaller groups"),
    ],
)
def test_a_wish_that_can_not_be_held_is_said(
    capsys: pytest.CaptureFixture[str], options: tuple[str, ...], said: str
) -> None:
    assert main(["mix", "--people", "4", "--size", "2", "--rounds", "1", *options]) == 2

    assert said in capsys.readouterr().err


def test_a_line_of_the_table_that_is_none_is_named(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    table = tmp_path / "met.csv"
    table.write_text("1,2,2\n1,9,1\n", encoding="utf-8")

    assert main(["mix", "--people", "4", "--size", "2", "--rounds", "1", "--met", str(table)]) == 2

    assert "line 2" in capsys.readouterr().err


def test_repeats_are_said(capsys: pytest.CaptureFixture[str]) -> None:
    printed = mixed(capsys, "--people", "4", "--size", "2", "--rounds", "4")

    assert printed.endswith("Repeats: 2. The most often that two people meet: 2 times.\n")


def test_one_alone_meets_nobody(capsys: pytest.CaptureFixture[str]) -> None:
    printed = mixed(capsys, "--people", "1", "--size", "3", "--rounds", "1")

    assert printed == "Round 1: 1\nNobody meets anybody.\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ("--size", "3", "--rounds", "2"),
        ("--people", "9", "--rounds", "2"),
        ("--people", "9", "--size", "3"),
        ("--people", "nine", "--size", "3", "--rounds", "2"),
        ("--people", "0", "--size", "3", "--rounds", "2"),
        ("--people", "1001", "--size", "3", "--rounds", "2"),
        ("--people", "9", "--size", "1", "--rounds", "2"),
        ("--people", "9", "--size", "3.5", "--rounds", "2"),
        ("--people", "9", "--size", "3", "--rounds", "-1"),
        ("--people", "9", "--size", "3", "--rounds", "2", "--seed", "x"),
        ("--people", "9", "--size", "³", "--rounds", "2"),
        ("--people", "1000", "--size", "3", "--rounds", "1000"),
    ],
)
def test_what_is_no_number_is_refused_in_a_line(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["mix", *arguments]) == 2

    answer = capsys.readouterr()
    assert not answer.out
    assert answer.err.startswith("microsol: ")
    assert answer.err.count("\n") == 1
