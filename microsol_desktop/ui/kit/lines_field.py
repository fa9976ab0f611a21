"""A field for some lines: as high as they are, at any text size, and left by Tab like every other field."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from microsol_desktop.ui.fonts import BASE_PIXELS
from microsol_desktop.ui.kit.light import never_sideways


class LinesField(QPlainTextEdit):
    """Shows so many lines; what is more can be scrolled."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTabChangesFocus(True)
        # Its lines wrap: a bar along the lower edge would only lie over the last one.
        never_sideways(self)
        # As far in as a field of one line writes.
        self.document().setDocumentMargin(2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_lines(self, lines: int) -> None:
        """Show so many from now on."""
        if lines != self._lines:
            from PySide6.QtCore import Qt

            self._lines = lines
            # In a single line a bar would only be in the way: one goes through it with the arrows.
            policies = Qt.ScrollBarPolicy
            self.setVerticalScrollBarPolicy(policies.ScrollBarAlwaysOff if lines == 1 else policies.ScrollBarAsNeeded)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """So many whole lines and what the style sheet has around them: of the next one nothing is seen."""
        around = round(12 * self.font().pixelSize() / BASE_PIXELS) + 6
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * self._lines + around)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())
