"""Home, a practice's page and the settings: what stands at the side of one stands there on all of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.store.places import shipped
from microsol_desktop.ui.home.begin_page import BeginPage
from microsol_desktop.ui.home.front_door import FrontDoor
from microsol_desktop.ui.home.window import HomeWindow
from microsol_desktop.ui.kit.bar import Bar
from microsol_desktop.ui.kit.sheet import Sheet
from microsol_desktop.ui.theme import dress, load_fonts
from microsol_desktop.ui.tokens import load_theme

FrontDoors = Callable[[], tuple[HomeWindow, FrontDoor]]


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    load_fonts(shipped("resources") / "fonts")
    dress(qapp, load_theme(shipped("resources") / "themes", "daylight"))


def settled() -> None:
    for _ in range(5):
        QApplication.processEvents()


def begins_at(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), QPoint(0, 0)).x()


def ends_at(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), widget.rect().topRight()).x()


def test_from_a_page_that_scrolls_to_one_that_does_not_nothing_jumps_aside(front_door: FrontDoors) -> None:
    window, door = front_door()
    settled()
    begins, scrolls = begins_at(window.home.start), window.home.verticalScrollBar().isVisible()

    door.prepare("troika")
    page = window.pages.currentWidget()
    assert isinstance(page, BeginPage)
    settled()

    assert scrolls
    assert not page.verticalScrollBar().isVisible()
    assert begins_at(page.outline) == begins
    assert abs(begins + ends_at(window.home.prompt) - window.width()) <= 2


def test_what_is_said_below_a_page_stands_on_its_lines_and_can_be_put_away(front_door: FrontDoors) -> None:
    window, _ = front_door()
    window.say("There is no such file.")
    settled()
    bar = window.findChild(Bar)
    assert isinstance(bar, Bar)
    lines = begins_at(bar), ends_at(bar)

    (button,) = bar.findChildren(QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert lines == (begins_at(window.home.start), ends_at(window.home.prompt))
    assert window.said == ""
    assert not bar.isVisible()


def test_what_is_said_moves_nothing_that_somebody_is_about_to_click(front_door: FrontDoors) -> None:
    window, _ = front_door()
    settled()
    home = window.home
    watched = (home.start, home.prompt, home.search, home.practices)
    before = [each.mapTo(window, QPoint()) for each in watched]

    window.say("Let go.", action="Take back")
    settled()

    bar = window.findChild(Bar)
    assert isinstance(bar, Bar)
    assert [each.mapTo(window, QPoint()) for each in watched] == before
    assert bar.mapTo(window, QPoint()).y() >= window.pages.geometry().bottom()
    assert window.rect().contains(bar.mapTo(window, bar.rect().bottomRight()))


@pytest.mark.parametrize(
    ("click", "is_asked"),
    [
        (QTest.mouseClick, True),
        # Qt's test sends the second half of a double click alone, as when the first went to what was there before.
        (QTest.mouseDClick, False),
    ],
)
def test_what_can_be_taken_back_is_so_by_a_click_that_was_meant_for_it(
    front_door: FrontDoors, click: Callable[[QPushButton, Qt.MouseButton], None], is_asked: bool
) -> None:
    window, _ = front_door()
    asked: list[bool] = []
    window.undo_requested.connect(lambda: asked.append(True))
    window.say("Let go.", action="Take back")
    bar = window.findChild(Bar)
    assert isinstance(bar, Bar)

    (button,) = bar.findChildren(QPushButton)
    click(button, Qt.MouseButton.LeftButton)

    assert bool(asked) is is_asked


def test_the_bar_is_one_step_back_from_the_page(front_door: FrontDoors) -> None:
    window, _ = front_door()
    window.say("Let go.", action="Take back")
    settled()
    window.home.setFocus()

    QTest.keyClick(window, Qt.Key.Key_Backtab)

    bar = window.findChild(Bar)
    assert isinstance(bar, Bar)
    assert bar.isAncestorOf(window.focusWidget())


def test_a_page_has_its_practice_as_its_title(front_door: FrontDoors) -> None:
    window, door = front_door()

    door.prepare("troika")
    page = window.pages.currentWidget()

    assert isinstance(page, BeginPage)
    assert page.head.title.text() == "Troika"


def test_names_that_are_typed_are_counted_and_that_is_said(front_door: FrontDoors) -> None:
    window, door = front_door()
    door.prepare("troika")
    page = window.pages.currentWidget()
    assert isinstance(page, BeginPage)

    page.names.setPlainText("Ana, Bento, Clara")

    assert page.people.value == 3
    assert not page.people.isEnabled()


def test_one_key_leads_back_from_a_page_whatever_has_the_focus(qtbot: QtBot, front_door: FrontDoors) -> None:
    window, door = front_door()
    window.activateWindow()
    door.prepare("troika")
    page = window.pages.currentWidget()
    assert isinstance(page, BeginPage)
    page.names.setFocus()

    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    # A button that a key presses is seen to be pressed before it does anything.
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.home)


def test_behind_a_sheet_no_key_leads_back(front_door: FrontDoors) -> None:
    window, door = front_door()
    window.activateWindow()
    door.prepare("troika")
    page = window.pages.currentWidget()
    assert isinstance(page, BeginPage)
    sheet = Sheet(window)
    sheet.card.body.addWidget(button := QPushButton("All right"))
    sheet.open()
    button.setFocus()

    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    assert not page.head.back.isDown()
    assert window.pages.currentWidget() is page


def test_on_a_page_that_has_just_come_tab_begins_at_its_top(front_door: FrontDoors) -> None:
    window, door = front_door()
    window.home.practices.setFocus()

    door.prepare("troika")
    QTest.keyClick(window, Qt.Key.Key_Tab)

    page = window.pages.currentWidget()
    assert isinstance(page, BeginPage)
    assert window.focusWidget() is page.head.back
