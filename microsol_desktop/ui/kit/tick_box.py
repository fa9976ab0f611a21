"""A box that is ticked or not: with a tick, as everybody knows it, and not with a dot that says "one of several"."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

TICK = ((0.25, 0.52), (0.43, 0.7), (0.76, 0.32))
"""Where the tick begins, turns and ends, in parts of the box."""


class TickBox(QCheckBox):
    """Filled with the accent and ticked when it is on; all else is as the style sheet says."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        box = QRectF(self.box)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Highlight))
        painter.drawRoundedRect(box, box.width() / 5, box.width() / 5)
        painter.setPen(self._pen(box.width() / 8))
        painter.drawPolyline([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in TICK])

    @property
    def box(self) -> QRect:
        """Where the box is, beside its words."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        return self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)

    def _pen(self, width: float) -> QPen:
        colour = self.palette().color(QPalette.ColorRole.HighlightedText)
        return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
