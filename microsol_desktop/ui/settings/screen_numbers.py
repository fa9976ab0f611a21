"""A large number on each screen for some seconds, so that a host sees which is which."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget

from microsol_desktop.ui.kit.fill import fill

SHOWN_FOR = 4_000
"""Milliseconds."""


class ScreenNumber(QWidget):
    """One screen's number, in the middle of it; a click or any key takes it away before its time."""

    def __init__(self, number: int, screen: QScreen) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.Tool)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAccessibleName(fill(self.tr("Screen %1"), str(number)))
        self._number = number
        side = min(screen.geometry().width(), screen.geometry().height()) // 2
        place = screen.geometry()
        self.setScreen(screen)
        self.setGeometry(place.center().x() - side // 2, place.center().y() - side // 2, side, side)
        QTimer.singleShot(SHOWN_FOR, self, self.close)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = QFont(self.font())
        font.setPixelSize(max(1, self.height() * 2 // 3))
        painter.setFont(font)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.close()


def show_numbers() -> tuple[ScreenNumber, ...]:
    """Number all screens, in the order in which the settings list them."""
    numbers = tuple(ScreenNumber(number, screen) for number, screen in enumerate(QGuiApplication.screens(), start=1))
    for number in numbers:
        number.show()
    return numbers
