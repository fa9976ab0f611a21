"""A list to look through, of anything that has a name, a softer line and a word at its end; drawn, a row each."""

from __future__ import annotations

from collections.abc import Hashable
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from microsol_desktop.desk.looking_for import plain
from microsol_desktop.ui.circles.drawn import draw_row, show_whole
from microsol_desktop.ui.circles.drawn_list import HIGH, DrawnList, TwoLines

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ROWS_SEEN = 7
"""So many rows are seen at once where there are as many."""


class Entry(NamedTuple):
    """One row, and what it stands for."""

    key: Hashable
    name: str
    soft: str = ""
    aside: str = ""
    value: object = None

    @property
    def heard(self) -> str:
        """What a screen reader says of it."""
        return ". ".join(part for part in (self.name, self.aside, self.soft) if part)


class Role(IntEnum):
    """What a row knows."""

    ENTRY = Qt.ItemDataRole.UserRole


class EntryModel(QAbstractListModel):
    """Those entries in which every typed word is found, in whatever case and accents."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Entry, ...] = ()
        self._folded: tuple[str, ...] = ()
        self._shown: tuple[Entry, ...] = ()
        self._words: tuple[str, ...] = ()

    @property
    def shown(self) -> tuple[Entry, ...]:
        """Those that are meant."""
        return self._shown

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Hold these instead; what was typed still holds."""
        self._all = entries
        self._folded = tuple(plain(f"{one.name}\n{one.soft}\n{one.aside}") for one in entries)
        self._show_meant()

    def look_for(self, typed: str) -> None:
        """Show only those that are meant by these words."""
        self._words = tuple(plain(typed).split())
        self._show_meant()

    def row_of(self, key: Hashable) -> int | None:
        """Where something stands; None where it is not shown."""
        return next((row for row, one in enumerate(self._shown) if one.key == key), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return entry.heard
            case Role.ENTRY:
                return entry
            case _:
                return None

    def _show_meant(self) -> None:
        told = zip(self._all, self._folded, strict=True)
        shown = tuple(one for one, folded in told if all(word in folded for word in self._words))
        if shown != self._shown:
            self.beginResetModel()
            self._shown = shown
            self.endResetModel()


class EntryRows(TwoLines):
    """Draws one entry."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(Role.ENTRY)
        draw_row(painter, option, entry.name, entry.soft, entry.aside)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        entry = index.data(Role.ENTRY) if index.isValid() else None
        return isinstance(entry, Entry) and show_whole(event, view, (entry.name, entry.soft, entry.aside))


class EntryList(DrawnList):
    """The entries. It scrolls itself, so that what is looked for stays in sight above it.

    Signals:
        chosen: a row was clicked, or Enter pressed on it (its Entry).
        left_upwards: the arrow up was pressed on the first row.
    """

    chosen = Signal(object)
    left_upwards = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.entries = EntryModel(self)
        self.setUniformItemSizes(True)
        self.setItemDelegate(EntryRows(self))
        self.setModel(self.entries)
        self.clicked.connect(self._on_clicked)
        self.entries.modelReset.connect(self.updateGeometry)

    def begin_at_first(self) -> None:
        """The keyboard goes on in the list, at its top."""
        self.setFocus()
        self.setCurrentIndex(self.entries.index(0))

    def show_entry(self, key: Hashable) -> None:
        """Have this one picked and in sight, if it is shown."""
        row = self.entries.row_of(key)
        if row is not None:
            self.setCurrentIndex(self.entries.index(row))
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if row >= 0:
                self.chosen.emit(self.entries.shown[row])
            case Qt.Key.Key_Up if row <= 0:
                self.left_upwards.emit()
            case _:
                super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._high(min(ROWS_SEEN, self.entries.rowCount())))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def _high(self, rows: int) -> int:
        return round(self.fontMetrics().height() * HIGH) * rows + 4

    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(self.entries.shown[index.row()])
