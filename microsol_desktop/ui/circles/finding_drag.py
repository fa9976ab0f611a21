"""Taking hold of a name with the mouse and letting it go on another list: where it may go, and how that is shown."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QListView

from microsol_desktop.circle.finding import Sought
from microsol_desktop.circle.keys import CircleKey
from microsol_desktop.ui.kit.drag import Drag
from microsol_desktop.ui.kit.fill import fill


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


class FindingDrag(Drag[Sought]):
    """Somebody under way from one list to another.

    Signals:
        dropped: somebody (a Sought) was let go on another list (its circle's key).
    """

    dropped = Signal(object, object)

    def __init__(self, view: QListView, lists: Lists) -> None:
        super().__init__(view)
        self._lists = lists
        self._over: CircleKey | None = None

    def look_again(self) -> None:
        circle = self._lists.circle_at(self._at)
        self._over = circle if self.held is not None and circle != self.held.membership.circle else None
        self._view.viewport().update()

    def let_go(self) -> None:
        """The button is up."""
        held, over = self.held, self._over if self.is_on else None
        self.give_up()
        if held is not None and over is not None:
            self.dropped.emit(held, over)

    def give_up(self) -> None:
        self._over = None
        super().give_up()

    def paint(self) -> None:
        """Which list it would be, and the name at the pointer with the words for it."""
        if not self.is_on or self.held is None:
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
        name = self.held.name if self.held is not None else ""
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
