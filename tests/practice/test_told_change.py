"""What was changed is told in a word, and line by line: both texts can be read off the marked lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.practice.edit import move_step, remove_step
from microsol_desktop.practice.edit_steps import duplicate_step, join_steps, split_step
from microsol_desktop.practice.lines import split_lines
from microsol_desktop.practice.marked_lines import Mark, marked_lines
from microsol_desktop.practice.told_change import LONGEST, How, Told, told

TEXT = """---
title: Clinic
---

Welcome.

## Settle in (3 min, choose timekeeper)

Who brings a case?

## Break (5 min)

## Turns (each)

### Tells (4 min)

Tell.

### Is asked (2 min)

## End (open)
"""


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("3 min", "8 min", Told("Settle in", "3 min", "8 min", 1)),
        ("3 min", "3 min, silent", Told("Settle in", "", "silent", 1)),
        ("brings a case", "brings one", Told("Settle in", "a case?", "one?", 1)),
        ("Tell.", "Tell it.", Told("Tells", "Tell.", "Tell it.", 1)),
        ("Welcome.", "Welcome. Sit.", Told("", "Welcome.", "Welcome. Sit.", 1)),
        ("title: Clinic", "title: House", Told("", "Clinic", "House", 1)),
        ("\nWho brings a case?\n", "", Told("Settle in", "Who brings a case?", "", 2)),
        ("\n\nWelcome", "\n\n\nWelcome", Told("", "", "", 1)),
        ("Clinic", "Clinic", Told()),
    ],
)
def test_words_that_were_changed_are_told_with_where_they_stand(before: str, after: str, said: Told) -> None:
    assert told(TEXT, TEXT.replace(before, after)) == said


@pytest.mark.parametrize(
    ("after", "said"),
    [
        (move_step(TEXT, 1, 2), Told("", "", "Break", 1, How.MOVED)),
        (move_step(TEXT, 0, 3), Told("", "", "Settle in", 3, How.MOVED)),
        (TEXT.replace("## Settle in", "## Settle"), Told("", "Settle in", "Settle", 1, How.RENAMED)),
        (TEXT.replace("### Tells", "### Speaks"), Told("Turns", "Tells", "Speaks", 1, How.RENAMED)),
        (TEXT.replace("## End", "## Breathe (1 min)\n\n## End"), Told("", "", "Breathe", 1, How.STEP_CAME)),
        (TEXT.replace("## End", "## [[check-in]]\n\n## End"), Told("", "", "check-in", 1, How.STEP_CAME)),
        (duplicate_step(TEXT, 1), Told("", "", "Break", 1, How.STEP_CAME)),
        (remove_step(TEXT, 0), Told("", "Settle in", "", 3, How.STEP_WENT)),
        (TEXT.replace("### Is asked (2 min)\n\n", ""), Told("Turns", "Is asked", "", 1, How.PART_WENT)),
        (TEXT.replace("### Is asked", "### Asks\n\n### Is asked"), Told("Turns", "", "Asks", 1, How.PART_CAME)),
        (split_step(TEXT, 0, 4), Told("", "Settle in", "Settle in", 3, How.SPLIT)),
        (join_steps(TEXT, 0), Told("", "Settle in", "Break", 1, How.JOINED)),
        (TEXT.replace("3 min", "4 min").replace("5 min", "6 min"), Told("Settle in, Break", "", "", 4, How.SEVERAL)),
        (remove_step(remove_step(TEXT, 0), 0), Told("Settle in, Break", "", "", 4, How.SEVERAL)),
        (move_step(move_step(TEXT, 0, 3), 0, 2), Told("Turns, End, Break, Settle in", "", "", 12, How.SEVERAL)),
    ],
)
def test_what_became_of_whole_steps_and_parts_is_told_by_their_titles(after: str, said: Told) -> None:
    found = told(TEXT, after)

    assert found.how is said.how
    assert found == said


def test_a_copy_of_what_ships_tells_what_was_changed_and_not_that_it_says_so() -> None:
    after = TEXT.replace("3 min", "8 min").replace("title: Clinic\n", "title: Clinic\nchanges: changed by its host\n")

    assert told(TEXT, after) == Told("Settle in", "3 min", "8 min", 1)


def test_of_all_that_came_the_first_words_are_told_and_not_the_rule_above_them() -> None:
    assert told("", "---\ntitle: Clinic\n---\n") == Told("", "", "title: Clinic", 3)
    assert told(TEXT, TEXT.replace("Welcome.", "Welcome.\n\n---")).came == "---"


def test_a_long_line_is_cut_off() -> None:
    found = told("", "word " * 40)

    assert len(found.came) <= LONGEST
    assert found.came.endswith("…")


pieces = st.lists(st.sampled_from(("## A (5 min)", "one", "two", "", "(", ",", "é 🌱")), max_size=8)


@given(pieces.map("\n".join), pieces.map("\n".join))
def test_both_texts_can_be_read_off_the_marked_lines(before: str, after: str) -> None:
    lines = marked_lines(before, after)

    assert [line.text for line in lines if line.mark is not Mark.CAME] == split_lines(before)
    assert [line.text for line in lines if line.mark is not Mark.WENT] == split_lines(after)
    assert (told(before, after) == Told()) == (before == after)
