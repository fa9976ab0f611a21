"""The next gathering of the record's: when, where and with whom, and the way into it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from microsol_desktop.circle.at_the_door import Listed
from microsol_desktop.ui.circles.circle_words import day_words, hour_words
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import WrappingRow
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.primary_button import PrimaryButton

SIDE_BY_SIDE = 30
"""In heights of a line: from this width on there is room for words and buttons beside one another."""


class NextCard(Card):
    """One gathering that is to come.

    Signals:
        begin_requested: the host wants to begin it.
        look_requested: the host wants to see it.
    """

    begin_requested = Signal()
    look_requested = Signal()

    def __init__(self, listed: Listed, practice: str, today: date, parent: QWidget | None = None) -> None:
        """`practice` is what is planned, by its title; "" for none."""
        super().__init__(parent=parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        in_lines(self, self._row, spacing=2 / 3)
        buttons = WrappingRow()
        in_lines(self, buttons, spacing=2 / 3)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(PlainLabel(self._when(listed, today), role="strong", wraps=True))
        soft = self._more(listed, practice)
        words.addWidget(PlainLabel(soft, role="soft", wraps=True))
        self._row.addLayout(words, 1)
        self.look = QPushButton(self.tr("Look at it"))
        self.look.setProperty("kind", "quiet")
        self.look.clicked.connect(self.look_requested)
        self.begin = PrimaryButton(self.tr("Begin it…"))
        # What is days away is not the one thing to do now.
        self.begin.set_leads(listed.gathering.on <= today)
        self.begin.clicked.connect(self.begin_requested)
        buttons.begin_second_end()
        buttons.addWidget(self.look)
        buttons.addWidget(self.begin)
        self._row.addLayout(buttons)
        self._row.setAlignment(buttons, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(self._row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons beside the words, or below them where the page is narrow."""
        directions = QBoxLayout.Direction
        wide = event.size().width() >= SIDE_BY_SIDE * self.fontMetrics().height()
        self._row.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        super().resizeEvent(event)

    def _when(self, listed: Listed, today: date) -> str:
        held = listed.gathering
        day = day_words(held.on, today)
        if held.starts is not None:
            day = fill(self.tr("%1, %2"), day, hour_words(held.starts))
        name = listed.circle or held.title
        return fill(self.tr("%1: %2"), name, day) if name else fill(self.tr("Next gathering: %1"), day)

    def _more(self, listed: Listed, practice: str) -> str:
        title = listed.gathering.title if listed.circle else ""
        hosts = fill(self.tr("%1 hosts"), ", ".join(listed.hosts)) if listed.hosts else ""
        return " · ".join(part for part in (title, practice, listed.place, hosts) if part)
