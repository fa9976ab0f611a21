"""A circle's people as a list to tick: here, not here, or sent word. Drawn: a thousand cost no more than ten."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QGuiApplication, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from microsol_desktop.ui.home.comers import Comer, ComersModel, Coming, Index, Role
from microsol_desktop.ui.kit.tick_box import TICK

MOST_ROWS = 5
"""So many are seen at once; of more one scrolls."""


class ComerRows(QStyledItemDelegate):
    """Draws a row: a tick, a name, and at the end what says that somebody sent word."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, round(QFontMetrics(option.font).height() * 1.7))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        comer: Comer = index.data(Role.COMER)
        # Not the list's own: a style sheet makes those fainter than the theme does.
        colours = QGuiApplication.palette()
        em = QFontMetrics(option.font).height()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, em)
        self._tick(painter, box_of(option), colours, on=comer.coming is Coming.HERE)
        word = word_box(option, index)
        aside = word if comer.coming is not Coming.HERE else QRect()
        name = _after(option, box_of(option), aside, em)
        roles = QPalette.ColorRole
        colour = roles.Text if comer.coming is Coming.HERE else roles.PlaceholderText
        painter.setFont(option.font)
        painter.setPen(colours.color(colour))
        begin = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        shown = QFontMetrics(option.font).elidedText(comer.name, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, int(begin), shown)
        if not aside.isEmpty():
            self._word(painter, aside, colours, str(_model(index).words_of(Coming.WORD)), comer.coming is Coming.WORD)
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """A name that has no room in its row is told whole under the pointer."""
        from microsol_desktop.ui.circles.drawn import show_whole

        if not index.isValid():
            return False
        metrics, comer = QFontMetrics(option.font), index.data(Role.COMER)
        aside = word_box(option, index) if comer.coming is not Coming.HERE else QRect()
        room = _after(option, box_of(option), aside, metrics.height()).width()
        return metrics.horizontalAdvance(comer.name) > room and show_whole(event, view, (comer.name,))

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, em: int) -> None:
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(option.palette.color(QPalette.ColorRole.Light))
            painter.drawRoundedRect(box, em / 3, em / 3)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Text), 2))
            painter.drawRoundedRect(box, em / 3, em / 3)

    def _tick(self, painter: QPainter, box: QRect, colours: QPalette, *, on: bool) -> None:
        roles, square = QPalette.ColorRole, QRectF(box)
        round_by = square.width() / 5
        if not on:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.color(roles.PlaceholderText), 2))
            painter.drawRoundedRect(square.adjusted(1, 1, -1, -1), round_by, round_by)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.color(roles.Highlight))
        painter.drawRoundedRect(square, round_by, round_by)
        line = QPen(colours.color(roles.HighlightedText), square.width() / 8)
        line.setCapStyle(Qt.PenCapStyle.RoundCap)
        line.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(line)
        where = [QPointF(square.x() + x * square.width(), square.y() + y * square.height()) for x, y in TICK]
        painter.drawPolyline(where)

    def _word(self, painter: QPainter, box: QRect, colours: QPalette, words: str, on: bool) -> None:
        roles = QPalette.ColorRole
        painter.setPen(QPen(colours.color(roles.Highlight if on else roles.PlaceholderText), 1))
        painter.setBrush(colours.color(roles.Highlight) if on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), box.height() / 2, box.height() / 2)
        painter.setPen(colours.color(roles.HighlightedText if on else roles.PlaceholderText))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)


def box_of(option: QStyleOptionViewItem) -> QRect:
    """Where a row's tick is."""
    em = QFontMetrics(option.font).height()
    side = round(em * 0.85)
    at_left = QRect(option.rect.x() + em // 3, option.rect.center().y() - side // 2, side, side)
    return QStyle.visualRect(option.direction, option.rect, at_left)


def word_box(option: QStyleOptionViewItem, index: Index) -> QRect:
    """Where a row says that somebody sent word."""
    metrics = QFontMetrics(option.font)
    wide = metrics.horizontalAdvance(_model(index).words_of(Coming.WORD)) + metrics.height()
    high = round(metrics.height() * 1.15)
    rect = option.rect
    at_right = QRect(rect.right() - metrics.height() // 3 - wide, rect.center().y() - high // 2, wide, high)
    return QStyle.visualRect(option.direction, rect, at_right)


def _after(option: QStyleOptionViewItem, tick: QRect, word: QRect, em: int) -> QRect:
    """Where a name has room, between the tick and what stands at the end."""
    box = QRect(option.rect)
    if option.direction == Qt.LayoutDirection.RightToLeft:
        box.setRight(tick.left() - em // 2)
        box.setLeft(word.right() + em // 2 if not word.isEmpty() else box.left() + em // 3)
    else:
        box.setLeft(tick.right() + em // 2)
        box.setRight(word.left() - em // 2 if not word.isEmpty() else box.right() - em // 3)
    return box


def _model(index: Index) -> ComersModel:
    model = index.model()
    assert isinstance(model, ComersModel)  # noqa: S101 - these rows are drawn for no other
    return model


class WhoComes(QListView):
    """The list itself: a click on a name ticks it, Space goes through here, not here and sent word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.comers = ComersModel(self)
        self.setProperty("role", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView { border: none; }")
        self.setAccessibleName(self.tr("Who of the circle is here"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(ComerRows(self))
        self.setModel(self.comers)
        self.comers.modelReset.connect(self._measure)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            self.comers.come(index.row(), _next(index.data(Role.COMER).coming))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        where = event.position().toPoint()
        index = self.indexAt(where)
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        now = index.data(Role.COMER).coming
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        if now is not Coming.HERE and word_box(option, index).contains(where):
            self.comers.come(index.row(), Coming.NOT_HERE if now is Coming.WORD else Coming.WORD)
        else:
            self.comers.come(index.row(), Coming.NOT_HERE if now is Coming.HERE else Coming.HERE)

    def _measure(self) -> None:
        rows = min(self.comers.rowCount(), MOST_ROWS)
        self.setFixedHeight(max(1, rows) * round(self.fontMetrics().height() * 1.7) + 4)


def _next(coming: Coming) -> Coming:
    order = tuple(Coming)
    return order[(order.index(coming) + 1) % len(order)]
