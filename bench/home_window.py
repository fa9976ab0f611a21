"""Microsol from its command line to home: prints when home was first painted and when it was complete."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QTimer

from microsol_desktop.__main__ import main
from microsol_desktop.system.plain_imports import import_plainly

# As the command line does it, before anything that it opens is imported.
import_plainly()
from microsol_desktop import app  # noqa: E402
from microsol_desktop.app.desktop import Desktop  # noqa: E402


class Watched(Desktop):
    """The desktop as it is, that says when it is seen."""

    def show_home(self, file: Path | None = None) -> None:
        super().show_home(file)
        assert self.window is not None
        self.window.painted.connect(self.say_painted)
        self.completed.connect(self.say_complete)

    def say_painted(self) -> None:
        """The same instant as the bare window's: the first turn of the loop after the first paint."""
        print(f"painted {time.clock_gettime(time.CLOCK_MONOTONIC)}", flush=True)

    def say_complete(self) -> None:
        """Every practice in its row, and all of it painted."""
        print(f"complete {time.clock_gettime(time.CLOCK_MONOTONIC)}", flush=True)
        QTimer.singleShot(500, self.application.quit)


if __name__ == "__main__":
    vars(app)["Desktop"] = Watched
    main([])
