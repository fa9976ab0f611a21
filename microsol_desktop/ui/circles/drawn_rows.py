"""A list of rows that say something of themselves, drawn where they are seen: 5,000 cost no more than ten."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from microsol_desktop.ui.circles.drawn import draw_row, show_whole
from microsol_desktop.ui.circles.drawn_list import HIGH, DrawnList, TwoLines
from microsol_desktop.ui.kit.rows_model import ROW, RowsModel

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
MOST_SEEN = 8
"""So many rows a list has room for at the most; beyond them it scrolls."""


class ShownRow(NamedTuple):
    """What a row says: a name, a softer line below it, and something at its end."""

    name: str
    soft: str = ""
    aside: str = ""


class ShownRows(RowsModel[ShownRow]):
    """The rows, in their order."""

    def name_of(self, row: ShownRow) -> str:
        return row.name

    def spoken(self, row: ShownRow) -> str:
        return ". ".join(part for part in row if part)


class DrawnRow(TwoLines):
    """Draws one row."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        name, soft, aside = index.data(ROW)
        draw_row(painter, option, name, soft, aside)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        return index.isValid() and show_whole(event, view, tuple(index.data(ROW)))


class DrawnRows(DrawnList):
    """The rows, one below the other; it scrolls itself where there are many.

    Signals:
        chosen: a row was clicked, or Enter or Space pressed on it (its place).
    """

    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None, *, is_to_choose: bool = True) -> None:
        """`is_to_choose`: one of the rows is meant; else they are only to be read."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._is_to_choose = is_to_choose
        if not is_to_choose:
            self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.shown = ShownRows(self)
        self.setUniformItemSizes(True)
        self.setItemDelegate(DrawnRow(self))
        self.setModel(self.shown)
        self.clicked.connect(self._on_clicked)

    def show_rows(self, rows: tuple[ShownRow, ...]) -> None:
        """Show these."""
        self.shown.show_rows(rows)
        self.updateGeometry()
        if rows and self._is_to_choose and not self.currentIndex().isValid():
            self.setCurrentIndex(self.shown.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._high())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._high())

    def _high(self) -> int:
        rows = min(self.shown.rowCount(), MOST_SEEN)
        return round(self.fontMetrics().height() * HIGH) * rows + 2

    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())
