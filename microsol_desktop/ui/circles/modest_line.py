"""A line to write on that takes Ctrl+Z for itself only while there is something on it to take back."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class ModestLine(QLineEdit):
    """Qt's own line keeps the key even where it has nothing to undo: what was done last could not be taken back."""

    @property
    def has_own_undo(self) -> bool:
        """Whether what would be taken back was written here."""
        return self.isUndoAvailable()

    def event(self, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if is_key and not self.has_own_undo and _is_undo(event):
            event.ignore()
            return True
        return super().event(event)


def _is_undo(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)
