from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from microsol_desktop.__main__ import main
from microsol_desktop.commands import plan

WEEKLY = """---
title: Weekly
people: 4-7
---

Welcome.

## Arrive (30 s, breath)

## Check in (1-2 min each)

## Talk (4 min shared, pairs)

## Own (open, optional)
"""


@pytest.fixture
def weekly(tmp_path: Path) -> str:
    file = tmp_path / "weekly.md"
    file.write_text(WEEKLY, encoding="utf-8")
    return str(file)


def planned(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["plan", *arguments]) == 0
    return capsys.readouterr().out


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["plan", *arguments]) == 2
    answer = capsys.readouterr()
    assert not answer.out
    assert answer.err.count("\n") == 1
    return answer.err


def test_json_is_the_object_that_is_promised(weekly: str, capsys: pytest.CaptureFixture[str]) -> None:
    answer = json.loads(planned(capsys, weekly, "--people", "2", "--names", "Ana, Bento", "--json"))

    cues = answer.pop("cues")
    assert answer == {
        "practice": "weekly",
        "title": "Weekly",
        "people": 2,
        "open": True,
        "total_seconds": 30 + 240 + 240,
        "shortest_seconds": 30 + 120 + 240,
    }
    assert cues[0] == {
        "step": "Weekly",
        "part": None,
        "kind": "title",
        "round": 1,
        "turn": None,
        "turns": None,
        "seconds": 0,
        "silent": False,
        "role": None,
        "speakers": [],
        "groups": None,
        "lanes": None,
    }
    assert cues[3] == cues[0] | {
        "step": "Check in",
        "kind": "step",
        "turn": 2,
        "turns": 2,
        "seconds": 120,
        "speakers": ["Bento"],
    }
    assert cues[4] == cues[0] | {
        "step": "Talk",
        "kind": "step",
        "seconds": 240,
        "groups": [["Ana", "Bento"]],
        "lanes": [{"size": 2, "turns": 2, "seconds_each": 120}],
    }
    assert cues[5]["seconds"] is None


def test_the_table_says_when_what_comes_who_speaks_and_what_it_takes(
    weekly: str, capsys: pytest.CaptureFixture[str]
) -> None:
    table = planned(capsys, weekly, "--names", "Ana, Bento, Clara, Davi", "--start", "19:30").splitlines()

    assert table == [
        "Weekly · 4 people",
        "",
        "19:30          30 s  Arrive (breath)",
        "19:30         2 min  Check in · turn 1 of 4: Ana",
        "19:32         2 min  Check in · turn 2 of 4: Bento",
        "19:34         2 min  Check in · turn 3 of 4: Clara",
        "19:36         2 min  Check in · turn 4 of 4: Davi",
        "19:38         4 min  Talk · groups of 2: 2 times 2 min",
        "                       Ana, Bento · Clara, Davi",
        "19:42          open  Own (optional)",
        "",
        "In all 12.5 min, and what is open; at the shortest 8.5 min, and what is open.",
        "19:30 to 19:42, and what is open.",
    ]


