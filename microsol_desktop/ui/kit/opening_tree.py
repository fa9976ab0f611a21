"""A tree whose arrows and steps inwards grow with the host's text: the style's own stay as small as they are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect
from PySide6.QtGui import QGuiApplication, QPainter, QPalette, QPen
from PySide6.QtWidgets import QTreeView, QWidget


class OpeningTree(QTreeView):
    """Shows by an arrow before it what can be opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._measure()

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        if not index.model().rowCount(index):
            return
        em, is_turned = self.fontMetrics().height(), self.isRightToLeft()
        x = rect.left() + em * 0.55 if is_turned else rect.right() - em * 0.55
        y = rect.center().y() + 0.5
        corners = _corners(em / 5, is_open=self.isExpanded(index), is_turned=is_turned)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText), max(1.5, em / 10)))
        painter.drawPolyline([QPointF(x + across, y + down) for across, down in corners])
        painter.restore()

    def _measure(self) -> None:
        self.setIndentation(self.fontMetrics().height() * 6 // 5)


def _corners(size: float, *, is_open: bool, is_turned: bool) -> tuple[tuple[float, float], ...]:
    """Down where it is open, else towards what would be seen."""
    if is_open:
        return (-size, -size / 2), (0, size / 2), (size, -size / 2)
    side = -size if is_turned else size
    return (-side / 2, -size), (side / 2, 0), (-side / 2, size)
