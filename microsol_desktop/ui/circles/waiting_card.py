"""Something that takes longer than half a second: how far it is, and the way out."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.plain_label import PlainLabel

SOON = 400
"""Milliseconds after which it shows: what is quicker needs no card."""

FLAT = (
    "QProgressBar { background: transparent; border: 1px solid palette(mid); border-radius: 6px; max-height: 12px; }"
    "QProgressBar::chunk { background: palette(highlight); border-radius: 5px; }"
)
"""Without the shine that the style gives it. It stands still until it is known how far it is."""


class WaitingCard(Card):
    """Shows by itself when something takes long.

    Signals:
        stop_requested: the host does not want to wait any longer.
    """

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1)
        self.bar.setStyleSheet(FLAT)
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.clicked.connect(self.stop_requested)
        self.words = PlainLabel()
        self.body.addWidget(self.words)
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self.body.addLayout(row)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self.show)
        self.hide()

    def begin(self, words: str) -> None:
        """Something has begun, and this is what it is."""
        self.words.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setRange(0, 1)
        self.bar.setValue(0)
        self._soon.start()

    def go_on(self, done: int, of: int) -> None:
        """So much is done."""
        self.bar.setRange(0, max(1, of))
        self.bar.setValue(done)

    def end(self) -> None:
        """It is done, or was stopped."""
        self._soon.stop()
        self.hide()
