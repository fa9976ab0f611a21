"""The other side of `on_x`: reads a line from the test, does what it wishes, and answers how the program stands."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

ANSWER_AFTER = 60
"""Milliseconds that the window manager gets for what it has to do."""


class Teller(QObject):
    """Answers the test, until there is none any more; then it calls `close`, and the program ends."""

    def __init__(
        self,
        wishes: Mapping[str, Callable[[], object]],
        state: Callable[[], Mapping[str, object]],
        close: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._wishes = wishes
        self._state = state
        self._close = close
        self._input = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._input.activated.connect(self._on_asked)

    def _on_asked(self) -> None:
        line = sys.stdin.readline()
        if not line:
            self._input.setEnabled(False)
            self._close()
            QApplication.exit(0)
            return
        wish = line.strip()
        if wish != "state":
            self._wishes[wish]()
        QTimer.singleShot(ANSWER_AFTER, self, self._answer)

    def _answer(self) -> None:
        print(json.dumps(self._state()), flush=True)


def answer(
    application: QApplication,
    wishes: Mapping[str, Callable[[], object]],
    state: Callable[[], Mapping[str, object]],
    close: Callable[[], None],
) -> int:
    """Say that all is ready, and answer until the input ends."""
    teller = Teller(wishes, state, close, application)
    print("ready", flush=True)
    code = application.exec()
    del teller
    return code
