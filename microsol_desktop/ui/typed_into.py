"""Whose a key is while something that is typed into has the focus: the line's, or the run's all the same.

A host notes a line, takes the clicker, and presses on: the line still has the focus, and nothing of that may be lost.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

K = Qt.Key

_WRITES_NOTHING = frozenset({K.Key_PageDown, K.Key_PageUp, K.Key_F5, K.Key_F11})
"""What most clickers send, and one for the screen: a line of text has no use for them."""
_GOES_NOWHERE = frozenset({K.Key_Right, K.Key_Left})
"""What the other clickers send: in an empty line there is nowhere to go."""
_BLACK = frozenset({K.Key_Period, K.Key_B})
"""What clickers send to make the picture black."""
_ALONE_MS = 700
"""Nobody writes a full stop, nothing before it, and rests as long as that."""


def keeps(focus: QWidget | None, key: int) -> bool:
    """Whether this key belongs to what has the focus: a field that is typed into, or what says so itself."""
    if key in _WRITES_NOTHING:
        return False
    if key in _GOES_NOWHERE and isinstance(focus, QLineEdit) and not focus.text():
        return False
    takes = getattr(focus, "takes_key", None)
    if takes is not None:
        return bool(takes(key))
    if isinstance(focus, QTextEdit | QPlainTextEdit | QLineEdit):
        return not focus.isReadOnly()
    return isinstance(focus, QAbstractSpinBox)


def keeps_beside(focus: QWidget | None, key: int) -> bool:
    """Whether a window that lies beside those of the run keeps this key: all but what a clicker sends.

    The settings are in front, and somebody takes the clicker: the room waits for what comes next. What is chosen with
    arrows there keeps them.
    """
    if key in _WRITES_NOTHING:
        return False
    if key not in _GOES_NOWHERE | _BLACK or isinstance(focus, QComboBox | QAbstractSlider):
        return True
    return keeps(focus, key)


class LoneStop(QObject):
    """Finds the full stop by which a clicker makes the TV black, where it was written into an empty line.

    Signals:
        found: it was one, and it is no longer in the line.
    """

    found = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._line: QLineEdit | None = None
        self._rest = QTimer(self, interval=_ALONE_MS, singleShot=True)
        self._rest.timeout.connect(self._on_rest)

    def expect(self, line: QWidget | None) -> None:
        """A full stop is about to be written into this line."""
        if isinstance(line, QLineEdit) and not line.text():
            self._line = line
            self._rest.start()

    def _on_rest(self) -> None:
        line, self._line = self._line, None
        if line is not None and isValid(line) and line.text() == ".":
            line.clear()
            self.found.emit()
