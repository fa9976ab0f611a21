"""What the host does with the people, handed on to the desks; and one line for what came of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from microsol_desktop.desk.group_desk import GroupDesk
from microsol_desktop.desk.role_desk import RoleDesk
from microsol_desktop.desk.room_desk import RoomDesk
from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.flow.people import PersonId
from microsol_desktop.ui.console.fit_words import done
from microsol_desktop.ui.console.messages import Messages
from microsol_desktop.ui.console.people_panel import PeoplePanel
from microsol_desktop.ui.console.room_words import Room, fell_on, what_changed


class RoomWork(QObject):
    """Joins the list of people to who is here, who sits where and who holds what."""

    def __init__(self, desk: RunDesk, panel: PeoplePanel, messages: Messages) -> None:
        super().__init__(panel)
        self._desk = desk
        self._room = RoomDesk(desk)
        self._groups = GroupDesk(desk)
        self._roles = RoleDesk(desk)
        self._panel = panel
        self._messages = messages
        panel.next_named.connect(desk.hand_on)
        panel.role_given.connect(self._on_role_given)
        panel.role_drawn.connect(self._on_role_drawn)
        panel.came.connect(self._on_came)
        panel.went.connect(self._on_went)
        panel.renamed.connect(self._on_renamed)
        panel.watched.connect(self._on_watched)
        panel.reseated.connect(self._on_reseated)
        panel.moved.connect(self._on_moved)
        panel.parted.connect(self._on_parted)
        panel.swapped.connect(self._on_swapped)

    def _do(self, what: Callable[[], object]) -> None:
        """Do it and tell what has become of it; nothing is told where nothing came of it."""
        before = Room(self._desk.run, self._desk.moment)
        what()
        after = Room(self._desk.run, self._desk.moment)
        if after.run is not before.run:
            closed = what_changed(before, after, for_room=True) or done()
            self._messages.tell_news(what_changed(before, after), closed)

    def _on_role_given(self, role: str, person: PersonId | None, group: int | None) -> None:
        self._desk.hold_role(role, person, group)

    def _on_role_drawn(self, role: str) -> None:
        drawn = self._roles.draw(role)
        if drawn:
            self._messages.tell_news(fell_on(drawn, self._desk.moment.wall.names), done())

    def _on_came(self, names: tuple[str, ...]) -> None:
        self._do(lambda: self._room.come_together(names))

    def _on_went(self, person: PersonId) -> None:
        self._do(lambda: self._room.leave(person))

    def _on_renamed(self, person: PersonId, name: str) -> None:
        self._do(lambda: self._room.change(person, name=name))

    def _on_watched(self, person: PersonId, on: bool) -> None:
        self._do(lambda: self._room.change(person, witness=on))

    def _on_reseated(self, order: tuple[PersonId, ...]) -> None:
        self._do(lambda: self._room.reseat(order))

    def _on_moved(self, person: PersonId, group: int) -> None:
        self._do(lambda: self._groups.move(person, group))

    def _on_parted(self, person: PersonId) -> None:
        self._do(lambda: self._groups.new_group(person))

    def _on_swapped(self, one: PersonId, other: PersonId) -> None:
        self._do(lambda: self._groups.swap(one, other))
