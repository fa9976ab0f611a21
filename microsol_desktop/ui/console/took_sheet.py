"""After a gathering, for the host who asks: how long each step took against the plan, and what could be made of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from microsol_desktop.desk.real_times import RealTimesDesk, TimesOffer
from microsol_desktop.flow.real_times import RealTimes, Took
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.key_button import KeyButton
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.sheet import Sheet
from microsol_desktop.ui.kit.times_offer import TimesOffers, so_long
from microsol_desktop.ui.kit.words import people_count

SHOWN = 60
"""Steps listed one by one; of a longer evening the rest is counted."""


class TookSheet(Sheet):
    """Lies over the console only when it is asked for: the room needs no such table."""

    def __init__(self, window: QWidget, real: RealTimes, people: int) -> None:
        super().__init__(window, width_in_letters=72)
        self.set_title(self.tr("How long it took"))
        self.whole = PlainLabel(self._whole(real.steps, people), wraps=True)
        self.offers = TimesOffers()
        self.offers.hide()
        self.offers.changed.connect(self._fit)
        close = KeyButton(self.tr("Close"), self.tr("Esc"), beside=True)
        close.clicked.connect(self.close_sheet)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        in_lines(self.card, self._grid, spacing=3 / 2, down=2 / 5)
        self._list(real.steps)
        body = self.card.body
        body.addWidget(self.whole)
        body.addLayout(self._grid)
        body.addWidget(self.offers)
        body.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def offer(self, desk: RealTimesDesk, offers: tuple[TimesOffer, ...]) -> None:
        """Have what can be made of it below the table."""
        self.offers.show_offers(desk, offers)

    def _whole(self, steps: tuple[Took, ...], people: int) -> str:
        planned = sum(step.planned or 0 for step in steps)
        took = sum(step.real for step in steps)
        if any(step.planned is None for step in steps):
            words = self.tr("%1 in all. Some of it had no limit; the plan for the rest was %2, for %3.")
        else:
            words = self.tr("%1 in all. The plan for %3 was %2.")
        return fill(words, so_long(took), so_long(planned), people_count(people))

    def _list(self, steps: tuple[Took, ...]) -> None:
        if not steps:
            return
        for column, words in enumerate((self.tr("Step"), self.tr("planned"), self.tr("took"))):
            self._put(0, column, words, role="key")
        for row, step in enumerate(steps[:SHOWN], start=1):
            self._put(row, 0, step.title, role="soft" if step.skipped else "")
            self._put(row, 1, so_long(step.planned) if step.planned is not None else self.tr("open"))
            self._put(row, 2, self.tr("skipped") if step.skipped else so_long(step.real), role="")
        left_out = len(steps) - SHOWN
        if left_out > 0:
            self._put(SHOWN + 1, 0, fill(self.tr("and %1 more"), left_out))

    def _put(self, row: int, column: int, words: str, role: str = "soft") -> None:
        label = PlainLabel(words, role=role, wraps=not column)
        side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag(0)
        self._grid.addWidget(label, row, column, side)
