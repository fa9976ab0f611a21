"""macOS names a file that is opened to the program that runs, by an event, and never on its command line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class OpenedByFinder(QApplication):
    """The application as it is on macOS.

    Signals:
        file_opened: the path of a file that was double-clicked, or dropped on the program's icon.
    """

    file_opened = Signal(str)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(event.file())
            return True
        return super().event(event)
