"""From notes, and planning an evening: walked as a screen reader and the Tab key do, and at twice the text size."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.editors import Editors
from microsol_desktop.desk.first_practice import first_practice
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.store.places import shipped
from microsol_desktop.ui.agenda.evening_page import Around, EveningPage
from microsol_desktop.ui.editor.notes_page import NotesPage
from microsol_desktop.ui.home.window import HomeWindow
from microsol_desktop.ui.kit.scroll_page import ScrollPage
from microsol_desktop.ui.spoken_roles import tell_roles
from tests.desk.fakes import FakeClock
from tests.practice.from_notes.a_meeting import NOTES
from tests.ui.accessibility import walk
from tests.ui.accessibility.test_walk import faults
from tests.ui.console.a_run import a_theme

SIZES = ((1280, 720), (800, 600))
TWICE = (*SIZES, (640, 480))
LONG = "Soup and bread for everybody and for the children who have to be fetched from next door before we go on again"
Opens = Callable[[QtBot, Path], ScrollPage]


def no_notes(qtbot: QtBot, folder: Path) -> NotesPage:
    return NotesPage(lambda: a_theme())  # noqa: PLW0108 - as it is when it is asked for


def notes(qtbot: QtBot, folder: Path) -> NotesPage:
    page = no_notes(qtbot, folder)
    page.notes.setPlainText(f"{NOTES}\n{LONG} (10 min)\n{LONG}")
    qtbot.waitUntil(lambda: page.lines.shown.rowCount() > 40)
    page.lines.choose(7)
    return page


def a_note(qtbot: QtBot, folder: Path) -> NotesPage:
    page = notes(qtbot, folder)
    page.lines.choose(4)
    page.form.places[next(iter(page.form.places))].click()
    return page


def no_evening(qtbot: QtBot, folder: Path) -> EveningPage:
    theme = a_theme()
    library = LibraryDesk(shipped("practices"), folder)
    editors = Editors(library, folder / "versions", FakeClock(), parent=library)
    page = EveningPage(Around(lambda: theme, library))
    page.destroyed.connect(editors.close)
    page.show_desk(editors.new("Tuesday"), 9)
    return page


def evening(qtbot: QtBot, folder: Path) -> EveningPage:
    page = no_evening(qtbot, folder)
    for slug in ("check-in", "case-clinic", "gone"):
        page.acts.take(slug)
    page.acts.add_break()
    page.acts.call_entry(LONG)
    page.acts.call(LONG)
    page.finish()
    return page


def late(qtbot: QtBot, folder: Path) -> EveningPage:
    page = no_evening(qtbot, folder)
    for slug in ("check-in", "troika", "case-clinic", "closing-round"):
        page.acts.take(slug)
    page.acts.end_at(time(21, 0))
    page.finish()
    return page


STATES = (no_notes, notes, a_note, no_evening, evening, late)


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication) -> Iterator[None]:
    yield
    a_theme()


def _shown(qtbot: QtBot, folder: Path, opens: Opens, scale: float = 1.0) -> tuple[HomeWindow, ScrollPage]:
    tell_roles()
    theme = a_theme("hearth", scale)
    window = HomeWindow(first_practice((shipped("practices"),), ""), 5, theme)
    qtbot.addWidget(window)
    window.resize(*SIZES[0])
    page = opens(qtbot, folder)
    window.show_page(page)
    a_theme("hearth", scale)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    walk.settled()
    return window, page


@pytest.mark.parametrize("state", STATES)
def test_planning(qtbot: QtBot, tmp_path: Path, state: Opens) -> None:
    window, _ = _shown(qtbot, tmp_path, state)

    found = {}
    for size in SIZES:
        window.resize(*size)
        found[size] = faults(window)

    assert not any(found.values()), found


@pytest.mark.parametrize("state", STATES)
def test_planning_at_twice_the_text_size(qtbot: QtBot, tmp_path: Path, state: Opens) -> None:
    window, page = _shown(qtbot, tmp_path, state, 2.0)

    found = {}
    for size in TWICE:
        window.resize(*size)
        walk.settled()
        found[size] = _reaching_out(page)

    assert not any(found.values()), found


def _reaching_out(page: ScrollPage) -> list[str]:
    """What reaches out of the page's side, or is narrower than its own words."""
    found = [] if page.inner.width() <= page.viewport().width() else ["the page"]
    for widget in page.inner.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QPushButton | QLabel):
            right = widget.mapTo(page.inner, QPoint(widget.width(), 0)).x()
            too_narrow = isinstance(widget, QPushButton) and widget.width() + 1 < widget.minimumSizeHint().width()
            if right > page.viewport().width() or too_narrow:
                found.append(f"{type(widget).__name__}: {widget.text()}")
    return found
