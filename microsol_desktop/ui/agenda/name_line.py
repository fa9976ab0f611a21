"""A field for a name: as wide as names are, and narrower where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize

from microsol_desktop.ui.editor.step_fields import OneLine

WIDE, NARROW = 15, 6
"""In heights of a line."""


class NameLine(OneLine):
    """One line that shows a name from its beginning."""

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * WIDE, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * NARROW, super().minimumSizeHint().height())

    def show_name(self, name: str) -> None:
        """Show this name; what is being written stays where it is."""
        self.show_words(name)
        if not self.hasFocus():
            self.setCursorPosition(0)
