"""The circles as a tree to look through: drawn rows, so that a thousand cost no more than ten."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPointF, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QFrame, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from microsol_desktop.circle.circles import CircleKind
from microsol_desktop.circle.glance import CircleNow
from microsol_desktop.ui.circles.circle_model import CircleModel, Index, Role
from microsol_desktop.ui.kit.opening_tree import OpeningTree
from microsol_desktop.ui.tokens import Theme

KINDS = tuple(CircleKind)
"""In the order in which a theme has their colours."""
OPEN_UP_TO = 40
"""So many circles are all seen at once; of more only the widest, until one opens them."""


class CircleRows(QStyledItemDelegate):
    """Draws one circle: its name, its next day, and below them what it is and how many."""

    def __init__(self, theme: Callable[[], Theme] | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, round(QFontMetrics(option.font).height() * 2.9))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(1, 2, -1, -2)
        em = QFontMetrics(option.font).height()
        self._ground(painter, box, option, em)
        inside = box.adjusted(em // 2, 0, -em // 2, 0)
        if self._theme is not None:
            inside = self._mark(painter, inside, option, index, self._theme())
        self._words(painter, inside, option, index)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, em: int) -> None:
        """What is pointed at is lighter, what the keyboard is at has a line round it."""
        colours, state = option.palette, option.state
        if state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color(QPalette.ColorRole.Light))
            painter.drawRoundedRect(box, em / 2, em / 2)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.color(QPalette.ColorRole.Text), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), em / 2, em / 2)

    def _mark(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, index: Index, theme: Theme) -> QRect:
        """A ring in the colour that its kind has on the island; what is left of the row."""
        now = index.data(Role.CIRCLE)
        em = QFontMetrics(option.font).height()
        is_turned = option.direction == Qt.LayoutDirection.RightToLeft
        if isinstance(now, CircleNow):
            x = box.right() - em / 3 if is_turned else box.left() + em / 3
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.kinds[KINDS.index(now.circle.kind)]), max(2, em / 8)))
            painter.drawEllipse(QPointF(x, box.center().y() - em * 0.55), em / 4, em / 4)
        return box.adjusted(0, 0, -em, 0) if is_turned else box.adjusted(em, 0, 0, 0)

    def _words(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        strong = QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        line = QFontMetrics(option.font).height()
        aside = str(index.data(Role.ASIDE))
        soft = QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        text = option.palette.color(QPalette.ColorRole.Text)
        top = QRect(box.left(), box.center().y() - round(line * 1.1), box.width(), round(line * 1.1))
        below = top.translated(0, round(line * 1.1))
        wide = QFontMetrics(option.font).horizontalAdvance(aside)
        # A name goes before a day: where both have no room in one line the day stands below.
        fits = QFontMetrics(strong).horizontalAdvance(str(index.data())) + line + wide <= box.width()
        room = wide + line if aside else 0
        _write(painter, _beside(top, room if fits else 0, option), strong, text, str(index.data()), option)
        _write(
            painter, _beside(below, 0 if fits else room, option), option.font, soft, str(index.data(Role.SOFT)), option
        )
        end = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight)
        painter.setFont(option.font)
        painter.setPen(soft)
        painter.drawText(top if fits else below, int(end | Qt.AlignmentFlag.AlignVCenter), aside)


def _beside(box: QRect, room: int, option: QStyleOptionViewItem) -> QRect:
    """What is left of a line beside what stands at its end."""
    is_turned = option.direction == Qt.LayoutDirection.RightToLeft
    return box.adjusted(room if is_turned else 0, 0, 0 if is_turned else -room, 0)


def _write(painter: QPainter, box: QRect, font: QFont, colour: QColor, text: str, option: QStyleOptionViewItem) -> None:
    begin = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, int(begin), shown)


def _key_of(index: Index) -> object:
    now = index.data(Role.CIRCLE)
    return now.circle.key if isinstance(now, CircleNow) else None


class CircleTree(OpeningTree):
    """The circles; the page around them scrolls, not the tree.

    Signals:
        chosen: a circle was clicked, or Enter pressed on it (its key).
        row_reached: the keyboard came to a row; the page brings it into view.
    """

    chosen = Signal(object)
    row_reached = Signal(QRect)

    def __init__(
        self, circles: CircleModel, theme: Callable[[], Theme] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.circles = circles
        self.setProperty("role", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTreeView { border: none; }")
        self.setAccessibleName(self.tr("Circles"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setSelectionMode(OpeningTree.SelectionMode.NoSelection)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(CircleRows(theme, self))
        self.setModel(circles)
        # Not of the arrows beside a row: Qt keeps those to itself.
        self.clicked.connect(self._choose)
        self._opened: set[object] = set()
        self._closed: set[object] = set()
        self.expanded.connect(self._on_opened)
        self.collapsed.connect(self._on_closed)
        circles.modelReset.connect(self._open)

    def _open(self) -> None:
        """As the host left it; at first all of a few are seen, and of many the widest alone."""
        count = self._count(QModelIndex(), everything=True)
        self.setRootIsDecorated(count > self.circles.rowCount())
        with QSignalBlocker(self):
            self._open_below(QModelIndex(), all_at_first=count <= OPEN_UP_TO, at_first=self.circles.rowCount() == 1)
        self.updateGeometry()

    def _open_below(self, index: QModelIndex, *, all_at_first: bool, at_first: bool = False) -> None:
        is_open = all_at_first or at_first
        rows = (self.circles.index(row, 0, index) for row in range(self.circles.rowCount(index)))
        for one in rows:
            if self.circles.rowCount(one):
                key = _key_of(one)
                self.setExpanded(one, key in self._opened or (is_open and key not in self._closed))
                self._open_below(one, all_at_first=all_at_first)

    def _on_opened(self, index: QModelIndex) -> None:
        self._opened.add(_key_of(index))
        self._closed.discard(_key_of(index))
        self.updateGeometry()

    def _on_closed(self, index: QModelIndex) -> None:
        self._closed.add(_key_of(index))
        self._opened.discard(_key_of(index))
        self.updateGeometry()

    def begin_at_first(self) -> None:
        """The keyboard goes on in the tree, at its top."""
        self.setFocus()
        self.setCurrentIndex(self.circles.index(0, 0))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._count(QModelIndex()) * self.sizeHintForRow(0))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.row_reached.emit(self.visualRect(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if is_enter and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        now = index.data(Role.CIRCLE)
        if isinstance(now, CircleNow):
            self.chosen.emit(now.circle.key)

    def _count(self, index: QModelIndex, *, everything: bool = False) -> int:
        """How many rows there are in here, at any depth, that are seen."""
        model = self.circles
        rows = model.rowCount(index)
        below = (model.index(row, 0, index) for row in range(rows))
        return rows + sum(
            self._count(one, everything=everything) for one in below if everything or self.isExpanded(one)
        )
