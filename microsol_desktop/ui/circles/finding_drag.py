"""Taking hold of a name with the mouse and letting it go on another list: followed, shown and given up here."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QListView

from microsol_desktop.circle.finding import Sought
from microsol_desktop.circle.keys import CircleKey
from microsol_desktop.ui.kit.fill import fill

_SCROLLS_EVERY_MS = 30


class Lists(Protocol):
    """What the lists tell of where things are."""

    def circle_at(self, where: QPoint) -> CircleKey | None:
        """The list that is drawn there."""
        ...

    def name_of(self, circle: CircleKey) -> str:
        """What a list is called."""
        ...

    def box_of(self, circle: CircleKey) -> QRect:
        """Where a list is drawn, its heading included."""
        ...


class FindingDrag(QObject):
    """One name under way. Not Qt's own dragging, which stops everything else until the button is let go.

    Signals:
        dropped: somebody (a Sought) was let go on another list (its circle's key).
    """

    dropped = Signal(object, object)

    def __init__(self, view: QListView, lists: Lists) -> None:
        super().__init__(view)
        self._view = view
        self._lists = lists
        self._from = QPoint()
        self._at = QPoint()
        self._over: CircleKey | None = None
        self.sought: Sought | None = None
        self.is_on = False
        self._scrolls = QTimer(self, interval=_SCROLLS_EVERY_MS)
        self._scrolls.timeout.connect(self._on_scrolls)

    def may_begin(self, sought: Sought, where: QPoint) -> None:
        """The button is down on somebody's line."""
        self.sought, self._from, self.is_on = sought, where, False

    def moved_to(self, where: QPoint) -> bool:
        """The pointer is here with the button held; answers whether a name goes with it."""
        if self.sought is None:
            return False
        self._at = where
        if not self.is_on and (where - self._from).manhattanLength() >= QApplication.startDragDistance():
            self.is_on = True
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._scrolls.start()
        if self.is_on:
            self._look()
        return self.is_on

    def let_go(self) -> None:
        """The button is up."""
        sought, over = self.sought, self._over if self.is_on else None
        self.give_up()
        if sought is not None and over is not None:
            self.dropped.emit(sought, over)

    def give_up(self) -> None:
        """Everybody stays where they are."""
        self.sought, self.is_on, self._over = None, False, None
        self._scrolls.stop()
        self._view.viewport().unsetCursor()
        self._view.viewport().update()

    def paint(self) -> None:
        """Which list it would be, and the name at the pointer with the words for it."""
        if not self.is_on or self.sought is None:
            return
        painter = QPainter(self._view.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, em = self._view.palette(), self._view.fontMetrics().height()
        accent = QPen(colours.color(QPalette.ColorRole.Highlight), 2)
        painter.setPen(accent)
        if self._over is not None:
            painter.drawRoundedRect(QRectF(self._lists.box_of(self._over)).adjusted(1, 1, -1, -1), em / 2, em / 2)
        box = self._name_box(self._words(), em)
        painter.setBrush(colours.color(QPalette.ColorRole.AlternateBase))
        painter.drawRoundedRect(QRectF(box), em / 2, em / 2)
        painter.setPen(colours.color(QPalette.ColorRole.Text))
        shown = self._view.fontMetrics().elidedText(self._words(), Qt.TextElideMode.ElideRight, box.width() - em)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine), shown)
        painter.end()

    def _words(self) -> str:
        name = self.sought.name if self.sought is not None else ""
        if self._over is None:
            return name
        return fill(self.tr("%1 → %2"), name, self._lists.name_of(self._over))

    def _name_box(self, words: str, em: int) -> QRect:
        room = self._view.viewport().rect()
        wide = min(QFontMetrics(self._view.font()).horizontalAdvance(words) + em, room.width() - 4)
        high = em * 3 // 2
        left = max(2, min(self._at.x() + em // 2, room.width() - wide - 2))
        below = self._at.y() + em // 2
        return QRect(left, below if below + high < room.height() else self._at.y() - high - em // 2, wide, high)

    def _look(self) -> None:
        """What would come of letting go now."""
        circle = self._lists.circle_at(self._at)
        self._over = circle if self.sought is not None and circle != self.sought.membership.circle else None
        self._view.viewport().update()

    def _on_scrolls(self) -> None:
        """Near the upper or lower edge the list moves along, the faster the nearer."""
        edge = self._view.fontMetrics().height() * 2
        high, y = self._view.viewport().height(), self._at.y()
        by = min(0, y - edge) + max(0, y - (high - edge))
        if by:
            bar = self._view.verticalScrollBar()
            bar.setValue(bar.value() + by // 2)
            self._look()
