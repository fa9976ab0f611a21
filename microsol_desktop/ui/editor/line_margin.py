"""Beside the text of a practice: the number of each line, and a mark where something is wrong in it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from microsol_desktop.practice.reading import Severity
from microsol_desktop.ui.theme import Theme, tabular

_AT_THE_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class LineMargin(QWidget):
    """Painted where lines are seen; an error is a filled dot, a warning a ring."""

    def __init__(self, field: QPlainTextEdit, theme: Theme) -> None:
        super().__init__(field)
        self._field = field
        self._theme = theme
        self.marks: Mapping[int, Severity] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        field.updateRequest.connect(self._on_update)

    @property
    def wide(self) -> int:
        """Pixels that it takes: room for the largest number, and for a mark."""
        figures = max(2, len(str(self._field.blockCount())))
        return self.fontMetrics().horizontalAdvance("0") * (figures + 3)

    def show_marks(self, marks: Mapping[int, Severity]) -> None:
        """Mark these lines (from 0)."""
        if marks != self.marks:
            self.marks = marks
            self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, field = QPainter(self), self._field
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(tabular(self.font()))
        high = self.fontMetrics().height()
        block = field.firstVisibleBlock()
        top = field.blockBoundingGeometry(block).translated(field.contentOffset()).top()
        while block.isValid() and top <= event.rect().bottom():
            number = block.blockNumber()
            line = QRect(0, round(top), self.width(), high)
            painter.setPen(QColor(self._theme.text_soft))
            numbers = line.adjusted(0, 0, -high // 3, 0)
            painter.drawText(numbers, _AT_THE_RIGHT, f"{number + 1}")
            if number in self.marks:
                self._mark(painter, line, self.marks[number])
            top += field.blockBoundingRect(block).height()
            block = block.next()
        painter.end()

    def _mark(self, painter: QPainter, line: QRect, severity: Severity) -> None:
        is_error = severity is Severity.ERROR
        colour = QColor(self._theme.warning if is_error else self._theme.accent_text)
        radius = line.height() / 5
        painter.setPen(QPen(colour, max(1.5, radius / 3)))
        painter.setBrush(colour if is_error else Qt.BrushStyle.NoBrush)
        middle = QPointF(line.height() * 0.45, QRectF(line).center().y())
        painter.drawEllipse(middle, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _on_update(self, there: QRect, scrolled: int) -> None:
        if scrolled:
            self.scroll(0, scrolled)
        else:
            self.update(0, there.y(), self.width(), there.height())
