"""The same lines, changed here and elsewhere, side by side with what both have: before the host says which stand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from microsol_desktop.desk.keeping_text import Elsewhere
from microsol_desktop.practice.marked_lines import marked_lines
from microsol_desktop.ui.editor.marked_text import MarkedText
from microsol_desktop.ui.kit.layouts import left
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.sheet import Sheet

HIGH = 18
"""In heights of a line."""


class BothSheet(Sheet):
    """Lies over the window, to look at both."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, width_in_letters=74)
        self.set_title(self.tr("What is here, and what came from elsewhere"))
        words = self.tr("Lines with − before them are only here, lines with + only elsewhere.")
        self.text = MarkedText(self.tr("Both texts"))
        self.text.setMinimumHeight(HIGH * self.fontMetrics().height())
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.close_sheet)
        body = self.card.body
        body.addWidget(PlainLabel(words, role="soft", wraps=True))
        body.addWidget(self.text)
        body.addLayout(left(self.close_button))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        else:
            super().keyPressEvent(event)

    def show_both(self, asked: Elsewhere) -> None:
        """Open with these."""
        self.open()
        self.text.show_lines(marked_lines(asked.mine, asked.theirs))
