"""A number that is set with two large buttons, the wheel left alone: for hosts in a hurry."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QPushButton, QSpinBox, QWidget


class CalmSpinBox(QSpinBox):
    """A number box that a scrolled page passes by: the wheel changes it only while it has the focus."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Stepper(QWidget):
    """A number between two buttons, less and more.

    Signals:
        changed: the number is another one now.
    """

    changed = Signal(int)

    def __init__(self, lowest: int, highest: int, value: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = CalmSpinBox()
        self.box.setRange(lowest, highest)
        self.box.setValue(value)
        self.box.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.box.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._less = self._button("−", self.tr("One less"))
        self._more = self._button("+", self.tr("One more"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self._less, self.box, self._more):
            row.addWidget(widget)
        self._less.clicked.connect(self.box.stepDown)
        self._more.clicked.connect(self.box.stepUp)
        self.box.valueChanged.connect(self.changed)

    @property
    def value(self) -> int:
        """The number as it stands."""
        return self.box.value()

    def set_value(self, value: int) -> None:
        """Show this number."""
        self.box.setValue(value)

    def _button(self, sign: str, meaning: str) -> QPushButton:
        button = QPushButton(sign)
        button.setAccessibleName(meaning)
        button.setToolTip(meaning)
        button.setAutoRepeat(True)
        return button
