"""Strokes that the console's lists have in common."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from microsol_desktop.ui.fonts import BASE_PIXELS


def sized(font: QFont, pixels: int) -> QFont:
    """The same font at a size that is told for a text size of 100 %."""
    other = QFont(font)
    other.setPixelSize(max(1, round(font.pixelSize() * pixels / BASE_PIXELS)))
    return other


def elided(
    painter: QPainter,
    where: QRect,
    text: str,
    font: QFont,
    colour: str,
    how: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
) -> None:
    """One line of plain text, with an ellipsis where there is no room."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, where.width())
    painter.drawText(where, how | Qt.TextFlag.TextSingleLine, shown)


def two_lines(words: str, metrics: QFontMetrics, width: int) -> tuple[str, ...]:
    """The words as one line, or as two where they need it, broken between words if that can be."""
    words = words.strip()
    if len(words) < 2 or width <= 0 or metrics.horizontalAdvance(words) <= width:
        return (words,)
    breaks = [at + 1 for at, letter in enumerate(words) if letter in " -"]
    fits = [at for at in breaks if metrics.horizontalAdvance(words[:at].rstrip()) <= width]
    first = fits[-1] if fits else max(at for at in range(1, len(words)) if _fits(words[:at], metrics, width))
    return (words[:first].rstrip(), words[first:])


def _fits(words: str, metrics: QFontMetrics, width: int) -> bool:
    return len(words) == 1 or metrics.horizontalAdvance(words) <= width


def rounded(painter: QPainter, where: QRect, colour: str, radius: float) -> None:
    """A filled box with round corners."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(where), radius, radius)


def tick(painter: QPainter, where: QRectF, colour: str) -> None:
    """A tick: done."""
    pen = QPen(QColor(colour), max(1.5, where.height() / 7))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    low = QPointF(where.x() + where.width() * 0.38, where.bottom() - where.height() * 0.15)
    painter.drawPolyline(
        [
            QPointF(where.x() + where.width() * 0.1, where.y() + where.height() * 0.55),
            low,
            QPointF(where.right() - where.width() * 0.08, where.y() + where.height() * 0.18),
        ]
    )


def show_whole(event: QHelpEvent, view: QWidget, lines: tuple[str, ...]) -> bool:
    """Tell a line whole under the pointer, to the letter: Qt guesses what is mark-up; this always is, and escaped."""
    words = "<br>".join(escape(line) for line in lines if line)
    QToolTip.showText(event.globalPos(), f"<span>{words}</span>", view)
    return True
