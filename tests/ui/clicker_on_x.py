"""Both windows of a run on a real X display, for test_clicker_on_x: tells what the clicker has done.

Reads lines: `stage` and `console` (bring that window to the front), `line` (type into the harvest's), `state`. Answers
each with one line of JSON.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QDate, QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from microsol_desktop.system.screen_watch import ScreenWatch
from microsol_desktop.ui.run_windows import RunWindows
from tests.ui.console.a_run import a_desk, a_theme

ANSWER_AFTER = 60
"""Milliseconds that the window manager gets for what it has to do."""


class Teller(QObject):
    """Answers the test."""

    def __init__(self, windows: RunWindows) -> None:
        super().__init__(windows)
        self._windows = windows
        self._input = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._input.activated.connect(self._on_asked)

    def _on_asked(self) -> None:
        match sys.stdin.readline().strip():
            case "stage":
                self._windows.stage.activateWindow()
            case "console":
                self._windows.console.activateWindow()
            case "line":
                self._windows.console.activateWindow()
                self._windows.console.harvest.card.begin_typing()
            case "":
                self._windows.close()
                QApplication.exit(0)
                return
            case _:
                pass
        QTimer.singleShot(ANSWER_AFTER, self, self._answer)

    def _answer(self) -> None:
        console, wall = self._windows.console, self._windows.desk.moment.wall
        field = console.harvest.card.field
        state = {
            "index": wall.index,
            "phase": str(wall.phase),
            "black": wall.blank,
            "active": "stage" if self._windows.stage.isActiveWindow() else "console",
            "line": field.text(),
            "typing": field.hasFocus(),
        }
        print(json.dumps(state), flush=True)


def main() -> int:
    """Open the windows side by side and answer until told to quit."""
    application = QApplication(sys.argv)
    application.setQuitOnLastWindowClosed(False)
    desk, _, _, _ = a_desk()
    windows = RunWindows(desk, a_theme(), ScreenWatch(application), windowed=True, calm=True, day=QDate(2026, 11, 22))
    teller = Teller(windows)
    windows.open()
    print("ready", flush=True)
    code = application.exec()
    del teller
    return code


if __name__ == "__main__":
    sys.exit(main())
