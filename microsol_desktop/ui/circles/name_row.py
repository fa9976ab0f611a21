"""A line to write a name on, and a button that takes it: how somebody or something new comes in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from microsol_desktop.ui.circles.modest_line import ModestLine
from microsol_desktop.ui.kit.in_lines import in_lines


class NameRow(QWidget):
    """Enter or the button takes what was written, and leaves the line free for the next one.

    Signals:
        named: this name was written; it is never empty.
        left: Esc was pressed.
    """

    named = Signal(str)
    left = Signal()

    def __init__(self, words: str, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = _Name()
        self.name.setPlaceholderText(words)
        self.name.setAccessibleName(words)
        self.name.left.connect(self.left)
        self.take = QPushButton(button)
        row = QHBoxLayout(self)
        in_lines(self, row, margins=(0, 0, 0, 0), spacing=1 / 2)
        row.addWidget(self.name, 1)
        row.addWidget(self.take)
        self.name.returnPressed.connect(self._on_taken)
        self.take.clicked.connect(self._on_taken)

    def begin(self, text: str = "") -> None:
        """Take the cursor; this is written there already."""
        if text:
            self.name.setText(text)
        self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.name.selectAll()

    def _on_taken(self) -> None:
        name = " ".join(self.name.text().split())
        # Not cleared, which Ctrl+Z would take back in place of what came of it.
        self.name.setText("")
        self.name.setFocus()
        if name:
            self.named.emit(name)


class _Name(ModestLine):
    """A line that Esc empties and leaves.

    Signals:
        left: Esc was pressed.
    """

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)
