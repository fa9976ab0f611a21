"""Who is in the room, in their seating order, and where each of them is in this round."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from microsol_desktop.flow.moment import Standing, Wall
from microsol_desktop.flow.people import PersonId
from microsol_desktop.ui.console.people_delegate import PERSON, PeopleDelegate
from microsol_desktop.ui.console.words import standing
from microsol_desktop.ui.stage.place_names import place
from microsol_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
_CHOOSING_KEYS = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Space,
        Qt.Key.Key_Escape,
    }
)


class InTheRoom(NamedTuple):
    """A line of the list: somebody, or (without a person) the place where the group below it sits."""

    person: PersonId | None
    name: str
    standing: Standing = Standing.NO_TURN
    word: str = ""
    group: int | None = None


def in_the_room(wall: Wall, roles: Mapping[PersonId, str]) -> tuple[InTheRoom, ...]:
    """Everybody in seating order; in small groups, group by group under the names of their places.

    Beside a name stands the role they hold, or where they are in the round.
    """

    def line(person: PersonId, group: int | None = None) -> InTheRoom:
        where = wall.standings.get(person, Standing.NO_TURN)
        words = (roles.get(person, ""), standing(person, wall))
        return InTheRoom(person, wall.names[person], where, " · ".join(word for word in words if word), group)

    groups = wall.cue.groups if wall.cue.groups and not wall.cue.alone else ()
    lines: list[InTheRoom] = []
    for index, group in enumerate(groups):
        lines.append(InTheRoom(None, place(index), group=index))
        lines += (line(person, index) for person in group)
    seated = {person for group in groups for person in group}
    return (*lines, *(line(person) for person in wall.seats if person not in seated))


class PeopleModel(QAbstractListModel):
    """The people, as the moment has them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[InTheRoom, ...] = ()

    def show_people(self, people: tuple[InTheRoom, ...]) -> bool:
        """Show these; answers whether they are others than before."""
        if people == self._people:
            return False
        same = len(people) == len(self._people)
        if not same:
            self.beginResetModel()
        self._people = people
        if same:
            self.dataChanged.emit(self.index(0), self.index(len(people) - 1))
        else:
            self.endResetModel()
        return True

    def first_person(self) -> QModelIndex:
        """The line of the first person."""
        return self.index(next((row for row, line in enumerate(self._people) if line.person is not None), 0))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._people)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A group's place is read, never chosen."""
        if self._people[index.row()].person is None:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        person = self._people[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return person.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(word for word in (person.name, person.word) if word)
            case _:
                return person if role == PERSON else None


class PeopleView(QListView):
    """The people as a list. While somebody is looked for (a role to be held), a click or Enter chooses them.

    Signals:
        chosen: this person, while somebody is looked for.
        pointed: this person was clicked on while nobody is looked for.
        left: nobody was chosen.
    """

    chosen = Signal(object)
    pointed = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = PeopleModel(self)
        self._delegate = PeopleDelegate(theme, self)
        self._is_looking = False
        self._current: tuple[PersonId, ...] = ()
        self.setModel(self._people)
        self.setItemDelegate(self._delegate)
        self.setProperty("role", "bare")
        # The line that has the focus shows it; a frame round the whole list besides would only shout.
        self.setStyleSheet("QListView:focus { border-color: transparent; }")
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._on_chosen)

    def show_people(self, people: tuple[InTheRoom, ...]) -> None:
        """Show these people, and keep whoever has the word in sight."""
        if not self._people.show_people(people):
            return
        speaking = tuple(line.person for line in people if line.person and line.standing is Standing.SPEAKS)
        if speaking != self._current and speaking and not self._is_looking:
            row = next(row for row, line in enumerate(people) if line.person == speaking[0])
            self.scrollTo(self._people.index(row), QAbstractItemView.ScrollHint.PositionAtCenter)
        self._current = speaking

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours from now on."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def look_for_somebody(self, on: bool) -> None:
        """Let the host choose a person, by mouse or keyboard; the list has the focus meanwhile."""
        self._is_looking = on
        self._delegate.is_looking = on
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if on else Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(on)
        if on:
            self.setCurrentIndex(self._people.first_person())
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.clearFocus()
        self.viewport().update()

    def takes_key(self, key: int) -> bool:
        """The keys that it keeps from the run while somebody is looked for."""
        return self._is_looking and key in _CHOOSING_KEYS

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case key if not self.takes_key(key):
                event.ignore()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self._on_chosen(self.currentIndex())
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(em * 13, em * 12)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(em * 9, em * 6)

    def _on_chosen(self, index: QModelIndex) -> None:
        line = index.data(PERSON)
        if isinstance(line, InTheRoom) and line.person is not None:
            (self.chosen if self._is_looking else self.pointed).emit(line)
