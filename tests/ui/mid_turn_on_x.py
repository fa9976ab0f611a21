"""A turn under way on a real X display, for test_screens_on_x and test_run_windows_on_x.

Does what these lines say: `time` (ten seconds go by), `next`, `swap`, `f11`.
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from tests.ui.in_mid_turn import MidTurn
from tests.ui.teller_on_x import answer


def main() -> int:
    """Open the windows and answer until the input ends."""
    application = QApplication(sys.argv)
    application.setApplicationDisplayName("Microsol")
    application.setQuitOnLastWindowClosed(False)
    turn = MidTurn(application)
    places = turn.windows.places
    wishes = {
        "time": lambda: turn.pass_time(10),
        "next": turn.desk.advance,
        "swap": places.swap,
        "f11": places.toggle_full_screen,
    }
    return answer(application, wishes, turn.state, turn.close)


if __name__ == "__main__":
    sys.exit(main())
