"""Text that is shown to the letter: nobody's name is ever read as mark-up."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from microsol_desktop.ui.kit.light import plain_text

LONGEST_WORD = 24
_ZERO_WIDTH_SPACE = "\u200b"


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
        self._text = ""
        plain_text(self)
        self.setWordWrap(wraps)
        self.setProperty("role", role)
        if capitals:
            font = QFont(self.font())
            font.setCapitalization(QFont.Capitalization.AllUppercase)
            self.setFont(font)
        if not wraps:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show this text; in one that wraps, words of more than a line may be broken anywhere."""
        self._text = text
        shown = breakable(text) if self._wraps else text
        super().setText(shown)
        self.setAccessibleName(text if shown != text else "")

    def text(self) -> str:
        return self._text

    def set_role(self, role: str) -> None:
        """Wear the letters of this role from now on."""
        if role != self.property("role"):
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)

    def set_wraps(self, on: bool) -> None:
        """Go on in the next line where there is no room, or end in an ellipsis."""
        if on is self._wraps:
            return
        self._wraps = on
        self.setWordWrap(on)
        high = QSizePolicy.Policy.Preferred if on else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, high)
        self.setText(self._text)

    def say(self, text: str) -> None:
        """Show this text; nothing happens where it is shown already."""
        if text != self._text:
            self.setText(text)

    @property
    def shown(self) -> str:
        """What there is room for."""
        if self._wraps:
            return self.text()
        from PySide6.QtCore import Qt

        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        if self._wraps:
            return hint
        return QSize(min(hint.width(), self.fontMetrics().horizontalAdvance("mmmm…")), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._wraps or self.fontMetrics().horizontalAdvance(self._text) <= self.contentsRect().width():
            super().paintEvent(event)
            return
        from PySide6.QtCore import Qt

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
            from html import escape

            # Tool tips guess whether a text is mark-up; this one is made to be, so that nobody's name is read as any.
            QToolTip.showText(event.globalPos(), f"<span>{escape(self.text())}</span>", self)
            return True
        return super().event(event)


def breakable(text: str) -> str:
    """The text with places to break very long words at, which have no width."""
    return " ".join(_in_pieces(word) if _is_too_long(word) else word for word in text.split(" "))


def _is_too_long(word: str) -> bool:
    return max(len(part) for part in word.split("-")) > LONGEST_WORD


def _in_pieces(word: str) -> str:
    return _ZERO_WIDTH_SPACE.join(word[start : start + 8] for start in range(0, len(word), 8))
