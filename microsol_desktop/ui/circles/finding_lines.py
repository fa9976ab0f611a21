"""The lines of all lists of those whom a host thinks of, and how each is drawn."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from microsol_desktop.circle.circles import Membership, Standing
from microsol_desktop.circle.finding import Draft, Sought
from microsol_desktop.circle.keys import CircleKey
from microsol_desktop.ui.circles.circle_words import standing_words
from microsol_desktop.ui.circles.drawn import at_end, beside, draw_ground, soft_colour, write

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
LINE = Qt.ItemDataRole.UserRole


class Line(NamedTuple):
    """Somebody on a list, or (without anybody) the list's heading, or that nobody is on it yet."""

    draft: Draft
    sought: Sought | None = None
    is_empty: bool = False

    @property
    def circle(self) -> CircleKey:
        return self.draft.circle.key


class FindingModel(QAbstractListModel):
    """All lists as lines."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def show_drafts(self, drafts: tuple[Draft, ...]) -> None:
        """Hold these lists."""
        lines: list[Line] = []
        for draft in drafts:
            lines.append(Line(draft))
            lines += [Line(draft, sought) for sought in draft.people]
            if not draft.people:
                lines.append(Line(draft, is_empty=True))
        if tuple(lines) == self.lines:
            return
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.name_of(line)
            case Qt.ItemDataRole.AccessibleTextRole:
                words = (self.name_of(line), self.word_of(line), line.draft.circle.name if line.sought else "")
                return ", ".join(word for word in words if word)
            case _:
                return line if role == LINE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """That nobody is there is read, never chosen."""
        if index.isValid() and self.lines[index.row()].is_empty:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def name_of(self, line: Line) -> str:
        """What stands first in a line."""
        if line.sought is not None:
            return line.sought.name
        return self.tr("Nobody yet") if line.is_empty else line.draft.circle.name

    def word_of(self, line: Line) -> str:
        """What stands at its end: how far it has come with somebody, or that a circle is there already."""
        if line.sought is not None:
            standing = line.sought.membership.standing
            return "" if standing is Standing.THOUGHT_OF else standing_words(standing)
        return "" if line.is_empty or line.draft.is_only_thought_of else self.tr("this circle is there already")


class FindingRows(QStyledItemDelegate):
    """Draws a heading larger than a name, and how far it has come at the end."""

    def __init__(self, lines: FindingModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.dragged: Membership | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(LINE)
        high = 2.1 if line.sought is None and not line.is_empty else 1.8
        return QSize(120, round(QFontMetrics(option.font).height() * high))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE)
        em = QFontMetrics(option.font).height()
        box: QRect = option.rect.adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.sought is not None and line.sought.membership == self.dragged:
            painter.setOpacity(0.35)
        draw_ground(painter, box, option)
        font = QFont(option.font)
        is_heading = line.sought is None and not line.is_empty
        if is_heading:
            font.setWeight(QFont.Weight.DemiBold)
        inward = em * 3 // 5 if is_heading else em * 3 // 2
        inside = box.adjusted(inward, 0, -em * 3 // 5, 0)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            inside = box.adjusted(em * 3 // 5, 0, -inward, 0)
        word = self._lines.word_of(line)
        room = min(QFontMetrics(option.font).horizontalAdvance(word), inside.width() // 2) + em if word else 0
        colour = soft_colour() if line.is_empty else option.palette.color(option.palette.ColorRole.Text)
        write(painter, beside(inside, room, option), font, colour, self._lines.name_of(line), option)
        if word:
            write(painter, at_end(inside, room - em, option), option.font, soft_colour(), word, option, ends=True)
        painter.restore()
