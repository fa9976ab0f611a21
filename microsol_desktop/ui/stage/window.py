"""The window that fills the television: the stage and nothing else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QMouseEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from microsol_desktop.ui.stage.view import StageView
from microsol_desktop.ui.stage.words import translate


class StageWindow(QWidget):
    """Holds the stage, full screen or as a window. It knows no keys, and asks nothing when somebody closes it.

    What closing means for the run is for its owner to say: `may_close` answers whether it goes. Until then the room
    sees the stage, and never what lies behind it.
    """

    def __init__(self, stage: StageView, *, may_close: Callable[[], bool]) -> None:
        super().__init__()
        self.stage = stage
        self._may_close = may_close
        self.setWindowTitle(translate("Stage", "The stage"))
        # The program's own name is put after it by Qt.
        self.setObjectName("stage-window")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(stage)

    def show_on(self, screen: QScreen) -> None:
        """Fill this screen."""
        # In this order: a window that is full screen already stays where it is, whatever it is told.
        self.setWindowState(Qt.WindowState.WindowNoState)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        # Not `showFullScreen`, which takes the keyboard as well: that is the console's, unless this one is asked to.
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """As a plain window it can be dragged by its picture: on a wall its title bar is hard to hit."""
        handle = self.windowHandle()
        if event.button() is Qt.MouseButton.LeftButton and not self.isFullScreen() and handle is not None:
            handle.startSystemMove()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, unless the owner lets it go."""
        event.setAccepted(self._may_close())
