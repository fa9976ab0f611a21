"""All that is on the map as a list: the parts in the order of the path, and in each its practices."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum

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
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from microsol_desktop.practice.needs import Region
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.need_words import practices_count, region_words
from microsol_desktop.ui.library.leaf import hue, leaf
from microsol_desktop.ui.library.map_shown import MapShown, Shown
from microsol_desktop.ui.tokens import Theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
HIGH = 1.8


class Role(IntEnum):
    """What a row knows beyond its words."""

    REGION = Qt.ItemDataRole.UserRole
    """As Qt hands it on: its bare word."""
    SHOWN = Qt.ItemDataRole.UserRole + 1
    ASIDE = Qt.ItemDataRole.UserRole + 2


class NeedModel(QAbstractItemModel):
    """Parts with their practices; where something is looked for, only those that are meant, and no empty part."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[tuple[Region, tuple[Shown, ...]], ...] = ()

    def show_map(self, shown: MapShown) -> None:
        """Hold these practices instead."""
        parts = tuple((region, shown.of(region, meant_only=True)) for region in Region)
        parts = tuple(part for part in parts if part[1] or not (shown.is_searched or part[0] is Region.ELSEWHERE))
        is_other = [(r, [p.slug for p in each]) for r, each in parts] != [
            (r, [p.slug for p in each]) for r, each in self._parts
        ]
        if is_other:
            self.beginResetModel()
        self._parts = parts
        if is_other:
            self.endResetModel()
        else:
            for row in range(len(parts)):
                above = self.index(row, 0)
                self.dataChanged.emit(self.index(0, 0, above), self.index(len(parts[row][1]) - 1, 0, above))

    def index_of(self, what: Region | str) -> QModelIndex:
        """Where a part, or a practice by its name, stands."""
        for row, (region, practices) in enumerate(self._parts):
            if what == region:
                return self.index(row, 0)
            for place, each in enumerate(practices):
                if each.slug == what:
                    return self.index(place, 0, self.index(row, 0))
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]  # Qt has two of this name
        above = int(index.internalId()) if index.isValid() else 0
        return self.createIndex(above - 1, 0, 0) if above else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        if not parent.isValid():
            return len(self._parts)
        return 0 if parent.internalId() else len(self._parts[parent.row()][1])

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        above = int(index.internalId())
        region, practices = self._parts[above - 1 if above else index.row()]
        each = practices[index.row()] if above else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return each.card.title if each is not None else region_words(region)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._told(region, practices, each)
            case Role.REGION:
                return region
            case Role.SHOWN:
                return each
            case Role.ASIDE:
                return each.aside if each is not None else str(len(practices))
            case _:
                return None

    def _told(self, region: Region, practices: tuple[Shown, ...], each: Shown | None) -> str:
        if each is None:
            return fill(self.tr("%1: %2"), region_words(region), practices_count(len(practices)))
        return fill(self.tr("%1. Favourite"), each.told) if each.is_favourite else each.told


class NeedRows(QStyledItemDelegate):
    """Draws a row: a part with its leaf and how many are there, a practice with its time and for how many."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def wear(self, theme: Theme) -> None:
        """Draw in this theme's colours from now on."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, round(QFontMetrics(option.font).height() * HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, em, box = self._theme, QFontMetrics(option.font).height(), option.rect
        state, flags = option.state, QStyle.StateFlag
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (flags.State_Selected | flags.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.surface_current if state & flags.State_Selected else theme.surface_hover))
            painter.drawRoundedRect(box, em / 3, em / 3)
        inner = box.adjusted(em // 4, 0, -em // 3, 0)
        is_part = index.data(Role.SHOWN) is None
        if is_part:
            inner = self._mark(painter, inner, option, Region(index.data(Role.REGION)))
        self._words(painter, inner, option, index, is_part=is_part)
        if state & flags.State_HasFocus:
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), em / 3, em / 3)
        painter.restore()

    def _mark(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, region: Region) -> QRect:
        em, is_turned = QFontMetrics(option.font).height(), option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.translate(QPointF(box.right() - em * 0.9 if is_turned else box.left(), box.center().y() + em * 0.3))
        painter.rotate(-38)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(hue(self._theme, region)))
        painter.drawPath(leaf(em * 0.95))
        painter.restore()
        before = em * 5 // 4
        return box.adjusted(0 if is_turned else before, 0, -before if is_turned else 0, 0)

    def _words(
        self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, index: Index, *, is_part: bool
    ) -> None:
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if is_part else QFont.Weight.Normal)
        metrics, plain, cut = QFontMetrics(font), QFontMetrics(option.font), Qt.TextElideMode.ElideRight
        name, aside = str(index.data()), str(index.data(Role.ASIDE))
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        trail = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        left = box.width() - metrics.horizontalAdvance(name) - plain.height()
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text))
        painter.setLayoutDirection(option.direction)
        painter.drawText(box, int(lead), metrics.elidedText(name, cut, box.width()))
        if aside and left > plain.averageCharWidth() * 5:
            painter.setFont(option.font)
            painter.setPen(QColor(self._theme.text_soft))
            painter.drawText(box, int(trail), plain.elidedText(aside, cut, left))


