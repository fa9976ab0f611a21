"""What has to be known of somebody for the body's sake, each with the day on which it goes by itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from microsol_desktop.circle.people import HealthNote
from microsol_desktop.ui.circles.circle_words import day_words
from microsol_desktop.ui.circles.saved_line import day_read, day_written
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import clear, named
from microsol_desktop.ui.kit.plain_label import PlainLabel

USUAL = timedelta(days=14)
"""A note that is made today is for a gathering that is near."""
LONGEST = timedelta(days=366)
"""Nobody looks after a note that stays for years."""


class HealthCard(Card):
    """The notes, and a line for another one. Without a day none is kept.

    Signals:
        noted: what is to be known, and the day on which it goes.
        forgotten: a note that need not be known any more (a HealthNote).
        said: why something can't be kept, in a sentence.
    """

    noted = Signal(str, object)
    forgotten = Signal(object)
    said = Signal(str)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._today = today
        self.heading.setText(self.tr("Health notes"))
        self.heading.show()
        self.setAccessibleName(self.tr("Health notes"))
        words = self.tr(
            "An allergy, a step that is hard to climb: only what a gathering needs. Each note goes by itself on its"
            " day. You alone see it, here: it is in nothing that you give to others, and never on the TV."
        )
        self.body.addWidget(PlainLabel(words, role="soft", wraps=True))
        self._notes = QVBoxLayout()
        in_lines(self, self._notes, spacing=1 / 3)
        self.body.addLayout(self._notes)
        self.words = QLineEdit()
        self.words.setAccessibleName(self.tr("What is to be known"))
        self.day = QLineEdit()
        self.day.setAccessibleName(self.tr("The day on which the note goes"))
        self.take = QPushButton(self.tr("Note it"))
        self.take.setAutoDefault(False)
        self._lay_fields()
        self.words.returnPressed.connect(self._on_taken)
        self.day.returnPressed.connect(self._on_taken)
        self.take.clicked.connect(self._on_taken)
        self._begin_anew()

    def show_notes(self, notes: tuple[HealthNote, ...]) -> None:
        """Those that there are."""
        clear(self._notes)
        for note in notes:
            self._notes.addWidget(self._row(note))

    def _lay_fields(self) -> None:
        grid = QGridLayout()
        in_lines(self, grid, spacing=1 / 2)
        grid.addLayout(named(self.tr("What is to be known"), self.words), 0, 0)
        grid.addLayout(named(self.tr("It goes on"), self.day), 0, 1)
        beside = QVBoxLayout()
        beside.addStretch(1)
        beside.addWidget(self.take)
        grid.addLayout(beside, 0, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)

    def _row(self, note: HealthNote) -> QWidget:
        row = QWidget()
        grid = QGridLayout(row)
        in_lines(row, grid, margins=(0, 0, 0, 0), spacing=1 / 2)
        grid.addWidget(PlainLabel(note.words, wraps=True), 0, 0)
        goes = fill(self.tr("goes %1"), day_words(note.goes_on, self._today()))
        grid.addWidget(PlainLabel(goes, role="soft"), 0, 1)
        forget = QPushButton(self.tr("Forget it"))
        forget.setProperty("kind", "quiet")
        forget.setAccessibleName(fill(self.tr("Forget the note: %1"), note.words))
        forget.clicked.connect(partial(self.forgotten.emit, note))
        grid.addWidget(forget, 0, 2)
        grid.setColumnStretch(0, 1)
        return row

    def _on_taken(self) -> None:
        words, day, today = " ".join(self.words.text().split()), day_read(self.day.text().strip()), self._today()
        if not words:
            self.words.setFocus()
        elif day is None or not today < day <= today + LONGEST:
            said = self.tr("A health note needs the day on which it goes: after today, and within a year. Such as %1.")
            self.said.emit(fill(said, day_written(today + USUAL)))
            self.day.setFocus()
            self.day.selectAll()
        else:
            self.noted.emit(words, day)
            self._begin_anew()

    def _begin_anew(self) -> None:
        self.words.clear()
        self.day.setText(day_written(self._today() + USUAL))
