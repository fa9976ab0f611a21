"""Editing one step changes no other line."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from microsol_desktop.practice.edit import insert_step, move_step, remove_step, replace_introduction, replace_step
from microsol_desktop.practice.edit_about import replace_about
from microsol_desktop.practice.format import format_practice
from microsol_desktop.practice.model import About, Lasts, Part, PeopleRange, Practice, Settings, Span, Step, Words
from microsol_desktop.practice.parse import parse
from tests.practice.practices import abouts, practices

FILE = """\
---
title: Evening
mood: warm
# what we agreed on
---
<!-- written in the train -->

Welcome.

## Arrive   (5min)
<!-- or ten -->
Sit down.

> [!host]
> Breathe.

## Talk (threes, each as holder)
### The holder speaks (4 min, holder speaks)
### The others (5 min)

Only listen.

## Go (1 min)
Bye."""

FIVE = Settings(time=Lasts(span=Span(shortest=300, longest=300)))


def lines_changed(before: str, after: str) -> tuple[list[str], list[str]]:
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    while old and new and old[0] == new[0]:
        old, new = old[1:], new[1:]
    while old and new and old[-1] == new[-1]:
        old, new = old[:-1], new[:-1]
    return old, new


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_another_title_changes_one_line(newline: str) -> None:
    text = FILE.replace("\n", newline)
    step = replace(parse(text).practice.steps[0], title="Come in")

    after = replace_step(text, 0, step)

    assert lines_changed(text, after) == ([f"## Arrive   (5min){newline}"], [f"## Come in (5min){newline}"])


def test_other_words_leave_the_heading_and_its_spelling_alone() -> None:
    step = replace(parse(FILE).practice.steps[0], words=Words(prompt="Sit.", host_note="Breathe."))

    after = replace_step(FILE, 0, step)

    assert "## Arrive   (5min)\nSit.\n\n> [!host]\n> Breathe.\n\n## Talk" in after


def test_a_part_is_changed_alone() -> None:
    talk = parse(FILE).practice.steps[1]
    parts = (talk.parts[0], replace(talk.parts[1], title="The rest"))

    after = replace_step(FILE, 1, replace(talk, parts=parts))

    assert lines_changed(FILE, after) == (["### The others (5 min)\n"], ["### The rest (5 min)\n"])


def test_a_step_that_says_the_same_changes_nothing() -> None:
    steps = parse(FILE).practice.steps

    after = [replace_step(FILE, index, step) for index, step in enumerate(steps)]

    assert after == [FILE] * 3


def test_parts_are_added_and_taken_out() -> None:
    talk = parse(FILE).practice.steps[1]
    more = replace(talk, parts=(*talk.parts, Part(title="Thanks", settings=FIVE)))

    longer = replace_step(FILE, 1, more)
    shorter = replace_step(longer, 1, replace(talk, parts=talk.parts[:1]))

    assert parse(longer).practice.steps[1] == more
    assert parse(shorter).practice.steps[1].parts == talk.parts[:1]
    assert shorter.endswith("## Go (1 min)\nBye.")


def test_steps_come_go_and_move() -> None:
    step = Step(title="Sing", settings=FIVE, words=Words(prompt="La."))

    with_song = insert_step(FILE, 3, step)
    moved = move_step(with_song, 3, 0)
    without = remove_step(moved, 1)

    assert with_song.startswith(FILE)
    assert [one.title for one in parse(moved).practice.steps] == ["Sing", "Arrive", "Talk", "Go"]
    assert [one.title for one in parse(without).practice.steps] == ["Sing", "Talk", "Go"]


def test_another_introduction_leaves_the_front_matter_and_its_comment_alone() -> None:
    after = replace_introduction(FILE, Words(prompt="Come in.", host_note="Smile."))

    assert after.startswith(FILE[: FILE.index("<!--")])
    assert parse(after).practice.introduction == Words(prompt="Come in.", host_note="Smile.")
    assert after.endswith(FILE[FILE.index("## Arrive") :])


def test_a_key_is_changed_alone() -> None:
    about = parse(FILE).practice.about

    after = replace_about(FILE, replace(about, title="Night", people=PeopleRange(lowest=4, highest=None)))

    assert lines_changed(FILE, after)[1] == [
        "title: Night\n",
        "mood: warm\n",
        "# what we agreed on\n",
        "people: 4+\n",
    ]


def test_a_title_line_is_changed_where_it_stands() -> None:
    text = "# Evening\r\n\r\n## A"

    after = replace_about(text, About(title="Night"))

    assert after == "# Night\r\n\r\n## A"


def test_a_file_without_front_matter_gets_some() -> None:
    after = replace_about("# Evening\n\n## A\n", About(title="Evening", summary="Calm"))

    assert after == "---\ntitle: Evening\nsummary: Calm\n---\n\n# Evening\n\n## A\n"


@given(practice=practices, about=abouts())
def test_another_front_matter_is_read_as_it_was_meant(practice: Practice, about: About) -> None:
    text = format_practice(practice)

    after = replace_about(text, about)

    assert parse(after).practice == replace(practice, about=replace(about, unknown=practice.about.unknown))


@settings(max_examples=25)
@given(practice=practices, other=practices, pick=st.integers(0, 3), newline=st.sampled_from(["\n", "\r\n"]))
def test_only_the_edited_step_changes(practice: Practice, other: Practice, pick: int, newline: str) -> None:
    # Steps that name nobody: a role that is no longer introduced would rightly be missed by the steps after it.
    plain = [replace(step, settings=FIVE, include=None, parts=()) for step in practice.steps]
    new = [replace(step, settings=FIVE, include=None, parts=()) for step in other.steps]
    if not plain or not new:
        return
    text = format_practice(replace(practice, steps=tuple(plain))).replace("\n", newline)
    index = pick % len(plain)

    after = replace_step(text, index, new[0])

    again = parse(after).practice
    assert again.steps == (*plain[:index], new[0], *plain[index + 1 :])
    assert (again.about, again.introduction) == (practice.about, practice.introduction)
