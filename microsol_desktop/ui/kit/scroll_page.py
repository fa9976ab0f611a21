"""A page that is as high as what it holds and scrolls where the window is lower."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from microsol_desktop.ui.kit.light import never_sideways, passed_by_tab

SIDE, ABOVE, BELOW = 13, 24, 28
"""Pixels between the column and the window's edges; at the sides the height of a line comes on top."""
NARROW = 20
"""Heights of a line: where a window is not even that wide, its words need all of it."""


def side_of(em: int, width: int) -> int:
    """Pixels between a window's edge and the words, in a window of this width."""
    return em * 2 // 3 if width < NARROW * em else SIDE + em


class ScrollPage(QScrollArea):
    """Holds one column in the middle of the window, at most `widest` times as wide as a line of text is high."""

    def __init__(self, widest: float) -> None:
        super().__init__()
        self._widest = widest
        self._is_flush = False
        self._scroll_bar = 0
        self.column = QVBoxLayout()
        self.inner = QWidget()
        self.inner.setObjectName("scrolled")
        self._middle = QWidget()
        self._middle.setLayout(self.column)
        self._row = QHBoxLayout(self.inner)
        self._row.addWidget(self._middle)
        self.setWidgetResizable(True)
        never_sideways(self)
        passed_by_tab(self)
        self.setWidget(self.inner)
        self.inner.installEventFilter(self)
        self._measure()

    @property
    def em(self) -> int:
        """The height of a line of text, by which everything is measured: it grows with the host's text size."""
        return self.fontMetrics().height()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._measure()

    def lie_flush(self) -> None:
        """Lie within another page, as wide as there is room, with no edge of its own."""
        self._is_flush = True
        self._keep_in_the_middle()

    @property
    def _reach(self) -> int:
        """Room on both sides of the column for what reaches out beyond its words."""
        return self.em * 2 // 3

    def _measure(self) -> None:
        self._middle.setMaximumWidth(round(self._widest * self.em) + 2 * self._reach)
        self.column.setContentsMargins(self._reach, 0, self._reach, 0)
        self.column.setSpacing(self.em)
        self._keep_in_the_middle()

    def _keep_in_the_middle(self) -> None:
        """Of the window, whether it scrolls or not: from page to page nothing jumps aside."""
        if self._is_flush:
            self._row.setContentsMargins(0, 0, 0, 0)
            return
        side = max(0, side_of(self.em, self.width()) - self._reach)
        self._row.setContentsMargins(side, ABOVE, max(0, side - self._scroll_bar), BELOW)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """As a window of its own, too, Tab goes as one reads."""
        if not self.isWindow():
            return super().focusNextPrevChild(forward)
        from microsol_desktop.ui.kit.reading_order import step

        return step(self, forward=forward)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.inner and event.type() == QEvent.Type.LayoutRequest:
            self._fit(self.inner.width())
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scroll_bar = max(0, self.width() - event.size().width())
        self._keep_in_the_middle()
        self._fit(event.size().width())

    def showEvent(self, event: QShowEvent) -> None:
        """The first picture is as high as what is in it by now, and not as that was before it had its fonts."""
        super().showEvent(event)
        self._fit(self.viewport().width())

    def _fit(self, width: int) -> None:
        """A scroll area asks how high its widget must be, but not at which width: wrapped lines would be squeezed."""
        layout = self.inner.layout()
        if layout is not None:
            layout.activate()
            at_this_width = layout.totalHeightForWidth(width)
            self.inner.setMinimumHeight(max(at_this_width, layout.totalMinimumSize().height()))
