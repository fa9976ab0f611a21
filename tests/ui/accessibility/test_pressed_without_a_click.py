"""What stays down when it is pressed does what it is for, also where a screen reader presses it without a click."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.ui.console.a_run import a_console

ROLES = 10


def press(button: QAbstractButton) -> None:
    """As a screen reader does: by the one action that such a button has."""
    spoken = QAccessible.queryAccessibleInterface(button).actionInterface()
    spoken.doAction(QAccessibleActionInterface.toggleAction())


def test_a_role_is_chosen_and_let_be(qtbot: QtBot) -> None:
    window, desk, _ = a_console(qtbot)
    desk.jump(ROLES)
    first, second = window.body.people.choosers

    press(first)
    one = [first.isChecked(), second.isChecked()]
    press(second)
    other = [first.isChecked(), second.isChecked()]
    press(second)
    none = [first.isChecked(), second.isChecked()]
    window.hide()
    window.deleteLater()

    assert (one, other, none) == ([True, False], [False, True], [False, False])
