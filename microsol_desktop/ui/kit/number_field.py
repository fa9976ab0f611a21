"""A whole number that is typed, or stepped with the arrow keys; what is no number becomes the nearest one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from microsol_desktop.ui.kit.light import in_the_middle


class NumberField(QLineEdit):
    """A number from `lowest` to `highest`. Not a QSpinBox: styled and without buttons of its own, that shows no number.

    Signals:
        changed: it is another number now.
    """

    changed = Signal(int)

    def __init__(self, lowest: int, highest: int, value: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lowest = lowest
        self._highest = highest
        self._value = value
        self.setValidator(QIntValidator(0, 10 ** len(str(highest)) - 1, self))
        in_the_middle(self)
        self._measure()
        self.setText(str(value))
        self.textEdited.connect(self._on_edited)

    @property
    def value(self) -> int:
        """The number as it stands."""
        return self._value

    def set_value(self, value: int) -> None:
        """Be this number, or the nearest that is allowed."""
        nearest = min(max(value, self._lowest), self._highest)
        self.setText(str(nearest))
        self._be(nearest)

    def step_up(self) -> None:
        """One more."""
        self.set_value(self._value + 1)

    def step_down(self) -> None:
        """One less."""
        self.set_value(self._value - 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt

        match event.key():
            case Qt.Key.Key_Up:
                self.step_up()
            case Qt.Key.Key_Down:
                self.step_down()
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setText(str(self._value))

    def _measure(self) -> None:
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("0" * (len(str(self._highest)) + 1)) + 28)

    def _on_edited(self, typed: str) -> None:
        if typed.isdecimal():
            self._be(min(max(int(typed), self._lowest), self._highest))

    def _be(self, value: int) -> None:
        if value != self._value:
            self._value = value
            self.changed.emit(value)
