"""A handful of rows, one for each value: widgets stay while their values change, so that nobody loses the cursor."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from microsol_desktop.ui.kit.in_lines import in_lines

T = TypeVar("T")


class InRows(QWidget, Generic[T]):
    """As many rows as there are values. For a circle's or a person's few, never for a list of hundreds."""

    def __init__(self, make: Callable[[], QWidget], parent: QWidget | None = None) -> None:
        """`make` gives a widget with `show_value`."""
        super().__init__(parent)
        self._make = make
        self.rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        in_lines(self, self._column, margins=(0, 0, 0, 0), spacing=1 / 3)
        self.hide()

    def show_values(self, values: Sequence[T]) -> None:
        """Show these, in this order."""
        while len(self.rows) > len(values):
            row = self.rows.pop()
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()
        while len(self.rows) < len(values):
            row = self._make()
            self.rows.append(row)
            self._column.addWidget(row)
        for row, value in zip(self.rows, values, strict=True):
            row.show_value(value)  # type: ignore[attr-defined]  # what `make` promises
        self.setVisible(bool(values))
