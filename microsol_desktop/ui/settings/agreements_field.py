"""What the circle agrees on, in the host's own lines: for the card that can be shown at any time."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent

from microsol_desktop.ui.kit.lines_field import LinesField
from microsol_desktop.ui.stage.card_words import usual_agreements

_RESTS_MS = 700
_LINES = 6


class AgreementsField(LinesField):
    """A field for a few lines. As long as nothing of the host's own stands in it, it shows what the card says.

    Signals:
        written: what stands in it now; empty where that is what the card says by itself. Told when typing rests.
    """

    written = Signal(str)

    def __init__(self) -> None:
        super().__init__(_LINES)
        self._told: str | None = None
        self._rest = QTimer(self, interval=_RESTS_MS, singleShot=True)
        self._rest.timeout.connect(self._tell)
        self.textChanged.connect(self._rest.start)
        self.setAccessibleName(self.tr("Our agreements, a line each"))

    def show_agreements(self, agreements: str) -> None:
        """Show these, or those that the card has by itself. Nothing is told by it, and no typing is disturbed."""
        if agreements != self._told and not self._rest.isActive():
            self._told = agreements
            self._fill()

    def _fill(self) -> None:
        agreements = self._told
        with QSignalBlocker(self):
            self.setPlainText(agreements or "\n".join(usual_agreements()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tell_now()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tell_now()

    def _tell_now(self) -> None:
        if self._rest.isActive():
            self._rest.stop()
            self._tell()
        if not self.toPlainText().strip():
            self._fill()

    def _tell(self) -> None:
        """An empty field is as good as the card's own words."""
        lines = tuple(line.strip() for line in self.toPlainText().splitlines() if line.strip())
        agreements = "" if lines == usual_agreements() else "\n".join(lines)
        if agreements != self._told:
            self._told = agreements
            self.written.emit(agreements)
