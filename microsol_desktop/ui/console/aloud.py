"""What a screen reader says by itself as the run goes on."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


class Aloud(QObject):
    """Lets a screen reader say each cue of a window, once."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._window = window
        self._said = ""

    def say(self, sentence: str) -> None:
        """Say this, unless it was the last thing said."""
        if sentence != self._said:
            self._said = sentence
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, sentence))
