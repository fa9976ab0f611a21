"""All that is on the map as a list: the parts in the order of the path, and in each its practices."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from microsol_desktop.practice.needs import Region
from microsol_desktop.ui.kit.opening_tree import OpeningTree
from microsol_desktop.ui.library.map_model import Index, NeedModel, Role
from microsol_desktop.ui.library.map_rows import NeedRows
from microsol_desktop.ui.library.map_shown import MapShown, Shown
from microsol_desktop.ui.library.typed import letters_of
from microsol_desktop.ui.tokens import Theme


class NeedList(OpeningTree):
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
        # What is chosen is drawn with its row, edge to edge; the style's own would stand beside it.
        self.setStyleSheet("QTreeView { border: none; selection-background-color: transparent; }")
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

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Nothing: the arrow is drawn with its row."""

    def keyboardSearch(self, search: str) -> None:
        """Not Qt's own, which would only jump to a title."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        shown: Shown | None = self.currentIndex().data(Role.SHOWN) if self.currentIndex().isValid() else None
        match event.key():
            case keys.Key_Return | keys.Key_Enter | keys.Key_Space:
                if shown is not None and event.key() != keys.Key_Space:
                    self.chosen.emit(shown.slug)
                elif shown is None:
                    self.setExpanded(self.currentIndex(), not self.isExpanded(self.currentIndex()))
            case _ if letters := letters_of(event):
                self.typed.emit(letters)
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What one was looking at stays in sight where the list becomes lower: a practice is told below it."""
        super().resizeEvent(event)
        here = self.visualRect(self.currentIndex())
        if here.isValid() and 0 <= here.top() < event.oldSize().height():
            self.scrollTo(self.currentIndex())

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
        try:
            yield
        finally:
            self._is_told = False

    def _on_double_clicked(self, index: QModelIndex) -> None:
        shown: Shown | None = index.data(Role.SHOWN)
        if shown is not None:
            self.chosen.emit(shown.slug)
