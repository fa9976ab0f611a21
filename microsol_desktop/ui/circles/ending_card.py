"""The end of a circle, and why; or that it goes on after all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton

from microsol_desktop.circle.whole import CircleWhole
from microsol_desktop.ui.circles.circle_words import day_words
from microsol_desktop.ui.circles.fold_card import FoldCard
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.layouts import left, named
from microsol_desktop.ui.kit.plain_label import PlainLabel

translate = QCoreApplication.translate


class EndingCard(FoldCard):
    """Ends the circle, with undo.

    Signals:
        ended: it ends today, for this reason.
        goes_on: it has not ended after all.
        taken_out: it was a mistake that it was put in.
    """

    ended = Signal(str)
    goes_on = Signal()
    taken_out = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(
            translate("Circles", "The end of it"),
            translate("Circles", "End this circle…"),
            translate("Circles", "It ends today"),
        )
        self._today = today
        self.said = PlainLabel(wraps=True)
        self.again = QPushButton(self.tr("It goes on after all"))
        self.again.clicked.connect(self.goes_on)
        self.shown.addWidget(self.said)
        self._again = left(self.again)
        self.shown.addLayout(self._again)
        self.why = QLineEdit()
        self.why.setAccessibleName(self.tr("Why, in a few words, if you like"))
        self.fields.addLayout(named(self.why.accessibleName(), self.why))
        note = self.tr("What it was stays in the record. Gatherings that were still to come are called off.")
        self.fields.addWidget(PlainLabel(note, role="soft", wraps=True))
        self.take_out = QPushButton(self.tr("It was put in by mistake: take it out"))
        self.take_out.setProperty("kind", "quiet")
        self.take_out.clicked.connect(self.taken_out)
        self.fields.addLayout(left(self.take_out))
        self.kept.connect(self._on_kept)

    def show_circle(self, whole: CircleWhole) -> None:
        """Whether this circle has ended, and why."""
        ended = whole.circle.ended
        self.say_something(ended is not None)
        self.again.setVisible(ended is not None)
        self.said.setVisible(ended is not None)
        self.change.setVisible(ended is None and not self.is_open)
        self.take_out.setVisible(not whole.held)
        if ended is not None:
            when = fill(self.tr("Ended %1."), day_words(ended, self._today()))
            self.said.setText(" ".join(part for part in (when, whole.circle.ended_why) if part))

    def _on_kept(self) -> None:
        why = self.why.text().strip()
        self.close_form()
        self.ended.emit(why)
