"""The practices that can be taken: by a click, by Enter, or carried with the mouse to a place in the evening."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QWidget

from microsol_desktop.ui.circles.drawn import draw_row
from microsol_desktop.ui.circles.drawn_rows import DrawnRow, DrawnRows
from microsol_desktop.ui.kit.rows_model import ROW

Index = QModelIndex | QPersistentModelIndex


class _WithPlus(DrawnRow):
    """Each row ends with a plus: a click anywhere on it adds it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        name, soft, _ = index.data(ROW)
        draw_row(painter, option, name, soft, "+")


class PracticeRows(DrawnRows):
    """Rows that go with the mouse. Not Qt's own dragging, which stops everything else until the button is let go.

    Signals:
        carried: a row goes with the mouse (its place, and where on the screen).
        let_go: it was let go there.
        given_up: it stays where it was after all.
    """

    carried = Signal(int, QPoint)
    let_go = Signal(int, QPoint)
    given_up = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setItemDelegate(_WithPlus(self))
        self._held = -1
        self._from = QPoint()
        self._is_carried = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._give_up()
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = event.globalPosition().toPoint()
            self._held = self.indexAt(event.position().toPoint()).row()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        where = event.globalPosition().toPoint()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            # That the button went up was never told.
            self._give_up()
        if self._held < 0:
            super().mouseMoveEvent(event)
            return
        if not self._is_carried and (where - self._from).manhattanLength() >= QApplication.startDragDistance():
            self._is_carried = True
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._is_carried:
            self.carried.emit(self._held, where)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, was_carried = self._held, self._is_carried
        self._put_down()
        if was_carried:
            self.let_go.emit(held, event.globalPosition().toPoint())
        elif held >= 0 or event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._is_carried:
            self._give_up()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._give_up()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._give_up()

    def _give_up(self) -> None:
        was_carried = self._is_carried
        self._put_down()
        if was_carried:
            self.given_up.emit()

    def _put_down(self) -> None:
        self._held, self._is_carried = -1, False
        self.viewport().unsetCursor()
