"""A role gets another name where it is chosen, and has it in all steps that use it; one undo takes that back."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.editor.an_editor import AnEditor, K, M

TELLING = """---
title: Telling
---

## Keep (choose time)

## Who tells (choose teller)

## Tell (teller speaks)

## Keep on (time listens)
"""


@pytest.fixture
def editor(qtbot: QtBot, tmp_path: Path) -> AnEditor:
    return AnEditor(qtbot, tmp_path, TELLING, "telling")


def choose_the_role(editor: AnEditor) -> None:
    """Open the name of the role of the second step, all of it ready to be written over."""
    editor.click_card(1)
    line = editor.page.steps.form.head.line
    editor.click(line.chip_of("chosen"))
    editor.settle()


def test_a_role_has_its_new_name_in_all_later_steps_at_every_letter(editor: AnEditor) -> None:
    choose_the_role(editor)

    editor.write("g")
    at_first = editor.desk.text
    editor.write("uest")
    editor.settle()

    assert at_first == TELLING.replace("teller", "g")
    assert editor.desk.text == TELLING.replace("teller", "guest")
    assert editor.page.steps.list.steps.cards[3].soft == "guest speaks"


def test_another_role_that_a_name_comes_past_on_its_way_stays_what_it_was(editor: AnEditor) -> None:
    choose_the_role(editor)

    editor.write("timekeeper")

    assert editor.desk.text == TELLING.replace("teller", "timekeeper")


def test_one_undo_gives_it_its_old_name_everywhere(editor: AnEditor) -> None:
    choose_the_role(editor)
    editor.write("guest")

    editor.press(K.Key_Z, M.ControlModifier)

    assert editor.desk.text == TELLING
    assert not editor.desk.can_undo
