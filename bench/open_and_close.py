"""Opens and closes the program's windows again and again: says what stays in memory, and which widgets.

`python -m bench.open_and_close ROUNDS`, offscreen: after a few rounds more, when all that is made once has been made,
it remembers how it stands; at the end it says what has come on top of that. With `bare` behind it the windows are as
many bare ones of Qt's, with one sentence each: the floor.
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

WINDOWS = 12
"""Home, a practice's page, the settings, console, stage, a number on each of two screens, the settings beside a run,
and four sheets: all keys, the cards, what can be brought in, and the plan that fits."""

FIRST, AT_MOST = 5, 50
"""Rounds in which what is made once is made: a fifth of those that count, within these bounds."""

COLLECTED = 20
"""Rounds after which Python clears up: some seconds of a program that is never as busy as this."""


def open_and_close(application: QApplication, desktop: Desktop) -> None:
    """One round: every window once, and home again."""
    from PySide6.QtGui import QGuiApplication

    from microsol_desktop.desk.begin_wish import BeginWish, people_here
    from microsol_desktop.practice.model import Slug
    from microsol_desktop.store.places import shipped
    from microsol_desktop.ui.keys import Act
    from microsol_desktop.ui.settings.screen_numbers import show_numbers

    assert desktop.window is not None
    desktop.open(shipped("practices") / "check-in.md")
    application.processEvents()
    desktop.doors.open_settings()
    application.processEvents()
    desktop.window.show_home()
    application.processEvents()
    desktop.begin(BeginWish(slug=Slug("check-in"), people=people_here(5, "")))
    run = desktop.run_windows
    assert run is not None
    run.desk.advance()
    desktop.open_settings_beside()
    beside = [widget for widget in QGuiApplication.topLevelWindows() if widget.isVisible()]
    assert len(beside) >= 3
    for act in (Act.ALL_KEYS, Act.CARDS, Act.INSERT, Act.FIT):
        run.console.do(act)
        application.processEvents()
    for number in show_numbers(run.places.watch):
        number.close()
    for widget in application.topLevelWidgets():
        if widget.windowTitle() == desktop.tr("Settings"):
            widget.close()
    run.desk.end()
    run.console.ended.close_run.click()
    _let_go(application)


def open_and_close_bare(application: QApplication) -> None:
    """The floor: as many windows as the program has, with nothing in them but one sentence."""
    from PySide6.QtWidgets import QLabel

    bare = [QLabel("What is alive in you right now?") for _ in range(WINDOWS)]
    for window in bare:
        window.resize(1366, 768)
        window.show()
        application.processEvents()
    for window in bare:
        window.close()
        window.deleteLater()
    _let_go(application)


def _let_go(application: QApplication) -> None:
    from PySide6.QtCore import QEvent

    application.processEvents()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def measure(application: QApplication, rounds: int, one: Callable[[], None]) -> None:
    """Open and close everything so many times, and say what is kept of it."""
    before = min(max(FIRST, rounds // 5), AT_MOST)
    _repeat(before, one)
    kept, there = memory(), len(application.allWidgets())
    _repeat(rounds, one)
    say("memory", memory() - kept)
    say("widgets", len(application.allWidgets()) - there)


def _repeat(rounds: int, one: Callable[[], None]) -> None:
    for turn in range(rounds):
        one()
        if turn % COLLECTED == 0:
            gc.collect()
    gc.collect()


def measure_microsol(rounds: int) -> None:
    """The program, from home and back."""
    from microsol_desktop import app
    from microsol_desktop.app.desktop import Desktop
    from microsol_desktop.store.places import places

    application = app.application()
    desktop = Desktop(application, places())

    def begin() -> None:
        measure(application, rounds, lambda: open_and_close(application, desktop))
        application.exit(0)

    desktop.completed.connect(begin)
    desktop.show_home()
    application.exec()
    desktop.close()


def measure_bare(rounds: int) -> None:
    """Qt alone."""
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    measure(application, rounds, lambda: open_and_close_bare(application))


if __name__ == "__main__":
    two_screens(1920, 1080)
    (measure_bare if "bare" in sys.argv[2:] else measure_microsol)(int(sys.argv[1]))
