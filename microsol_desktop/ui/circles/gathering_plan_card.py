"""What is planned of a gathering, and the ways on from there: begin it, change it, cancel it; or hold it after all."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from microsol_desktop.circle.at_the_door import Sheet
from microsol_desktop.circle.gatherings import Came
from microsol_desktop.ui.circles.circle_words import day_words
from microsol_desktop.ui.circles.gathering_people_card import NamedNames
from microsol_desktop.ui.circles.gathering_words import came_words, role_words
from microsol_desktop.ui.circles.in_rows import InRows
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import left, named
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.primary_button import PrimaryButton


class GatheringPlanCard(Card):
    """One that is to come, or that won't be held.

    Signals:
        begin_requested: begin it now.
        change_requested: change its plan.
        cancelled: it won't be held, and why.
        held_after_all: it is held after all.
    """

    begin_requested = Signal()
    change_requested = Signal()
    cancelled = Signal(str)
    held_after_all = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.state = PlainLabel(wraps=True)
        self.known: InRows[tuple[str, str]] = InRows(NamedNames)
        self.begin = PrimaryButton(self.tr("Begin it…"))
        self.begin.clicked.connect(self.begin_requested)
        self.change = QPushButton(self.tr("Move or change it…"))
        self.change.clicked.connect(self.change_requested)
        self.cancel = QPushButton(self.tr("Cancel it…"))
        self.cancel.clicked.connect(self._on_cancel_asked)
        self.again = QPushButton(self.tr("Hold it after all"))
        self.again.clicked.connect(self.held_after_all)
        self.why = QLineEdit()
        self.why.setMaxLength(300)
        self.why.setAccessibleName(self.tr("Why it is not held"))
        self.why.setPlaceholderText(self.tr("too few could come"))
        self.why.returnPressed.connect(self._on_cancelled)
        self.off = QPushButton(self.tr("It is cancelled"))
        self.off.clicked.connect(self._on_cancelled)
        self._asks = QWidget()
        self._lay()

    def show_value(self, sheet: Sheet, place: str, practice: str, today: date) -> None:
        """The plan of this one."""
        held = sheet.ran.gathering
        off = held.cancelled_on is not None
        said = ""
        if held.cancelled_on is not None:
            day = day_words(held.cancelled_on, today)
            words = self.tr("Cancelled %1: %2") if held.cancelled_why else self.tr("Cancelled %1")
            said = fill(words, day, held.cancelled_why)
        elif held.on < today:
            said = self.tr("Its day is over. Say that it was cancelled, or move it to another day.")
        self.state.setText(said)
        self.state.setVisible(bool(said))
        rows = [(self.tr("Where"), place), (self.tr("What is done there"), practice)]
        rows += [(role_words(one.role), sheet.names.get(one.person, "")) for one in sheet.ran.roles]
        word = [sheet.names.get(one.person, "") for one in sheet.ran.attendances if one.came is Came.SENT_WORD]
        rows.append((came_words(Came.SENT_WORD), ", ".join(word)))
        self.known.show_values([row for row in rows if row[1]])
        for button, on in ((self.begin, not off), (self.cancel, not off), (self.again, off)):
            button.setVisible(on)
        self._asks.hide()

    def _lay(self) -> None:
        in_lines(self, self.body, spacing=2 / 3)
        buttons = FlowLayout()
        in_lines(self, buttons, spacing=1 / 2)
        for button in (self.begin, self.change, self.cancel, self.again):
            buttons.addWidget(button)
        asks = QVBoxLayout(self._asks)
        in_lines(self._asks, asks, margins=(0, 0, 0, 0), spacing=1 / 2)
        asks.addLayout(named(self.why.accessibleName(), self.why))
        asks.addLayout(left(self.off))
        self.body.addWidget(self.state)
        self.body.addWidget(self.known)
        self.body.addLayout(buttons)
        self.body.addWidget(self._asks)

    def _on_cancel_asked(self) -> None:
        self._asks.setVisible(self._asks.isHidden())
        self.why.clear()
        self.why.setFocus()

    def _on_cancelled(self) -> None:
        self.cancelled.emit(self.why.text())
