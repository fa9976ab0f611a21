"""The window one meets first: home, and from there the page of one practice and the settings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from microsol_desktop.desk.library_desk import PracticeCard
from microsol_desktop.ui.home.home_page import HomePage
from microsol_desktop.ui.tokens import Theme


class HomeWindow(QWidget):
    """Holds the pages, and one bar above them for what has to be said.

    Signals:
        painted: the first frame is on the screen; what could wait is made now.
        file_dropped: a file was dropped on the window.
        closed: the window was closed.
    """

    painted = Signal()
    file_dropped = Signal(object)
    closed = Signal()

    def __init__(self, first: PracticeCard, people: int, theme: Theme, scale: float) -> None:
        super().__init__()
        self.setWindowTitle("Microsol")
        self.setAcceptDrops(True)
        self.setMinimumSize(480, 360)
        self.home = HomePage(first, people, theme, scale)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.home)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.pages, 1)
        self._was_painted = False
        QShortcut(QKeySequence(QKeySequence.StandardKey.Open), self, self.home.open_requested.emit)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self, self.close)
        self._bar: QWidget | None = None
        self._undo: Callable[[], None] | None = None

    def show_page(self, page: QWidget) -> None:
        """Bring this page to the front; it is added when it is first shown."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)

    def show_home(self) -> None:
        """Back to home."""
        self.pages.setCurrentWidget(self.home)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                self.file_dropped.emit(Path(url.toLocalFile()))
                return

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
