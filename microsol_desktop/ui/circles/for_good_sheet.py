"""Asks before something goes for good: a button that does it and one that keeps it, as Esc does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.primary_button import PrimaryButton
from microsol_desktop.ui.kit.sheet import Sheet


class ForGoodSheet(Sheet):
    """No button has the focus when it opens, so that Enter does nothing that can't be undone."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        else:
            super().keyPressEvent(event)

    def say(self, words: str) -> None:
        """Another paragraph of what goes."""
        self.card.body.addWidget(PlainLabel(words, wraps=True))

    def add_answers(self, do: str, keep: str) -> tuple[PrimaryButton, QPushButton]:
        """Below all that is said; what the first does is the caller's, the other closes the sheet."""
        row = QWidget()
        flow = FlowLayout(row)
        first, other = PrimaryButton(do), QPushButton(keep)
        other.clicked.connect(self.close_sheet)
        for button in (first, other):
            button.setAutoDefault(False)
            flow.addWidget(button)
        self.card.body.addWidget(row)
        return first, other
