"""The card with everybody in it: who comes and goes, who sits where, and who holds a role."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from microsol_desktop.flow.moment import Moment
from microsol_desktop.flow.people import PersonId, split_names
from microsol_desktop.ui.console.in_the_room import InTheRoom, in_the_room, roles_held
from microsol_desktop.ui.console.line_list import out_to_the_edge
from microsol_desktop.ui.console.people import PeopleView
from microsol_desktop.ui.console.people_drops import Drop, Join, Sit, Swap, order_after
from microsol_desktop.ui.console.people_foot import PeopleFoot
from microsol_desktop.ui.console.role_choosers import RoleChoosers
from microsol_desktop.ui.console.role_turns import offered_in_turn
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.key_button import KeyButton
from microsol_desktop.ui.theme import Theme


class PeoplePanel(Card):
    """Everybody's line; above them a button for each role that this step fills, below what can be done.

    Signals:
        next_named: this person is the next to speak.
        role_given: this role, to this person (None: to nobody), in this group (None: the whole one).
        role_drawn: this role, to whom the lot falls on.
        came: people of these names have come, in their order; an empty name is somebody without one.
        went: this person has left the room.
        renamed: this person, and what they are called.
        watched: this person only watches (True) or takes turns again.
        reseated: everybody, in the order in which they sit now.
        moved: this person, over to this group, by its index.
        parted: this person is to be a group of their own.
        swapped: these two have changed places.
        sought: this is where the host's eyes and hands are needed now.
    """

    role_given = Signal(str, object, object)
    role_drawn = Signal(str)
    next_named = Signal(object)
    came = Signal(object)
    went = Signal(object)
    renamed = Signal(object, str)
    watched = Signal(object, bool)
    reseated = Signal(object)
    moved = Signal(object, int)
    parted = Signal(object)
    swapped = Signal(object, object)
    sought = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.show()
        self._filling = ""
        self._names_next = False
        self._step: int | None = None
        self._may_be_next: frozenset[PersonId] = frozenset()
        self._watching: Collection[PersonId] = frozenset()
        self._is_closed = False
        self._lines: tuple[InTheRoom, ...] = ()
        self._regroups = True
        self._turns: Callable[[str], Mapping[PersonId, str]] = _nobodys_turn
        self._awaited: Callable[[], tuple[str, ...]] = tuple
        self._choosers = RoleChoosers()
        self.people = PeopleView(theme)
        self.people.setAccessibleName(self.tr("In the room"))
        self.foot = PeopleFoot()
        self.nobody = self.foot.nobody
        self._lay_out()
        self._connect()
        self._say_heading()

    @property
    def choosers(self) -> tuple[KeyButton, ...]:
        """The buttons that fill roles."""
        return self._choosers.buttons

    def set_letters(self, on: bool) -> None:
        """Whether single letters mean something."""
        self.foot.set_letters(on)

    def set_turns(self, turns: Callable[[str], Mapping[PersonId, str]]) -> None:
        """What tells to whom a role is offered first, and when each held it last. Only while the room can't read it."""
        self._turns = turns

    def set_awaited(self, awaited: Callable[[], tuple[str, ...]]) -> None:
        """What tells the names of those who are expected and not here."""
        self._awaited = awaited

    def show_moment(self, moment: Moment, *, seen_by_room: bool = False) -> None:
        """Everybody as they are at this moment, and the roles that are to be filled now."""
        wall, roles = moment.wall, moment.aside.roles
        self._may_be_next = frozenset(offer.person for offer in moment.aside.offers if offer.person is not None)
        self._watching, self._is_closed = moment.aside.witnesses, seen_by_room
        if self._names_next and not self._may_be_next:
            self._stop()
        if wall.cue.key.step != self._step and not self.people.hasFocus():
            self.people.pick(None)
        self._step = wall.cue.key.step
        self._lines = in_the_room(wall, roles_held(moment), () if seen_by_room else self._watching)
        self._regroups = wall.cue.where is not None
        self._show_lines()
        self._choosers.show_roles(roles, wall)
        if self._filling and not self._choosers.has(self._filling):
            self._stop()
        self._offer_for_picked()

    def fill_role(self, role: str) -> None:
        """Let the host choose who holds this role; asked for once more, leave it."""
        if role == self._filling:
            self._stop()
            return
        self._names_next = False
        self._filling = role
        self._show_lines()
        self.foot.offer_to_fill(True, has_holders=self._choosers.has_holders(role))
        self._say_heading()
        self.people.look_for_somebody(True)
        self.sought.emit(self.people)

    def name_the_next(self) -> None:
        """Let the host choose who speaks next, where whoever spoke has said so; asked for once more, leave it."""
        was_naming = self._names_next
        self._stop()
        if was_naming or not self._may_be_next:
            return
        self._names_next = True
        self._say_heading()
        self.people.look_for_somebody(True)
        self.sought.emit(self.people)

    def let_come_or_go(self) -> None:
        """Somebody comes, or something is to be done with one of those here: names are typed, the arrows pick."""
        if not self.isVisible():
            return
        self._stop()
        self.people.pick(None)
        self.foot.ask_who_comes()

    def _show_lines(self) -> None:
        """Everybody as they sit; while a role is being filled, first whoever has not held it for long."""
        turns = self._turns(self._filling) if self._filling and not self._is_closed else {}
        self.people.show_people(offered_in_turn(self._lines, turns), regroups=self._regroups)

    def _lay_out(self) -> None:
        out_to_the_edge(self)
        self.body.addWidget(self._choosers)
        self.body.addWidget(self.people, 1)
        self.body.addWidget(self.foot)

    def _connect(self) -> None:
        self._choosers.asked.connect(self.fill_role)
        self.people.chosen.connect(self._on_chosen)
        self.people.pointed.connect(self._on_pointed)
        self.people.left.connect(self._on_left)
        self.people.lot_wished.connect(self._on_lot)
        self.people.picked_changed.connect(self._offer_for_picked)
        self.people.remove_wished.connect(self._on_removed)
        self.people.rename_wished.connect(self._on_rename_wished)
        self.people.acts_wished.connect(self._on_acts_wished)
        self.people.dropped.connect(self._on_dropped)
        self.foot.asked.connect(self._on_asked)
        self.foot.came.connect(self._on_came)
        self.foot.renamed.connect(self._on_renamed)
        self.foot.left.connect(self._on_removed)
        self.foot.watching.connect(self._on_watching)
        self.foot.parted.connect(self._on_parted)
        self.foot.lot_wished.connect(self._on_lot)
        self.foot.nobody_wished.connect(self._on_nobody)
        self.foot.done.connect(self._on_typed)
        self.foot.list_wished.connect(self._on_list_wished)

    def _offer_for_picked(self) -> None:
        """The buttons of whoever is picked. One that goes while it has the focus gives it back to the list."""
        picked = self.people.picked
        had_focus = self.foot.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self.foot.offer(
            picked,
            watches=None if self._is_closed else picked is not None and picked.person in self._watching,
            in_groups=self.people.regroups and picked is not None and picked.group is not None,
        )
        if had_focus and not self.foot.isAncestorOf(self.focusWidget()):
            self.people.mind()

    def _say_heading(self) -> None:
        words = self.tr("Choose one") if self._filling else self.tr("In the room")
        words = self.tr("Who is next?") if self._names_next else words
        self.heading.setText(words)
        self._choosers.mark(self._filling)
        self.setAccessibleName(words)

    def _stop(self) -> None:
        self._filling = ""
        self._names_next = False
        self.foot.offer_to_fill(False, has_holders=False)
        self._say_heading()
        self.people.look_for_somebody(False)
        self._show_lines()

    def _on_chosen(self, line: InTheRoom) -> None:
        if self._names_next:
            self._stop()
            self._on_pointed(line)
            return
        self._give(line.person, line.group)

    def _on_pointed(self, line: InTheRoom | None) -> None:
        """Whoever may be next is named by a click; anybody else is picked."""
        if line is not None and line.person in self._may_be_next:
            self.next_named.emit(line.person)
        else:
            self.people.pick(None if line is None else line.person)

    def _on_dropped(self, drop: Drop) -> None:
        self.people.pick(drop.person)
        match drop:
            case Sit():
                self.reseated.emit(order_after(self.people.lines, drop))
            case Join(person=person, group=group):
                self.moved.emit(person, group)
            case Swap(person=person, other=other):
                self.swapped.emit(person, other)

    def _on_asked(self) -> None:
        self.foot.offer_known(() if self._is_closed else self._awaited())
        self.sought.emit(self.foot)

    def _on_came(self, typed: str) -> None:
        self.came.emit(split_names(typed) or ("",))

    def _on_renamed(self, name: str) -> None:
        if self.people.picked is not None and name.strip() not in {"", self.people.picked.name}:
            self.renamed.emit(self.people.picked.person, name)

    def _on_removed(self) -> None:
        if self.people.picked is not None:
            self.went.emit(self.people.picked.person)

    def _on_watching(self) -> None:
        picked = self.people.picked
        if picked is not None:
            self.watched.emit(picked.person, picked.person not in self._watching)

    def _on_parted(self) -> None:
        if self.people.picked is not None:
            self.parted.emit(self.people.picked.person)

    def _on_rename_wished(self) -> None:
        if self.people.picked is not None and self.people.picked.person not in self._may_be_next:
            self.foot.ask_for_another_name()

    def _on_acts_wished(self) -> None:
        self.foot.other_name.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_typed(self) -> None:
        """The keys are the run's again."""
        self.window().setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_list_wished(self) -> None:
        self.foot.stop()
        self.people.mind()
        self.sought.emit(self.people)

    def _on_nobody(self) -> None:
        """Free each of its holders' groups, or the one of the room."""
        self._give(None, None)

    def _on_lot(self) -> None:
        role = self._filling
        if role:
            self._stop()
            self.role_drawn.emit(role)

    def _on_left(self) -> None:
        self._stop()

    def _give(self, person: PersonId | None, group: int | None) -> None:
        role = self._filling
        self._stop()
        self.role_given.emit(role, person, group)


def _nobodys_turn(_: str) -> Mapping[PersonId, str]:
    return {}
