"""Console and stage open, a timer running: says what they keep in memory and what share of a core they take at rest."""

from __future__ import annotations

import sys
import time

from bench.a_run import memory, say, two_screens

SETTLE = 2_500
"""Milliseconds."""


def main(width: int, height: int, rest: int) -> None:
    """Begin a check-in, go to its first turn, and watch it for a while."""
    two_screens(width, height)
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from microsol_desktop import app
    from microsol_desktop.app.desktop import Desktop
    from microsol_desktop.desk.begin_wish import BeginWish, people_here
    from microsol_desktop.practice.model import Slug
    from microsol_desktop.store.places import places

    application = app.application()
    desktop = Desktop(application, places())

    def begin() -> None:
        desktop.begin(BeginWish(slug=Slug("check-in"), people=people_here(7, "")))
        run = desktop.run_windows
        assert run is not None
        QTimer.singleShot(300, run.desk.advance)
        QTimer.singleShot(900, run.desk.advance)
        QTimer.singleShot(SETTLE, begin_to_watch)

    def begin_to_watch() -> None:
        say("memory", memory())
        began, used = time.perf_counter(), time.process_time()

        def end() -> None:
            say("share", (time.process_time() - used) / max(time.perf_counter() - began, 1e-9))
            QApplication.exit(0)

        QTimer.singleShot(rest, end)

    desktop.completed.connect(lambda: QTimer.singleShot(0, begin))
    desktop.show_home()
    application.exec()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
