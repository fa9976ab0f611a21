"""A page that is as high as what it holds and scrolls where the window is lower."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from microsol_desktop.ui.kit.light import never_sideways, passed_by_tab


class ScrollPage(QScrollArea):
    """Holds one column in the middle of the window, at most `widest` times as wide as a line of text is high."""

    def __init__(self, widest: float) -> None:
        super().__init__()
        self._widest = widest
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 0, 0, 0)
        self.inner = QWidget()
        self.inner.setObjectName("scrolled")
        self._middle = QWidget()
        self._middle.setLayout(self.column)
        row = QHBoxLayout(self.inner)
        row.setContentsMargins(32, 24, 32, 28)
        row.addWidget(self._middle)
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

    def _measure(self) -> None:
        self._middle.setMaximumWidth(round(self._widest * self.em))
        self.column.setSpacing(self.em)

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
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        """A scroll area asks how high its widget must be, but not at which width: wrapped lines would be squeezed."""
        layout = self.inner.layout()
        if layout is not None:
            layout.activate()
            at_this_width = layout.totalHeightForWidth(width)
            self.inner.setMinimumHeight(max(at_this_width, layout.totalMinimumSize().height()))
