"""The way to the circles: the last thing on home, for whoever wants to keep something of their gatherings."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.plain_label import PlainLabel


class CirclesCard(Card):
    """Says what the circles are good for, and opens them.

    Signals:
        open_requested: the host wants to see them.
    """

    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        words = self.tr("Who sits in which circle, when it meets next, and who has not been seen for long.")
        self.open = QPushButton(self.tr("The circles"))
        self.open.clicked.connect(self.open_requested)
        row = QHBoxLayout()
        in_lines(self, row, spacing=1)
        row.addWidget(PlainLabel(words, role="soft", wraps=True), 1)
        row.addWidget(self.open)
        self.body.addLayout(row)
