"""The floor: a bare PySide6 window that shows one sentence. Prints when it was painted, and what it keeps in memory."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget


class BareWindow(QLabel):
    """A window with one sentence, that says when it was first painted."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__("What is alive in you right now?")
        self.resize(width, height)
        self.was_painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.was_painted:
            self.was_painted = True
            QTimer.singleShot(0, self.painted)

    def painted(self) -> None:
        """Print the instant by the clock that all processes share."""
        print(f"painted {time.clock_gettime(time.CLOCK_MONOTONIC)}", flush=True)
        if all(window.was_painted for window in QApplication.topLevelWidgets() if isinstance(window, BareWindow)):
            QTimer.singleShot(0, leave)


def leave() -> None:
    """Say what is kept in memory, and go."""
    with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123 - pathlib is no part of the floor
        resident = next(line for line in status if line.startswith("VmRSS:"))
    print(f"memory {int(resident.split()[1]) * 1024}", flush=True)
    QApplication.quit()


def show(sizes: list[tuple[int, int]]) -> list[QWidget]:
    """A bare window of each size."""
    windows: list[QWidget] = []
    for width, height in sizes:
        window = BareWindow(width, height)
        window.show()
        windows.append(window)
    return windows


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    kept = show([(int(w), int(h)) for w, h in (size.split("x") for size in sys.argv[1:])])
    application.exec()
