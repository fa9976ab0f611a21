"""What is wrong in the lines that say what a practice is stands at the fields that say it."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui.editor.an_editor import AnEditor

MANY = "---\ntitle: Circle\npeople: many\n---\n\n## Sit (2 mim, silent)\n"


def test_what_is_wrong_before_the_first_step_is_told_there_and_nowhere_else(qtbot: QtBot, tmp_path: Path) -> None:
    editor = AnEditor(qtbot, tmp_path, MANY, "circle")

    editor.click_card(-1)

    (told,) = editor.page.steps.about.faults
    assert "many" in told.text()
    assert told.isVisible()


def test_once_it_is_mended_nothing_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    editor = AnEditor(qtbot, tmp_path, MANY, "circle")
    editor.click_card(-1)

    editor.desk.put(MANY.replace("many", "4-7"), "Typing")
    editor.settle()

    assert editor.page.steps.about.faults == []
