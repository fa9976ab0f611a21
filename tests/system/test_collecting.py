from __future__ import annotations

import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from microsol_desktop.system.collecting import Collecting


class Ring:
    """Something that holds itself."""

    def __init__(self) -> None:
        self.itself = self


def test_cycles_go_on_the_windows_thread_and_on_no_other(qtbot: QtBot) -> None:
    parent = QObject()
    collecting = Collecting(parent)
    gone = weakref.ref(Ring())

    made_elsewhere = threading.Thread(target=lambda: [Ring() for _ in range(5_000)])
    made_elsewhere.start()
    made_elsewhere.join()
    is_there = gone() is not None
    collecting.look()

    assert is_there
    assert gone() is None
