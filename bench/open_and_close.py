"""Opens and closes the program's windows again and again: says what stays in memory, and which widgets.

`python -m bench.open_and_close ROUNDS`, offscreen: after a fifth of the rounds, when all that is made once has been
made, it remembers how it stands; at the end it says what has come on top of that.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from bench.a_run import memory, say, two_screens

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from microsol_desktop.app.desktop import Desktop

WINDOWS = 10
"""Home, the settings, console, stage, a number on each of two screens, the settings beside a run, and three sheets."""

FIRST = 5
"""Rounds, at least, in which what is made once is made."""


def open_and_close(application: QApplication, desktop: Desktop) -> None:
    """One round: every window once, and home again."""
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QGuiApplication

    from microsol_desktop.desk.begin_wish import BeginWish, people_here
    from microsol_desktop.practice.model import Slug
    from microsol_desktop.ui.keys import Act
    from microsol_desktop.ui.settings.screen_numbers import show_numbers

    desktop.open_settings()
    application.processEvents()
    assert desktop.window is not None
    desktop.window.show_home()
    application.processEvents()
    desktop.begin(BeginWish(slug=Slug("check-in"), people=people_here(5, "")))
    run = desktop.run_windows
    assert run is not None
    run.desk.advance()
    desktop.open_settings_beside()
    beside = [widget for widget in QGuiApplication.topLevelWindows() if widget.isVisible()]
    assert len(beside) >= 3
    for act in (Act.ALL_KEYS, Act.CARDS, Act.INSERT):
        run.console.do(act)
        application.processEvents()
    for number in show_numbers(run.places.watch):
        number.close()
    for widget in application.topLevelWidgets():
        if widget.windowTitle() == desktop.tr("Settings"):
            widget.close()
    run.desk.end()
    run.console.ended.close_run.click()
    application.processEvents()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def widgets(application: QApplication) -> int:
    """How many there are."""
    return len(application.allWidgets())


def measure(rounds: int, *, told: Callable[[str, float], None] = say) -> None:
    """Open and close everything so many times."""
    from microsol_desktop import app
    from microsol_desktop.app.desktop import Desktop
    from microsol_desktop.store.places import places

    application = app.application()
    desktop = Desktop(application, places())
    settled: list[int] = []
    before = max(FIRST, rounds // 5)

    def begin() -> None:
        for turn in range(before + rounds):
            if turn == before:
                gc.collect()
                settled.extend((memory(), widgets(application)))
            open_and_close(application, desktop)
            if turn % 20 == 0:
                gc.collect()
        gc.collect()
        told("memory", memory() - settled[0])
        told("widgets", widgets(application) - settled[1])
        application.exit(0)

    desktop.completed.connect(begin)
    desktop.show_home()
    application.exec()
    desktop.close()


if __name__ == "__main__":
    two_screens(1920, 1080)
    measure(int(sys.argv[1]))
