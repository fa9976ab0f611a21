"""A time of day, typed as people write it: "21", "21:30", "9.30", or nothing."""

from __future__ import annotations

import re
from datetime import time

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit, QWidget


def read_time(typed: str) -> int | None:
    """Seconds after midnight in "21", "21:30", "21.30", "21h30"; None where it is no time of day."""
    found = re.fullmatch(r"\s*(\d{1,2})(?:\s*[:.hH]\s*(\d{2})?)?\s*", typed)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return hour * 3600 + minute * 60 if hour < 24 and minute < 60 else None


class TimeField(QLineEdit):
    """A time of day, or none; `example` stands in it, faintly, until something is written."""

    def __init__(self, example: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(8)
        self.setPlaceholderText(example)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def _measure(self) -> None:
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("00:00 00") + 36)

    @property
    def seconds(self) -> int | None:
        """The time in seconds after midnight; None where none, or no time, is written."""
        return read_time(self.text())

    @property
    def time_of_day(self) -> time | None:
        """The same as a value."""
        seconds = self.seconds
        return None if seconds is None else time(seconds // 3600, seconds // 60 % 60)

    def show_time(self, told: time | None) -> None:
        """Show this one, or none; while somebody types it, it stays as it is typed."""
        if not self.hasFocus() or self.time_of_day != told:
            self.setText(f"{told:%H:%M}" if told is not None else "")

    @property
    def is_understood(self) -> bool:
        """Whether what is written is a time, or nothing at all."""
        return not self.text().strip() or self.seconds is not None
