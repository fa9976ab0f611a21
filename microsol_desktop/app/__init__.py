"""The composition root of the desktop: clock, disk, desks and windows meet here and nowhere else.

Home is painted first, with one practice that can begin; whatever can wait is imported after that.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from microsol_desktop.app.answering import Answering
from microsol_desktop.app.desktop import Desktop
from microsol_desktop.app.no_display import said_plainly
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.store.places import places
from microsol_desktop.system.collecting import Collecting
from microsol_desktop.system.one_microsol import OneMicrosol, this_call
from microsol_desktop.system.plain_imports import import_plainly
from microsol_desktop.ui.theme import DRESSED

if TYPE_CHECKING:
    from microsol_desktop.desk.begin_wish import BeginWish


DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""The environment variables of which one says where windows can be opened."""


def open_home(file: str | None = None, record: Path | None = None) -> int:
    """Open the app at home, with this file's page if one was given; returns when its last window is closed.

    Where Microsol is open already it comes to the front instead, with that page.

    Raises:
        ExpectedFailure: it is open already, and another record was asked for.

    """
    where = places(record=record)
    one = OneMicrosol(where.data)
    if one.is_another(this_call(file)):
        if record is not None:
            raise ExpectedFailure(
                "already-open-record",
                "Microsol is open already, with the record that it was started with.",
                "Close it, then start it with the other record.",
            )
        return 0
    running = application()
    desktop = Desktop(running, where)
    desktop.show_home(Path(file) if file else None)
    return _until_closed(running, desktop, one)


def open_run(wish: BeginWish, *, windowed: bool, record: Path | None = None) -> int:
    """Open the app straight on the stage; returns when the run's windows are closed.

    Raises:
        ExpectedFailure: Microsol is open already; two would want the same TV.

    """
    where = places(record=record)
    one = OneMicrosol(where.data)
    if one.is_another(this_call(None)):
        raise ExpectedFailure(
            "already-open",
            "Microsol is open already, and there can be one gathering at a time on the TV.",
            "Begin the practice in its window, or close that first.",
        )
    running = application()
    desktop = Desktop(running, where)
    desktop.begin(wish, windowed=windowed)
    return _until_closed(running, desktop, one)


def application() -> QApplication:
    """Qt's own part of the program: there is one, and it is made once.

    Raises:
        ExpectedFailure: there is no display. Qt itself would end the program in the middle of a step.

    """
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    no_display = ExpectedFailure(
        "no-display",
        "There is no display here to open a window on.",
        "Start Microsol on a desktop, or draw a practice into pictures: microsol rehearse --help.",
    )
    if sys.platform == "linux" and not any(os.environ.get(variable) for variable in DISPLAYS):
        raise no_display
    import_plainly()
    # Asked for before there is an application, the style is made once; to look at it later takes 3 ms. And asked for
    # here: `setStyle` hands a style over, for which PySide builds the class of all styles with their enums (5 ms).
    with said_plainly(no_display):
        made = _kind_of_application()([*sys.argv[:1], "-style=fusion"])
    made.setProperty(DRESSED, True)
    made.setApplicationName("Microsol")
    made.setApplicationDisplayName("Microsol")
    made.setDesktopFileName("io.github.microsol.Microsol")
    return made


def _kind_of_application() -> type[QApplication]:
    if sys.platform == "darwin":
        from microsol_desktop.app.opened_by_finder import OpenedByFinder

        return OpenedByFinder
    return QApplication


def _until_closed(running: QApplication, desktop: Desktop, one: OneMicrosol) -> int:
    Collecting(running)
    answering = Answering(desktop, one)
    sys.excepthook = desktop.tell_fault
    # Python makes Ctrl+C an exception somewhere inside Qt's loop, and nothing would end. All is on the disk anyway.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    status = running.exec()
    answering.close()
    desktop.close()
    return status
