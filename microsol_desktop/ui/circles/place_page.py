"""One house or site: who lives there, which circles meet there, how many sit, and who opens it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from microsol_desktop.circle.circles import Circle
from microsol_desktop.circle.keys import CircleKey, PersonKey, PlaceKey
from microsol_desktop.circle.one_person import OnePlace
from microsol_desktop.circle.people import Person, Place
from microsol_desktop.desk.everybody import Everybody
from microsol_desktop.desk.people_desk import PeopleDesk
from microsol_desktop.ui.circles.in_rows import InRows
from microsol_desktop.ui.circles.languages import language_words
from microsol_desktop.ui.circles.page import Goal, RecordPage, Surroundings
from microsol_desktop.ui.circles.person_choice import PersonChoice
from microsol_desktop.ui.circles.person_field import PersonField
from microsol_desktop.ui.circles.person_through import PersonLink
from microsol_desktop.ui.circles.saved_line import SavedLine, SavedLines
from microsol_desktop.ui.kit.calm_combo_box import CalmComboBox
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.layouts import left, named
from microsol_desktop.ui.kit.page_head import PageHead
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.row_button import RowButton

WIDEST = 42
"""In heights of a line of text."""
MOST_SEATS = 9_999


class PlacePage(RecordPage):
    """Everything is written in place and kept by itself."""

    READS: ClassVar[frozenset[type[object]]] = frozenset({Place, Person, Circle})

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, WIDEST)
        self._desk = PeopleDesk(around.record, around.today, language_words)
        self._one: OnePlace | None = None
        self.head = PageHead()
        self.head.back_requested.connect(self.back_requested)
        self.gone = PlainLabel(self.tr("This place is no longer here. Undo brings it back."), role="soft", wraps=True)
        self.about_it, self.household = self._make_place(), self._make_household()
        self.meets = self._make_meets()
        self.out = QPushButton(self.tr("Put in by mistake"))
        self.out.setProperty("kind", "quiet")
        self.out.clicked.connect(self._on_out)
        self.column.addLayout(self.head)
        for widget in (self.gone, self.about_it, self.household, self.meets):
            self.column.addWidget(widget)
            widget.hide()
        self.column.addLayout(left(self.out))
        self.column.addStretch(1)

    def come(self, about: UUID | None) -> None:
        self.verticalScrollBar().setValue(0)
        super().come(about)

    def look(self) -> None:
        if self.about is not None:
            self._desk.place(PlaceKey(self.about), self._show)

    def _make_place(self) -> Card:
        card = Card()
        self.called = SavedLine(self.tr("What it is called"))
        self.address = SavedLines(2, self.tr("Where it is"))
        self.seats = SavedLine(self.tr("How many can sit"))
        self.steps = CalmComboBox()
        self.steps.setAccessibleName(self.tr("Without steps?"))
        for value, words in (
            (None, self.tr("Nobody has looked yet")),
            (True, self.tr("One gets in without steps")),
            (False, self.tr("There are steps")),
        ):
            self.steps.addItem(words, value)
        self.opener = self._person_field(self.tr("Who opens it"))
        self.opened_by = PersonChoice(self.opener)
        for words, field in (
            (self.tr("What it is called"), self.called),
            (self.tr("Where it is"), self.address),
            (self.tr("How many can sit"), self.seats),
            (self.tr("Without steps?"), self.steps),
            (self.tr("Who opens it"), self.opened_by),
        ):
            card.body.addLayout(named(words, field))
        self.called.saved.connect(self._on_called)
        self.address.saved.connect(self._on_address)
        self.seats.saved.connect(self._on_seats)
        self.steps.activated.connect(self._on_steps)
        self.opener.chosen.connect(self._on_opener)
        self.opened_by.cleared.connect(self._on_no_opener)
        self.opened_by.opened.connect(self._on_person)
        return card

    def _make_household(self) -> Card:
        card = Card(self.tr("Who lives here"))
        self.people: InRows[Person] = InRows(self._make_person)
        self.resident = self._person_field(self.tr("Somebody who lives here"))
        self.resident.chosen.connect(self._on_resident)
        card.body.addWidget(self.people)
        card.body.addWidget(self.resident)
        return card

    def _make_meets(self) -> Card:
        card = Card(self.tr("Circles that meet here"))
        self.none = PlainLabel(self.tr("None yet: a circle’s own page says where it meets."), role="soft", wraps=True)
        self.circles: InRows[Circle] = InRows(self._make_circle)
        card.body.addWidget(self.none)
        card.body.addWidget(self.circles)
        return card

    def _person_field(self, words: str) -> PersonField:
        field = PersonField(words)
        field.everybody_wanted.connect(self._on_everybody_wanted)
        field.nobody_meant.connect(self._on_nobody_meant)
        return field

    def _make_person(self) -> QWidget:
        row = PersonLink()
        row.opened.connect(self._on_person)
        return row

    def _make_circle(self) -> QWidget:
        row = _CircleLink()
        row.opened.connect(self._on_circle)
        return row

    def _show(self, one: OnePlace | None) -> None:
        self._one = one
        self.gone.setVisible(one is None)
        for widget in (self.about_it, self.household, self.meets, self.out):
            widget.setVisible(one is not None)
        self.head.title.setText(one.place.name if one is not None else "")
        if one is None:
            return
        place = one.place
        self.setAccessibleName(place.name)
        self.called.show_text(place.name)
        self.address.show_text(place.address)
        self.seats.show_text(str(place.seats) if place.seats is not None else "")
        with QSignalBlocker(self.steps):
            self.steps.setCurrentIndex({None: 0, True: 1, False: 2}[place.step_free])
        self.opened_by.show_person(place.opened_by, one.opened_by)
        self.people.show_values(one.household)
        self.none.setVisible(not one.circles)
        self.circles.show_values(one.circles)

    def _change(self, what: str, **fields: object) -> None:
        if self._one is not None:
            words = fill(what, self._one.place.name, *map(str, fields.values()))
            self._desk.change_place(words, self._one.place.key, partial(_replaced, fields))

    def _on_called(self, name: str) -> None:
        if name:
            self._change(self.tr("%1 is called %2 now."), name=name)
        else:
            self.called.bring_back()
            self.said.emit(self.tr("Every place here has a name. Any will do: the red house, the hall."))

    def _on_address(self, address: str) -> None:
        self._change(self.tr("The address of %1 is kept."), address=address)

    def _on_seats(self, typed: str) -> None:
        if typed and not (typed.isascii() and typed.isdecimal() and int(typed) <= MOST_SEATS):
            self.seats.bring_back()
            self.said.emit(fill(self.tr("“%1” is no number of seats. Write figures alone, as 12."), typed))
        else:
            self._change(self.tr("How many can sit at %1 is kept."), seats=int(typed) if typed else None)

    def _on_steps(self) -> None:
        if self._one is not None and self.steps.currentData() != self._one.place.step_free:
            self._change(self.tr("Whether %1 has steps is kept."), step_free=self.steps.currentData())

    def _on_opener(self, person: PersonKey, name: str) -> None:
        self._change(self.tr("%1: who opens it is kept."), opened_by=person)

    def _on_no_opener(self) -> None:
        self._change(self.tr("Nobody is known who opens %1."), opened_by=None)
        self.opener.setFocus()

    def _on_resident(self, person: PersonKey, name: str) -> None:
        if self._one is not None:
            place = self._one.place
            self._desk.live_at(fill(self.tr("%1 lives at %2."), name, place.name), person, place.key)

    def _on_everybody_wanted(self) -> None:
        self._desk.everybody(self._offer, self._offer)

    def _offer(self, everybody: Everybody) -> None:
        here = frozenset(person.key for person in self._one.household) if self._one is not None else frozenset()
        self.opener.show_everybody(everybody)
        self.resident.show_everybody(everybody, here)

    def _on_nobody_meant(self, name: str) -> None:
        words = self.tr("Who “%1” is can't be told. Choose one of those below the line, or write the whole name.")
        self.said.emit(fill(words, name))

    def _on_person(self, person: PersonKey) -> None:
        self.goal_requested.emit(Goal("person", person))

    def _on_circle(self, circle: CircleKey) -> None:
        self.goal_requested.emit(Goal("circle", circle))

    def _on_out(self) -> None:
        if self._one is not None:
            place = self._one.place
            self._desk.take_out_place(fill(self.tr("%1 is no longer one of your places."), place.name), place)


class _CircleLink(RowButton):
    """A circle's name that leads to its page.

    Signals:
        opened: to this circle's page (its key).
    """

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__("")
        self._circle: Circle | None = None
        self.clicked.connect(self._on_clicked)

    def show_value(self, circle: Circle) -> None:
        self._circle = circle
        self.say(circle.name)

    def _on_clicked(self) -> None:
        if self._circle is not None:
            self.opened.emit(self._circle.key)


def _replaced(fields: dict[str, object], place: Place) -> Place:
    return replace(place, **fields)  # type: ignore[arg-type]  # each handed in by its name above
