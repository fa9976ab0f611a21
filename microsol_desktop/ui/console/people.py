"""Who is in the room, in their seating order, and where each of them is in this round."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from microsol_desktop.flow.moment import Standing
from microsol_desktop.flow.people import PersonId
from microsol_desktop.ui.console.in_the_room import InTheRoom, in_the_room
from microsol_desktop.ui.console.line_list import CHOOSES, LINE, TAKES, LineList
from microsol_desktop.ui.console.people_delegate import PeopleDelegate
from microsol_desktop.ui.console.people_drag import NameDrag
from microsol_desktop.ui.console.people_drops import nudged
from microsol_desktop.ui.console.people_model import PeopleModel
from microsol_desktop.ui.theme import Theme

__all__ = ["InTheRoom", "PeopleView", "in_the_room"]

_REMOVES = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
_EARLIER = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Left})
_LATER = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Right})
_BY_KEYS = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)


class PeopleView(LineList):
    """The people as a list: somebody is picked by a click or with the arrows, and dragged to another seat or group.

    While somebody is looked for (a role to be held, who is next), a click or Enter chooses them instead.

    Signals:
        chosen: this line's person, while somebody is looked for.
        lot_wished: let the lot say who, while somebody is looked for.
        pointed: this line was clicked on while nobody is looked for; None: beside all lines.
        picked_changed: somebody else is picked, or nobody (None).
        left: nobody was chosen; or whoever was picked is let be.
        remove_wished: the picked one leaves the room.
        rename_wished: the picked one is called otherwise.
        acts_wished: on to what can be done with the picked one.
        dropped: a Drop, by mouse or keys.
    """

    chosen = Signal(object)
    lot_wished = Signal()
    pointed = Signal(object)
    picked_changed = Signal(object)
    left = Signal()
    remove_wished = Signal()
    rename_wished = Signal()
    acts_wished = Signal()
    dropped = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._people = PeopleModel()
        self._delegate = PeopleDelegate(theme)
        super().__init__(self._people, self._delegate, parent)
        self._is_looking = False
        self._minds = False
        self._current: tuple[PersonId, ...] = ()
        self._drag = NameDrag(self, self._people)
        self._drag.dropped.connect(self.dropped)
        self._drag.ended.connect(self._on_drag_ended)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.doubleClicked.connect(self._on_double_clicked)

    @property
    def lines(self) -> tuple[InTheRoom, ...]:
        """What is shown."""
        return self._people.lines

    @property
    def regroups(self) -> bool:
        """Whether who sits with whom can be changed by hand."""
        return self._people.regroups

    @property
    def picked(self) -> InTheRoom | None:
        """The line of whoever is picked."""
        person = self._delegate.picked
        return next((line for line in self.lines if line.person == person), None) if person is not None else None

    def show_people(self, people: tuple[InTheRoom, ...], *, regroups: bool = True) -> None:
        """Show these people, and keep whoever has the word in sight. `regroups`: their groups can be changed."""
        self._people.regroups = regroups
        names = [line.name for line in self.lines]
        if not self._people.show_lines(people):
            return
        if names != [line.name for line in people]:
            # A long name takes two lines: the rows may have other heights now.
            self.scheduleDelayedItemsLayout()
        self._drag.look_again()
        self.pick(self._delegate.picked)
        speaking = tuple(line.person for line in people if line.person and line.standing is Standing.SPEAKS)
        if speaking != self._current and speaking and not self._is_busy():
            row = next(row for row, line in enumerate(people) if line.person == speaking[0])
            self.scrollTo(self._people.index(row), LineList.ScrollHint.PositionAtCenter)
        self._current = speaking

    def look_for_somebody(self, on: bool) -> None:
        """Let the host choose a person, by mouse or keyboard; the list has the focus meanwhile."""
        self._is_looking = on
        self._delegate.is_looking = on
        self.setMouseTracking(on)
        if on:
            self.pick(None)
            self._go_to(0)
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.clearFocus()
        self.viewport().update()

    def pick(self, person: PersonId | None) -> None:
        """Let something be done with this person; whoever is not here is not picked."""
        row = None if person is None else next((r for r, line in enumerate(self.lines) if line.person == person), None)
        kept = None if row is None else person
        if row is not None:
            self.setCurrentIndex(self._people.index(row))
        if kept != self._delegate.picked:
            self._delegate.picked = kept
            self.picked_changed.emit(kept)
        self.viewport().update()

    def mind(self) -> None:
        """Take the keys: somebody is picked with the arrows."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def takes_key(self, key: int) -> bool:
        """The keys that it keeps from the run while somebody is looked for, or picked with the arrows."""
        if self._drag.is_on:
            return key == Qt.Key.Key_Escape
        if self._is_looking:
            return key in CHOOSES or key == Qt.Key.Key_0
        return self._minds and key in CHOOSES | _REMOVES

    def take(self, index: QModelIndex) -> None:
        line = index.data(LINE) if index.isValid() else None
        if not isinstance(line, InTheRoom) or line.person is None:
            return
        if self._is_looking:
            self.chosen.emit(line)
        else:
            self.pointed.emit(line)

    def leave(self) -> None:
        if not self._is_looking:
            self.pick(None)
            self.clearFocus()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, with_control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self._drag.is_on and key == Qt.Key.Key_Escape:
            self._drag.give_up()
        elif with_control and key in _EARLIER | _LATER and self.picked:
            self._nudge(-1 if key in _EARLIER else 1)
        elif key == Qt.Key.Key_0 and self._is_looking:
            self.lot_wished.emit()
        elif self.picked and key in _REMOVES and not self._is_looking:
            self.remove_wished.emit()
        elif self.picked and key == Qt.Key.Key_F2 and not self._is_looking:
            self.rename_wished.emit()
        elif self._minds and not self._is_looking and key in TAKES:
            self.acts_wished.emit()
        elif self.takes_key(key) and key in CHOOSES - TAKES - {Qt.Key.Key_Escape}:
            self._step(key)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._minds = self._minds or event.reason() in _BY_KEYS
        if self._minds and not self._is_looking and self.picked is None:
            self._go_to(self._first_of_interest())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}:
            self._minds = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        line = self._line_at(event.position().toPoint())
        if self._is_looking:
            return
        if event.button() is Qt.MouseButton.RightButton and line is not None:
            # Where a click names who is next, this still picks.
            self.pick(line.person)
        elif event.button() is Qt.MouseButton.LeftButton:
            if line is not None and line.person is not None:
                self._drag.may_begin(line.person, event.globalPosition().toPoint())
            else:
                self.pointed.emit(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """With a button held it moves a name, and nothing is chosen on the way."""
        if not event.buttons():
            super().mouseMoveEvent(event)
        elif self._drag.moved_to(event.globalPosition().toPoint()):
            self._delegate.dragged = self._drag.held

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_on = self._drag.is_on
        self._drag.let_go()
        if not was_on:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._drag.paint(self._delegate.theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What stands below it grows while somebody is picked: they stay in sight."""
        super().resizeEvent(event)
        if self.picked is not None:
            self.scrollTo(self.currentIndex())

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(em * 13, em * 12)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(em * 9, em * 6)

    def _is_busy(self) -> bool:
        """Whether the host is looking for somebody here: then the list stays where it is."""
        return self._is_looking or self._minds or self._drag.is_on

    def _line_at(self, where: QPoint) -> InTheRoom | None:
        index = self.indexAt(where)
        return self.lines[index.row()] if index.isValid() else None

    def _persons(self) -> list[int]:
        return [row for row, line in enumerate(self.lines) if line.person is not None]

    def _first_of_interest(self) -> int:
        """Whoever is current, else whoever has the word, else the first."""
        rows = self._persons()
        current = self.currentIndex().row()
        speaking = (place for place, row in enumerate(rows) if self.lines[row].standing is Standing.SPEAKS)
        return rows.index(current) if current in rows else next(speaking, 0)

    def _go_to(self, place: int) -> None:
        """To the nth person of the list."""
        rows = self._persons()
        if not rows:
            return
        row = rows[min(max(place, 0), len(rows) - 1)]
        self.setCurrentIndex(self._people.index(row))
        if not self._is_looking:
            self.pick(self.lines[row].person)

    def _step(self, key: int) -> None:
        rows, row = self._persons(), self.currentIndex().row()
        place = rows.index(row) if row in rows else 0
        match key:
            case Qt.Key.Key_Up:
                self._go_to(place - 1)
            case Qt.Key.Key_Down:
                self._go_to(place + 1)
            case Qt.Key.Key_Home:
                self._go_to(0)
            case _:
                self._go_to(len(rows) - 1)

    def _nudge(self, by: int) -> None:
        if self.picked is not None and self.picked.person is not None:
            drop = nudged(self.lines, self.picked.person, by, regroups=self.regroups)
            if drop is not None:
                self.dropped.emit(drop)

    def _on_drag_ended(self) -> None:
        self._delegate.dragged = None

    def _on_double_clicked(self, index: QModelIndex) -> None:
        line = index.data(LINE)
        if isinstance(line, InTheRoom) and line.person == self._delegate.picked and not self._is_looking:
            self.rename_wished.emit()
