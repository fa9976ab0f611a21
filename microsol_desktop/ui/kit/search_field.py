"""A field in which somebody looks for something: Esc empties it, and the arrow down goes on in what was found."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton


class SearchField(QLineEdit):
    """One line, above a list.

    Signals:
        left_downwards: the arrow down was pressed.
    """

    left_downwards = Signal()

    def offer_to_empty(self) -> None:
        """Have a button at its end that empties it, with a name for whoever hears it."""
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Empty the field"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Down:
                self.left_downwards.emit()
            case _:
                super().keyPressEvent(event)
