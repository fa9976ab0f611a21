"""A window beside those of a run, such as the settings: a clicker goes on from there too, and nothing else does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QSlider, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.ui.keys import Act, RunKeys

K = Qt.Key
PAGES = {K.Key_PageDown: Act.NEXT, K.Key_PageUp: Act.BACK, K.Key_F5: Act.BEGIN}
ARROWS_AND_BLACK = {K.Key_Right: Act.NEXT, K.Key_Left: Act.BACK, K.Key_Period: Act.BLANK, K.Key_B: Act.BLANK}
OTHERS = (K.Key_Down, K.Key_Up, K.Key_Space, K.Key_Return, K.Key_N, K.Key_S, K.Key_End, K.Key_1, K.Key_Escape)

Part = TypeVar("Part", bound=QWidget)
Presses = Callable[[QWidget, tuple[Qt.Key, ...]], list[Act]]


@pytest.fixture
def beside(qtbot: QtBot) -> QWidget:
    """A window with something to choose, to push and to write, in that order."""
    window = QWidget()
    window.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    column = QVBoxLayout(window)
    for part in (QComboBox(), QSlider(Qt.Orientation.Horizontal), QPlainTextEdit()):
        column.addWidget(part)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def presses(beside: QWidget) -> Presses:
    keys = RunKeys(parent=beside)
    keys.watch(beside, is_beside=True)

    def press(focus: QWidget, pressed: tuple[Qt.Key, ...]) -> list[Act]:
        meant: list[Act] = []
        keys.acted.connect(meant.append)
        focus.setFocus()
        for key in pressed:
            QTest.keyClick(beside.windowHandle(), key)
        keys.acted.disconnect(meant.append)
        return meant

    return press


def part(window: QWidget, kind: type[Part]) -> Part:
    (found,) = window.findChildren(kind)
    return found


def test_a_clicker_goes_on_from_there(beside: QWidget, presses: Presses) -> None:
    meant = presses(beside, (*PAGES, *ARROWS_AND_BLACK))

    assert meant == [*PAGES.values(), *ARROWS_AND_BLACK.values()]


@pytest.mark.parametrize("kind", [QComboBox, QSlider, QPlainTextEdit])
def test_whatever_has_the_focus_there(beside: QWidget, presses: Presses, kind: type[QWidget]) -> None:
    meant = presses(part(beside, kind), tuple(PAGES))

    assert meant == list(PAGES.values())


@pytest.mark.parametrize("kind", [QComboBox, QSlider])
def test_what_is_chosen_with_arrows_keeps_them(beside: QWidget, presses: Presses, kind: type[QWidget]) -> None:
    assert presses(part(beside, kind), (K.Key_Right, K.Key_Left)) == []


def test_what_is_written_there_is_written(beside: QWidget, presses: Presses) -> None:
    field = part(beside, QPlainTextEdit)

    meant = presses(field, (K.Key_B, K.Key_Period))

    assert meant == []
    assert field.toPlainText() == "b."


def test_all_other_keys_are_its_own(beside: QWidget, presses: Presses) -> None:
    assert presses(beside, OTHERS) == []


def test_when_the_run_is_over_its_keys_are_all_its_own(beside: QWidget, qtbot: QtBot) -> None:
    keys = RunKeys()
    keys.watch(beside, is_beside=True)

    with qtbot.waitSignal(keys.destroyed):
        keys.deleteLater()

    QTest.keyClick(beside.windowHandle(), K.Key_PageDown)
    assert beside.isVisible()
