"""A card with some of the things that want a look: each leads somewhere, and some are settled with one press."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from microsol_desktop.ui.circles.page import Goal
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import Flush, clear
from microsol_desktop.ui.kit.placed import in_places
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.row_button import IN_FROM_EDGE, RowButton, Rows

AT_FIRST = 4
"""So many are seen without being asked for: a host has a circle to hold, and not a list to work off."""
MORE = 20
"""So many more each time that more are asked for."""


class Line(NamedTuple):
    """One thing that wants a look."""

    words: str
    soft: str = ""
    goal: Goal | None = None
    """Where it leads."""
    key: Hashable = None
    """What it is known by where it is settled."""
    aside: str = ""


class LookCard(Card):
    """Is not there at all while there is nothing in it.

    Signals:
        goal_requested: go there (a Goal).
        settled: the press beside a line (its key).
    """

    goal_requested = Signal(object)
    settled = Signal(object)

    def __init__(self, heading: str, press: str = "", heard: Callable[[Line], str] | None = None) -> None:
        """`press` stands on the button beside each line; `heard` says it to a screen reader, whom it is about too."""
        super().__init__(heading)
        self._press = press
        self._heard = heard
        self._lines: tuple[Line, ...] = ()
        self._up_to = AT_FIRST
        self._rows = Rows(self)
        self.body.addLayout(self._rows)
        self.more = QPushButton()
        self.more.setProperty("kind", "quiet")
        self.more.clicked.connect(self._on_more)
        foot = Flush()
        foot.addWidget(self.more)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self.hide()

    @property
    def lines(self) -> tuple[Line, ...]:
        """All that is in it, what has to be asked for too."""
        return self._lines

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Hold these instead. The focus stays where it was, as far as there still is such a place."""
        if lines == self._lines:
            return
        presses = self.presses
        focused = next((place for place, one in enumerate(presses) if one.hasFocus()), None)
        self._lines = lines
        self._fill()
        self.setVisible(bool(lines))
        if focused is not None and (left := self.presses):
            left[min(focused, len(left) - 1)].setFocus()

    @property
    def presses(self) -> list[QPushButton]:
        """The buttons that settle a line, in their order."""
        inside = (one for row in self._row_widgets() for one in row.findChildren(QPushButton))
        return [one for one in inside if not isinstance(one, RowButton)]

    def _row_widgets(self) -> list[QWidget]:
        return [one for one in in_places(self._rows) if isinstance(one, QWidget)]

    def _fill(self) -> None:
        clear(self._rows)
        for line in self._lines[: self._up_to]:
            self._rows.addWidget(self._row(line))
        rest = len(self._lines) - self._up_to
        self.more.setVisible(rest > 0)
        self.more.setText(self.tr("%n more…", "", max(0, rest)))

    def _row(self, line: Line) -> QWidget:
        row = QWidget()
        lying = QHBoxLayout(row)
        # What is pressed beside a line ends where all else does.
        in_lines(row, lying, margins=(0, 0, IN_FROM_EDGE if self._press else 0, 0), spacing=1 / 3)
        if line.goal is None:
            lying.addLayout(self._words(row, line), 1)
        else:
            button = RowButton(line.words, line.soft, line.aside)
            button.clicked.connect(partial(self.goal_requested.emit, line.goal))
            lying.addWidget(button, 1)
        if self._press:
            press = QPushButton(self._press)
            press.setAutoDefault(False)
            if self._heard is not None:
                press.setAccessibleName(self._heard(line))
            press.clicked.connect(partial(self.settled.emit, line.key))
            lying.addWidget(press)
        return row

    def _words(self, row: QWidget, line: Line) -> QVBoxLayout:
        """What leads nowhere is there to be read: whole."""
        words = QVBoxLayout()
        in_lines(row, words, margins=(IN_FROM_EDGE, 1 / 4, 0, 1 / 4), spacing=0)
        words.addWidget(PlainLabel(line.words, wraps=True))
        if line.soft:
            words.addWidget(PlainLabel(line.soft, role="soft", wraps=True))
        return words

    def _on_more(self) -> None:
        before = self._up_to
        self._up_to += MORE
        self._fill()
        # The keyboard goes on with the first that has come.
        rows = self._row_widgets()
        if len(rows) > before and (button := rows[before].findChild(RowButton)) is not None:
            button.setFocus()
