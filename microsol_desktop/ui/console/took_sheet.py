"""After a gathering, for the host who asks: how long each step took against the plan, and what could be made of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from microsol_desktop.desk.real_times import RealTimesDesk, TimesOffer
from microsol_desktop.flow.real_times import RealTimes, Took
from microsol_desktop.practice.model import Slug
from microsol_desktop.practice.retiming import NewTime
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.key_button import KeyButton
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.setting_words import settings_said
from microsol_desktop.ui.kit.sheet import Sheet
from microsol_desktop.ui.kit.times_offer import TimesOffers, so_long
from microsol_desktop.ui.kit.words import people_count

Place = tuple[Slug | None, int | None]
"""A practice, and which of its steps (from 0)."""
SHOWN = 60
"""Steps listed one by one; of a longer evening the rest is counted."""


class TookSheet(Sheet):
    """Lies over the console only when it is asked for: the room needs no such table.

    `desk` changes practices' times; without one nothing can be made of how long it took.
    """

    def __init__(
        self,
        window: QWidget,
        real: RealTimes,
        people: int,
        desk: RealTimesDesk | None = None,
        offers: tuple[TimesOffer, ...] = (),
    ) -> None:
        super().__init__(window, width_in_letters=58)
        self.set_title(self.tr("How long it took"))
        self.whole = PlainLabel(self._whole(real.steps, people), wraps=True)
        self.offers = TimesOffers()
        self.offers.changed.connect(self._fit)
        self._steps = real.steps[:SHOWN]
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        in_lines(self.card, self._grid, spacing=3 / 2, down=2 / 5)
        body = self.card.body
        body.addWidget(self.whole)
        # Above the table: on a long evening it is in sight all the same.
        body.addWidget(self.offers)
        body.addLayout(self._grid)
        self._show_offers(desk, offers)
        self._list(len(real.steps), _could_say(offers))
        close = KeyButton(self.tr("Close"), self.tr("Esc"), beside=True)
        close.clicked.connect(self.close_sheet)
        body.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _show_offers(self, desk: RealTimesDesk | None, offers: tuple[TimesOffer, ...]) -> None:
        if desk is None:
            self.offers.hide()
        else:
            self.offers.show_offers(desk, offers, listed=False)

    def _whole(self, steps: tuple[Took, ...], people: int) -> str:
        planned = sum(step.planned or 0 for step in steps)
        took = sum(step.real for step in steps)
        if any(step.planned is None for step in steps):
            words = self.tr("%1 in all. Some of it had no limit; the plan for the rest was %2, for %3.")
        else:
            words = self.tr("%1 in all. The plan for %3 was %2.")
        return fill(words, so_long(took), so_long(planned), people_count(people))

    def _list(self, count: int, could_say: dict[Place, list[NewTime]]) -> None:
        if not self._steps:
            return
        heads = [self.tr("Step"), self.tr("planned"), self.tr("took")]
        for column, words in enumerate([*heads, self.tr("could say")] if could_say else heads):
            self._put(0, column, words, role="key")
        row = 1
        for step in self._steps:
            self._put(row, 0, step.title, role="soft" if step.skipped else "")
            self._put(row, 1, so_long(step.planned) if step.planned is not None else self.tr("open"))
            self._put(row, 2, self.tr("skipped") if step.skipped else so_long(step.real), role="")
            for time in could_say.get((step.slug, step.step), ()):
                if time.spot.part:
                    row += 1
                    self._put(row, 0, time.title).setIndent(self.fontMetrics().height())
                self._put(row, 3, settings_said(time.after), role="accent")
            row += 1
        left_out = count - len(self._steps)
        if left_out > 0:
            self._put(row, 0, fill(self.tr("and %1 more"), left_out))

    def _put(self, row: int, column: int, words: str, role: str = "soft") -> PlainLabel:
        label = PlainLabel(words, role=role, wraps=not column)
        side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag(0)
        self._grid.addWidget(label, row, column, side)
        return label


def _could_say(offers: tuple[TimesOffer, ...]) -> dict[Place, list[NewTime]]:
    """By its practice and its place there, the times that a step and its parts would have."""
    told: dict[Place, list[NewTime]] = {}
    for offer in offers:
        for time in offer.times:
            told.setdefault((offer.slug, time.spot.step), []).append(time)
    return told
