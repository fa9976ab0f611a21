"""How a person's line is drawn: the same dot as on the TV, their name, and a word."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem

from microsol_desktop.flow.moment import Standing
from microsol_desktop.flow.people import PersonId
from microsol_desktop.ui.console.in_the_room import InTheRoom
from microsol_desktop.ui.console.line_list import LINE, Index, LineDelegate
from microsol_desktop.ui.console.painting import elided, show_whole, sized, two_lines
from microsol_desktop.ui.stage.marks import mark
from microsol_desktop.ui.stage.paint import paint_items
from microsol_desktop.ui.theme import Theme

MANY = 12
"""With more lines than this they move closer together."""

_FAINT = 0.35


class PeopleDelegate(LineDelegate):
    """A person's line. `is_looking`: one of them is to be chosen now; `picked` is who something is to be done with.

    A name that is too long for the column takes a second line: nobody's name is cut to make room for a word.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.is_looking = False
        self.picked: PersonId | None = None
        self.dragged: PersonId | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line, em = index.data(LINE), option.font.pixelSize()
        high = QFontMetrics(option.font).height() + (em * 2 // 3 if index.model().rowCount() > MANY else em)
        if line.person is not None and len(self._name_lines(option.font, line.name, self._room())) > 1:
            high += QFontMetrics(option.font).height()
        return QSize(em * 6, high)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, index: Index) -> None:
        line, em = index.data(LINE), option.font.pixelSize()
        if line.person is None:
            self._heading(painter, option.font, box, line)
        else:
            painter.setOpacity(_FAINT if line.person == self.dragged else 1.0)
            self._ground(painter, option, box, line)
            self._dot(painter, QPointF(box.x() + em, box.center().y() + 0.5), em, line.standing)
            self._write(painter, option.font, box.adjusted(em * 2, 0, -(em * 2 // 5), 0), line)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        line = index.data(LINE)
        return line is not None and show_whole(event, view, (line.name, line.word))

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, line: InTheRoom) -> None:
        em, has_focus = option.font.pixelSize(), bool(option.state & QStyle.StateFlag.State_HasFocus)
        is_picked = not self.is_looking and line.person == self.picked
        is_pointed_at = bool(option.state & QStyle.StateFlag.State_MouseOver) or is_picked
        self.draw_ground(
            painter,
            box,
            em,
            is_now=line.standing is Standing.SPEAKS,
            is_pointed_at=is_pointed_at or (self.is_looking and has_focus),
        )
        if has_focus and (self.is_looking or is_picked):
            self.draw_focus(painter, box, em)
        elif is_picked:
            painter.setPen(QPen(QColor(self.theme.line_strong), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), em / 2, em / 2)

    def _heading(self, painter: QPainter, font: QFont, box: QRect, line: InTheRoom) -> None:
        """Where a group sits, as a small heading over its people, with the mark that it has on the TV."""
        em = font.pixelSize()
        small = sized(font, 13)
        small.setWeight(QFont.Weight.DemiBold)
        left = em // 2
        if line.coloured and line.group is not None:
            middle = box.center().y() + em / 6 + 0.5
            paint_items(painter, (mark(line.group, box.x() + em, middle, em * 0.34),), self.theme)
            left = em * 2
        elided(painter, box.adjusted(left, em // 3, -em // 2, 0), line.name, small, self.theme.text_soft)

    def _dot(self, painter: QPainter, middle: QPointF, em: int, standing: Standing) -> None:
        theme, radius, edge = self.theme, em * 0.42, max(1.5, em / 9)
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

    def _write(self, painter: QPainter, font: QFont, box: QRect, line: InTheRoom) -> None:
        """The name whole, and the word where it leaves room for it: the dot says the same, the pointer tells it."""
        bold, small = QFont(font), sized(font, 13)
        bold.setWeight(QFont.Weight.DemiBold if line.standing is Standing.SPEAKS else QFont.Weight.Medium)
        colour = self.theme.text_soft if line.standing is Standing.SPOKE else self.theme.text
        written = self._name_lines(font, line.name, box.width())
        high = QFontMetrics(bold).height()
        top = box.y() + (box.height() - high * len(written)) // 2
        for number, words in enumerate(written):
            elided(painter, QRect(box.x(), top + number * high, box.width(), high), words, bold, colour)
        taken = QFontMetrics(bold).horizontalAdvance(written[-1]) + font.pixelSize() // 2
        room, wanted = box.width() - taken, QFontMetrics(small).horizontalAdvance(line.word)
        if not line.word or room < min(wanted, font.pixelSize() * 4):
            return
        beside = QRect(box.x() + taken, top + (len(written) - 1) * high, room + 1, high)
        along = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        elided(painter, beside, line.word, small, self.theme.text_soft, along)

    def _name_lines(self, font: QFont, name: str, width: int) -> tuple[str, ...]:
        """The same lines for whoever speaks as for all others, so that no row changes its height when the turn does."""
        widest = QFont(font)
        widest.setWeight(QFont.Weight.DemiBold)
        return two_lines(name, QFontMetrics(widest), width)

    def _room(self) -> int:
        """How wide a name may be."""
        view = self.parent()
        if not isinstance(view, QListView):
            return 0
        em = view.font().pixelSize()
        return view.viewport().width() - 4 - em * 2 - em * 2 // 5
