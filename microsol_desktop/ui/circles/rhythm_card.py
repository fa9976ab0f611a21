"""When a circle meets: what is set, and its rhythm with the next days of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from microsol_desktop.circle.circles import Circle
from microsol_desktop.circle.rhythm import next_days
from microsol_desktop.circle.whole import CircleWhole
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.ui.circles.circle_words import day_words, hour_words, moment_words, rhythm_words
from microsol_desktop.ui.circles.fold_card import FoldCard
from microsol_desktop.ui.circles.page import Goal
from microsol_desktop.ui.circles.rhythm_fields import RhythmFields
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import clear, left
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.row_button import RowButton, Rows
from microsol_desktop.ui.kit.said import said_of

translate = QCoreApplication.translate
NEXT = 4
"""So many days of a rhythm are told ahead."""


class RhythmCard(FoldCard):
    """Shows the days to come; in their place the rhythm that makes them.

    Signals:
        goal_requested: go there (a Goal).
        changed: a sentence that says what is changed, and the circle as it is to be.
    """

    goal_requested = Signal(object)
    changed = Signal(str, object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(translate("Circles", "When we meet"), translate("Circles", "Change"))
        self._today = today
        self._circle: Circle | None = None
        self.rhythm_shown = PlainLabel(role="strong", wraps=True)
        self._set = Rows(self)
        self._days = QVBoxLayout()
        in_lines(self, self._days, spacing=1 / 6)
        self.shown.addWidget(self.rhythm_shown)
        self.shown.addLayout(self._set)
        self.shown.addLayout(self._days)
        self.plan = self._leads(self.tr("Plan one…"), "gathering-plan")
        self.gatherings = self._leads(self.tr("All gatherings"), "gatherings")
        self.shown.addLayout(left(self.plan, self.gatherings))
        self.form = RhythmFields(today)
        self.fields.addWidget(self.form)
        self.fault = PlainLabel(role="warning", wraps=True)
        self.fault.hide()
        self.fields.addWidget(self.fault)
        self.without = QPushButton(self.tr("No rhythm any more"))
        self.without.setProperty("kind", "quiet")
        self.without.clicked.connect(self._on_without)
        self.fields.addLayout(left(self.without))
        self.opened.connect(self._fill_in)
        self.kept.connect(self._on_kept)
        self.form.hour.returnPressed.connect(self.keep.click)

    def show_circle(self, whole: CircleWhole) -> None:
        """Show when this circle meets."""
        self._circle = whole.circle
        rhythm = whole.circle.rhythm
        self.plan.setVisible(whole.circle.ended is None)
        self.change.setText(self.tr("Change") if rhythm else self.tr("Say how often"))
        self.rhythm_shown.setText(rhythm_words(rhythm) if rhythm else self.tr("In no rhythm yet."))
        clear(self._set)
        clear(self._days)
        for gathering in whole.coming:
            when = day_words(gathering.on, self._today())
            if gathering.starts is not None:
                when = fill(self.tr("%1, %2"), when, hour_words(gathering.starts))
            row = RowButton(when, gathering.title)
            row.clicked.connect(partial(self.goal_requested.emit, Goal("gathering", gathering.key)))
            self._set.addWidget(row)
        for words in self._days_of_rhythm(whole):
            self._days.addWidget(PlainLabel(words, role="soft", wraps=True))

    def _days_of_rhythm(self, whole: CircleWhole) -> list[str]:
        """Those that nobody has set yet, after the last one that is."""
        rhythm = whole.circle.rhythm
        if rhythm is None or whole.circle.ended is not None or len(whole.coming) >= NEXT:
            return []
        after = max((one.on for one in whole.coming), default=None)
        try:
            days = next_days(rhythm, self._today(), NEXT + len(whole.coming))
        except ExpectedFailure as failure:
            return [said_of(failure)]
        rest = [day for day in days if after is None or day.date() > after]
        return [moment_words(day, self._today()) for day in rest[: NEXT - len(whole.coming)]]

    def _leads(self, words: str, page: str) -> QPushButton:
        """A button that leads to another page about this circle."""
        button = QPushButton(words)
        button.setProperty("kind", "quiet")
        button.clicked.connect(partial(self._go, page))
        return button

    def _go(self, page: str) -> None:
        if self._circle is not None:
            self.goal_requested.emit(Goal(page, self._circle.key))

    def _fill_in(self) -> None:
        if self._circle is not None:
            self.form.show_rhythm(self._circle.rhythm)
            self.without.setVisible(self._circle.rhythm is not None)
            self.fault.hide()

    def _on_kept(self) -> None:
        if self._circle is None:
            return
        rhythm = self.form.rhythm
        if rhythm is None:
            self.fault.setText(self.tr("That is no time of day. Write it as 19:30, for instance."))
            self.fault.show()
            self.form.hour.setFocus()
            return
        now = replace(self._circle, rhythm=rhythm)
        self.close_form()
        if now != self._circle:
            self.changed.emit(fill(self.tr("You meet: %1"), rhythm_words(rhythm)), now)

    def _on_without(self) -> None:
        if self._circle is not None:
            self.close_form()
            self.changed.emit(self.tr("No rhythm any more."), replace(self._circle, rhythm=None))
