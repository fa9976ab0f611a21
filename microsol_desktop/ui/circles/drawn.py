"""Strokes that the drawn lists of the circles have in common: a row of two lines, in the colours of the palette."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QHelpEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QToolTip, QWidget


def draw_row(painter: QPainter, option: QStyleOptionViewItem, name: str, soft: str, aside: str) -> None:
    """A name, a softer line below it, and at the end of the first one what has room beside the name."""
    em = QFontMetrics(option.font).height()
    box: QRect = option.rect.adjusted(0, 1, 0, -1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_ground(painter, box, option)
    inside = box.adjusted(em * 3 // 5, 0, -em * 3 // 5, 0)
    strong = QFont(option.font)
    strong.setWeight(QFont.Weight.DemiBold)
    line = round(em * 1.1)
    top = QRect(inside.left(), inside.center().y() - line, inside.width(), line)
    if not soft:
        top.moveTop(inside.center().y() - line // 2)
    below = top.translated(0, line)
    # Letters are measured in parts of a pixel: rounded down, the last ones would have no room.
    wide = QFontMetrics(option.font).horizontalAdvance(aside) + 2
    # A name goes before all else: where both have no room in one line, the rest shares the line below it.
    fits = QFontMetrics(strong).horizontalAdvance(name) + em + wide <= inside.width()
    room = min(wide, inside.width() // 2) + em if aside else 0
    text, quiet = option.palette.color(QPalette.ColorRole.Text), soft_colour()
    write(painter, beside(top, room if fits else 0, option), strong, text, name, option)
    write(painter, beside(below, 0 if fits else room, option), option.font, quiet, soft, option)
    if aside:
        write(painter, at_end(top if fits else below, room - em, option), option.font, quiet, aside, option, ends=True)
    painter.restore()


def soft_colour() -> QColor:
    """What is second to the rest. Not the list's own: a style sheet makes that fainter than the theme does."""
    return QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)


def draw_ground(painter: QPainter, box: QRect, option: QStyleOptionViewItem) -> None:
    """What is pointed at is lighter; what the keyboard is at has a line round it."""
    em, colours, state = QFontMetrics(option.font).height(), option.palette, option.state
    is_current = bool(state & QStyle.StateFlag.State_Selected)
    if state & QStyle.StateFlag.State_MouseOver or is_current:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.color(QPalette.ColorRole.Light))
        painter.drawRoundedRect(QRectF(box), em / 2, em / 2)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colours.color(QPalette.ColorRole.Text), 2))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), em / 2, em / 2)


def beside(box: QRect, room: int, option: QStyleOptionViewItem) -> QRect:
    """What is left of a line beside what stands at its end."""
    is_turned = option.direction == Qt.LayoutDirection.RightToLeft
    return box.adjusted(room if is_turned else 0, 0, 0 if is_turned else -room, 0)


def at_end(box: QRect, room: int, option: QStyleOptionViewItem) -> QRect:
    """So much of a line's end."""
    is_turned = option.direction == Qt.LayoutDirection.RightToLeft
    return QRect(box.left() if is_turned else box.right() + 1 - room, box.top(), room, box.height())


def write(
    painter: QPainter,
    box: QRect,
    font: QFont,
    colour: QColor,
    text: str,
    option: QStyleOptionViewItem,
    *,
    ends: bool = False,
) -> None:
    """One line to the letter, with an ellipsis where there is no room, at the begin of its box or at the end."""
    side = Qt.AlignmentFlag.AlignRight if ends else Qt.AlignmentFlag.AlignLeft
    where = QStyle.visualAlignment(option.direction, side) | Qt.AlignmentFlag.AlignVCenter
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetrics(font).elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, int(where | Qt.TextFlag.TextSingleLine), shown)


def show_whole(event: QHelpEvent, view: QWidget, lines: tuple[str, ...]) -> bool:
    """Tell a row whole under the pointer, to the letter: Qt guesses what is mark-up; this always is, and escaped."""
    words = "<br>".join(escape(line) for line in lines if line)
    QToolTip.showText(event.globalPos(), f"<span>{words}</span>", view)
    return True
