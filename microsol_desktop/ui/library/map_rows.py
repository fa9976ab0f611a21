"""Draws a row of the list beside the map."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from microsol_desktop.practice.needs import Region
from microsol_desktop.ui.circles.drawn import show_whole
from microsol_desktop.ui.library.leaf import hue, leaf
from microsol_desktop.ui.library.map_model import Index, Role
from microsol_desktop.ui.tokens import Theme

HIGH = 1.8
"""A row, in heights of a line."""


class NeedRows(QStyledItemDelegate):
    """Draws a row: a part with its leaf and how many are there, a practice with its time and for how many."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def wear(self, theme: Theme) -> None:
        """Draw in this theme's colours from now on."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, round(QFontMetrics(option.font).height() * HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, em = self._theme, QFontMetrics(option.font).height()
        state, flags = option.state, QStyle.StateFlag
        box = _whole(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (flags.State_Selected | flags.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.surface_current if state & flags.State_Selected else theme.surface_hover))
            painter.drawRoundedRect(box, em / 3, em / 3)
        inner = option.rect.adjusted(em // 4, 0, -em // 3, 0)
        is_part = index.data(Role.SHOWN) is None
        if is_part:
            if state & flags.State_Children:
                self._arrow(painter, option)
            inner = self._mark(painter, inner, option, Region(index.data(Role.REGION)))
        self._words(painter, inner, option, index, is_part=is_part)
        if state & flags.State_HasFocus:
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), em / 3, em / 3)
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """What has no room in its row is told whole under the pointer."""
        if not index.isValid():
            return False
        metrics = QFontMetrics(option.font)
        lines = str(index.data()), str(index.data(Role.ASIDE))
        room = option.rect.width() - 2 * metrics.height()
        return sum(map(metrics.horizontalAdvance, lines)) > room and show_whole(event, view, lines)

    def _arrow(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """That there is more below it, or that it is open."""
        em, is_turned = QFontMetrics(option.font).height(), option.direction == Qt.LayoutDirection.RightToLeft
        beside = option.rect.right() + em * 0.42 if is_turned else option.rect.left() - em * 0.42
        painter.save()
        painter.translate(QPointF(beside, option.rect.center().y() + 0.5))
        is_open = bool(option.state & QStyle.StateFlag.State_Open)
        painter.rotate(90 if is_open else 180 if is_turned else 0)
        pen = QPen(QColor(self._theme.text_soft), max(1.5, em / 12), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        far = em * 0.17
        painter.drawPolyline([QPointF(-far / 2, -far), QPointF(far / 2, 0), QPointF(-far / 2, far)])
        painter.restore()

    def _mark(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, region: Region) -> QRect:
        em, is_turned = QFontMetrics(option.font).height(), option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.translate(QPointF(box.right() - em * 0.9 if is_turned else box.left(), box.center().y() + em * 0.3))
        painter.rotate(-38)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(hue(self._theme, region)))
        painter.drawPath(leaf(em * 0.95))
        painter.restore()
        before = em * 5 // 4
        return box.adjusted(0 if is_turned else before, 0, -before if is_turned else 0, 0)

    def _words(
        self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, index: Index, *, is_part: bool
    ) -> None:
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if is_part else QFont.Weight.Normal)
        metrics, plain, cut = QFontMetrics(font), QFontMetrics(option.font), Qt.TextElideMode.ElideRight
        name, aside = str(index.data()), str(index.data(Role.ASIDE))
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        trail = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        left = box.width() - metrics.horizontalAdvance(name) - plain.height()
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text))
        painter.setLayoutDirection(option.direction)
        painter.drawText(box, int(lead), metrics.elidedText(name, cut, box.width()))
        if aside and left > plain.averageCharWidth() * 5:
            painter.setFont(option.font)
            painter.setPen(QColor(self._theme.text_soft))
            painter.drawText(box, int(trail), plain.elidedText(aside, cut, left))


def _whole(option: QStyleOptionViewItem) -> QRect:
    """The row from edge to edge, and not only what is right of its arrow."""
    list_ = option.widget
    wide = list_.viewport().width() if isinstance(list_, QAbstractItemView) else option.rect.right() + 1
    return QRect(0, option.rect.top(), wide, option.rect.height())