@pytest.mark.parametrize(
    ("until", "said"),
    [
        ("19:52", "10 min over"),
        ("20:02", "It ends at 20:02, as promised."),
        ("20:32", "30 min under"),
    ],
)
def test_with_a_promised_end_it_says_how_far_over_or_under_it_is(
    until: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "round.md"
    file.write_text("---\ntitle: Round\n---\n\n## Round (2 min each)\n", encoding="utf-8")

    table = planned(capsys, str(file), "--people", "16", "--start", "19:30", "--until", until)

    assert said in table


def test_a_promised_end_without_a_beginning_counts_from_now(weekly: str, capsys: pytest.CaptureFixture[str]) -> None:
    parser = argparse.ArgumentParser()
    plan.add_arguments(parser)

    plan.run(parser.parse_args([weekly, "--people", "4", "--until", "20:00"]), now=lambda: 19 * 3600 + 1800)

    assert "17.5 min under: there is time left until 20:00." in capsys.readouterr().out


def test_a_number_it_is_not_written_for_is_said(weekly: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "It is written for 4-7 people." in planned(capsys, weekly, "--people", "9")
    assert "written for" not in planned(capsys, weekly, "--people", "5")


def test_a_shipped_practice_is_found_by_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    answer = json.loads(planned(capsys, "troika", "--people", "5", "--json"))

    assert answer["practice"] == "troika"
    assert answer["total_seconds"] == (2 + 1 + 33) * 60


@pytest.mark.parametrize("people", ["0", "1001", "-3", "many", "2.5", ""])
def test_a_number_of_people_that_can_not_be_is_refused(people: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "1 to 1,000" in refused(capsys, "check-in", f"--people={people}")


@pytest.mark.parametrize("time", ["25:99", "24:00", "1930", "half past", "19:5"])
def test_a_time_that_is_none_is_refused(time: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "no time of day" in refused(capsys, "check-in", "--people", "4", "--start", time)


def test_an_unknown_practice_is_told_with_the_nearest_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert "did you mean “check-in”?" in refused(capsys, "chek-in", "--people", "4")
    assert "check-in, " in refused(capsys, "xyzzy", "--people", "4")


def test_a_file_that_is_not_there_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert "nothing-here.md" in refused(capsys, "./nothing-here.md", "--people", "4")


@pytest.mark.parametrize("name", ["./talk", "talk.txt", "./talk.md"])
def test_a_file_beside_one_is_found_by_its_path(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(name).write_text("# Talk\n\n## A (1 min)\n", encoding="utf-8")

    assert planned(capsys, name, "--people", "2").startswith("Talk · 2 people")


def test_nobody_told_and_more_names_than_people_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert "--people 7" in refused(capsys, "check-in")
    assert "3 names" in refused(capsys, "check-in", "--people", "2", "--names", "Ana, Bento, Clara")


def test_people_without_a_name_are_known_by_their_seat(weekly: str, capsys: pytest.CaptureFixture[str]) -> None:
    table = planned(capsys, weekly, "--people", "4", "--names", "Ana, Bento")

    assert "turn 2 of 4: Bento" in table
    assert "turn 3 of 4: 3" in table


def test_a_practice_with_an_error_is_refused_with_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "broken.md"
    file.write_text("---\ntitle: Broken\n---\n\n## A (5 mim, silent)\n", encoding="utf-8")

    assert "line 5 (`5 mim`: did you mean `5 min`?). Mend" in refused(capsys, str(file), "--people", "4")


def test_an_error_and_its_way_out_are_two_sentences(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "broken.md"
    file.write_text("# Broken\n\n## A (5 min, 6 min)\n", encoding="utf-8")

    assert "keep one of them). Mend it in the file" in refused(capsys, str(file), "--people", "4")


@pytest.mark.parametrize("practice", ["~nobody-at-all/a.md", "a\nb", "\x1b[31mred", "\udcff"])
def test_a_path_that_leads_nowhere_is_one_sentence(practice: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "\x1b" not in refused(capsys, practice, "--people", "4")


def test_what_a_terminal_would_obey_is_not_printed(weekly: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "\x1b" not in planned(capsys, weekly, "--names", "Ana, \x1b[31mBento")


def test_who_rests_while_the_others_meet_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "meet.md"
    file.write_text("---\ntitle: Meet\n---\n\n## Meet (3 min, everyone meets)\n", encoding="utf-8")

    table = planned(capsys, str(file), "--names", "Ana, Bento, Clara")

    assert [table.count(f"({name} rests)") for name in ("Ana", "Bento", "Clara")] == [1, 1, 1]


CHOICE = "# Play\n\n## Games (choose one)\n\n### Mirror (10 min)\n\n### Names (2 min each)\n\n## Close (1 min)\n"


def test_the_same_seed_plans_the_same_groups(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    practice = tmp_path / "mixed.md"
    practice.write_text("# Mixed\n\n## Hello (1 min)\n\n## Mix (2 min, new threes, 2 rounds)\n", encoding="utf-8")

    def planned(seed: str) -> str:
        assert main(["plan", str(practice), "--people", "9", "--seed", seed, "--json"]) == 0
        return capsys.readouterr().out

    assert planned("5") == planned("5")
    assert planned("5") != planned("6")


def test_a_choice_is_a_cue_that_counts_its_longest_option(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "play.md"
    file.write_text(CHOICE, encoding="utf-8")

    answer = json.loads(planned(capsys, str(file), "--people", "6", "--json"))
    table = planned(capsys, str(file), "--people", "6").splitlines()

    _, choice, close = answer["cues"]
    assert (choice["kind"], choice["seconds"], choice["options"]) == ("choice", 720, ["Mirror", "Names"])
    assert (close["step"], answer["total_seconds"]) == ("Close", 780)
    assert table[2] == "+00:00       12 min  Games (choose one: Mirror / Names)"
