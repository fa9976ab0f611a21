"""How a step's card is drawn: its number, its title and time, its settings below, and a mark where it is faulty."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from microsol_desktop.practice.reading import Severity
from microsol_desktop.ui.circles.drawn import at_end, beside, show_whole, write
from microsol_desktop.ui.editor.step_cards import CARD, Sort, StepCard
from microsol_desktop.ui.theme import tabular
from microsol_desktop.ui.tokens import Theme

Index = QModelIndex | QPersistentModelIndex
HIGH = 3.3
"""A card with what is around it, in heights of a line."""
_NUMBER, _EDGE = 1.9, 0.6
"""In heights of a line: the room for the number, and between a card's edge and its words."""


class StepCardDelegate(QStyledItemDelegate):
    """Draws a card; the chosen one has the accent along its side."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, round(QFontMetrics(option.font).height() * HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card = index.data(CARD)
        if not isinstance(card, StepCard):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        em = QFontMetrics(option.font).height()
        box: QRect = option.rect.adjusted(2, em // 8, -2, -em // 8)
        self._ground(painter, option, box, em, card)
        self._words(painter, option, box, em, card, index)
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        card = index.data(CARD)
        return isinstance(card, StepCard) and show_whole(event, view, (card.title, card.soft, card.aside))

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, em: int, card: StepCard) -> None:
        theme, state = self.theme, option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        is_pointed_at = bool(state & QStyle.StateFlag.State_MouseOver)
        ground = theme.surface_current if is_chosen else theme.surface_hover if is_pointed_at else theme.surface
        round_box = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(QColor(theme.focus if has_focus else theme.line), 2 if has_focus else 1))
        painter.setBrush(QColor(ground))
        if card.sort is Sort.ABOUT and not is_chosen and not is_pointed_at:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(round_box, em / 2.5, em / 2.5)
        if is_chosen:
            is_turned = option.direction == Qt.LayoutDirection.RightToLeft
            side = QRectF(box.right() - em / 3 if is_turned else box.left() + em / 8, box.top() + em / 3, em / 5, 0)
            side.setHeight(box.height() - em * 2 / 3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(side, em / 10, em / 10)

    def _words(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, em: int, card: StepCard, index: Index
    ) -> None:
        theme, edge = self.theme, round(em * _EDGE)
        plain, strong = tabular(option.font), QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        inside = box.adjusted(edge, 0, -edge, 0)
        line = round(em * 1.15)
        top = QRect(inside.left(), box.center().y() - line + 1, inside.width(), line)
        if not card.soft:
            top.moveTop(box.center().y() - line // 2)
        room = round(em * _NUMBER)
        if card.sort is not Sort.ABOUT:
            write(painter, _first(top, room, option), plain, QColor(theme.text_soft), str(index.row()), option)
        words = _after(top, room if card.sort is not Sort.ABOUT else 0, option)
        wide = QFontMetrics(plain).horizontalAdvance(card.aside) + 2
        marked = em if card.mark is not None else 0
        if card.mark is not None:
            self._mark(painter, at_end(top, marked, option), em, card.mark)
        if card.aside:
            there = at_end(beside(top, marked, option), wide, option)
            write(painter, there, plain, QColor(theme.text_soft), card.aside, option, ends=True)
        title = beside(words, marked + (wide + em // 2 if card.aside else 0), option)
        colour = QColor(theme.text if card.has_title else theme.text_soft)
        write(painter, title, strong, colour, str(index.data()), option)
        write(painter, words.translated(0, line), option.font, QColor(theme.text_soft), card.soft, option)

    def _mark(self, painter: QPainter, box: QRect, em: int, mark: Severity) -> None:
        is_error = mark is Severity.ERROR
        colour = QColor(self.theme.warning if is_error else self.theme.accent_text)
        painter.setPen(QPen(colour, max(1.5, em / 12)))
        painter.setBrush(colour if is_error else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(QRectF(box).center().x() + em / 5, QRectF(box).center().y()), em / 5, em / 5)


def _first(box: QRect, room: int, option: QStyleOptionViewItem) -> QRect:
    """So much of where a line begins."""
    is_turned = option.direction == Qt.LayoutDirection.RightToLeft
    return QRect(box.right() + 1 - room if is_turned else box.left(), box.top(), room, box.height())


def _after(box: QRect, room: int, option: QStyleOptionViewItem) -> QRect:
    """What is left of a line after that."""
    is_turned = option.direction == Qt.LayoutDirection.RightToLeft
    return box.adjusted(0 if is_turned else room, 0, -room if is_turned else 0, 0)
