"""Home's window is out of the way of a run, and afterwards as it was."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

_LARGE = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen


class Stood(NamedTuple):
    """How a window stood: as large as the screen or not, and where it is when it is not."""

    state: Qt.WindowState
    normal: QRect


def put_away(window: QWidget) -> Stood:
    """Hide it, and let its native window go, with its pixels (3 MB); both are made again when it is shown."""
    state = window.windowState() & _LARGE
    stood = Stood(state, window.normalGeometry() if state else window.geometry())
    window.hide()
    window.destroy()
    return stood


def bring_back(window: QWidget, stood: Stood) -> None:
    """Show it as it stood: neither Qt nor every system remembers that of a window whose native one was let go."""
    if stood.state:
        window.setWindowState(Qt.WindowState.WindowNoState)
        if stood.normal.isValid():
            window.setGeometry(stood.normal)
        window.setWindowState(stood.state)
    window.show()
