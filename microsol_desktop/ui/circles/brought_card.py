"""What came in and can be taken back as a whole: the last first, with the day on which it was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from microsol_desktop.circle.keeping import Batch
from microsol_desktop.ui.circles.arriving_words import form_words
from microsol_desktop.ui.circles.circle_words import day_words
from microsol_desktop.ui.circles.drawn_rows import DrawnRows, ShownRow
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.plain_label import PlainLabel


class BroughtCard(Card):
    """The batches that are there.

    Signals:
        take_back_requested: take this one back (a Batch).
    """

    take_back_requested = Signal(object)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._today = today
        self._batches: tuple[Batch, ...] = ()
        self._is_aside = False
        self.heading.setText(self.tr("What you brought in"))
        self.heading.show()
        self.setAccessibleName(self.tr("What you brought in"))
        words = self.tr(
            "What came in together can be taken back together. Whatever you have changed or made use of since stays."
        )
        self.body.addWidget(PlainLabel(words, role="soft", wraps=True))
        self.list = DrawnRows(self.tr("What you brought in"))
        self.body.addWidget(self.list)
        self.back = QPushButton(self.tr("Take it back"))
        self.back.clicked.connect(self._on_take_back)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        self.body.addLayout(row)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.hide()

    def show_batches(self, batches: tuple[Batch, ...]) -> None:
        """Show these; without any there is nothing to see."""
        self._batches = batches
        self.list.show_rows(tuple(map(self._row, batches)))
        self.setVisible(bool(batches) and not self._is_aside)
        self._on_current()

    def set_aside(self, on: bool) -> None:
        """Not to be seen while something else is looked at."""
        self._is_aside = on
        self.setVisible(bool(self._batches) and not on)

    def _row(self, batch: Batch) -> ShownRow:
        day = batch.brought_at.astimezone().date()
        soft = fill(self.tr("Brought in: %1"), day_words(day, self._today()))
        return ShownRow(batch.source, soft, form_words(batch.form))

    def _on_current(self) -> None:
        place = self.list.currentIndex().row()
        if 0 <= place < len(self._batches):
            self.back.setText(fill(self.tr("Take “%1” back"), self._batches[place].source.replace("&", "&&")))
        self.back.setEnabled(0 <= place < len(self._batches))

    def _on_take_back(self) -> None:
        place = self.list.currentIndex().row()
        if 0 <= place < len(self._batches):
            self.take_back_requested.emit(self._batches[place])
