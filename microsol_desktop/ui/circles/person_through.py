"""Whose adult somebody is, and who came through them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from microsol_desktop.circle.people import Person
from microsol_desktop.desk.people_desk import PeopleDesk
from microsol_desktop.ui.circles.in_rows import InRows
from microsol_desktop.ui.circles.person_card import PersonCard
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.row_button import RowButton


class ThroughCard(PersonCard):
    """Names that lead to their pages, without a count of them."""

    def __init__(self, desk: PeopleDesk) -> None:
        super().__init__("", desk)
        self._of_children = PlainLabel(self.tr("Children"), role="soft")
        self.children_here: InRows[Person] = InRows(self._make_row)
        self._of_brought = PlainLabel(self.tr("Came through them"), role="soft")
        self.brought: InRows[Person] = InRows(self._make_row)
        for widget in (self._of_children, self.children_here, self._of_brought, self.brought):
            self.body.addWidget(widget)

    def show_side(self) -> None:
        self._of_children.setVisible(bool(self.one.children))
        self.children_here.show_values(self.one.children)
        self._of_brought.setVisible(bool(self.one.brought))
        self.brought.show_values(self.one.brought)

    def _make_row(self) -> QWidget:
        row = PersonLink()
        row.opened.connect(self.open_person)
        return row


class PersonLink(RowButton):
    """A name that leads to its page.

    Signals:
        opened: to this person's page (a PersonKey).
    """

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__("")
        self._person: Person | None = None
        self.clicked.connect(self._on_clicked)

    def show_value(self, person: Person) -> None:
        self._person = person
        self.say(person.name)

    def _on_clicked(self) -> None:
        if self._person is not None:
            self.opened.emit(self._person.key)
