"""How long a gathering took, step by step: as it was planned and as it went."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from microsol_desktop.circle.gatherings import AsRun, StepRan
from microsol_desktop.ui.circles.gathering_words import length_words, on_the_wall
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import clear
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.words import minutes, seconds_or_minutes

SHOWN_STEPS = 60
"""Steps listed one by one; of a longer practice the rest is counted."""


class GatheringTimeCard(Card):
    """The whole of it in a sentence, and a line a step."""

    def __init__(self) -> None:
        super().__init__("")
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

    def show_value(self, ran: AsRun) -> None:
        """How this one went."""
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
