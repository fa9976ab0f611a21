"""A turn under way on a real X display, for test_screens_on_x: tells how it stands whenever it is asked.

Reads lines: `state`, `time` (ten seconds go by), `swap`, `f11`. Answers each with a line of JSON.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from tests.ui.in_mid_turn import MidTurn

ANSWER_AFTER = 60
"""Milliseconds that the window manager gets for what it has to do."""


class Teller(QObject):
    """Answers the test."""

    def __init__(self, turn: MidTurn, parent: QObject) -> None:
        super().__init__(parent)
        self._turn = turn
        self._input = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._input.activated.connect(self._on_asked)

    def _on_asked(self) -> None:
        match sys.stdin.readline().strip():
            case "":
                self._input.setEnabled(False)
                self._turn.close()
                QApplication.exit(0)
                return
            case "time":
                self._turn.pass_time(10)
            case "swap":
                self._turn.windows.places.swap()
            case "f11":
                self._turn.windows.places.toggle_full_screen()
            case _:
                pass
        QTimer.singleShot(ANSWER_AFTER, self, self._answer)

    def _answer(self) -> None:
        print(json.dumps(self._turn.state()), flush=True)


def main() -> int:
    """Open the windows and answer until the input ends."""
    application = QApplication(sys.argv)
    application.setApplicationDisplayName("Microsol")
    application.setQuitOnLastWindowClosed(False)
    Teller(MidTurn(application), application)
    print("ready", flush=True)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
