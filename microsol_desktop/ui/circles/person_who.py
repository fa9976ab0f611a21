"""Who somebody is: the name they like, their languages, how they came and where they live; of a child, its adult."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from microsol_desktop.circle.keys import PersonKey
from microsol_desktop.circle.people import Person, Place
from microsol_desktop.desk.looking_for import plain
from microsol_desktop.desk.people_desk import PeopleDesk
from microsol_desktop.ui.circles.languages import languages_typed, languages_written
from microsol_desktop.ui.circles.names_below import NamesBelow
from microsol_desktop.ui.circles.page import Goal
from microsol_desktop.ui.circles.person_card import PersonCard
from microsol_desktop.ui.circles.person_choice import PersonChoice
from microsol_desktop.ui.circles.saved_line import SavedDay, SavedLine
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import named
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.tick_box import TickBox


class WhoCard(PersonCard):
    """The first card of the page."""

    def __init__(self, desk: PeopleDesk) -> None:
        super().__init__("", desk)
        self._places: tuple[Place, ...] = ()
        words = self.tr("Name, as they like it")
        self.called = SavedLine(words)
        self.called.saved.connect(self._on_name)
        self.body.addLayout(named(words, self.called))
        self.child = TickBox(self.tr("A child"))
        self.child.toggled.connect(self._on_child)
        self.body.addWidget(self.child)
        self.body.addWidget(self._make_of_a_child())
        self.body.addWidget(self._make_of_the_grown())

    def show_side(self) -> None:
        one, person = self.one, self.one.person
        self.called.show_text(person.name)
        with QSignalBlocker(self.child):
            self.child.setChecked(person.child)
        self._of_a_child.setVisible(person.child)
        self._of_the_grown.setVisible(not person.child)
        self.adult.show_person(person.adult, one.names.get(person.adult, "") if person.adult else "")
        self.brought_by.show_person(
            person.brought_by, one.names.get(person.brought_by, "") if person.brought_by else ""
        )
        self.languages.show_text(languages_written(person.languages))
        self.met_on.show_day(person.met_on)
        self.home.show_text(one.home.name if one.home is not None else "")
        self.to_home.setVisible(one.home is not None)
        self.desk.places(self._offer_places)

    def _make_of_a_child(self) -> QWidget:
        self._of_a_child = QWidget()
        column = _column(self._of_a_child)
        words = self.tr(
            "Of a child, nothing is kept but its name, its adult, and the circles and gatherings it was in. There is no"
            " place for anything else."
        )
        column.addWidget(PlainLabel(words, role="soft", wraps=True))
        field = self.person_field(self.tr("Its adult"))
        field.chosen.connect(self._on_adult)
        self.adult = PersonChoice(field)
        self.adult.opened.connect(self.open_person)
        self.adult.cleared.connect(self._on_no_adult)
        column.addLayout(named(self.tr("Its adult"), self.adult))
        return self._of_a_child

    def _make_of_the_grown(self) -> QWidget:
        self._of_the_grown = QWidget()
        column = _column(self._of_the_grown)
        words = self.tr("Languages, with commas between")
        self.languages = SavedLine(words)
        self.languages.saved.connect(self._on_languages)
        column.addLayout(named(words, self.languages))
        column.addLayout(named(self.tr("Lives at"), self._make_home()))
        field = self.person_field(self.tr("Who brought them"), may_be_new=True)
        field.chosen.connect(self._on_brought_by)
        field.newcomer_named.connect(self._on_brought_by_somebody_new)
        self.brought_by = PersonChoice(field)
        self.brought_by.opened.connect(self.open_person)
        self.brought_by.cleared.connect(self._on_brought_by_nobody)
        column.addLayout(named(self.tr("Came through"), self.brought_by))
        words = self.tr("Met on")
        self.met_on = SavedDay(words)
        self.met_on.day_saved.connect(self._on_met_on)
        self.met_on.not_read.connect(self._on_no_day)
        column.addLayout(named(words, self.met_on))
        return self._of_the_grown

    def _make_home(self) -> QWidget:
        both = QWidget()
        row = QHBoxLayout(both)
        in_lines(both, row, margins=(0, 0, 0, 0), spacing=1 / 3)
        self.home = SavedLine(self.tr("A house or a place"))
        self.home.setPlaceholderText(self.tr("The red house"))
        self.homes = NamesBelow(self.home)
        self.homes.chosen.connect(self.home.take)
        self.home.saved.connect(self._on_home)
        self.to_home = QPushButton(self.tr("Go there"))
        self.to_home.setProperty("kind", "quiet")
        self.to_home.clicked.connect(self._on_to_home)
        row.addWidget(self.home, 1)
        row.addWidget(self.to_home)
        return both

    def _offer_places(self, places: tuple[Place, ...]) -> None:
        self._places = places
        self.homes.offer([place.name for place in places])

    def _change(self, what: str, **fields: object) -> None:
        self.desk.change_person(what, self.key, partial(_replaced, fields))

    def _on_name(self, name: str) -> None:
        if not name:
            self.called.bring_back()
            self.said.emit(self.tr("Everybody here has a name. Any will do: a first one, or what they are called."))
        else:
            self._change(fill(self.tr("%1 is called %2 now."), self.name, name), name=name)

    def _on_child(self, on: bool) -> None:
        if on:
            self.desk.is_a_child(
                fill(self.tr("%1 is a child: all that is not kept of children is gone."), self.name), self.key
            )
        else:
            self._change(fill(self.tr("%1 is no child."), self.name), child=False)

    def _on_adult(self, person: PersonKey, name: str) -> None:
        self._change(fill(self.tr("%1 is the adult of %2."), name, self.name), adult=person)

    def _on_no_adult(self) -> None:
        self._change(fill(self.tr("No adult is known of %1."), self.name), adult=None)
        self.adult.field.setFocus()

    def _on_languages(self, typed: str) -> None:
        self._change(fill(self.tr("The languages of %1 are kept."), self.name), languages=languages_typed(typed))

    def _on_brought_by(self, person: PersonKey, name: str) -> None:
        self._change(fill(self.tr("%1 came through %2."), self.name, name), brought_by=person)

    def _on_brought_by_somebody_new(self, name: str) -> None:
        self.desk.brought_by_somebody_new(fill(self.tr("%1 came through %2."), self.name, name), self.key, name)

    def _on_brought_by_nobody(self) -> None:
        self._change(fill(self.tr("Through whom %1 came is not known."), self.name), brought_by=None)
        self.brought_by.field.setFocus()

    def _on_met_on(self, day: date | None) -> None:
        self._change(fill(self.tr("The day on which you met %1 is kept."), self.name), met_on=day)

    def _on_no_day(self, words: str) -> None:
        self.said.emit(fill(self.tr("“%1” is no day. Write it like this: %2"), words, self.met_on.example))

    def _on_home(self, name: str) -> None:
        wanted = plain(" ".join(name.split()))
        there = next((place for place in self._places if plain(" ".join(place.name.split())) == wanted), None)
        if not name:
            self.desk.live_at(fill(self.tr("Where %1 lives is not known."), self.name), self.key, None)
        elif there is not None:
            self.desk.live_at(fill(self.tr("%1 lives at %2."), self.name, there.name), self.key, there.key)
        else:
            self.desk.live_at_new(fill(self.tr("%1 lives at %2."), self.name, name), self.key, name)

    def _on_to_home(self) -> None:
        if self.one.home is not None:
            self.goal_requested.emit(Goal("place", self.one.home.key))


def _replaced(fields: dict[str, object], person: Person) -> Person:
    return replace(person, **fields)  # type: ignore[arg-type]  # each handed in by its name above


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    in_lines(widget, column, margins=(0, 0, 0, 0), spacing=1 / 2)
    return column
