"""Who is in a circle, and how somebody comes in: by a name, known or new."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from microsol_desktop.circle.circles import Standing
from microsol_desktop.circle.keys import PersonKey
from microsol_desktop.circle.whole import CircleWhole
from microsol_desktop.flow.people import split_names
from microsol_desktop.ui.circles.circle_people import CirclePeople
from microsol_desktop.ui.circles.circle_words import standing_words
from microsol_desktop.ui.circles.person_field import PersonField
from microsol_desktop.ui.kit.calm_combo_box import CalmComboBox
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.layouts import left
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.row_button import Rows

COMES_AS = (Standing.MEMBER, Standing.NEWCOMER, Standing.INVITED, Standing.THOUGHT_OF, Standing.HOST, Standing.CALLER)
"""How somebody comes into a circle; the first is what is meant most often."""


class CirclePeopleCard(Card):
    """The list, and a field below it.

    Signals:
        person_requested: go to this person (their key).
        finding_requested: find people for this circle.
        everybody_requested: who is there, that can be meant?
        nobody_meant: who is called so can't be told.
        standing_chosen: this person (an InCircle) is to stand so.
        known_taken_in: somebody who is known (a PersonKey), with their name, is to stand so to the circle.
        taken_in: people of these names are to stand so to the circle.
    """

    person_requested = Signal(object)
    finding_requested = Signal()
    everybody_requested = Signal()
    nobody_meant = Signal(str)
    standing_chosen = Signal(object, object)
    known_taken_in = Signal(object, str, object)
    taken_in = Signal(object, object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(" ")
        self.nobody = PlainLabel(self.tr("Nobody yet. Whom would you sit with?"), role="soft", wraps=True)
        self.list = CirclePeople(today)
        self.list.person_requested.connect(self.person_requested)
        self.list.standing_chosen.connect(self.standing_chosen)
        self.name = PersonField(self.tr("Ana, Bento…"), may_be_new=True)
        self.name.setAccessibleName(self.tr("Who comes in: names, with commas between them"))
        self.name.everybody_wanted.connect(self.everybody_requested)
        self.name.chosen.connect(self._on_chosen)
        self.name.newcomer_named.connect(self._on_named)
        self.name.nobody_meant.connect(self.nobody_meant)
        self.comes_as = CalmComboBox()
        self.comes_as.setAccessibleName(self.tr("As what they come in"))
        for standing in COMES_AS:
            self.comes_as.addItem(standing_words(standing), standing)
        self.take_in = QPushButton(self.tr("Take in"))
        self.take_in.clicked.connect(self.name.returnPressed)
        self.find_people = QPushButton(self.tr("Find the people…"))
        self.find_people.setProperty("kind", "quiet")
        self.find_people.clicked.connect(self.finding_requested)
        self.body.addWidget(self.nobody)
        wide = Rows(self)
        wide.addWidget(self.list)
        self.body.addLayout(wide)
        self.body.addWidget(self.name)
        row = FlowLayout()
        row.addWidget(self.comes_as)
        row.addWidget(self.take_in)
        self.body.addLayout(row)
        self.body.addLayout(left(self.find_people))

    def show_circle(self, whole: CircleWhole) -> None:
        """Show who is in this circle."""
        some = self.tr("People: %1")
        self.heading.setText(fill(some, whole.belonging) if whole.belonging else self.tr("People"))
        self.setAccessibleName(self.heading.text())
        self.list.show_people(whole.people)
        self.list.setVisible(bool(whole.people))
        self.nobody.setVisible(not whole.people)

    def leave(self, names: tuple[str, ...]) -> None:
        """Leave these names in the field, before whatever is typed there by now: they wait for another word."""
        typed = self.name.text().strip()
        self.name.setText(", ".join((*names, typed) if typed else names))

    def _on_chosen(self, person: PersonKey, name: str) -> None:
        self.known_taken_in.emit(person, name, Standing(self.comes_as.currentData()))
        self.name.setFocus()

    def _on_named(self, typed: str) -> None:
        names = tuple(" ".join(name.split()) for name in split_names(typed))
        if names:
            self.taken_in.emit(names, Standing(self.comes_as.currentData()))
        self.name.setFocus()
