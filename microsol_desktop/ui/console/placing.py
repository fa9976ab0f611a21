"""Putting a window where it is to be: large on a screen, or beside another one."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QStyle, QWidget


def put_on(window: QWidget, screen: QScreen) -> None:
    """Show a window as large as its screen allows, and leave it alone if it is there already."""
    if window.isVisible() and window.screen() is screen and not window.isMinimized():
        return
    window.showNormal()
    window.setScreen(screen)
    window.setGeometry(middle_of(screen.availableGeometry(), window.sizeHint()))
    window.showMaximized()


def side_by_side(console: QWidget, stage: QWidget, screen: QScreen) -> None:
    """Both on one screen, neither over the other."""
    room = screen.availableGeometry()
    left = QRect(room.x(), room.y(), room.width() * 3 // 5, room.height())
    right = QRect(left.right() + 1, room.y(), room.width() - left.width(), room.height())
    for window, place in ((console, left), (stage, right)):
        window.showNormal()
        window.setScreen(screen)
        # Below where a title bar goes: it stays where a hand can reach it.
        window.setGeometry(place.adjusted(0, window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight), 0, 0))
        window.show()


def middle_of(room: QRect, wanted: QSize) -> QRect:
    """A place of the wanted size, or as near as fits, in the middle of a room."""
    size = wanted.boundedTo(room.size())
    place = QRect(room.topLeft(), size)
    place.moveCenter(room.center())
    return place


def show_beside(window: QWidget, beside: QWidget) -> None:
    """Show another window of the host's on the screen that this one is on, not larger than that has room for."""
    room = beside.screen().availableGeometry()
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.setScreen(beside.screen())
    window.setGeometry(middle_of(room, QSize(room.width() * 3 // 5, room.height() * 4 // 5)))
    window.show()
    window.raise_()
    window.activateWindow()
