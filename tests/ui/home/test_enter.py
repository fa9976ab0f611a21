"""Enter in the first window presses the button it was meant for, and none that came to the focus by that very key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.ui.home.front_door import FrontDoor
from microsol_desktop.ui.home.window import HomeWindow

OpenIt = Callable[[], tuple[HomeWindow, FrontDoor]]


def a_page(window: HomeWindow) -> tuple[QLineEdit, QPushButton, list[str]]:
    page, presses = QWidget(), list[str]()
    line, button = QLineEdit(), QPushButton("Change")
    column = QVBoxLayout(page)
    column.addWidget(line)
    column.addWidget(button)
    button.clicked.connect(lambda: presses.append("pressed"))
    window.show_page(page)
    return line, button, presses


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot, front_door: OpenIt) -> None:
    window, _door = front_door()
    _line, button, presses = a_page(window)
    button.setFocus()

    QTest.keyClick(button, Qt.Key.Key_Return)

    assert presses == ["pressed"]


def test_enter_on_a_line_does_not_press_the_button_that_it_hands_the_focus_to(qtbot: QtBot, front_door: OpenIt) -> None:
    window, _door = front_door()
    line, button, presses = a_page(window)
    line.returnPressed.connect(button.setFocus)
    line.setFocus()

    QTest.keyClick(line, Qt.Key.Key_Return)

    assert window.focusWidget() is button
    assert presses == []


def test_a_button_that_goes_as_it_is_pressed_leaves_the_focus_to_the_page(qtbot: QtBot, front_door: OpenIt) -> None:
    window, _door = front_door()
    _line, button, _presses = a_page(window)
    window.say("A season of 5 meetings has begun.", action="Undo")
    button.clicked.connect(button.hide)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    button.setFocus()

    QTest.keyClick(button, Qt.Key.Key_Return)

    assert window.focusWidget() is window.pages.currentWidget()


def test_tab_goes_on_where_what_had_the_focus_was(qtbot: QtBot, front_door: OpenIt) -> None:
    window, _door = front_door()
    line, button, _presses = a_page(window)
    window.say("A season of 5 meetings has begun.", action="Undo")
    button.clicked.connect(button.hide)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)

    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)

    assert window.focusWidget() is line
