"""The whole program as it is, but for a fault of its own as soon as there is a file of this name: for `OnTheBus`."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from microsol_desktop import app
from microsol_desktop.__main__ import main
from microsol_desktop.app.desktop import Desktop
from microsol_desktop.system.one_microsol import OneMicrosol

FAULT = "This went wrong because a test wanted it"
OFTEN = 100
"""Milliseconds between two looks for the file."""

_until_closed = app._until_closed  # noqa: SLF001 - there is no other place between the first window and the last


def until_closed(running: QApplication, desktop: Desktop, one: OneMicrosol) -> int:
    """As the program does, and look for the file."""
    looking = QTimer(running)

    def look() -> None:
        if Path(sys.argv[1]).exists():
            looking.stop()
            raise RuntimeError(FAULT)

    looking.timeout.connect(look)
    looking.start(OFTEN)
    return _until_closed(running, desktop, one)


if __name__ == "__main__":
    app._until_closed = until_closed  # noqa: SLF001 - see above
    sys.exit(main([]))
