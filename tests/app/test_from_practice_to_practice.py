"""A practice is run, and says what it took; it is given to somebody, and somebody else's is kept: all on the disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.app.desktop import Desktop
from microsol_desktop.app.practices_door import PracticesDoor
from microsol_desktop.desk.begin_wish import BeginWish, people_here
from microsol_desktop.flow.moment import Phase
from microsol_desktop.practice.model import Slug
from microsol_desktop.store.places import Places
from microsol_desktop.ui.library.library_page import LibraryPage
from microsol_desktop.ui.sharing.share_sheet import ShareSheet

Opened = Callable[[], Desktop]


def _press(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _door(desktop: Desktop) -> PracticesDoor:
    assert desktop.window is not None
    (door,) = desktop.window.findChildren(PracticesDoor)
    return door


def _sheet(desktop: Desktop) -> ShareSheet:
    room = _door(desktop).sharing.room
    assert room is not None
    assert room.sheet is not None
    return room.sheet


def test_what_a_run_took_is_one_click_from_the_end_and_one_more_back(opened: Opened, where: Places) -> None:
    where.practices.mkdir(parents=True)
    desktop = opened()
    desktop.begin(BeginWish(slug=Slug("closing-round"), people=people_here(3, "")))
    windows = desktop.run_windows
    assert windows is not None
    while windows.desk.moment.wall.phase is not Phase.ENDED:
        windows.desk.advance()

    _press(windows.console.ended.took)

    sheet = windows.console.took.sheet
    assert sheet is not None
    (offer,) = sheet.offers.offers
    # Leafed through: nothing took any time.
    assert not offer.take.isVisible()
    assert [path.name for path in where.practices.iterdir()] == []


def test_share_stands_in_the_library_and_in_the_editor(opened: Opened, qtbot: QtBot) -> None:
    desktop = opened()
    assert desktop.window is not None
    desktop.doors.open_library()
    page = desktop.window.pages.currentWidget()
    assert isinstance(page, LibraryPage)
    page.cards.looked_at.emit("troika")
    qtbot.waitUntil(lambda: page.chosen.slug == "troika")

    _press(page.chosen.share)
    sheet = _sheet(desktop)
    assert sheet.accessibleName() == "Share “Troika”"
    QTest.keyClick(sheet, Qt.Key.Key_Escape)

    desktop.doors.edit("troika")
    editor = _door(desktop).editor_page
    assert editor is not None
    (act,) = [each for each in editor.head.more.menu().actions() if each.text() == "Share…"]
    act.trigger()
    assert _sheet(desktop) is not sheet


def test_what_is_being_changed_is_given_away_as_it_is_now(opened: Opened, where: Places) -> None:
    where.practices.mkdir(parents=True)
    (where.practices / "talk.md").write_text("# Talk\n\n## Arrive (5 min)\n\nArrive.\n", encoding="utf-8")
    desktop = opened()
    desktop.doors.edit("talk")
    editor = _door(desktop).editor_page
    assert editor is not None
    assert editor.desk is not None
    editor.desk.put(editor.desk.text.replace("5 min", "9 min"), "Writing")

    desktop.doors.share("talk")
    _press(_sheet(desktop).copy)

    assert "1. Arrive (9 min)" in QGuiApplication.clipboard().text()


def test_a_file_from_a_friend_is_kept_and_let_go_again(opened: Opened, where: Places, tmp_path: Path) -> None:
    desktop = opened()
    assert desktop.window is not None
    file = tmp_path / "talk.md"
    file.write_text("# Talk\n\n## Arrive (5 min)\n\nArrive.\n", encoding="utf-8")

    desktop.open(file)
    (keep,) = [
        each
        for each in desktop.window.findChildren(QPushButton)
        if each.text() == "Keep it among my practices" and each.isVisible()
    ]
    _press(keep)
    kept = [path.name for path in where.practices.iterdir()]
    desktop.window.undo_requested.emit()

    assert kept == ["talk.md"]
    assert list(where.practices.iterdir()) == []


@pytest.mark.parametrize("slug", ["nowhere"])
def test_one_that_is_gone_is_said_to_be_where_it_was_asked_for(opened: Opened, slug: str) -> None:
    desktop = opened()
    assert desktop.window is not None

    desktop.doors.share(slug)

    assert "no longer there" in desktop.window.said
