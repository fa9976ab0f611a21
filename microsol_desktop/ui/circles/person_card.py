"""What the parts of a person's page have in common: each shows one side of somebody, and changes it in place."""

from __future__ import annotations

from PySide6.QtCore import Signal

from microsol_desktop.circle.keys import PersonKey
from microsol_desktop.circle.one_person import OnePerson
from microsol_desktop.desk.everybody import Everybody
from microsol_desktop.desk.people_desk import PeopleDesk
from microsol_desktop.ui.circles.page import Goal
from microsol_desktop.ui.circles.person_field import PersonField
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill


class PersonCard(Card):
    """One card of the page.

    Signals:
        goal_requested: go there (a Goal).
        said: something the host has to be told, in a sentence.
    """

    goal_requested = Signal(object)
    said = Signal(str)

    def __init__(self, heading: str, desk: PeopleDesk) -> None:
        super().__init__(heading)
        self.desk = desk
        self._one: OnePerson | None = None
        self._person_fields: list[PersonField] = []

    @property
    def one(self) -> OnePerson:
        """Whom the page is about. Nothing here is pressed before that is known."""
        if self._one is None:
            raise RuntimeError("This card shows nobody yet.")
        return self._one

    @property
    def key(self) -> PersonKey:
        return self.one.person.key

    @property
    def name(self) -> str:
        return self.one.person.name

    def show_person(self, one: OnePerson) -> None:
        """Show this side of somebody."""
        self._one = one
        self.show_side()

    def show_side(self) -> None:
        """What this card shows of `one`."""
        raise NotImplementedError

    def person_field(self, words: str, *, may_be_new: bool = False) -> PersonField:
        """A line on which somebody else is named."""
        field = PersonField(words, may_be_new=may_be_new)
        field.everybody_wanted.connect(self._on_everybody_wanted)
        field.nobody_meant.connect(self._on_nobody_meant)
        self._person_fields.append(field)
        return field

    def open_person(self, person: PersonKey) -> None:
        """Go to somebody's page."""
        self.goal_requested.emit(Goal("person", person))

    def _on_everybody_wanted(self) -> None:
        self.desk.everybody(self._offer_everybody, self._offer_everybody)

    def _offer_everybody(self, everybody: Everybody) -> None:
        for field in self._person_fields:
            field.show_everybody(everybody, frozenset({self.key}))

    def _on_nobody_meant(self, name: str) -> None:
        words = self.tr("Who “%1” is can't be told. Choose one of those below the line, or write the whole name.")
        self.said.emit(fill(words, name))
