"""When the windows have come to rest: nothing here waits for so long, only until something is so."""

from __future__ import annotations

from PySide6.QtCore import QAbstractAnimation, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from microsol_desktop.app import application
from microsol_desktop.ui.stage.view import StageView
from tools.made_up_hands import wait_for

TURNS = 10
"""Turns of the loop after which layouts, focus and all that is put off to the next turn are where they belong."""
SOON, ALL_THE_TIME = 1_000, 50
"""Milliseconds: what is put off for no longer is waited for, and so is work that goes on in such small pieces."""


def settle() -> None:
    """Let the windows finish what they are about: so many turns, on a quick computer and on a slow one."""
    for _ in range(TURNS):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def come_to_rest() -> None:
    """Wait until nothing moves any more, and nothing is to come but what only another touch would bring."""
    settle()
    while _is_something_to_come():
        wait_for(lambda: not _is_something_to_come(), "rest")
        settle()


def _is_something_to_come() -> bool:
    """In the windows that are shown, and at the desks behind them."""
    running = application()
    roots = (running, *(window for window in running.topLevelWidgets() if window.isVisible()))
    timers = (timer for root in roots for timer in root.findChildren(QTimer))
    animations = (each for root in roots for each in root.findChildren(QAbstractAnimation))
    return any(map(_brings_something, timers)) or any(map(_is_on_its_way, animations))


def _brings_something(timer: QTimer) -> bool:
    """Whether it runs, and soon or all the time; the stage only makes ready by one what comes later."""
    if not timer.isActive() or (timer.isSingleShot() and isinstance(timer.parent(), StageView)):
        return False
    return timer.interval() <= (SOON if timer.isSingleShot() else ALL_THE_TIME)


def _is_on_its_way(animation: QAbstractAnimation) -> bool:
    """Whether it moves something that comes to rest by itself."""
    return animation.state() is QAbstractAnimation.State.Running and animation.loopCount() > 0
