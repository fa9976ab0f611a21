"""From home into the circles and back; what was done there is taken back from home's bar."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from microsol_desktop.app.desktop import Desktop
from microsol_desktop.store.places import Places
from microsol_desktop.ui.circles.circle_page import CirclePage
from microsol_desktop.ui.circles.circles_page import CirclesPage
from microsol_desktop.ui.circles.room import RecordRoom
from microsol_desktop.ui.home.begin_page import BeginPage
from microsol_desktop.ui.home.window import HomeWindow
from microsol_desktop.ui.kit.bar import Bar


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, where: Places) -> Iterator[HomeWindow]:
    desktop = Desktop(qapp, where)
    with qtbot.waitSignal(desktop.completed):
        desktop.show_home()
    assert desktop.window is not None
    yield desktop.window
    desktop.close()


def _room(window: HomeWindow) -> RecordRoom:
    room = window.pages.currentWidget()
    assert isinstance(room, RecordRoom)
    return room


def _open(qtbot: QtBot, window: HomeWindow) -> CirclesPage:
    """Go into the circles, and wait for the page to know whether there are any."""
    QTest.mouseClick(window.home.circles.open, Qt.MouseButton.LeftButton)
    page = _room(window).page
    assert isinstance(page, CirclesPage)
    qtbot.waitUntil(lambda: page.first.isVisible() or page.tree.isVisible())
    return page


def _begin(qtbot: QtBot, page: CirclesPage, name: str) -> None:
    QTest.keyClicks(page.form.name, name)
    QTest.keyClick(page.form.name, Qt.Key.Key_Return)
    qtbot.waitUntil(page.tree.isVisible)


def test_the_circles_are_the_last_thing_on_home(window: HomeWindow) -> None:
    lowest = max(
        (window.home.start, window.home.prompt, window.home.practices, window.home.circles),
        key=lambda one: one.mapTo(window.home.inner, one.rect().topLeft()).y(),
    )

    assert lowest is window.home.circles


def test_a_host_who_only_looks_leaves_nothing_behind_and_is_told_nothing(
    qtbot: QtBot, window: HomeWindow, where: Places
) -> None:
    page = _open(qtbot, window)

    _room(window).back()

    assert page.first.isVisibleTo(page)
    assert window.pages.currentWidget() is window.home
    assert window.said == ""
    assert not where.record.exists() or _is_bare(where.record)


def _is_bare(path: Path) -> bool:
    with sqlite3.connect(path) as file:
        return bool(file.execute("SELECT count(*) FROM person").fetchone() == (0,))


def test_what_was_done_is_said_above_and_undone_by_a_press(qtbot: QtBot, window: HomeWindow) -> None:
    page = _open(qtbot, window)
    _begin(qtbot, page, "Roses")
    (bar,) = window.findChildren(Bar)
    said = window.said

    bar.action_requested.emit()
    qtbot.waitUntil(page.first.isVisible)

    assert said == "Roses has begun."
    assert window.said == "Taken back."


def test_control_z_takes_back_what_was_done_last(qtbot: QtBot, window: HomeWindow) -> None:
    page = _open(qtbot, window)
    _begin(qtbot, page, "Roses")
    with qtbot.waitActive(window):
        window.activateWindow()
    page.tree.setFocus()

    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(page.first.isVisible)


def test_letting_a_gathering_go_and_changing_a_circle_are_undone_each_for_itself(
    qtbot: QtBot, window: HomeWindow
) -> None:
    page = _open(qtbot, window)
    _begin(qtbot, page, "Roses")
    window.say("Something else.", action="Take back")

    window.undo_requested.emit()

    assert page.record.can_take_back
    assert page.tree.isVisible()


def test_what_was_done_among_the_circles_is_not_said_on_a_practices_page(qtbot: QtBot, window: HomeWindow) -> None:
    page = _open(qtbot, window)
    _begin(qtbot, page, "Roses")
    page.tree.setFocus()
    QTest.keyClick(page.tree, Qt.Key.Key_Down)
    QTest.keyClick(page.tree, Qt.Key.Key_Return)
    circle = _room(window).page
    assert isinstance(circle, CirclePage)
    qtbot.waitUntil(circle.begin.isVisible)
    said = window.said

    QTest.mouseClick(circle.begin, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(window.pages.currentWidget(), BeginPage))

    assert said == "Roses has begun."
    assert window.said == ""
