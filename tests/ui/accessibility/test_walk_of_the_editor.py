"""The editor, walked as a screen reader and the Tab key do, and looked at with twice the usual text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from microsol_desktop.ui.spoken_roles import tell_roles
from tests.ui.accessibility import walk
from tests.ui.accessibility.circles_walked import reaching_out
from tests.ui.accessibility.test_walk import faults
from tests.ui.console.a_run import a_theme
from tests.ui.editor.an_editor import CIRCLE, AnEditor

SIZES = ((1366, 768), (1024, 768), (640, 480))
BROKEN = CIRCLE.replace("(2 min, silent)", "(2 mni, silent)")
STATES = ("steps", "about", "text", "choice", "mending")


@pytest.fixture
def editor(qtbot: QtBot, tmp_path: Path) -> Iterator[AnEditor]:
    tell_roles()
    made = AnEditor(qtbot, tmp_path)
    made.page.head.add_act("Earlier versions…", made.page.undo)
    yield made
    made.editors.close()
    made.window.close()


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication) -> Iterator[None]:
    yield
    a_theme()


def come(editor: AnEditor, state: str) -> None:
    """To one of the ways in which the page is seen."""
    match state:
        case "about":
            editor.page.choose(-1)
        case "text":
            editor.page.put(BROKEN, "Writing")
            editor.click(editor.page.head.as_text)
        case "choice":
            editor.click(editor.page.steps.insert)
        case "mending":
            editor.page.put(BROKEN, "Writing")
            editor.page.choose(0)
        case _:
            editor.page.choose(2)
            editor.page.steps.form.parts.open_part(0)
    editor.settle()


@pytest.mark.parametrize("state", STATES)
def test_the_editor(editor: AnEditor, state: str) -> None:
    come(editor, state)

    found = {}
    for size in SIZES if state != "choice" else SIZES[:1]:
        editor.window.resize(*size)
        editor.settle()
        choice = editor.page.acts.choice
        found[size] = faults(editor.window if choice is None else choice)

    assert not any(found.values()), found


@pytest.mark.parametrize("state", STATES)
def test_the_editor_at_twice_the_text_size(editor: AnEditor, state: str) -> None:
    a_theme("hearth", 2.0)
    come(editor, state)

    found = {}
    for size in SIZES:
        editor.window.resize(*size)
        editor.settle()
        walk.settled()
        found[size] = reaching_out(editor.page)

    assert not any(found.values()), found
