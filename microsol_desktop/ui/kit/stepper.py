"""A number that is set with two large buttons: for hosts in a hurry."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.number_field import NumberField


class Stepper(QWidget):
    """A number between two buttons, less and more.

    Signals:
        changed: the number is another one now.
    """

    changed = Signal(int)

    def __init__(self, lowest: int, highest: int, value: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = NumberField(lowest, highest, value)
        self.less = self._button("−", self.tr("One less"))
        self.more = self._button("+", self.tr("One more"))
        row = QHBoxLayout(self)
        in_lines(self, row, margins=(0, 0, 0, 0), spacing=1 / 3)
        for widget in (self.less, self.field, self.more):
            row.addWidget(widget)
        self.less.clicked.connect(self.field.step_down)
        self.more.clicked.connect(self.field.step_up)
        self.field.changed.connect(self.changed)

    @property
    def value(self) -> int:
        """The number as it stands."""
        return self.field.value

    def set_value(self, value: int) -> None:
        """Show this number."""
        self.field.set_value(value)

    def call(self, name: str) -> None:
        """What it is a number of, for whoever hears it: of two numbers in a window both have a "One less"."""
        self.field.setAccessibleName(name)
        for button in (self.less, self.more):
            button.setAccessibleDescription(name)

    def _button(self, sign: str, meaning: str) -> QPushButton:
        button = QPushButton(sign)
        button.setAccessibleName(meaning)
        button.setToolTip(meaning)
        button.setAutoRepeat(True)
        button.setAutoDefault(False)
        return button
