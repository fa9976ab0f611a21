"""What the whole program keeps in memory with the circles open: `python -m bench.circles_open 1` at a scale.

Home, the list of everybody and the island's page are there, one after another, as a host goes through them; with a
record `... 1 FILE`. The floor is home, before anybody has gone there.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from bench.a_run import memory, say
from bench.children import ROOT
from microsol_desktop.app import application
from microsol_desktop.app.desktop import Desktop
from microsol_desktop.store.places import places
from microsol_desktop.ui.circles.island_page import IslandPage
from microsol_desktop.ui.circles.page import Goal
from microsol_desktop.ui.circles.people_page import PeoplePage
from microsol_desktop.ui.circles.room import RecordRoom
from microsol_desktop.ui.home.window import HomeWindow

MEMORY = 250
"""The bound, in megabytes."""
SIZE = 1366, 768
CALM = 1_000
"""Milliseconds in which what was let go is gone."""


def main(scale: str, file: str = "") -> None:
    """Open them, and say what is kept in memory each time: a word and a figure a line."""
    # As in the program, which clears up between what the host does.
    gc.disable()
    with tempfile.TemporaryDirectory() as folder:
        where = places(Path(folder))
        where.record.parent.mkdir(parents=True)
        if file:
            os.link(file, where.record)
        else:
            making = [sys.executable, "-m", "bench.an_island", str(where.record), scale]
            subprocess.run(making, cwd=ROOT, check=True)
        desktop = Desktop(application(), where)
        seen: list[bool] = []
        desktop.completed.connect(lambda: seen.append(True))
        desktop.show_home()
        _until(lambda: bool(seen))
        window = desktop.window
        assert window is not None
        window.resize(*SIZE)
        _say_memory("home")
        _go_through(desktop, window)
        desktop.close()


def _go_through(desktop: Desktop, window: HomeWindow) -> None:
    desktop.doors.open_circles(Goal("people"))
    room = window.pages.currentWidget()
    assert isinstance(room, RecordRoom)
    _until(lambda: isinstance(room.page, PeoplePage) and room.page.people.rowCount() > 0)
    _say_memory("and-everybody")
    room.go(Goal("island"))
    _until(lambda: isinstance(room.page, IslandPage) and room.page.shown is not None)
    _say_memory("and-the-island")


def _say_memory(word: str) -> None:
    loop = QEventLoop()
    QTimer.singleShot(CALM, loop.quit)
    loop.exec()
    gc.collect()
    say(word, memory() / 1e6)


def _until(fact: Callable[[], bool]) -> None:
    loop, look = QEventLoop(), QTimer(interval=20)
    look.timeout.connect(lambda: loop.quit() if fact() else None)
    look.start()
    loop.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
