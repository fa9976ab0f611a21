"""All that is on the island as a list: circles with what they are made of, people in their home circle, the shore."""

from __future__ import annotations

from enum import IntEnum
from uuid import UUID

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from microsol_desktop.circle.keys import CircleKey, PersonKey
from microsol_desktop.desk.island_desk import IslandShown
from microsol_desktop.ui.circles.island_look import Look
from microsol_desktop.ui.circles.island_words import SHORE, aside_of, name_of, told

Index = QModelIndex | QPersistentModelIndex


MOST = 300
"""Nobody reads on beyond so many that are found: another letter brings fewer."""


class Role(IntEnum):
    """What a row knows beyond its name."""

    KEY = Qt.ItemDataRole.UserRole
    ASIDE = Qt.ItemDataRole.UserRole + 1
    CIRCLE = Qt.ItemDataRole.UserRole + 2


class IslandModel(QAbstractItemModel):
    """The island's circles and people, as they lie in one another; or those that are looked for, one below the other.

    A row's number stands for it: 0 is what all lie in. What is in a circle is numbered when somebody first asks.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: IslandShown | None = None
        self._typed = ""
        self.more = 0
        """How many are found besides those that are listed."""
        self._begin(())

    @property
    def is_searching(self) -> bool:
        return bool(self._typed)

    def show_island(self, shown: IslandShown) -> None:
        """Hold this one instead; what is looked for stays."""
        self._shown = shown
        self._fill()

    def look_for(self, typed: str) -> None:
        """Show only those that are meant by these words; all where there are none."""
        if typed.strip() != self._typed:
            self._typed = typed.strip()
            self._fill()

    def index_of(self, key: UUID) -> QModelIndex:
        """The row of this circle or person; none where it is not among those that are looked for."""
        if self._shown is None:
            return QModelIndex()
        if self._typed:
            row = self._row_of.get(key)
            return QModelIndex() if row is None else self.createIndex(row, 0, self._children[0][row])
        above = self._above(key)
        parent = 0 if above is None else self._number_of(above)
        found = [number for number in self._in(parent) if self._keys[number] == key]
        return self.createIndex(self._rows[found[0]], 0, found[0]) if found else QModelIndex()

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - as Qt has it
        inside = self._in(parent.internalId() if parent.isValid() else 0)
        return self.createIndex(row, column, inside[row]) if 0 <= row < len(inside) and not column else QModelIndex()

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]
        above = self._parents[child.internalId()] if child.isValid() else 0
        return self.createIndex(self._rows[above], 0, above) if above else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return len(self._in(parent.internalId() if parent.isValid() else 0))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 1

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008 - as Qt has it
        if not parent.isValid():
            return bool(self._children[0])
        key = self._keys[parent.internalId()]
        return not self._typed and bool(self._inside(key))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._shown is None:
            return None
        key = self._keys[index.internalId()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return name_of(self._shown, key)
            case Qt.ItemDataRole.AccessibleTextRole:
                return told(self._shown, key)
            case Role.KEY:
                return key
            case Role.ASIDE:
                # Within its circle a person's circle need not be told again.
                return "" if PersonKey(key) in self._shown.spots and not self._typed else aside_of(self._shown, key)
            case Role.CIRCLE:
                disc = self._shown.discs.get(CircleKey(key))
                return disc.circle if disc is not None else None
            case _:
                return None

    def _fill(self) -> None:
        self.beginResetModel()
        self.more = 0
        if self._shown is None:
            self._begin(())
        elif self._typed:
            found = self._shown.found(self._typed)
            self._begin(found[:MOST])
            self.more = max(0, len(found) - MOST)
        else:
            shore = (SHORE,) if self._shown.people.get(None) else ()
            self._begin((*(disc.circle.key for disc in self._shown.circles.get(None, ())), *shore))
        self.endResetModel()

    def _begin(self, first: tuple[UUID, ...]) -> None:
        count = len(first)
        self._keys: list[UUID] = [UUID(int=0), *first]
        self._parents = [0] * (count + 1)
        self._rows = [0, *range(count)]
        self._children: dict[int, tuple[int, ...]] = {0: tuple(range(1, count + 1))}
        self._row_of = {key: row for row, key in enumerate(first)}

    def _inside(self, key: UUID) -> tuple[UUID, ...]:
        """The circles that a circle is made of, then its people, each by name."""
        if self._shown is None:
            return ()
        circle = None if key == SHORE else CircleKey(key)
        if circle is not None and circle not in self._shown.discs:
            return ()
        names = self._shown.who.names
        people = sorted((spot.person for spot in self._shown.people.get(circle, ())), key=names.__getitem__)
        circles = () if circle is None else tuple(disc.circle.key for disc in self._shown.circles.get(circle, ()))
        return (*circles, *people)

    def _in(self, number: int) -> tuple[int, ...]:
        if number not in self._children:
            keys = () if self._typed else self._inside(self._keys[number])
            begin = len(self._keys)
            self._keys += keys
            self._parents += [number] * len(keys)
            self._rows += range(len(keys))
            self._children[number] = tuple(range(begin, begin + len(keys)))
        return self._children[number]

    def _above(self, key: UUID) -> UUID | None:
        """What a row lies in; None for the first ones."""
        if self._shown is None or key == SHORE:
            return None
        spot = self._shown.spots.get(PersonKey(key))
        if spot is not None:
            return spot.circle or SHORE
        disc = self._shown.discs.get(CircleKey(key))
        return disc.within if disc is not None else None

    def _number_of(self, key: UUID) -> int:
        return int(self.index_of(key).internalId())


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
            painter.setPen(self._look.pen(circle.kind))
            before = em * 5 // 4
            at_left = option.direction == Qt.LayoutDirection.LeftToRight
            middle = inner.left() + em / 2 if at_left else inner.right() - em / 2
            painter.drawEllipse(QPointF(middle, box.center().y() + 0.5), em * 0.36, em * 0.36)
            inner = inner.adjusted(before, 0, 0, 0) if at_left else inner.adjusted(0, 0, -before, 0)
        self._words(painter, inner, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._look.chosen, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.restore()

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


class IslandList(QTreeView):
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
