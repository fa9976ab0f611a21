"""Both windows of a run on a real X display, for test_run_windows_on_x: tells how they lie whenever it is asked.

Reads lines: `state`, `next`, `quit`. Answers each with one line of JSON.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QDate, QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.system.screen_watch import ScreenWatch
from microsol_desktop.ui.run_windows import RunWindows
from tests.ui.console.a_run import a_desk, a_theme

ANSWER_AFTER = 60
"""Milliseconds that the window manager gets for what it has to do."""


class Teller(QObject):
    """Answers the test."""

    def __init__(self, windows: RunWindows, desk: RunDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._windows = windows
        self._desk = desk
        self._input = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._input.activated.connect(self._on_asked)

    def _on_asked(self) -> None:
        wish = sys.stdin.readline().strip()
        if wish == "next":
            self._desk.advance()
        if wish in {"quit", ""}:
            self._windows.close()
            QApplication.exit(0)
            return
        QTimer.singleShot(ANSWER_AFTER, self, self._answer)

    def _answer(self) -> None:
        stage, console = self._windows.stage, self._windows.console
        state = {
            "index": self._desk.moment.wall.index,
            "stage": stage.isVisible(),
            "full": stage.isFullScreen(),
            "stage_at": stage.geometry().getRect(),
            "stage_on": stage.screen().name(),
            "console": console.isVisible(),
            "console_at": console.geometry().getRect(),
            "console_on": console.screen().name(),
            "said": console.header.bar.sentence,
            "console_has_keys": console.isActiveWindow(),
        }
        print(json.dumps(state), flush=True)


def main() -> int:
    """Open the windows and answer until told to quit."""
    application = QApplication(sys.argv)
    application.setQuitOnLastWindowClosed(False)
    desk, _, _, _ = a_desk()
    windows = RunWindows(desk, a_theme(), ScreenWatch(application), calm=True, day=QDate(2026, 11, 22))
    Teller(windows, desk, application)
    windows.open()
    print("ready", flush=True)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
