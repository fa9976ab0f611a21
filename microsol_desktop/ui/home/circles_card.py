"""The way to the circles: the last thing on home, for whoever wants to keep something of their gatherings."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

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
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        in_lines(self, self._row, spacing=2 / 3)
        self._row.addWidget(PlainLabel(words, role="soft", wraps=True), 1)
        self._row.addWidget(self.open, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(self._row)

    def lie(self, *, side_by_side: bool) -> None:
        """The button beside the words, or below them where the page is narrow."""
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if side_by_side else directions.TopToBottom)
