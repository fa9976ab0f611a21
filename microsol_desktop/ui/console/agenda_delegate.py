"""How a line of the agenda is drawn."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from microsol_desktop.flow.moment import AgendaMoment
from microsol_desktop.ui.console.closed_agenda import UNTOLD
from microsol_desktop.ui.console.line_list import LINE, Index, LineDelegate
from microsol_desktop.ui.console.painting import elided, rounded, show_whole, sized, tick
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.setting_words import settings_said
from microsol_desktop.ui.kit.words import clock_time
from microsol_desktop.ui.theme import tabular

MOST_DOTS = 16


class AgendaDelegate(LineDelegate):
    """A line: when, what, how long; dots for its turns while it is under way, a tick when it is done."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = _line(index)
        em = option.font.pixelSize()
        high = QFontMetrics(option.font).height() + em
        high += QFontMetrics(sized(option.font, 13)).height() if line.settings else 0
        high += em * 4 // 3 if _has_dots(line) else 0
        return QSize(em * 8, high)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, index: Index) -> None:
        line, em = _line(index), option.font.pixelSize()
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        is_pointed_at = bool(option.state & QStyle.StateFlag.State_MouseOver)
        self.draw_ground(painter, box, em, is_now=line.is_now, is_pointed_at=is_pointed_at or has_focus)
        if line.is_now:
            rounded(painter, QRect(box.x(), box.y(), max(3, em // 4), box.height()), self.theme.accent, em / 8)
        if has_focus:
            self.draw_focus(painter, box, em)
        self._write(painter, option, line, box.adjusted(em // 2, em // 2, -em // 2, -em // 2))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        line = index.data(LINE)
        return isinstance(line, AgendaMoment) and show_whole(event, view, (line.title, settings_said(line.settings)))

    def _write(self, painter: QPainter, option: QStyleOptionViewItem, line: AgendaMoment, box: QRect) -> None:
        theme, em = self.theme, option.font.pixelSize()
        title, small = QFont(option.font), tabular(sized(option.font, 13))
        title.setWeight(QFont.Weight.DemiBold if line.is_now else QFont.Weight.Medium)
        high = QFontMetrics(title).height()
        first = QRect(box.x(), box.y(), box.width(), high)
        when = "" if line.begins_at == UNTOLD else clock_time(line.begins_at)
        left = max(em * 18 // 5, QFontMetrics(small).horizontalAdvance(when) + em * 3 // 4)
        elided(painter, first, when, small, theme.text_soft)
        room = first.adjusted(left, 0, -(em * 5 // 4) if line.is_done else 0, 0)
        elided(painter, room, line.title, title, theme.text_soft if line.is_done else theme.text)
        if line.is_done:
            tick(
                painter,
                QRectF(first.right() - em * 0.9, first.center().y() - em * 0.4, em * 0.9, em * 0.8),
                theme.text_soft,
            )
        below = first.translated(0, high).adjusted(left, 0, 0, 0)
        if line.settings:
            elided(painter, below, settings_said(line.settings), small, theme.text_soft)
            below.translate(0, QFontMetrics(small).height())
        if _has_dots(line):
            self._dots(painter, line, below.adjusted(0, em // 4, 0, 0), option.font)

    def _dots(self, painter: QPainter, line: AgendaMoment, box: QRect, font: QFont) -> None:
        turns, em = line.turns or 0, font.pixelSize()
        step = em * 1.05
        if turns > MOST_DOTS or turns * step > box.width():
            words = fill(self.tr("%1 of %2"), line.turns_done, turns)
            elided(painter, box, words, tabular(sized(font, 13)), self.theme.accent_text)
            return
        radius = em * 0.33
        for turn in range(turns):
            painter.setPen(QPen(QColor(self.theme.accent), max(1.0, em / 10)))
            painter.setBrush(QColor(self.theme.accent) if turn < line.turns_done else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(box.x() + radius + turn * step, box.y() + em * 0.5), radius, radius)


def _line(index: QModelIndex | QPersistentModelIndex) -> AgendaMoment:
    line = index.data(LINE)
    assert isinstance(line, AgendaMoment)  # noqa: S101  # the model has nothing else to give
    return line


def _has_dots(line: AgendaMoment) -> bool:
    return line.is_now and (line.turns or 0) > 1
