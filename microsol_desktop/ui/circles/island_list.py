"""All that is on the island as a list: circles with what they are made of, people in their home circle, the shore."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from microsol_desktop.desk.island_desk import IslandShown
from microsol_desktop.ui.circles.drawn import show_whole
from microsol_desktop.ui.circles.island_key import paint_mark
from microsol_desktop.ui.circles.island_look import Look
from microsol_desktop.ui.circles.island_model import Index, IslandModel, Role
from microsol_desktop.ui.kit.opening_tree import OpeningTree


class IslandRows(QStyledItemDelegate):
    """Draws a row: for a circle its line and colour, the name, and beside it what it is and how many are in it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def wear(self, look: Look) -> None:
        """Draw like this from now on."""
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, round(QFontMetrics(option.font).height() * 1.9))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, em = option.rect, QFontMetrics(option.font).height()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, self._look.current)
        inner = box.adjusted(em // 4, 0, -em // 3, 0)
        circle = index.data(Role.CIRCLE)
        if circle is not None:
            before = em * 5 // 4
            at_left = option.direction == Qt.LayoutDirection.LeftToRight
            middle = inner.left() + em / 2 if at_left else inner.right() - em / 2
            paint_mark(painter, self._look, circle.kind, QPointF(middle, box.center().y() + 0.5), em * 0.36)
            inner = inner.adjusted(before, 0, 0, 0) if at_left else inner.adjusted(0, 0, -before, 0)
        self._words(painter, inner, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._look.chosen, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        return index.isValid() and show_whole(event, view, (str(index.data()), str(index.data(Role.ASIDE))))

    def _words(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        """The name, and what is said of it as far as there is room."""
        name, aside = str(index.data()), str(index.data(Role.ASIDE))
        metrics, how = QFontMetrics(option.font), Qt.TextElideMode.ElideRight
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        trail = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        left = box.width() - metrics.horizontalAdvance(name) - metrics.height()
        painter.setFont(option.font)
        painter.setPen(self._look.text)
        painter.drawText(box, int(lead), metrics.elidedText(name, how, box.width()))
        if aside and left > metrics.averageCharWidth() * 6:
            painter.setPen(self._look.soft)
            painter.drawText(box, int(trail), metrics.elidedText(aside, how, left))


class IslandList(OpeningTree):
    """The list beside the picture.

    Signals:
        chosen: the host came to a row (a circle's or a person's key).
        opened: Enter was pressed on a row, or it was double-clicked (its key).
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.island = IslandModel(self)
        self._rows = IslandRows(look, self)
        self._is_told = False
        self.setModel(self.island)
        self.setItemDelegate(self._rows)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("The island, as a list"))
        self.activated.connect(self._on_opened)

    def wear(self, look: Look) -> None:
        """Draw like this from now on."""
        self._rows.wear(look)
        self.viewport().update()

    def show_island(self, shown: IslandShown, key: UUID | None) -> None:
        """Hold this one; what was open stays so, and so does what is chosen."""
        open_ones = [index.data(Role.KEY) for index in self._open(QModelIndex())]
        self._is_told = True
        self.island.show_island(shown)
        for each in open_ones:
            self.expand(self.island.index_of(each))
        if not open_ones:
            self._open_the_only_one()
        self._is_told = False
        self.choose(key)

    def look_for(self, typed: str, key: UUID | None) -> None:
        """Show only those that are meant by these words."""
        self._is_told = True
        self.island.look_for(typed)
        self.setRootIsDecorated(not self.island.is_searching)
        self._is_told = False
        if key is not None and self.island.index_of(key).isValid():
            self.choose(key)
        elif not self.island.is_searching:
            self._open_the_only_one()

    def choose(self, key: UUID | None) -> None:
        """This is chosen now; it is brought into sight."""
        index = self.island.index_of(key) if key is not None else QModelIndex()
        self._is_told = True
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        else:
            self.clearSelection()
        self._is_told = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._is_told and current.isValid():
            self.chosen.emit(current.data(Role.KEY))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._on_opened(self.currentIndex())
            return
        super().keyPressEvent(event)

    def begin_at_first(self) -> None:
        """The keyboard goes on in the list, at its top."""
        self.setFocus()
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.island.index(0, 0))

    def _open_the_only_one(self) -> None:
        """One circle that all others lie in is no list yet: what is in it is shown as well."""
        first = self.island.index(0, 0)
        if first.data(Role.CIRCLE) is not None and self.island.index(1, 0).data(Role.CIRCLE) is None:
            self.expand(first)

    def _on_opened(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(Role.KEY))

    def _open(self, within: QModelIndex) -> list[QModelIndex]:
        found = []
        for row in range(self.island.rowCount(within)):
            index = self.island.index(row, 0, within)
            if self.isExpanded(index):
                found += [index, *self._open(index)]
        return found
