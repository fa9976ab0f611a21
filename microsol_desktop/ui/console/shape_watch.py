"""Notices when a widget gets other proportions: a stage of another shape has other pages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class ShapeWatch(QObject):
    """Sits on a widget as long as it lives.

    Signals:
        changed: its width over its height is another one now.
    """

    changed = Signal(float)

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) and not event.size().isEmpty():
            self.changed.emit(event.size().width() / event.size().height())
        return False
