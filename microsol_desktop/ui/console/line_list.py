"""The shape that the console's lists have in common: lines of one kind, drawn by us, chosen with arrows and Enter."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QLayout, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from microsol_desktop.ui.console.painting import rounded
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.theme import Theme

LINE = Qt.ItemDataRole.UserRole
"""Where a line of the list is found whole."""

Index = QModelIndex | QPersistentModelIndex
Line = TypeVar("Line")
TAKES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
"""The keys that take the line which has the focus."""

CHOOSES = TAKES | {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Escape}
"""The keys that a list needs for itself while one of its lines is being chosen."""

_NOWHERE = QModelIndex()


_RIM, _INSIDE = 1 / 4, 0.58
"""Together as far as a card moves its words in, to the pixel."""


def out_to_the_edge(card: Card, *beside: QLayout) -> None:
    """Let a list go out to the edge of its card: a name needs the room more than an empty rim does.

    Its words begin below the card's heading, and so does what lies in these layouts, above or below the list.
    """
    in_lines(card, card.body, margins=(_RIM, 3 / 5, _RIM, 1 / 2))
    for layout in (card.head, *beside):
        in_lines(card, layout, margins=(_INSIDE, 0, _INSIDE, 0))


class LinesModel(QAbstractListModel, Generic[Line]):
    """Lines as the moment has them. What they are called, and read aloud as, is said by each kind."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, lines: tuple[Line, ...]) -> bool:
        """Show these lines; answers whether they are others than before."""
        if lines == self.lines:
            return False
        same = len(lines) == len(self.lines)
        if not same:
            self.beginResetModel()
        self.lines = lines
        if same:
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
        else:
            self.endResetModel()
        return True

    def name_of(self, line: Line) -> str:
        """What stands first in the line."""
        raise NotImplementedError

    def sentence_of(self, line: Line) -> str:
        """All that the line says, for a screen reader."""
        raise NotImplementedError

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.name_of(line)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.sentence_of(line)
            case _:
                return line if role == LINE else None


class LineDelegate(QStyledItemDelegate):
    """How a line is drawn, in the colours of a theme."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours from now on."""
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A row, with a little air round it."""
        painter.save()
        # The boxes of a row are told from the left: turned round, the words would lie on one another.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, option, option.rect.adjusted(2, 1, -2, -1), index)
        painter.restore()

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, index: Index) -> None:
        """What stands in the row. Each kind of line says it."""
        raise NotImplementedError

    def draw_focus(self, painter: QPainter, box: QRect, em: int) -> None:
        """The frame round the line that has the focus."""
        painter.setPen(QPen(QColor(self.theme.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), em / 2, em / 2)

    def draw_ground(self, painter: QPainter, box: QRect, em: int, *, is_now: bool, is_pointed_at: bool) -> None:
        """What lies under a line that is under way, or under the pointer."""
        if is_now or is_pointed_at:
            rounded(painter, box, self.theme.surface_current if is_now else self.theme.surface_hover, em / 2)


class LineList(QListView):
    """A list without a box of its own. The line that has the focus shows it; nothing is edited in place."""

    def __init__(self, model: QAbstractListModel, delegate: LineDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawn_by = delegate
        model.setParent(self)
        delegate.setParent(self)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setProperty("role", "bare")
        # A frame round the whole list, besides that of the line with the focus, would only shout.
        self.setStyleSheet("QListView:focus { border-color: transparent; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self.take)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours from now on."""
        self._drawn_by.set_theme(theme)
        self.viewport().update()

    def takes_key(self, key: int) -> bool:
        """The keys that it keeps from the run while it has the focus."""
        return key in CHOOSES

    def take(self, index: QModelIndex) -> None:
        """This line was clicked on, or chosen by a key."""
        raise NotImplementedError

    def leave(self) -> None:
        """Nothing was chosen."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case key if not self.takes_key(key):
                event.ignore()
            case key if key in TAKES:
                self.take(self.currentIndex())
            case Qt.Key.Key_Escape:
                self.leave()
            case _:
                super().keyPressEvent(event)
