"""A season: so many meetings with their days set ahead, then a look back, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from microsol_desktop.circle.circles import Outcome, Season
from microsol_desktop.circle.rhythm import next_days
from microsol_desktop.circle.whole import CircleWhole, SeasonWhole
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.ui.circles.circle_words import day_words, outcome_words, pulse_words
from microsol_desktop.ui.circles.page import Goal
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import clear, left
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.row_button import IN_FROM_EDGE, RowButton, Rows
from microsol_desktop.ui.kit.stepper import Stepper
from microsol_desktop.ui.kit.tick_box import TickBox

CAME_OF_IT = (Outcome.CONTINUE, Outcome.CHANGE, Outcome.PAUSE, Outcome.END)
PAST = 5
"""So many seasons that are over are told."""
DAYS = 12
"""So many days of a season are told at the most."""
translate = QCoreApplication.translate


class SeasonCard(Card):
    """Begins a season, shows where it is, and asks what came of it when it is over.

    Signals:
        goal_requested: go there (a Goal).
        begun: these days are agreed on (a tuple of moments), and the day of the retrospective or None.
        closed: what came of this season (the season, an Outcome, words).
    """

    goal_requested = Signal(object)
    begun = Signal(object, object)
    closed = Signal(object, object, str)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(translate("Circles", "Season"))
        self._today = today
        self._whole: CircleWhole | None = None
        self._now = self._make_now()
        self._new = self._make_new()
        self._past = QVBoxLayout()
        in_lines(self, self._past, spacing=1 / 6)
        # What is in there reaches out beyond its words, and would be cut at its edge.
        wide = Rows(self)
        wide.addWidget(self._now)
        self.body.addLayout(wide)
        self.body.addWidget(self._new)
        self.body.addLayout(self._past)

    def show_circle(self, whole: CircleWhole) -> None:
        """Show this circle's season, or let one begin."""
        self._whole = whole
        season = whole.season
        self._now.setVisible(season is not None)
        self._new.setVisible(season is None and whole.circle.ended is None)
        if season is not None:
            self._show_now(season)
        self._tell_days()
        clear(self._past)
        for one in [one for one in whole.seasons if not one.season.outcome.is_open][:PAST]:
            self._past.addWidget(PlainLabel(self._past_words(one), role="soft", wraps=True))

    def _make_now(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        in_lines(self, column, margins=(IN_FROM_EDGE, 0, IN_FROM_EDGE, 0), spacing=1 / 3)
        self.where = PlainLabel(role="strong", wraps=True)
        self.look_back = PlainLabel(wraps=True)
        self._set = Rows(self)
        column.addWidget(self.where)
        column.addWidget(self.look_back)
        column.addLayout(self._set)
        self.close_it = QPushButton(self.tr("What came of it…"))
        self.close_it.setProperty("kind", "quiet")
        self.close_it.clicked.connect(self._on_close_asked)
        column.addLayout(left(self.close_it))
        self._closing = QWidget()
        closing = QVBoxLayout(self._closing)
        in_lines(self, closing, margins=(0, 0, 0, 0), spacing=1 / 2)
        closing.addWidget(PlainLabel(self.tr("What did you decide?"), wraps=True))
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("In a few words, if you like"))
        self.words.setAccessibleName(self.tr("What came of the season, in a few words"))
        closing.addWidget(self.words)
        row = FlowLayout()
        self.outcomes: dict[Outcome, QPushButton] = {}
        for outcome in CAME_OF_IT:
            button = QPushButton(outcome_words(outcome))
            button.clicked.connect(partial(self._on_closed, outcome))
            self.outcomes[outcome] = button
            row.addWidget(button)
        closing.addLayout(row)
        column.addWidget(self._closing)
        return inside

    def _make_new(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=1 / 2)
        self.hint = PlainLabel(wraps=True)
        self.meetings = Stepper(1, 60, 5)
        self.meetings.call(self.tr("How many meetings"))
        self.meetings.changed.connect(self._tell_days)
        self._count = QWidget()
        count = left(self.meetings, PlainLabel(self.tr("meetings"), role="soft"))
        count.setContentsMargins(0, 0, 0, 0)
        self._count.setLayout(count)
        self.days = PlainLabel(role="soft", wraps=True)
        self.looks_back = TickBox(self.tr("The last one is for looking back"))
        self.looks_back.setChecked(True)
        self.begin = QPushButton(self.tr("Begin this season"))
        self.begin.clicked.connect(self._on_begun)
        for widget in (self.hint, self._count, self.days, self.looks_back):
            column.addWidget(widget)
        column.addLayout(left(self.begin))
        return inside

    def _show_now(self, season: SeasonWhole) -> None:
        self.where.setText(pulse_words(season.pulse))
        day = season.season.retrospective
        due = season.pulse.retrospective_due
        if due:
            self.look_back.setText(self.tr("It is time to look back: go on, change something, pause, or end?"))
        elif day is not None:
            self.look_back.setText(fill(self.tr("Looking back %1"), day_words(day, self._today())))
        self.look_back.setVisible(due or day is not None)
        self.close_it.setVisible(not due)
        self._closing.setVisible(due)
        clear(self._set)
        still = [one for one in season.days if one.began is None and one.cancelled_on is None]
        for gathering in still[:DAYS]:
            row = RowButton(day_words(gathering.on, self._today()), gathering.title)
            row.clicked.connect(partial(self.goal_requested.emit, Goal("gathering", gathering.key)))
            self._set.addWidget(row)

    def _ahead(self) -> tuple[datetime, ...]:
        """The days that a season would have."""
        if self._whole is None or self._whole.circle.rhythm is None:
            return ()
        wanted = self.meetings.value
        try:
            days = next_days(self._whole.circle.rhythm, self._today(), wanted + 1)
        except ExpectedFailure:
            return ()
        # A circle that has looked back this evening sets out anew: this evening is no day ahead.
        held = {one.on for season in self._whole.seasons for one in season.days if one.began is not None}
        return tuple(day for day in days if day.date() not in held)[:wanted]

    def _tell_days(self) -> None:
        ahead = self._ahead()
        can_begin = bool(ahead)
        for widget in (self._count, self.days, self.looks_back, self.begin):
            widget.setVisible(can_begin)
        if can_begin:
            self.hint.setText(
                self.tr("So many meetings with their days set ahead, then a look back: nobody has to slip away.")
            )
            self.days.setText(" · ".join(day_words(day.date(), self._today()) for day in ahead[:DAYS]))
        else:
            self.hint.setText(self.tr("Once it is said how often you meet, the days of a season follow by themselves."))

    def _past_words(self, one: SeasonWhole) -> str:
        since = fill(self.tr("%1, from %2"), pulse_words(one.pulse), day_words(one.season.begins, self._today()))
        came = outcome_words(one.season.outcome)
        words = f"{came}: {one.season.outcome_words}" if one.season.outcome_words else came
        return f"{since}. {words}"

    def _on_begun(self) -> None:
        ahead = self._ahead()
        if ahead:
            self.begun.emit(ahead, ahead[-1].date() if self.looks_back.isChecked() else None)

    def _on_close_asked(self) -> None:
        self.close_it.hide()
        self._closing.show()
        self.words.setFocus()

    def _on_closed(self, outcome: Outcome) -> None:
        season = self._season
        if season is not None:
            self.closed.emit(season, outcome, self.words.text().strip())
            self.words.clear()

    @property
    def _season(self) -> Season | None:
        now = self._whole.season if self._whole is not None else None
        return now.season if now is not None else None
