"""The composition root of the desktop: clock, disk, desks and windows meet here and nowhere else.

Home is painted first, with one practice that can begin; whatever can wait is imported after that.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from microsol_desktop.app.desktop import Desktop
from microsol_desktop.store.places import places
from microsol_desktop.ui.theme import DRESSED

if TYPE_CHECKING:
    from microsol_desktop.desk.begin_wish import BeginWish


def open_home(file: str | None = None) -> int:
    """Open the app at home, with this file's page if one was given; returns when its last window is closed."""
    running = application()
    desktop = Desktop(running, places())
    desktop.show_home(Path(file) if file else None)
    return _until_closed(running, desktop)


def open_run(wish: BeginWish, *, windowed: bool) -> int:
    """Open the app straight on the stage; returns when the run's windows are closed."""
    running = application()
    desktop = Desktop(running, places())
    desktop.begin(wish, windowed=windowed)
    return _until_closed(running, desktop)


def application() -> QApplication:
    """Qt's own part of the program: there is one, and it is made once."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    # Asked for before there is an application, the style is made once; to look at it later takes 3 ms.
    QApplication.setStyle("Fusion")
    made = QApplication(sys.argv[:1])
    made.setProperty(DRESSED, True)
    made.setApplicationName("Microsol")
    made.setApplicationDisplayName("Microsol")
    made.setDesktopFileName("io.github.microsol.Microsol")
    return made


def _until_closed(running: QApplication, desktop: Desktop) -> int:
    sys.excepthook = desktop.tell_fault
    status = running.exec()
    desktop.close()
    return status
