"""How a person's line is drawn: the same dot as on the TV, their name, and a word."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from microsol_desktop.flow.moment import Standing
from microsol_desktop.ui.console.painting import elided, rounded, show_whole, sized
from microsol_desktop.ui.theme import Theme

PERSON = Qt.ItemDataRole.UserRole


class PeopleDelegate(QStyledItemDelegate):
    """A person's line. `is_looking`: one of them is to be chosen now."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.is_looking = False

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours from now on."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        many = index.model().rowCount() > 12
        em = option.font.pixelSize()
        return QSize(em * 6, QFontMetrics(option.font).height() + (em * 2 // 3 if many else em))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line, em, theme = index.data(PERSON), option.font.pixelSize(), self._theme
        if line.person is None:
            self._place(painter, option, line.name)
            return
        speaks = line.standing is Standing.SPEAKS
        is_chosen = self.is_looking and bool(option.state & QStyle.StateFlag.State_HasFocus)
        is_pointed_at = self.is_looking and bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        # The boxes of a row are told from the left: turned round, the words would lie on one another.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(2, 1, -2, -1)
        if speaks or is_pointed_at or is_chosen:
            rounded(painter, box, theme.surface_current if speaks else theme.surface_hover, em / 2)
        if is_chosen:
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), em / 2, em / 2)
        self._dot(painter, QPointF(box.x() + em * 1.2, box.center().y() + 0.5), em, line.standing)
        self._write(painter, option.font, box.adjusted(round(em * 2.3), 0, -em * 3 // 5, 0), line)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        line = index.data(PERSON)
        return line is not None and show_whole(event, view, (line.name, line.word))

    def _place(self, painter: QPainter, option: QStyleOptionViewItem, name: str) -> None:
        """Where a group sits, as a small heading over its people."""
        em = option.font.pixelSize()
        font = sized(option.font, 13)
        font.setWeight(QFont.Weight.DemiBold)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        box = option.rect.adjusted(em * 3 // 5, em // 3, -em // 2, 0)
        elided(painter, box, name, font, self._theme.text_soft)
        painter.restore()

    def _dot(self, painter: QPainter, middle: QPointF, em: int, standing: Standing) -> None:
        theme, radius, edge = self._theme, em * 0.42, max(1.5, em / 9)
        match standing:
            case Standing.SPEAKS:
                fill, line, radius = theme.accent, theme.accent, em * 0.55
            case Standing.SPOKE:
                fill, line = theme.dot_done, theme.dot_done
            case Standing.NEXT:
                fill, line = "", theme.accent
            case Standing.WAITS:
                fill, line = "", theme.dot_rest
            case Standing.NO_TURN:
                fill, line, radius = theme.line_strong, theme.line_strong, em * 0.14
        painter.setPen(QPen(QColor(line), edge))
        painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, radius, radius)

    def _write(self, painter: QPainter, font: QFont, box: QRect, line: object) -> None:
        name, word, standing = line.name, line.word, line.standing  # type: ignore[attr-defined]
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold if standing is Standing.SPEAKS else QFont.Weight.Medium)
        small = sized(font, 13)
        metrics = QFontMetrics(small)
        gap = font.pixelSize() // 2
        for_word = min(
            metrics.horizontalAdvance(word),
            max(box.width() // 2, box.width() - gap - QFontMetrics(bold).horizontalAdvance(name)),
        )
        right = QRect(box.right() - for_word, box.y(), for_word + 1, box.height())
        if word:
            elided(
                painter,
                right,
                word,
                small,
                self._theme.text_soft,
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            )
        room = box.adjusted(0, 0, -(for_word + gap) if word else 0, 0)
        elided(painter, room, name, bold, self._theme.text_soft if standing is Standing.SPOKE else self._theme.text)
