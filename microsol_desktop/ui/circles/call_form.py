"""One call: what it is, who called it where, who supports it, how it lives, and when it is looked at again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from microsol_desktop.circle.calls import Call, CallState
from microsol_desktop.circle.calls_seen import AllCalls, CallSeen
from microsol_desktop.circle.keys import CallKey, CircleKey, GatheringKey, PersonKey
from microsol_desktop.desk.calls_desk import months_later
from microsol_desktop.ui.circles.calls_words import call_state_words
from microsol_desktop.ui.circles.circle_words import day_words
from microsol_desktop.ui.circles.keep_form import KeepForm, beside, choice, day_line, fill_choice, soft
from microsol_desktop.ui.circles.person_field import PersonField
from microsol_desktop.ui.circles.saved_line import day_written
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.layouts import clear, named

REVIEW = 3
"""Months until a new call is looked at again, if the host says nothing else."""


class CallForm(KeepForm):
    """A call that is there, or a new one."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._call: Call | None = None
        self._supporters: dict[PersonKey, str] = {}
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("What is called for"))
        self.title.returnPressed.connect(self.on_keep)
        self.caller = self.whom(self.tr("Who calls"))
        self.circle = choice(self.tr("In which circle"), ())
        self.called_at = choice(self.tr("Called at"), ())
        self.state = choice(self.tr("How it lives"), ((state, call_state_words(state)) for state in CallState))
        self.called_on = day_line(self.tr("Called on"))
        self.review = day_line(self.tr("To look at again on"))
        self.supporter = PersonField(self.tr("Somebody's name"))
        self.supporter.setAccessibleName(self.tr("Who supports it"))
        self.names_people(self.supporter)
        self.supporter.chosen.connect(self._on_supporter)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self._lay_fields()
        self.hide()

    @property
    def supporters(self) -> tuple[PersonKey, ...]:
        """Who said that they would support it, in the order in which they did."""
        return tuple(self._supporters)

    def offer_places(self, there: AllCalls) -> None:
        """The circles and gatherings that may be meant."""
        circle, called_at = self.circle.currentData(), self.called_at.currentData()
        today, none = self._today(), self.tr("None")
        fill_choice(self.circle, (("", none), *((str(key), name) for key, name in there.circles)))
        gatherings = (
            (str(held.gathering.key), self._held_words(held.circle or held.gathering.title, held.gathering.on, today))
            for held in there.gatherings
        )
        fill_choice(self.called_at, (("", none), *gatherings))
        self._choose(circle or "", called_at or "")

    def begin(self) -> None:
        """A new one."""
        self._call = None
        self.title.clear()
        self.caller.show_person(None, "")
        self._choose("", "")
        self.state.setCurrentIndex(self.state.findData(CallState.CALLED))
        self.called_on.setText(day_written(self._today()))
        self.review.setText(day_written(months_later(self._today(), REVIEW)))
        self._show_supporters({})
        self.open_form(self.tr("A new call"), is_new=True)
        self.title.setFocus()

    def show_call(self, seen: CallSeen) -> None:
        """This one."""
        call = self._call = seen.call
        self.title.setText(call.title)
        self.caller.show_person(call.caller, seen.caller)
        self._choose(str(call.circle or ""), str(call.called_at or ""))
        self.state.setCurrentIndex(self.state.findData(call.state))
        self.called_on.setText(day_written(call.called_on) if call.called_on else "")
        self.review.setText(day_written(call.review_due) if call.review_due else "")
        self._show_supporters(dict(seen.supporters))
        self.open_form(self.tr("A call"), is_new=False)

    def on_keep(self) -> None:
        title = " ".join(self.title.text().split())
        if not title:
            self.said.emit(self.tr("What is called for? A few words are enough."))
            self.title.setFocus()
            return
        (is_day, called_on), (is_review, review) = self.read_day(self.called_on), self.read_day(self.review)
        if is_day and is_review:
            self._keep(title, called_on, review)
            self.close_form()

    def on_out(self) -> None:
        if self._call is not None:
            self.gone.emit(fill(self.tr("Taken out: %1"), self._call.title), self._call)
        self.close_form()

    def _lay_fields(self) -> None:
        self.fields.addLayout(named(self.tr("What is called for"), self.title))
        self.fields.addWidget(self.caller)
        self.fields.addWidget(
            beside(
                (self.tr("In which circle"), self.circle),
                (self.tr("Called at"), self.called_at),
                (self.tr("How it lives"), self.state),
            )
        )
        days = ((self.tr("Called on"), self.called_on), (self.tr("To look at again on"), self.review))
        self.fields.addWidget(beside(*days))
        self.fields.addWidget(soft(self.tr("Who supports it")))
        self.fields.addWidget(self._chips)
        self.fields.addWidget(self.supporter)

    def _keep(self, title: str, called_on: date | None, review: date | None) -> None:
        what = fill(self.tr("Kept: %1"), title)
        before = self._call or Call(key=CallKey(UUID(int=0)), title=title)
        circle, called_at = _chosen(self.circle, before.circle), _chosen(self.called_at, before.called_at)
        value = replace(
            before,
            title=title,
            caller=self.caller.person,
            circle=CircleKey(circle) if circle is not None else None,
            called_on=called_on,
            called_at=GatheringKey(called_at) if called_at is not None else None,
            review_due=review,
            state=CallState(self.state.currentData()),
            supporters=self.supporters,
        )
        if self._call is None:
            self.begun.emit(what, partial(_with_key, value))
        else:
            self.kept.emit(what, value)

    def _choose(self, circle: str, called_at: str) -> None:
        self.circle.setCurrentIndex(self.circle.findData(circle))
        self.called_at.setCurrentIndex(self.called_at.findData(called_at))

    def _held_words(self, name: str, on: date, today: date) -> str:
        return fill(self.tr("%1, %2"), name or self.tr("A gathering"), day_words(on, today))

    def _show_supporters(self, supporters: dict[PersonKey, str]) -> None:
        self._supporters = supporters
        clear(self._flow)
        for person, name in supporters.items():
            chip = QPushButton(f"{name.replace('&', '&&')}  ×")
            chip.setAccessibleName(fill(self.tr("%1 does not support it"), name))
            chip.clicked.connect(partial(self._on_no_supporter, person))
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(supporters))

    def _on_supporter(self, person: PersonKey, name: str) -> None:
        self._show_supporters(self._supporters | {person: name})

    def _on_no_supporter(self, person: PersonKey) -> None:
        self._show_supporters({key: name for key, name in self._supporters.items() if key != person})
        self.supporter.setFocus()


def _with_key(call: Call, key: UUID) -> Call:
    return replace(call, key=CallKey(key))


def _chosen(box: QComboBox, before: UUID | None) -> UUID | None:
    """What was chosen; a circle that has ended, or a gathering of long ago, is not among the choices, and stays."""
    if box.currentIndex() < 0:
        return before
    return UUID(box.currentData()) if box.currentData() else None
