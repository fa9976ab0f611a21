"""Something taken hold of with the mouse in a list and let go elsewhere in it: followed and given up here."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QListView

T = TypeVar("T")
_SCROLLS_EVERY_MS = 30
_LEAVES = frozenset({QEvent.Type.Hide, QEvent.Type.FocusOut, QEvent.Type.WindowDeactivate})
"""Whatever the pointer does after one of these is meant for something else."""
_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})


class Drag(QObject, Generic[T]):
    """One name under way. Not Qt's own dragging, which stops everything else until the button is let go.

    That the button went up may never be told: a move without it, another press, or the list's being left gives it up.

    Signals:
        ended: nothing is held any more.
    """

    ended = Signal()

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._from = QPoint()
        self._at = QPoint()
        self.held: T | None = None
        self.is_on = False
        self._scrolls = QTimer(self, interval=_SCROLLS_EVERY_MS)
        self._scrolls.timeout.connect(self._on_scrolls)

    def may_begin(self, held: T, on_screen: QPoint) -> None:
        """The button is down on this one's line."""
        self.held, self._from, self.is_on = held, on_screen, False
        for watched in (self._view, self._view.viewport()):
            watched.installEventFilter(self)

    def moved_to(self, on_screen: QPoint) -> bool:
        """The pointer is here with the button held; answers whether a name goes with it.

        Told on the screen: a list that moves below a pointer at rest is not dragged in.
        """
        if self.held is None:
            return False
        self._at = self._view.viewport().mapFromGlobal(on_screen)
        if not self.is_on and (on_screen - self._from).manhattanLength() >= QApplication.startDragDistance():
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
        for watched in (self._view, self._view.viewport()):
            watched.removeEventFilter(self)
        self._view.viewport().unsetCursor()
        self._view.viewport().update()
        self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        is_let_go = (
            kind == QEvent.Type.MouseMove
            and isinstance(event, QMouseEvent)
            and not event.buttons() & Qt.MouseButton.LeftButton
        )
        if is_let_go or kind in _LEAVES | _PRESSES:
            self.give_up()
        return super().eventFilter(watched, event)

    @property
    def is_beside(self) -> bool:
        """Whether the pointer has left the list to the left or right: let go there, nothing comes of it."""
        room, rim = self._view.viewport().rect(), self.edge()
        return not room.left() - rim <= self._at.x() <= room.right() + rim

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
