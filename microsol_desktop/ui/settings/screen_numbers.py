"""A large number on each screen for some seconds, so that a host sees which is which."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QScreen
from PySide6.QtWidgets import QWidget

from microsol_desktop.system.screen_watch import ScreenWatch
from microsol_desktop.system.screens import numbered
from microsol_desktop.ui.kit.fill import fill

SHOWN_FOR = 4_000
"""Milliseconds."""
_FULL = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint
_OVER = _FULL | Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.BypassWindowManagerHint
"""Over a stage that fills the screen, where a window manager would not let it, and taking the keys from nobody."""


class ScreenNumber(QWidget):
    """One screen's number and name, in the middle of it; a click or any key takes it away before its time."""

    def __init__(self, number: str, label: str, screen: QScreen) -> None:
        super().__init__(None, _FULL if _is_wayland() else _OVER)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAccessibleName(fill(self.tr("Screen %1"), f"{number}, {label}"))
        self.number = number
        self._label = label
        place = screen.geometry()
        side = min(place.width(), place.height()) // 2
        self.setScreen(screen)
        self.setGeometry(place.center().x() - side // 2, place.center().y() - side // 2, side, side)
        QTimer.singleShot(SHOWN_FOR, self, self.close)

    def show_on_screen(self) -> None:
        """Show it where it belongs; where only full screen says which screen that is, it fills it."""
        if _is_wayland():
            self.showFullScreen()
        else:
            self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        whole, side = self.rect(), min(self.width(), self.height())
        painter.setPen(QPen(self.palette().windowText(), max(2, side // 60)))
        painter.setBrush(self.palette().window())
        painter.drawRect(whole)
        above = QRect(whole.x(), whole.y(), whole.width(), whole.height() * 3 // 4)
        below = QRect(whole.x(), above.bottom(), whole.width(), whole.height() - above.height())
        for words, room, size in ((self.number, above, side * 3 // 5), (self._label, below, side // 16)):
            font = QFont(self.font())
            font.setPixelSize(max(1, size))
            painter.setFont(font)
            wide = max(1, painter.fontMetrics().horizontalAdvance(words))
            font.setPixelSize(max(1, min(size, size * room.width() * 9 // (wide * 10))))
            painter.setFont(font)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.close()


def show_numbers(watch: ScreenWatch) -> tuple[ScreenNumber, ...]:
    """Number all screens, in the order in which the settings list them."""
    found = ((number, facts, watch.screen_of(facts)) for number, facts in numbered(watch.facts()))
    numbers = tuple(ScreenNumber(number, facts.label, screen) for number, facts, screen in found if screen is not None)
    for number in numbers:
        number.show_on_screen()
    return numbers


def _is_wayland() -> bool:
    """Whether the system says where windows go."""
    return QGuiApplication.platformName().startswith("wayland")
