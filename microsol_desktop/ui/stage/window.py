"""The window that fills the television: the stage and nothing else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from microsol_desktop.ui.stage.view import StageView
from microsol_desktop.ui.stage.words import translate


class StageWindow(QWidget):
    """A frameless window that holds the stage. Keys go to whoever `take_key` is; it answers whether it took one.

    It never asks anything when it is closed: what its end means for the run is for its owner, who is told by
    `on_closed`.
    """

    def __init__(
        self,
        stage: StageView,
        *,
        take_key: Callable[[QKeyEvent], bool] | None = None,
        on_closed: Callable[[], None] | None = None,
        windowed: bool = False,
    ) -> None:
        flags = Qt.WindowType.Window
        super().__init__(None, flags if windowed else flags | Qt.WindowType.FramelessWindowHint)
        self.stage = stage
        self._take_key = take_key
        self._on_closed = on_closed
        self.setWindowTitle(translate("Stage", "Microsol: the stage"))
        self.setObjectName("stage-window")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(stage)

    def show_on(self, screen: QScreen) -> None:
        """Fill this screen."""
        # In this order: a window that is full screen already stays where it is, whatever it is told.
        if self.isFullScreen():
            self.showNormal()
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def set_full_screen(self, on: bool) -> None:
        """Fill the screen that it is on, or be a window."""
        if on:
            self.show_on(self.screen())
        else:
            self.showNormal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand keys on; the stage itself knows none."""
        if self._take_key is None or not self._take_key(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go quietly."""
        event.accept()
        if self._on_closed is not None:
            self._on_closed()
