"""Two changed texts put together: nothing of either is lost, and what clashes is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.practice.edit import insert_step, replace_step
from microsol_desktop.practice.edit_about import replace_about
from microsol_desktop.practice.merging import merge
from microsol_desktop.practice.model import Step, Words
from microsol_desktop.practice.parse import parse
from tests.practice.test_edit import FILE

LINES = st.sampled_from(["a", "b", "c", "", "", "## A", "## B", "x y"])
TEXTS = st.lists(LINES, max_size=12).map("\n".join)


def test_changes_in_different_steps_both_come_in() -> None:
    steps = parse(FILE).practice.steps
    ours = replace_step(FILE, 0, Step(title="Come in", settings=steps[0].settings, words=steps[0].words))
    theirs = replace_step(FILE, 2, Step(title="Part", settings=steps[2].settings, words=Words(prompt="See you.")))

    merged = merge(FILE, ours, theirs)

    assert merged.clashes == ()
    assert [step.title for step in parse(merged.text).practice.steps] == ["Come in", "Talk", "Part"]


def test_a_new_step_here_and_a_new_summary_there_both_come_in() -> None:
    about = parse(FILE).practice.about
    ours = insert_step(FILE, 1, Step(title="Sing"))
    theirs = replace_about(FILE, about.__class__(title="Evening", summary="Calm"))

    merged = merge(FILE, ours, theirs)

    assert merged.clashes == ()
    assert merged.text == insert_step(theirs, 1, Step(title="Sing"))


def test_the_same_line_changed_in_two_ways_is_a_clash() -> None:
    merged = merge("a\nb\nc\n", "a\nours\nc\n", "a\ntheirs\nc\n")

    assert merged.text == "a\nours\nc\n"
    assert merged.clashes == ((2, "b\n", "ours\n", "theirs\n"),)


def test_a_step_taken_out_here_and_changed_there_is_a_clash() -> None:
    merged = merge("# T\n\n## A\n\n## B\n", "# T\n\n## B\n", "# T\n\n## A\n\nMore.\n\n## B\n")

    assert [(clash.ours, clash.theirs) for clash in merged.clashes] == [("", "## A\n\nMore.\n\n")]


def test_other_line_ends_from_elsewhere_are_no_clash() -> None:
    ours = FILE.replace("Bye.", "Farewell.")

    merged = merge(FILE, ours, FILE.replace("\n", "\r\n"))

    assert merged == (ours.replace("\n", "\r\n"), ())


def test_a_last_line_without_an_end_runs_into_no_other() -> None:
    assert merge("a\nb\n", "a\nb", "a\nb\nc\n").text == "a\nb\nc\n"


@given(base=TEXTS, ours=TEXTS, theirs=TEXTS)
def test_whoever_comes_first_the_outcome_is_the_same(base: str, ours: str, theirs: str) -> None:
    merged, other_way = merge(base, ours, theirs), merge(base, theirs, ours)

    assert [(clash.theirs, clash.ours) for clash in merged.clashes] == [
        (clash.ours, clash.theirs) for clash in other_way.clashes
    ]
    assert merged.clashes or merged.text == other_way.text


@given(base=TEXTS, ours=TEXTS)
def test_a_change_of_one_alone_is_taken_as_it_is(base: str, ours: str) -> None:
    assert merge(base, ours, base) == merge(base, base, ours) == merge(base, ours, ours) == (ours, ())


@given(base=TEXTS, ours=TEXTS, theirs=TEXTS)
def test_no_line_that_somebody_wrote_is_lost(base: str, ours: str, theirs: str) -> None:
    merged = merge(base, ours, theirs)

    told = "\n".join([merged.text, *(clash.theirs for clash in merged.clashes)]).split("\n")
    for text, other in ((ours, theirs), (theirs, ours)):
        new = set(text.split("\n")) - set(base.split("\n"))
        assert new <= set(told), (text, other)


@pytest.mark.parametrize("steps", [300])
def test_a_long_practice_is_merged_too(steps: int) -> None:
    base = "# T\n\n" + "".join(f"## Step {at} (5 min)\n\nWords.\n\n" for at in range(steps))
    ours = base.replace("## Step 7 ", "## Our step ")
    theirs = base.replace("## Step 250 ", "## Their step ")

    assert merge(base, ours, theirs) == (theirs.replace("## Step 7 ", "## Our step "), ())
