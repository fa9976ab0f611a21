"""What was changed is told in a word, and line by line: both texts can be read off the marked lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.practice.lines import split_lines
from microsol_desktop.practice.told_change import LONGEST, Mark, Told, marked_lines, told

TEXT = """---
title: Clinic
---

Welcome.

## Settle in (3 min, choose timekeeper)

Who brings a case?

## End (open)
"""


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("3 min", "8 min", Told("Settle in", "3 min", "8 min", 1)),
        ("Settle in", "Settle", Told("Settle in", "Settle in", "Settle", 1)),
        ("brings a case", "brings one", Told("Settle in", "a case?", "one?", 1)),
        ("Welcome.", "Welcome. Sit.", Told("", "Welcome.", "Welcome. Sit.", 1)),
        ("title: Clinic", "title: House", Told("", "Clinic", "House", 1)),
        ("## End", "## Breathe (1 min)\n\n## End", Told("Breathe", "", "Breathe (1 min)", 2)),
        ("\nWho brings a case?\n", "", Told("Settle in", "Who brings a case?", "", 2)),
        ("Clinic", "Clinic", Told()),
    ],
)
def test_what_was_changed_is_told_in_a_word(before: str, after: str, said: Told) -> None:
    assert told(TEXT, TEXT.replace(before, after)) == said


def test_of_all_that_came_the_first_words_are_told_and_not_the_rule_above_them() -> None:
    found = told("", TEXT)

    assert (found.came, found.lines) == ("title: Clinic", 11)
    assert told(TEXT, f"{TEXT}\n---\n").came == "---"


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
