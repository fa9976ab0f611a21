"""How long a gathering took, step by step: as it was planned and as it went."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from microsol_desktop.circle.gatherings import AsRun, StepRan
from microsol_desktop.ui.circles.gathering_words import length_words, on_the_wall
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import clear, left
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.words import minutes, seconds_or_minutes

if TYPE_CHECKING:
    from microsol_desktop.desk.real_times import RealTimesDesk
    from microsol_desktop.ui.kit.times_offer import TimesOffers

SHOWN_STEPS = 60
"""Steps listed one by one; of a longer practice the rest is counted."""


class GatheringTimeCard(Card):
    """The whole of it in a sentence, and a line a step; and what the practice could say of that, for a host who asks.

    `real_times` is what changes a practice's times; without it there is nothing to ask for.
    """

    def __init__(self, real_times: Callable[[], RealTimesDesk] | None = None) -> None:
        super().__init__("")
        self._real_times = real_times
        self._ran: AsRun | None = None
        self._offers: TimesOffers | None = None
        self.ask = QPushButton(self.tr("Times for the practice…"))
        self.ask.clicked.connect(self._on_ask)
        self.heading.setText(self.tr("How it went"))
        self.heading.show()
        self.whole = PlainLabel(wraps=True)
        self._inside = QWidget()
        self._steps = QGridLayout(self._inside)
        self._steps.setColumnStretch(0, 1)
        self._steps.setContentsMargins(0, 0, 0, 0)
        in_lines(self, self._steps, spacing=1, down=2 / 5)
        self.body.addWidget(self.whole)
        self.body.addWidget(self._inside)
        self.body.addLayout(left(self.ask))

    def show_value(self, ran: AsRun) -> None:
        """How this one went."""
        is_other = self._ran is None or self._ran.gathering.key != ran.gathering.key
        self._ran = ran
        self.ask.setText(self.tr("Times for the practice…"))
        self.ask.setEnabled(True)
        self.ask.setVisible(self._real_times is not None and bool(ran.steps) and bool(ran.gathering.practice))
        if is_other and self._offers is not None:
            self._offers.hide()
        self.whole.setText(self._whole(ran))
        clear(self._steps)
        steps = ran.steps
        if steps:
            for column, words in enumerate((self.tr("Step"), self.tr("planned"), self.tr("took"))):
                self._put(0, column, words, role="key")
        for row, step in enumerate(steps[:SHOWN_STEPS], start=1):
            self._put(row, 0, step.name, role="soft" if step.skipped else "")
            self._put(row, 1, seconds_or_minutes(step.planned) if step.planned is not None else self.tr("open"))
            self._put(row, 2, self._took(step))
        left_out = len(steps) - SHOWN_STEPS
        if left_out > 0:
            self._put(SHOWN_STEPS + 1, 0, fill(self.tr("and %1 more"), left_out))
        self._inside.setVisible(bool(steps))

    @property
    def offers(self) -> TimesOffers | None:
        """What could be made of it, once it was asked for."""
        return self._offers

    def _on_ask(self) -> None:
        """Worked out only now: most who look at a gathering don't want to change a practice."""
        from microsol_desktop.ui.kit.times_offer import TimesOffers

        if self._real_times is None or self._ran is None:
            return
        if self._offers is None:
            self._offers = TimesOffers()
            self.body.addWidget(self._offers)
        desk = self._real_times()
        _, offers = desk.of_record(self._ran)
        self._offers.show_offers(desk, offers)
        self.ask.setVisible(not offers)
        if not offers:
            self.ask.setText(self.tr("The practice is not here any more"))
            self.ask.setEnabled(False)

    def _whole(self, ran: AsRun) -> str:
        held = ran.gathering
        if held.began is None or held.ended is None:
            return ""
        hours = fill(
            self.tr("From %1 to %2: %3."), on_the_wall(held.began), on_the_wall(held.ended), length_words(held)
        )
        if held.planned_minutes is None:
            return hours
        planned = held.planned_minutes * 60
        return " ".join((hours, fill(self.tr("Planned: %1."), minutes(planned, planned))))

    def _took(self, step: StepRan) -> str:
        return self.tr("skipped") if step.skipped else seconds_or_minutes(step.real)

    def _put(self, row: int, column: int, words: str, role: str = "soft") -> None:
        wraps = column == 0
        label = PlainLabel(words, role=role, wraps=wraps)
        side = Qt.AlignmentFlag.AlignLeft if wraps else Qt.AlignmentFlag.AlignRight
        self._steps.addWidget(label, row, column, side if not wraps else Qt.AlignmentFlag(0))
