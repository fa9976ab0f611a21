"""Tells a key that is held from one that is pressed again."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent

_AN_INSTANT_MS = 2  # no finger, and no bouncing switch, is as fast


class HeldKeys:
    """Sees a held key for what it is.

    X says that a key is held by letting it go and pressing it in the same instant, many times a second, and Qt often
    takes that for many presses.
    """

    def __init__(self) -> None:
        self._let_go = (0, 0)

    def repeats(self, event: QKeyEvent) -> bool:
        """Whether this event comes from a key that is simply still down. To be told of every press and release."""
        key, at = event.nativeScanCode(), event.timestamp()
        if event.type() == QEvent.Type.KeyRelease:
            self._let_go = (key, at)
            return event.isAutoRepeat()
        was, when = self._let_go
        return event.isAutoRepeat() or (key != 0 and key == was and 0 <= at - when <= _AN_INSTANT_MS)
