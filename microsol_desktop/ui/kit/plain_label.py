"""Text that is shown to the letter: nobody's name is ever read as mark-up."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget


class PlainLabel(QLabel):
    """Words that either wrap, or end in an ellipsis where there is no room and are told whole under the pointer."""

    def __init__(
        self,
        text: str = "",
        *,
        role: str = "",
        wraps: bool = False,
        capitals: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wraps = wraps
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setProperty("role", role)
        if capitals:
            font = QFont(self.font())
            font.setCapitalization(QFont.Capitalization.AllUppercase)
            self.setFont(font)
        if not wraps:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def say(self, text: str) -> None:
        """Show this text; a screen reader hears of it only if it is another."""
        if text != self.text():
            self.setText(text)

    @property
    def shown(self) -> str:
        """What there is room for."""
        if self._wraps:
            return self.text()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        if self._wraps:
            return hint
        return QSize(min(hint.width(), self.fontMetrics().horizontalAdvance("mmmm…")), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._wraps:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(self.alignment() | Qt.TextFlag.TextSingleLine),
            self.palette(),
            self.isEnabled(),
            self.shown,
            self.foregroundRole(),
        )

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.shown != self.text():
            # Tool tips guess whether a text is mark-up; this one is made to be, so that nobody's name is read as any.
            QToolTip.showText(event.globalPos(), f"<span>{escape(self.text())}</span>", self)
            return True
        return super().event(event)
