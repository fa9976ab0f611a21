"""The evening's entries in their order: chosen, moved and taken out with the mouse or the keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from microsol_desktop.ui.agenda.entry_rows import HIGH, DrawnEntry, EntriesModel, EntryRow
from microsol_desktop.ui.circles.drawn_list import DrawnList
from microsol_desktop.ui.kit.gap_drag import GapDrag
from microsol_desktop.ui.tokens import Theme

K, M = Qt.Key, Qt.KeyboardModifier
_NEW = -1
"""What is dragged lies in no row yet: it is carried here from elsewhere."""
FEWEST = 4
"""So many rows are always in sight."""


class EntryList(DrawnList):
    """The rows.

    Signals:
        chosen: another entry is chosen (its place).
        entered: the host wants to change it (Enter).
        move_requested: this entry to that place.
        remove_requested: this entry.
    """

    chosen = Signal(int)
    entered = Signal()
    move_requested = Signal(int, int)
    remove_requested = Signal(int)

    def __init__(self, theme: Callable[[], Theme], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The evening"))
        self._theme = theme
        self.entries = EntriesModel(self)
        self._drag = GapDrag(self, self.entries, self.gap_at)
        self._is_being_shown = False
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegate(DrawnEntry(theme, self))
        self.setModel(self.entries)
        self.selectionModel().currentChanged.connect(self._on_current)

    @property
    def place(self) -> int:
        """The entry that is chosen; -1 where there is none."""
        return self.currentIndex().row()

    def show_rows(self, rows: tuple[EntryRow, ...], place: int) -> None:
        """Show these, and have this one chosen; nothing is told of that."""
        self._is_being_shown = True
        self.entries.show_rows(rows)
        row = min(max(0, place), len(rows) - 1)
        if rows and self.currentIndex().row() != row:
            self.setCurrentIndex(self.entries.index(row))
            self.scrollTo(self.entries.index(row))
        self._is_being_shown = False

    def gap_at(self, where: QPoint) -> int | None:
        """The row that it would come before if it were let go here; None where it would come to lie as it does."""
        held, gap = self._drag.held, self._gap(where)
        is_as_it_lies = held is None or (held != _NEW and gap in {held, held + 1})
        return None if is_as_it_lies else gap

    def gap_below(self, where: QPoint) -> int:
        """The row that something new would come before if it were let go here on the screen."""
        return self._gap(self.viewport().mapFromGlobal(where))

    def show_gap(self, where: QPoint | None) -> None:
        """Show that place while something new is carried here; None: no more."""
        if where is None:
            self._drag.give_up()
            return
        if self._drag.held is None:
            self._drag.may_begin(_NEW, where - QPoint(QApplication.startDragDistance(), 0))
        self._drag.moved_to(where)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self.place
        match event.key(), event.modifiers() & ~M.KeypadModifier:
            case (K.Key_Up, M.AltModifier):
                self._move(place, place - 1)
            case (K.Key_Down, M.AltModifier):
                self._move(place, place + 1)
            case ((K.Key_Delete | K.Key_Backspace), M.NoModifier) if place >= 0:
                self.remove_requested.emit(place)
            case ((K.Key_Return | K.Key_Enter), _):
                self.entered.emit()
            case (K.Key_Escape, _) if self._drag.is_on:
                self._drag.give_up()
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Before the press is taken: a row half in sight is scrolled to then, and another lies below the pointer.
        row = self.indexAt(event.position().toPoint()).row()
        if event.button() == Qt.MouseButton.LeftButton and row >= 0:
            self._drag.may_begin(row, event.globalPosition().toPoint())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton or not self._drag.moved_to(event.globalPosition().toPoint()):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, gap, was_on = self._drag.held, self._drag.gap, self._drag.is_on
        self._drag.give_up()
        if not was_on:
            super().mouseReleaseEvent(event)
        elif held is not None and gap is not None:
            self._move(held, gap if gap < held else gap - 1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._drag.give_up()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        gap, count = self._drag.gap, self.entries.rowCount()
        if self._drag.is_on and gap is not None:
            box = self._box(min(gap, count - 1))
            y = box.top() if gap < count else box.bottom()
            thick = max(3, self.fontMetrics().height() // 6)
            line = QRect(box.left() + thick, y - thick // 2, box.width() - 2 * thick, thick)
            QPainter(self.viewport()).fillRect(line, QColor(self._theme().accent))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is chosen stays in sight when what is said below the list takes some of its room."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 20, self._high(FEWEST))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 12, self._high(FEWEST))

    def _high(self, rows: int) -> int:
        return round(self.fontMetrics().height() * HIGH) * rows + 4

    def _gap(self, where: QPoint) -> int:
        count = self.entries.rowCount()
        return next((row for row in range(count) if where.y() < self._box(row).center().y()), count)

    def _box(self, row: int) -> QRect:
        return self.visualRect(self.entries.index(row))

    def _move(self, place: int, to: int) -> None:
        if place >= 0 and 0 <= to < self.entries.rowCount() and to != place:
            self.move_requested.emit(place, to)

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and not self._is_being_shown:
            self.chosen.emit(current.row())
