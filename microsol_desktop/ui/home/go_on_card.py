"""A gathering that was under way when the program, the power or the battery went: the first thing home offers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from microsol_desktop.desk.home_desk import Unfinished
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import WrappingRow
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.primary_button import PrimaryButton
from microsol_desktop.ui.kit.scroll_page import NARROW
from microsol_desktop.ui.kit.words import people_count

SIDE_BY_SIDE = 30
"""In heights of a line: from this width on there is room for words and buttons beside one another."""


class GoOnCard(Card):
    """One gathering that was under way.

    Signals:
        go_on_requested: the host wants to go on with it.
        let_go_requested: the host won't.
    """

    go_on_requested = Signal(object)
    let_go_requested = Signal(object)

    def __init__(self, under_way: Unfinished, parent: QWidget | None = None, *, leads: bool = True) -> None:
        """`leads`: of all that home offers this is the one thing to do now."""
        super().__init__(parent=parent)
        self._path: Path = under_way.path
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        buttons = WrappingRow()
        in_lines(self, self._row, spacing=2 / 3)
        in_lines(self, buttons, spacing=2 / 3)
        self._row.addLayout(self._said(under_way), 1)
        let_go = QPushButton(self.tr("Let it go"))
        let_go.setProperty("kind", "quiet")
        let_go.clicked.connect(self._on_let_go)
        self._is_over = under_way.ended
        self.go_on = PrimaryButton("")
        self._name_it(in_short=False)
        self.go_on.set_leads(leads)
        self.go_on.clicked.connect(self._on_go_on)
        buttons.begin_second_end()
        buttons.addWidget(let_go)
        buttons.addWidget(self.go_on)
        self._row.addLayout(buttons)
        self.body.addLayout(self._row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons beside the words, or below them where the page is narrow, and with fewer words at last."""
        directions = QBoxLayout.Direction
        em = self.fontMetrics().height()
        wide = event.size().width() >= SIDE_BY_SIDE * em
        self._name_it(in_short=event.size().width() < NARROW * em)
        self._row.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        super().resizeEvent(event)

    def _name_it(self, *, in_short: bool) -> None:
        whole = self.tr("To its harvest") if self._is_over else self.tr("Go on with the gathering")
        self.go_on.setText(self.tr("Go on") if in_short and not self._is_over else whole)
        self.go_on.setAccessibleName(whole)

    def _said(self, under_way: Unfinished) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        what = self.tr("Its harvest is not saved yet: %1") if under_way.ended else self.tr("Still under way: %1")
        words.addWidget(PlainLabel(fill(what, under_way.title), role="strong", wraps=True))
        since = fill(self.tr("begun %1"), _when(under_way.began))
        words.addWidget(PlainLabel(f"{since} · {people_count(under_way.people)}", role="soft", wraps=True))
        return words

    def _on_go_on(self) -> None:
        self.go_on_requested.emit(self._path)

    def _on_let_go(self) -> None:
        self.let_go_requested.emit(self._path)


def _when(wall: float) -> str:
    """The time where it was today, else the day and the time, as the host's locale writes them."""
    moment = QDateTime.fromSecsSinceEpoch(int(wall))
    locale = QLocale()
    if moment.date() == QDateTime.currentDateTime().date():
        return locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    return locale.toString(moment, QLocale.FormatType.ShortFormat)
