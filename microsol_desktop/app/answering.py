"""What happens when Microsol is started once more: this one comes to the front, and opens the file that was given."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from microsol_desktop.system.one_microsol import Call, OneMicrosol

if TYPE_CHECKING:
    from microsol_desktop.app.desktop import Desktop
    from microsol_desktop.system.called_again import Door
    from microsol_desktop.ui.run_windows import RunWindows

WAITING = "file"
"""The kind of message that says that a file waits at home."""


class Answering(QObject):
    """Answers for a desktop that is the one Microsol. Nothing is opened for it before the first window is painted."""

    def __init__(self, desktop: Desktop, one: OneMicrosol) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._one = one
        self._door: Door | None = None
        opened = getattr(desktop.application, "file_opened", None)
        if opened is not None:
            opened.connect(self._on_file_opened)
        if desktop.run_windows is None:
            desktop.completed.connect(self.open)
        else:
            QTimer.singleShot(0, self, self.open)

    def open(self) -> None:
        """From now on be found."""
        if self._door is not None or not self._one.is_this:
            return
        try:
            from microsol_desktop.system.called_again import Door
        except ImportError:
            # A system without the library that Qt's network stands on: there will be two, and each works.
            return
        self._door = Door(self._one.address, self)
        self._door.called.connect(self.answer)

    def close(self) -> None:
        """Leave the place to the next Microsol."""
        if self._door is not None:
            self._door.close()
        self._one.close()

    def answer(self, call: Call) -> None:
        """Come to the front with what was asked for; the stage stays as it is."""
        if call.token:
            # On Wayland Qt takes the leave to come to the front from here.
            os.environ["XDG_ACTIVATION_TOKEN"] = call.token
        if self._desktop.run_windows is not None:
            self._answer_beside(self._desktop.run_windows, call)
        elif self._desktop.window is not None:
            come_forward(self._desktop.window)
        if call.file:
            self._desktop.open(Path(call.file))

    def _on_file_opened(self, file: str) -> None:
        self.answer(Call(file))

    def _answer_beside(self, run: RunWindows, call: Call) -> None:
        """While a run goes on: where the stage has the one screen, the console does not come over it."""
        if run.console.isVisible():
            come_forward(run.console)
        if call.file:
            from microsol_desktop.ui.console.messages import Message

            # Without its name: the room may see the console too, and the host knows which one it is.
            words = self.tr("The practice that you opened waits at home: it is shown when this gathering is over.")
            run.console.messages.tell(Message(WAITING, words, self.tr("All right"), is_to_read=True))


def come_forward(window: QWidget) -> None:
    """Have this window seen, as far as the desktop lets a program do that."""
    if window.isMinimized():
        window.showNormal()
    window.show()
    window.activateWindow()
