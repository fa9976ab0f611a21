"""Putting a window where it is to be: large on a screen, as one to be dragged, or beside another one."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QStyle, QWidget

STAGE_WINDOW = QSize(960, 540)
"""The stage as a plain window, before somebody makes it larger."""
_SAYS_WHERE = "wayland"
"""How the names of platforms begin that put windows where they will; only what fills a screen may say which one."""
_CAN_NOT_RAISE = ("offscreen", "minimal", _SAYS_WHERE)
"""How the names of platforms begin that let no window come to the front by itself, and complain when asked to."""


def put_on(window: QWidget, screen: QScreen) -> None:
    """Show a window as large as its screen allows, and leave it alone if it is there already."""
    if _lies_on(window, screen) and not window.isMinimized():
        return
    if _system_says_where():
        _show_where_the_system_says(window, screen)
        return
    window.showNormal()
    window.setScreen(screen)
    window.setGeometry(middle_of(screen.availableGeometry(), window.sizeHint()))
    window.showMaximized()


def put_as_window(stage: QWidget, screen: QScreen) -> None:
    """Show the stage as a plain window on this screen, which somebody may drag to another one."""
    take_away(stage)
    stage.setWindowState(Qt.WindowState.WindowNoState)
    stage.setScreen(screen)
    stage.setGeometry(middle_of(screen.availableGeometry(), STAGE_WINDOW))
    stage.show()


def side_by_side(console: QWidget, stage: QWidget, screen: QScreen) -> None:
    """Both on one screen, neither over the other."""
    room = screen.availableGeometry()
    # The console gets no smaller than it can be used: on a small screen it would lie over the stage.
    left = QRect(room.x(), room.y(), max(room.width() * 3 // 5, console.minimumWidth()), room.height())
    right = QRect(left.right() + 1, room.y(), room.width() - left.width(), room.height())
    for window, place in ((console, left), (stage, right)):
        take_away(window)
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.setScreen(screen)
        # Below where a title bar goes: it stays where a hand can reach it.
        window.setGeometry(place.adjusted(0, window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight), 0, 0))
        window.show()


def take_away(window: QWidget) -> None:
    """Before a window gets another place where the system says where it is: there it has to be shown anew.

    A change of its state and of its size at once, before the system has answered to the first, is a fault in the
    conversation with it, at which it ends the whole program.
    """
    if _system_says_where():
        window.hide()


def _system_says_where() -> bool:
    return QGuiApplication.platformName().startswith(_SAYS_WHERE)


def _lies_on(window: QWidget, screen: QScreen) -> bool:
    # Where the system says where a window is, its place on the desktop is anybody's guess; its screen is known.
    fits = _system_says_where() or screen.geometry().contains(window.geometry())
    return window.isVisible() and window.screen() is screen and fits


def _show_where_the_system_says(window: QWidget, screen: QScreen) -> None:
    """At first as usual. If that is another screen than it was to be, it fills the right one: so it may say which."""
    went_elsewhere = window.isVisible() and window.screen() is not screen
    window.hide()
    window.setScreen(screen)
    window.setWindowState(Qt.WindowState.WindowFullScreen if went_elsewhere else Qt.WindowState.WindowMaximized)
    window.show()


def lies_on_a_screen(window: QWidget) -> bool:
    """Whether the middle of a window can be seen anywhere."""
    return QGuiApplication.screenAt(window.geometry().center()) is not None


def middle_of(room: QRect, wanted: QSize) -> QRect:
    """A place of the wanted size, or as near as fits, in the middle of a room."""
    size = wanted.boundedTo(room.size())
    place = QRect(room.topLeft(), size)
    place.moveCenter(room.center())
    return place


def bring_to_front(window: QWidget) -> None:
    """Let a window have the keys, and lie over the others where the platform knows of such a thing."""
    if not QGuiApplication.platformName().startswith(_CAN_NOT_RAISE):
        window.raise_()
    window.activateWindow()


def show_beside(window: QWidget, beside: QWidget) -> None:
    """Show another window of the host's on the screen that this one is on, not larger than that has room for."""
    room = beside.screen().availableGeometry()
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.setScreen(beside.screen())
    window.setGeometry(middle_of(room, QSize(room.width() * 3 // 5, room.height() * 4 // 5)))
    window.show()
    bring_to_front(window)
