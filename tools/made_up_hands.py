"""What hands do with the program's windows: press, write and choose, and wait for what comes of it."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QAbstractItemModel, QEvent, QEventLoop, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from microsol_desktop.ui.kit.stepper import Stepper

PATIENCE = 60
"""Seconds in which what is to come has come, on whatever machine this is."""
LOOK_AGAIN = 10
"""Milliseconds after which it is looked again, if nothing happened that could have brought it."""


def press(button: QAbstractButton) -> None:
    """A click, where a host could click."""
    wait_for(button.isVisible, repr(words_on(button)))
    assert button.isEnabled(), f"{words_on(button)!r} can't be pressed"
    if isinstance(button, QCheckBox):
        # Beside its words a tick takes no click.
        QTest.keyClick(button, Qt.Key.Key_Space)
    else:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def write(field: QLineEdit | QPlainTextEdit, words: str) -> None:
    """Words in the place of what stands there, as when they are typed with accents."""
    wait_for(field.isVisible, repr(field.accessibleName()))
    field.setFocus()
    field.selectAll()
    typed = QInputMethodEvent()
    typed.setCommitString(words)
    QApplication.sendEvent(field, typed)


def choose(box: QComboBox, words: str) -> None:
    """What begins with these words, of a list that opens."""
    wait_for(box.isVisible, repr(box.accessibleName()))
    there = [box.itemText(row) for row in range(box.count())]
    box.setCurrentIndex(next(row for row, text in enumerate(there) if text.startswith(words)))


def step(stepper: Stepper, value: int) -> None:
    """A number, by its buttons."""
    while stepper.value != value:
        press(stepper.more if stepper.value < value else stepper.less)


def first_button(inside: QWidget, is_meant: Callable[[QAbstractButton], bool]) -> QAbstractButton:
    """The first that is meant and to be seen."""
    buttons = [one for one in inside.findChildren(QAbstractButton) if one.isVisible() and is_meant(one)]
    assert buttons, f"nothing to press in {inside.accessibleName()!r}"
    return min(buttons, key=lambda one: one.mapTo(inside, QPoint()).y())


def wait_for(fact: Callable[[], bool], what: str) -> None:
    """Let the windows go on until this is so."""
    if fact():
        return
    until = monotonic() + PATIENCE
    look_again = QTimer(interval=LOOK_AGAIN)
    look_again.start()
    while not fact():
        if monotonic() > until:
            raise AssertionError(f"{what} did not come")
        # QTest.qWait would sleep a thousandth of a second after each event, some ten seconds in a year.
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def row_of(model: QAbstractItemModel, name: str, below: QModelIndex | None = None) -> QModelIndex:
    """The row of this name in a tree, at any depth."""
    above = below or QModelIndex()
    for number in range(model.rowCount(above)):
        row = model.index(number, 0, above)
        found = row if row.data() == name else row_of(model, name, row)
        if found.isValid():
            return found
    return QModelIndex()


def words_on(button: QAbstractButton) -> str:
    """What one reads on a button, or hears of it."""
    return button.text() or button.accessibleName()
