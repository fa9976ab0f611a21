"""A choice that a scrolled page passes by."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class CalmComboBox(QComboBox):
    """The wheel never changes it unless it is open."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
