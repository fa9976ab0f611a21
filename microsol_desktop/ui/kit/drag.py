"""Something taken hold of with the mouse in a list and let go elsewhere in it: followed and given up here."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QListView

T = TypeVar("T")
_SCROLLS_EVERY_MS = 30


class Drag(QObject, Generic[T]):
    """One name under way. Not Qt's own dragging, which stops everything else until the button is let go."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._from = QPoint()
        self._at = QPoint()
        self.held: T | None = None
        self.is_on = False
        self._scrolls = QTimer(self, interval=_SCROLLS_EVERY_MS)
        self._scrolls.timeout.connect(self._on_scrolls)

    def may_begin(self, held: T, where: QPoint) -> None:
        """The button is down on this one's line."""
        self.held, self._from, self.is_on = held, where, False

    def moved_to(self, where: QPoint) -> bool:
        """The pointer is here with the button held; answers whether a name goes with it."""
        if self.held is None:
            return False
        self._at = where
        if not self.is_on and (where - self._from).manhattanLength() >= QApplication.startDragDistance():
            self.is_on = True
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._scrolls.start()
        if self.is_on:
            self.look_again()
        return self.is_on

    def look_again(self) -> None:
        """What would come of letting go now; a list says it of itself."""
        raise NotImplementedError

    def give_up(self) -> None:
        """Everybody stays where they are."""
        self.held, self.is_on = None, False
        self._scrolls.stop()
        self._view.viewport().unsetCursor()
        self._view.viewport().update()

    def edge(self) -> int:
        """In pixels: so near to the upper or lower edge the list moves along."""
        return self._view.fontMetrics().height() * 2

    def _on_scrolls(self) -> None:
        """Near the upper or lower edge the list moves along, the faster the nearer."""
        edge, high, y = self.edge(), self._view.viewport().height(), self._at.y()
        by = min(0, y - edge) + max(0, y - (high - edge))
        if by:
            bar = self._view.verticalScrollBar()
            bar.setValue(bar.value() + by // 2)
            self.look_again()
