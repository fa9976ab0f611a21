"""Choosing a picture for a prompt: from anywhere, and from then on it lies beside the practice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.ui.kit.said import said_of

KINDS = "*.png *.jpg *.jpeg *.webp *.gif"


class PictureChoice(QObject):
    """Asks the host. `folder` is where the practice's file lies, or will.

    Signals:
        said: why the picture can't be taken, and what to do.
    """

    said = Signal(str)

    def __init__(self, over: QWidget, folder: Callable[[], Path | None]) -> None:
        super().__init__(over)
        self._over = over
        self._folder = folder

    def pick(self) -> tuple[str, str] | None:
        """The picture's path beside the file, and its words; None where the host thought better of it."""
        folder = self._folder()
        if folder is None:
            return None
        kinds = self.tr("Pictures (%1)").replace("%1", KINDS)
        begins = str(folder) if folder.is_dir() else _pictures()
        chosen, _ = QFileDialog.getOpenFileName(self._over.window(), self.tr("Choose a picture"), begins, kinds)
        if not chosen:
            return None
        from microsol_desktop.desk.picture_beside import picture_beside

        try:
            return picture_beside(Path(chosen), folder)
        except ExpectedFailure as failure:
            self.said.emit(said_of(failure))
            return None


def _pictures() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
