"""A field in which somebody looks for something: Esc empties it, and the arrow down goes on in what was found."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QToolButton

EDGE = 2
"""Pixels of the field's own border, which the button keeps within."""


class SearchField(QLineEdit):
    """One line, above a list.

    Signals:
        left_downwards: the arrow down was pressed.
    """

    left_downwards = Signal()
    _empties: QToolButton | None = None

    def offer_to_empty(self) -> None:
        """Have a button at its end that empties it, with a name for whoever hears it.

        Qt's own has a picture that does not grow with the letters and is in no theme's colours.
        """
        button = QToolButton(self)
        button.setText("×")
        button.setAccessibleName(self.tr("Empty the field"))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.clicked.connect(self._on_emptied)
        button.hide()
        self._empties = button
        self.textChanged.connect(self._on_changed)
        self._place()

    def _on_emptied(self) -> None:
        self.clear()
        self.setFocus()

    def _on_changed(self, words: str) -> None:
        if self._empties is not None:
            self._empties.setVisible(bool(words))

    def _place(self) -> None:
        if self._empties is None:
            return
        inside = self.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        wide = min(inside.height(), inside.width())
        there = QRect(inside.right() - wide + 1, inside.top(), wide, inside.height())
        self._empties.setGeometry(QStyle.visualRect(self.layoutDirection(), inside, there))
        before, after = (wide, 0) if self.isRightToLeft() else (0, wide)
        self.setTextMargins(before, 0, after, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Down:
                self.left_downwards.emit()
            case _:
                super().keyPressEvent(event)
