"""The one thing to do now: filled to its edge as large as its neighbours, and with a rim of two lines for the focus."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

EDGE = 2
"""Pixels of the border, as the style sheet draws it."""


class PrimaryButton(QPushButton):
    """A button in the accent. All else is as the style sheet says."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setProperty("kind", "primary")

    def set_leads(self, on: bool) -> None:
        """Whether it is the one thing to do now, or stands back behind another one that is."""
        kind = "primary" if on else "plain"
        if kind != self.property("kind"):
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_inner_rim(self)


def draw_inner_rim(button: QPushButton) -> None:
    """Where a filled button has the focus, part its border from its fill.

    In the hearth the border of the focus is nearly as light as the accent: alone it would be missed.
    """
    if not button.hasFocus() or button.property("kind") != "primary":
        return
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter, QPalette, QPen

    em = button.fontMetrics().height()
    width = max(2, em // 10)
    inset = EDGE + width / 2
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(button.palette().color(QPalette.ColorRole.ButtonText), width))
    radius = em / 2 - inset
    painter.drawRoundedRect(QRectF(button.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
