"""What one chooses from, each below the other beside its words: in all cards of a page along the same lines."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from microsol_desktop.ui.kit.plain_label import PlainLabel

WIDEST = 24
"""In heights of a line of text: nothing that is chosen here has longer words."""

Row = tuple[str, QWidget]


class ChoiceRows:
    """Makes the rows of a page's cards, and keeps them in line at any width and text size."""

    def __init__(self) -> None:
        self._grids: list[QGridLayout] = []
        self._labels: list[PlainLabel] = []
        self._controls: list[QWidget] = []

    def below_one_another(self, rows: tuple[Row, ...]) -> QGridLayout:
        """These words and controls, a row each."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for row, (words, control) in enumerate(rows):
            label = PlainLabel(words)
            label.setBuddy(control)
            control.setAccessibleName(words)
            control.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            grid.addWidget(label, row, 0)
            grid.addWidget(control, row, 1)
            self._labels.append(label)
            self._controls.append(control)
        self._grids.append(grid)
        return grid

    def align(self, width: int, em: int) -> None:
        """All controls begin at one line and end with the card; on so narrow a page that they can't, words are cut."""
        words = max((label.sizeHint().width() for label in self._labels), default=0)
        for grid in self._grids:
            grid.setColumnMinimumWidth(0, min(words, width // 4))
        for control in self._controls:
            control.setMaximumWidth(WIDEST * em)
