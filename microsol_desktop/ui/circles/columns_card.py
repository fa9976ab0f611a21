"""What the columns of a table are taken for: a row for each that says something, to choose otherwise."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from microsol_desktop.circle.arriving import Column, Meaning
from microsol_desktop.ui.circles.arriving_words import meaning_words
from microsol_desktop.ui.kit.calm_combo_box import CalmComboBox
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.plain_label import PlainLabel

MEANINGS = tuple(Meaning)
SIGNS = 14
"""So many of a choice's letters have room."""


class ColumnsCard(Card):
    """The columns of the table that is looked at.

    Signals:
        changed: a column is to be taken for something else.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.heading.setText(self.tr("The columns"))
        self.heading.show()
        self.setAccessibleName(self.tr("The columns"))
        self.columns: tuple[Column, ...] = ()
        self.boxes: dict[int, CalmComboBox] = {}
        self._rows: QWidget | None = None

    @property
    def meanings(self) -> dict[int, Meaning]:
        """What the columns mean as the host has them, by their place."""
        return {place: MEANINGS[box.currentIndex()] for place, box in self.boxes.items()}

    def show_columns(self, columns: tuple[Column, ...]) -> None:
        """Show these; where they are the same columns as before, only what they mean."""
        if tuple(each.header for each in columns) == tuple(each.header for each in self.columns) and self._rows:
            for place, box in self.boxes.items():
                with QSignalBlocker(box):
                    box.setCurrentIndex(MEANINGS.index(columns[place].meaning))
        else:
            self._make_rows(columns)
        self.columns = columns

    def _make_rows(self, columns: tuple[Column, ...]) -> None:
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        self.boxes = {}
        self._rows = QWidget()
        grid = QGridLayout(self._rows)
        in_lines(self._rows, grid, margins=(0, 0, 0, 0), spacing=1, down=1 / 3)
        grid.setColumnStretch(0, 1)
        said = [(place, column) for place, column in enumerate(columns) if column.example]
        for row, (place, column) in enumerate(said):
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(PlainLabel(column.header))
            words.addWidget(PlainLabel(column.example, role="soft"))
            grid.addLayout(words, row, 0)
            self.boxes[place] = self._make_box(column)
            grid.addWidget(self.boxes[place], row, 1)
        self.body.addWidget(self._rows)

    def _make_box(self, column: Column) -> CalmComboBox:
        box = CalmComboBox()
        # Not as wide as its longest choice: in a narrow window it would push the rows out.
        box.setSizeAdjustPolicy(CalmComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(SIGNS)
        box.addItems([meaning_words(meaning) for meaning in MEANINGS])
        box.setCurrentIndex(MEANINGS.index(column.meaning))
        box.setAccessibleName(fill(self.tr("What “%1” says"), column.header))
        box.currentIndexChanged.connect(self._on_changed)
        return box

    def _on_changed(self, index: int) -> None:
        self.changed.emit()
