"""The card with everybody in it, and the quiet places where a role is filled."""

from __future__ import annotations

from PySide6.QtCore import QSignalMapper, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from microsol_desktop.flow.moment import Moment, RoleToFill
from microsol_desktop.flow.people import PersonId
from microsol_desktop.ui.console.people import InTheRoom, PeopleView, in_the_room
from microsol_desktop.ui.console.words import names_of
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.key_button import KeyButton
from microsol_desktop.ui.kit.layouts import clear
from microsol_desktop.ui.theme import Theme


class PeoplePanel(Card):
    """Everybody's line, and above them a button for each role that this step fills.

    Signals:
        next_named: this person is the next to speak.
        role_given: this role, to this person (None: to nobody), in this group (None: the whole one).
    """

    role_given = Signal(str, object, object)
    next_named = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.show()
        self.people = PeopleView(theme)
        self.people.setAccessibleName(self.tr("In the room"))
        self.people.chosen.connect(self._on_chosen)
        self.people.pointed.connect(self._on_pointed)
        self.people.left.connect(self._on_left)
        self.nobody = KeyButton(self.tr("Nobody"), kind="quiet", beside=True)
        self.nobody.clicked.connect(self._on_nobody)
        self.nobody.hide()
        self._roles: tuple[RoleToFill, ...] = ()
        self._said: tuple[str, ...] = ()
        self._buttons: tuple[KeyButton, ...] = ()
        self._filling = ""
        self._names_next = False
        self._may_be_next: frozenset[PersonId] = frozenset()
        self._mapper = QSignalMapper(self)
        self._mapper.mappedString.connect(self.fill_role)
        self._choosers = QVBoxLayout()
        self._choosers.setSpacing(0)
        self.body.addLayout(self._choosers)
        self.body.addWidget(self.people, 1)
        self.head.addWidget(self.nobody)
        self._say_heading()

    @property
    def choosers(self) -> tuple[KeyButton, ...]:
        """The buttons that fill roles."""
        return self._buttons

    def show_moment(self, moment: Moment) -> None:
        """Everybody as they are at this moment, and the roles that are to be filled now."""
        wall, self._roles = moment.wall, moment.aside.roles
        self._may_be_next = frozenset(offer.person for offer in moment.aside.offers if offer.person is not None)
        if self._names_next and not self._may_be_next:
            self._stop()
        held = {person: role.role for role in self._roles for person in role.holders}
        self.people.show_people(in_the_room(wall, held))
        said = tuple(self._words_for(role, names_of(role.holders, wall)) for role in self._roles)
        if said != self._said:
            self._said = said
            self._offer()
        if self._filling and self._filling not in {role.role for role in self._roles}:
            self._stop()

    def fill_role(self, role: str) -> None:
        """Let the host choose who holds this role; asked for once more, leave it."""
        if role == self._filling:
            self._stop()
            return
        self._names_next = False
        self._filling = role
        self.nobody.setVisible(any(filled.role == role and filled.holders for filled in self._roles))
        self._say_heading()
        self.people.look_for_somebody(True)

    def name_the_next(self) -> None:
        """Let the host choose who speaks next, where whoever spoke has said so; asked for once more, leave it."""
        was_naming = self._names_next
        self._stop()
        if was_naming or not self._may_be_next:
            return
        self._names_next = True
        self._say_heading()
        self.people.look_for_somebody(True)

    def _offer(self) -> None:
        clear(self._choosers)
        self._buttons = tuple(KeyButton(words, kind="quiet", beside=True) for words in self._said)
        for role, button in zip(self._roles, self._buttons, strict=True):
            self._mapper.setMapping(button, role.role)
            button.clicked.connect(self._mapper.map)
            button.setCheckable(True)
            self._choosers.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            button.show()

    def _words_for(self, role: RoleToFill, names: str) -> str:
        title = role.role[:1].upper() + role.role[1:]
        if not role.holders:
            return fill(self.tr("%1: choose…"), title)
        if role.wanted > 1:
            return fill(self.tr("%1: %2 of %3 chosen"), title, len(role.holders), role.wanted)
        return fill(self.tr("%1: %2"), title, names)

    def _say_heading(self) -> None:
        words = self.tr("Choose one") if self._filling else self.tr("In the room")
        words = self.tr("Who is next?") if self._names_next else words
        self.heading.setText(words)
        for role, button in zip(self._roles, self._buttons, strict=False):
            button.setChecked(role.role == self._filling)
        self.setAccessibleName(words)

    def _stop(self) -> None:
        self._filling = ""
        self._names_next = False
        self.nobody.hide()
        self._say_heading()
        self.people.look_for_somebody(False)

    def _on_chosen(self, line: InTheRoom) -> None:
        if self._names_next:
            self._stop()
            self._on_pointed(line)
            return
        self._give(line.person, line.group)

    def _on_pointed(self, line: InTheRoom) -> None:
        if line.person in self._may_be_next:
            self.next_named.emit(line.person)

    def _on_nobody(self) -> None:
        """Free each of its holders' groups, or the one of the room."""
        self._give(None, None)

    def _on_left(self) -> None:
        self._stop()

    def _give(self, person: PersonId | None, group: int | None) -> None:
        role = self._filling
        self._stop()
        self.role_given.emit(role, person, group)
