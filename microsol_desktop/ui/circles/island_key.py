"""Which line and colour is which kind of circle: beside the picture, and below it where it is saved."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from microsol_desktop.circle.circles import CircleKind
from microsol_desktop.ui.circles.circle_words import kind_words
from microsol_desktop.ui.circles.island_look import LINES, Look
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.layouts import clear
from microsol_desktop.ui.kit.plain_label import PlainLabel


class IslandKey(QWidget):
    """A mark and a word for each kind that is on the island."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._kinds: tuple[CircleKind, ...] = ()
        self._flow = FlowLayout(self)

    def show_kinds(self, kinds: tuple[CircleKind, ...]) -> None:
        """These kinds there are."""
        if kinds == self._kinds:
            return
        self._kinds = kinds
        clear(self._flow)
        for kind in kinds:
            mark = _Mark(kind, self._look)
            self._flow.addWidget(mark)

    def wear(self, look: Look) -> None:
        """Draw like this from now on."""
        self._look = look
        for mark in self.findChildren(_Mark):
            mark.wear(look)


class _Mark(PlainLabel):
    """A word with its kind's line before it."""

    def __init__(self, kind: CircleKind, look: Look) -> None:
        super().__init__(kind_words(kind), role="soft")
        self._kind = kind
        self._look = look
        self._indent()

    def wear(self, look: Look) -> None:
        self._look = look
        self._indent()
        self.update()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + self.fontMetrics().height() // 2, hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        em = self.fontMetrics().height()
        x = em / 2 if not self.isRightToLeft() else self.width() - em / 2
        paint_mark(painter, self._look, self._kind, QPointF(x, self.height() / 2), em * 0.38)

    def _indent(self) -> None:
        em = self.fontMetrics().height()
        before, after = (em * 4 // 3, 0) if not self.isRightToLeft() else (0, em * 4 // 3)
        self.setContentsMargins(before, 0, after, 0)


def paint_mark(painter: QPainter, look: Look, kind: CircleKind, middle: QPointF, radius: float) -> None:
    """A small circle of this kind."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    faint = QColor(look.colour(kind))
    faint.setAlphaF(0.2)
    painter.setBrush(faint)
    painter.setPen(look.pen(kind))
    painter.drawEllipse(middle, radius, radius)
    if LINES[kind].double:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, radius - 3, radius - 3)


def paint_key(painter: QPainter, look: Look, kinds: tuple[CircleKind, ...], left: float, bottom: float) -> None:
    """All kinds one below the other, for a picture that is saved."""
    font = QFont(look.font)
    metrics = QFontMetricsF(font)
    row = metrics.height() * 1.3
    for number, kind in enumerate(kinds):
        middle = bottom - (len(kinds) - number - 0.5) * row
        paint_mark(painter, look, kind, QPointF(left + row / 2, middle), row * 0.36)
        painter.setFont(font)
        painter.setPen(look.text)
        painter.drawText(QPointF(left + row * 1.3, middle + metrics.ascent() * 0.36), kind_words(kind))
