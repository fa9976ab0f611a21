"""The rows of an evening: when each entry begins, what it is, and how long it takes."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from microsol_desktop.ui.circles.drawn import at_end, beside, show_whole, write
from microsol_desktop.ui.kit.rows_model import ROW, RowsModel
from microsol_desktop.ui.theme import tabular
from microsol_desktop.ui.tokens import Theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
HIGH = 3.3
"""A row with what is around it, in heights of a line."""


class EntryRow(NamedTuple):
    """One entry in words. `is_practice`: another practice, and no step of the evening's own."""

    title: str
    begins: str = ""
    soft: str = ""
    aside: str = ""
    is_practice: bool = True
    is_faulty: bool = False


class EntriesModel(RowsModel[EntryRow]):
    """The entries, in their order."""

    def name_of(self, row: EntryRow) -> str:
        return row.title

    def spoken(self, row: EntryRow) -> str:
        return ". ".join(part for part in (row.begins, row.title, row.aside, row.soft) if part)


class DrawnEntry(QStyledItemDelegate):
    """Draws one row: a practice on a card of its own, what lies between them without one."""

    def __init__(self, theme: Callable[[], Theme], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, round(QFontMetrics(option.font).height() * HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, EntryRow):
            return
        em = QFontMetrics(option.font).height()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        begins = tabular(QFont(option.font))
        wide = QFontMetrics(begins).horizontalAdvance("00:00 PM" if "M" in row.begins else "00:00") + em
        room: QRect = option.rect.adjusted(0, em // 8, 0, -em // 8)
        box = beside_begin(room, wide, option)
        self._ground(painter, option, box, row)
        colour = QColor(self._theme().text_soft)
        write(painter, at_begin(room, wide - em // 2, option), begins, colour, row.begins, option)
        self._words(painter, option, box.adjusted(em * 3 // 5, 0, -em * 3 // 5, 0), row)
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        row = index.data(ROW)
        return isinstance(row, EntryRow) and show_whole(event, view, (row.title, row.soft, row.aside))

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, row: EntryRow) -> None:
        theme, state, em = self._theme(), option.state, QFontMetrics(option.font).height()
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        is_pointed_at = bool(state & QStyle.StateFlag.State_MouseOver)
        ground = theme.surface_current if is_chosen else theme.surface_hover if is_pointed_at else theme.surface
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(QColor(theme.focus if has_focus else theme.line), 2 if has_focus else 1))
        painter.setBrush(QColor(ground))
        if not row.is_practice and not is_chosen and not is_pointed_at:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), em / 2.5, em / 2.5)

    def _words(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, row: EntryRow) -> None:
        theme, em = self._theme(), QFontMetrics(option.font).height()
        strong = QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold if row.is_practice else QFont.Weight.Medium)
        line = round(em * 1.1)
        top = QRect(box.left(), box.center().y() - line, box.width(), line)
        if not row.soft:
            top.moveTop(box.center().y() - line // 2)
        wide = min(QFontMetrics(option.font).horizontalAdvance(row.aside) + 2, box.width() // 2) if row.aside else 0
        soft = QColor(theme.text_soft)
        write(painter, beside(top, wide + em if wide else 0, option), strong, QColor(theme.text), row.title, option)
        told = QColor(theme.warning) if row.is_faulty else soft
        write(painter, top.translated(0, line), option.font, told, row.soft, option)
        if wide:
            write(painter, at_end(top, wide, option), option.font, soft, row.aside, option, ends=True)


def at_begin(box: QRect, room: int, option: QStyleOptionViewItem) -> QRect:
    """So much of a line's begin."""
    is_turned = option.direction == Qt.LayoutDirection.RightToLeft
    return QRect(box.right() + 1 - room if is_turned else box.left(), box.top(), room, box.height())


def beside_begin(box: QRect, room: int, option: QStyleOptionViewItem) -> QRect:
    """What is left of a line after that."""
    is_turned = option.direction == Qt.LayoutDirection.RightToLeft
    return box.adjusted(0 if is_turned else room, 0, -room if is_turned else 0, 0)