class NeedList(QTreeView):
    """The list beside the map.

    Signals:
        looked_at: the host came to a practice (its name).
        chosen: Enter was pressed on a practice, or it was clicked twice (its name).
        region_reached: the host came to a part (a Region).
        typed: a letter was typed here: it belongs into the field above.
    """

    looked_at = Signal(str)
    chosen = Signal(str)
    region_reached = Signal(object)
    typed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.needs = NeedModel(self)
        self._rows = NeedRows(theme, self)
        self._is_told = False
        self.setProperty("role", "bare")
        self.setStyleSheet("QTreeView { border: none; }")
        self.setAccessibleName(self.tr("Practices by what they are for"))
        self.setModel(self.needs)
        self.setItemDelegate(self._rows)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.doubleClicked.connect(self._on_double_clicked)

    def wear(self, theme: Theme) -> None:
        """Draw in this theme's colours from now on."""
        self._rows.wear(theme)
        self.viewport().update()

    def show_map(self, shown: MapShown) -> None:
        """Hold these practices; what was open stays so, and what is looked for is open."""
        with self._quietly():
            self._hold(shown)

    def show_practice(self, slug: str) -> None:
        """Have this practice in sight; nobody is told."""
        with self._quietly():
            self._go_to(self.needs.index_of(slug))

    def show_region(self, region: Region | None) -> None:
        """Have this part open and in sight; nobody is told."""
        if region is not None:
            index = self.needs.index_of(region)
            self.expand(index)
            here = self.currentIndex()
            if not (here.isValid() and here.data(Role.REGION) == region):
                with self._quietly():
                    self._go_to(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self._is_told or not current.isValid():
            return
        shown: Shown | None = current.data(Role.SHOWN)
        if shown is not None:
            self.looked_at.emit(shown.slug)
        else:
            self.region_reached.emit(Region(current.data(Role.REGION)))

    def keyboardSearch(self, search: str) -> None:
        """Not Qt's own, which would only jump to a title."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, text = Qt.Key, event.text()
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        shown: Shown | None = self.currentIndex().data(Role.SHOWN) if self.currentIndex().isValid() else None
        match event.key():
            case keys.Key_Return | keys.Key_Enter | keys.Key_Space:
                if shown is not None and event.key() != keys.Key_Space:
                    self.chosen.emit(shown.slug)
                elif shown is None:
                    self.setExpanded(self.currentIndex(), not self.isExpanded(self.currentIndex()))
            case _ if text and text.isalnum() and not held:
                self.typed.emit(text)
            case _:
                super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(10 * em, 5 * em)

    def _hold(self, shown: MapShown) -> None:
        was_open = {
            self.needs.index(row, 0).data(Role.REGION)
            for row in range(self.needs.rowCount())
            if self.isExpanded(self.needs.index(row, 0))
        }
        self.needs.show_map(shown)
        for row in range(self.needs.rowCount()):
            index = self.needs.index(row, 0)
            self.setExpanded(index, shown.is_searched or index.data(Role.REGION) in was_open)

    def _go_to(self, index: QModelIndex) -> None:
        self.setCurrentIndex(index)
        if index.isValid():
            self.expand(index.parent())
            self.scrollTo(index)
        else:
            self.clearSelection()

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        self._is_told = True
        yield
        self._is_told = False

    def _on_double_clicked(self, index: QModelIndex) -> None:
        shown: Shown | None = index.data(Role.SHOWN)
        if shown is not None:
            self.chosen.emit(shown.slug)
