"""The library's two sides: what there is, and what is looked at; below one another where there is no room for both."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from microsol_desktop.ui.kit.in_lines import in_lines

SIDE_BY_SIDE = 42
"""Heights of a line: from this width on they are beside one another."""
SHARE = 0.36
"""How much of the width is for what is looked at."""
LEFT, LEFT_ALONE, CHOSEN, CHOSEN_ALONE = 12, 19, 12, 24
"""How high they are at the least, in heights of a line: side by side, and below one another."""
QWIDGETSIZE_MAX = 16_777_215
"""Qt's own bound, which it does not tell from Python."""


class BothSides(QBoxLayout):
    """Lays the ways to look at practices over one another, and beside them a list and what is chosen."""

    def __init__(self, around: QWidget, ways: tuple[QWidget, ...], beside: QWidget, chosen: QWidget) -> None:
        """`ways` are those to look at practices, of which one is seen; `beside` and `chosen` are on the other side."""
        super().__init__(QBoxLayout.Direction.LeftToRight)
        in_lines(around, self, spacing=1)
        self._chosen = chosen
        self._left, self._right = QStackedWidget(), QWidget()
        for way in ways:
            self._left.addWidget(way)
        right = QVBoxLayout(self._right)
        in_lines(self._right, right, margins=(0, 0, 0, 0), spacing=1 / 2)
        right.addWidget(beside, 2)
        right.addWidget(chosen, 3)
        self.addWidget(self._left, 1)
        self.addWidget(self._right)

    def show_way(self, way: QWidget) -> None:
        """Show this one of the ways."""
        self._left.setCurrentWidget(way)

    def lie(self, wide: int, em: int) -> None:
        """In so much room, with lines so high."""
        directions, both = QBoxLayout.Direction, wide >= SIDE_BY_SIDE * em
        self.setDirection(directions.LeftToRight if both else directions.TopToBottom)
        side = round(wide * SHARE)
        self._right.setMinimumWidth(side if both else 0)
        self._right.setMaximumWidth(side if both else QWIDGETSIZE_MAX)
        self._left.setMinimumHeight((LEFT if both else LEFT_ALONE) * em)
        self._chosen.setMinimumHeight((CHOSEN if both else CHOSEN_ALONE) * em)
