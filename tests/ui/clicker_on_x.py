"""Both windows of a run on a real X display, for test_clicker_on_x: tells what the clicker has done.

Does what these lines say: `stage` and `console` (bring that window to the front), `line` (type into the harvest's).
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication

from microsol_desktop.system.screen_watch import ScreenWatch
from microsol_desktop.ui.run_windows import RunWindows
from tests.ui.console.a_run import a_desk, a_theme
from tests.ui.teller_on_x import answer


def main() -> int:
    """Open the windows side by side and answer until the input ends."""
    application = QApplication(sys.argv)
    application.setQuitOnLastWindowClosed(False)
    desk, _, _, _ = a_desk()
    windows = RunWindows(desk, a_theme(), ScreenWatch(application), windowed=True, calm=True, day=QDate(2026, 11, 22))
    console, stage = windows.console, windows.stage

    def type_a_line() -> None:
        console.activateWindow()
        console.harvest.card.begin_typing()

    def state() -> dict[str, object]:
        wall, field = desk.moment.wall, console.harvest.card.field
        return {
            "index": wall.index,
            "phase": str(wall.phase),
            "black": wall.blank,
            "active": "stage" if stage.isActiveWindow() else "console",
            "line": field.text(),
            "typing": field.hasFocus(),
        }

    windows.open()
    wishes = {"stage": stage.activateWindow, "console": console.activateWindow, "line": type_a_line}
    return answer(application, wishes, state, windows.close)


if __name__ == "__main__":
    sys.exit(main())
