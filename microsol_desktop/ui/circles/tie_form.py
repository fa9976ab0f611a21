"""One tie: a steward and whom they look after, or two friends; how often they are in touch, and when next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from microsol_desktop.circle.calls_seen import TieSeen
from microsol_desktop.circle.keys import PersonKey, TieKey
from microsol_desktop.circle.people import Tie, TieKind
from microsol_desktop.desk.calls_desk import months_later
from microsol_desktop.ui.circles.calls_words import months_words, tie_words
from microsol_desktop.ui.circles.keep_form import KeepForm, SideBySide, beside, choice, day_line, soft
from microsol_desktop.ui.circles.saved_line import day_written
from microsol_desktop.ui.kit.fill import fill

RHYTHMS = (None, 1, 2, 3, 6, 12)
"""Months from one time to the next that are offered."""


class TieForm(KeepForm):
    """A tie that is there, or a new one.

    Signals:
        touched: the two were in touch today (a TieSeen).
    """

    touched = Signal(object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._seen: TieSeen | None = None
        self.kind = choice(self.tr("What binds them"), ((kind, tie_words(kind)) for kind in TieKind))
        self.kind.currentIndexChanged.connect(self._say_what)
        self.giver, self.receiver = self.whom(self.tr("Who")), self.whom(self.tr("With whom"))
        self.rhythm = choice(self.tr("How often"), ((months or 0, months_words(months)) for months in RHYTHMS))
        self.next = day_line(self.tr("In touch next on"))
        self._what = soft("")
        self.in_touch = QPushButton(self.tr("They were in touch today"))
        self.in_touch.clicked.connect(self._on_in_touch)
        self.ended = QPushButton(self.tr("It has ended"))
        self.ended.setProperty("kind", "quiet")
        self.ended.clicked.connect(self._on_ended)
        for button in (self.in_touch, self.ended):
            button.setAutoDefault(False)
            self.buttons.addWidget(button)
        self.fields.addWidget(SideBySide(self.giver, self.receiver))
        self.fields.addWidget(
            beside(
                (self.tr("What binds them"), self.kind),
                (self.tr("How often"), self.rhythm),
                (self.tr("In touch next on"), self.next),
            )
        )
        self.fields.addWidget(self._what)
        self._say_what()
        self.hide()

    def begin(self) -> None:
        """A new one."""
        self._seen = None
        for who in (self.giver, self.receiver):
            who.show_person(None, "")
        self._fill(TieKind.STEWARD, 1, None)
        self.ended.hide()
        self.in_touch.hide()
        self.open_form(self.tr("A new tie"), is_new=True)
        self.giver.field.setFocus()

    def show_tie(self, seen: TieSeen) -> None:
        """This one."""
        self._seen, tie = seen, seen.tie
        self.giver.show_person(tie.giver, seen.giver)
        self.receiver.show_person(tie.receiver, seen.receiver)
        self._fill(tie.kind, tie.every_months, tie.next_due)
        self.ended.show()
        self.in_touch.show()
        self.open_form(self.tr("A tie"), is_new=False)

    def on_keep(self) -> None:
        giver, receiver = self.giver.person, self.receiver.person
        if giver is None or receiver is None or giver == receiver:
            self.said.emit(self.tr("A tie is between two people: name them both."))
            (self.receiver if giver is not None else self.giver).field.setFocus()
            return
        is_day, day = self.read_day(self.next)
        if is_day:
            self._keep(giver, receiver, day)
            self.close_form()

    def on_out(self) -> None:
        if self._seen is not None:
            self.gone.emit(fill(self.tr("Between %1 and %2 there is no tie."), *self._names()), self._seen.tie)
        self.close_form()

    def _keep(self, giver: PersonKey, receiver: PersonKey, day: date | None) -> None:
        months, kind = self.rhythm.currentData() or None, TieKind(self.kind.currentData())
        due = day or (months_later(self._today(), months) if months else None)
        what = fill(self.tr("How %1 and %2 keep in touch is kept."), *self._names())
        if self._seen is None:
            self.begun.emit(what, partial(_tie, kind, giver, receiver, months, due, self._today()))
        else:
            tie = replace(self._seen.tie, kind=kind, giver=giver, receiver=receiver, every_months=months, next_due=due)
            self.kept.emit(what, tie)

    def _on_ended(self) -> None:
        """It was one, and is none any more."""
        if self._seen is not None:
            what = fill(self.tr("The tie between %1 and %2 has ended."), *self._names())
            self.kept.emit(what, replace(self._seen.tie, until=self._today()))
        self.close_form()

    def _on_in_touch(self) -> None:
        if self._seen is not None:
            self.touched.emit(self._seen)
        self.close_form()

    def _names(self) -> tuple[str, str]:
        return self.giver.name, self.receiver.name

    def _say_what(self) -> None:
        is_steward = self.kind.currentData() == TieKind.STEWARD
        steward = self.tr("A steward looks after somebody, and not the other way round.")
        self._what.say(steward if is_steward else self.tr("Friends look after each other."))

    def _fill(self, kind: TieKind, months: int | None, next_due: date | None) -> None:
        self.kind.setCurrentIndex(self.kind.findData(kind))
        if self.rhythm.findData(months or 0) < 0:
            self.rhythm.addItem(months_words(months), months)
        self.rhythm.setCurrentIndex(self.rhythm.findData(months or 0))
        self.next.setText(day_written(next_due) if next_due else "")


def _tie(
    kind: TieKind, giver: PersonKey, receiver: PersonKey, months: int | None, due: date | None, today: date, key: UUID
) -> Tie:
    return Tie(
        key=TieKey(key), kind=kind, giver=giver, receiver=receiver, every_months=months, next_due=due, since=today
    )
