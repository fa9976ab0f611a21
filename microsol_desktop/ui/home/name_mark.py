"""The program's icon beside its name."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class NameMark(QWidget):
    """Keeps the icon's place from the first paint on, and shows it when it is there: nothing moves then.

    It says nothing to a screen reader: the name stands beside it.
    """

    def __init__(self) -> None:
        super().__init__()
        self._icon: QIcon | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon: QIcon) -> None:
        """Show this icon from now on."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the name beside it, at any text size."""
        side = 2 * self.fontMetrics().height()
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._icon is None:
            return
        painter = QPainter(self)
        self._icon.paint(painter, self.rect())
