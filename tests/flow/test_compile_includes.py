from __future__ import annotations

import pytest

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.compile import compile_schedule
from microsol_desktop.flow.people import numbered
from microsol_desktop.practice.model import Slug
from tests.flow.evenings import cues, evening, sitting, speaking, text_of

CHECK_IN = {
    "check-in": text_of(
        "Arrive.", "", "> [!host]", "> Be short.", "", "## Check in (2 min each)", "> [!host]", "> Go first."
    )
}


def test_the_steps_of_an_included_practice_come_in_its_place() -> None:
    schedule = evening("## A (1 min)", "## [[check-in]]", "## B (1 min)", people=2, others=CHECK_IN)

    assert [cue.title for cue in schedule.cues[1:]] == ["A", "Check in", "Check in", "B"]
    assert [line.title for line in schedule.agenda] == ["A", "Check in", "B"]
    assert [cue.key.step for cue in schedule.cues] == [-1, 0, 1, 1, 2]


def test_its_introduction_becomes_host_text() -> None:
    schedule = evening("## [[check-in]]", "## B (1 min)", people=2, others=CHECK_IN)

    assert [words.note for words in schedule.notes] == [
        "",
        "Arrive.\n\nBe short.\n\nGo first.",
        "Arrive.\n\nBe short.\n\nGo first.",
        "",
    ]


def test_its_credit_joins_the_credits_once() -> None:
    others = {
        "one": text_of("## One (1 min)", front="credit: By Ana"),
        "two": text_of("## Two (1 min)", front="credit: By Ana"),
    }

    schedule = evening("## [[one]]", "## [[two]]", front="credit: By us", others=others)

    assert schedule.credits == ("By us", "By Ana")


def test_in_small_groups_its_whole_group_is_each_of_those() -> None:
    made = cues("## [[check-in]] (threes)", "## After (1 min, threes)", people=7, others=CHECK_IN)

    assert [sitting(cue) for cue in made] == ["1 2 3 4 | 5 6 7"] * 5
    assert [speaking(cue) for cue in made[:4]] == ["1 5", "2 6", "3 7", "4"]
    assert made[3].resting == (1,)


def test_small_groups_inside_it_are_made_within_each_of_its_groups() -> None:
    others = {"deep": text_of("## Pairs (1 min, pairs)", "## Join (1 min, join groups)", "## All (1 min, whole group)")}

    made = cues("## [[deep]] (fours)", "## Fours (1 min, fours)", "## All (1 min)", people=8, others=others)

    assert [sitting(cue) for cue in made] == [
        "1 2 | 3 4 | 5 6 | 7 8",
        "1 2 3 4 | 5 6 7 8",
        "1 2 3 4 | 5 6 7 8",
        "1 2 3 4 | 5 6 7 8",
        None,
    ]


def test_roles_inside_it_are_held_in_each_group() -> None:
    others = {"clinic": text_of("## Who (1 min, choose giver)", "## Mirror (1 min each, except giver)")}

    made = cues("## [[clinic]] (fours)", people=8, others=others)

    assert [cue.turns for cue in made[1:]] == [3, 3, 3]


def test_an_optional_include_makes_all_its_steps_optional() -> None:
    schedule = evening("## A (1 min)", "## [[check-in]] (optional)", people=2, others=CHECK_IN)

    assert [cue.optional for cue in schedule.cues[1:]] == [False, True, True]
    assert schedule.shortest_seconds == 60


def test_an_include_may_be_for_some_numbers_of_people_only() -> None:
    few = cues("## [[check-in]] (for 2-4 people)", "## B (1 min)", people=5, others=CHECK_IN)
    many = cues("## [[check-in]] (threes, for 5+ people)", "## B (1 min)", people=5, others=CHECK_IN)

    assert [cue.title for cue in few] == ["B"]
    assert [cue.title for cue in many] == ["Check in"] * 3 + ["B"]


def test_numbers_of_people_inside_groups_are_those_of_a_group() -> None:
    others = {"deep": text_of("## Few (1 min, for 2-4 people)", "## Many (1 min, for 5+ people)")}

    assert [cue.title for cue in cues("## [[deep]] (fours)", people=8, others=others)] == ["Few"]
    assert [cue.title for cue in cues("## [[deep]]", people=8, others=others)] == ["Many"]


def test_its_introduction_waits_for_its_first_step_that_comes() -> None:
    others = {"two": text_of("Hello.", "", "## Few (1 min, for 2 people)", "## All (1 min)")}

    schedule = evening("## [[two]]", people=5, others=others)

    assert schedule.notes[1].note == "Hello."


def test_groups_that_an_include_runs_in_are_listed_as_dealt() -> None:
    schedule = evening("## [[check-in]] (threes)", people=6, others=CHECK_IN)

    assert [(dealt.step, dealt.round, dealt.groups) for dealt in schedule.dealt] == [(0, 0, ((1, 2, 3), (4, 5, 6)))]


def test_the_clock_of_a_file_paces_its_own_steps() -> None:
    others = {"fast": text_of("## Fast (1 min)", front="pace: clock")}

    made = cues("## [[fast]]", "## Slow (1 min)", others=others)

    assert [cue.moves_on for cue in made] == [True, False]


def test_a_practice_that_includes_itself_is_refused_with_the_way_round() -> None:
    others = {"one": text_of("## [[two]]"), "two": text_of("## [[one]]")}

    with pytest.raises(ExpectedFailure, match="one → two → one"):
        evening("## [[one]]", others=others)


def test_includes_may_be_eight_deep_and_no_deeper() -> None:
    others = {f"p{number}": text_of(f"## [[p{number + 1}]]") for number in range(1, 9)}

    assert [cue.title for cue in cues("## [[p1]]", others=others | {"p8": text_of("## End (1 min)")})] == ["End"]
    with pytest.raises(ExpectedFailure, match="8 deep"):
        evening("## [[p1]]", others=others | {"p9": text_of("## End (1 min)")})


def test_an_included_practice_that_is_not_there_is_named() -> None:
    with pytest.raises(ExpectedFailure, match="nowhere"):
        evening("## [[nowhere]]")


def test_a_text_with_an_error_is_refused_with_its_line() -> None:
    with pytest.raises(ExpectedFailure, match="line 5"):
        evening("## A (5 mim, silent)")


def test_the_agenda_tells_the_groups_that_an_include_runs_in() -> None:
    schedule = evening("## [[check-in]] (threes)", people=6, others=CHECK_IN)

    assert [line.settings for line in schedule.agenda] == ["2 min each, threes"]


def test_a_move_inside_groups_shows_the_smaller_groups_that_come_next() -> None:
    others = {"deep": text_of("## Go (1 min, move)", "## Pairs (1 min, pairs)")}

    made = cues("## [[deep]] (fours)", people=8, others=others)

    assert sitting(made[0]) == "1 2 | 3 4 | 5 6 | 7 8"


def test_every_cue_tells_the_folder_of_the_file_that_its_prompt_stands_in() -> None:
    texts = {Slug("whole"): text_of("## Look (1 min)", "", "## [[deep]]"), Slug("deep"): text_of("## Listen (1 min)")}
    beside = {Slug("whole"): "/practices", Slug("deep"): "/shared"}

    schedule = compile_schedule(Slug("whole"), texts, numbered(3), beside=beside)

    assert [cue.beside for cue in schedule.cues] == ["/practices", "/practices", "/shared"]
