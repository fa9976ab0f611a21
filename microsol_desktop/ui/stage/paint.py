"""Draws placed things. The painter it is handed is scaled so that one unit is one line of a picture of 1080."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from microsol_desktop.ui.stage import faces
from microsol_desktop.ui.stage.gallery import GALLERY
from microsol_desktop.ui.stage.items import (
    SECOND_SMALLEST,
    Arc,
    Box,
    Card,
    ClockPlace,
    Dot,
    Face,
    Image,
    Item,
    Line,
    Page,
    Ring,
    Text,
    ThreadPlace,
)
from microsol_desktop.ui.stage.running import Running
from microsol_desktop.ui.stage.typeset import elided
from microsol_desktop.ui.tokens import Theme

_FULL = 5760  # a sixteenth of a degree is Qt's unit for arcs
_TOP = 1440
_DEGREE = 16
_BORDER = 2.0


def rect(box: Box) -> QRectF:
    """A box as Qt has it."""
    return QRectF(box.x, box.y, box.w, box.h)


def colour_of(name: str, theme: Theme) -> QColor:
    """The theme's colour for a token, or for a group by its index (`group:3`)."""
    token, _, index = name.partition(":")
    match token:
        case "group":
            return _colour(theme.group(int(index)))
        case "on_group":
            return _colour(theme.on_group(int(index)))
        case "prompt_soft":
            return _between(theme.text_soft, theme.text)
        case _:
            return _colour(str(getattr(theme, token)))


@lru_cache(maxsize=256)
def _colour(value: str) -> QColor:
    return QColor(value)


@lru_cache(maxsize=8)
def _between(one: str, other: str) -> QColor:
    """Halfway between two colours: a prompt that stands back, and is still seven times as light as its ground."""
    first, second = QColor(one), QColor(other)
    return QColor(
        (first.red() + second.red()) // 2, (first.green() + second.green()) // 2, (first.blue() + second.blue()) // 2
    )


def paint_items(painter: QPainter, items: Iterable[Item], theme: Theme, within: QRectF | None = None) -> None:
    """What stands still; where `within` is given, only what lies in it or reaches into it."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    for item in items:
        if within is None or within.intersects(rect(item.box).adjusted(-8, -20, 8, 20)):
            _item(painter, item, theme)


def _item(painter: QPainter, item: Item, theme: Theme) -> None:
    match item:
        case Text():
            _text(painter, item, theme)
        case Dot():
            _shaped(painter, colour_of(item.colour, theme), item.outline)
            painter.drawEllipse(QPointF(item.x, item.y), item.radius, item.radius)
        case Card(colour="surface") if theme.surface == theme.ground:
            # Where a card is as dark as the ground, its border is all that tells it apart.
            _shaped(painter, colour_of("line", theme), _BORDER)
            painter.drawRoundedRect(rect(item.box).adjusted(1, 1, -1, -1), item.radius, item.radius)
        case Card():
            _shaped(painter, colour_of(item.colour, theme), item.outline)
            inset = item.outline / 2
            painter.drawRoundedRect(rect(item.box).adjusted(inset, inset, -inset, -inset), item.radius, item.radius)
        case Line():
            painter.setPen(QPen(QBrush(colour_of(item.colour, theme)), item.thick))
            painter.drawLine(QLineF(item.x1, item.y1, item.x2, item.y2))
        case Ring():
            _shaped(painter, colour_of(item.colour, theme), item.thick)
            painter.drawEllipse(QPointF(item.x, item.y), item.radius, item.radius)
        case Arc():
            _shaped(painter, colour_of(item.colour, theme), item.thick)
            reach = QRectF(item.x - item.radius, item.y - item.radius, 2 * item.radius, 2 * item.radius)
            painter.drawArc(reach, round(_TOP - item.begin * _DEGREE), round(-item.span * _DEGREE))
        case Image():
            _image(painter, item, theme)


def _image(painter: QPainter, item: Image, theme: Theme) -> None:
    """A picture in the painter's own pixels: made smaller with care, which the painter itself does not."""
    image = GALLERY.image(item.art)
    if image is None:
        size = SECOND_SMALLEST
        words = elided(item.words, Face.PROMPT_EMPHASIS, item.box.w / size)
        painter.setPen(colour_of("text", theme))
        painter.setFont(faces.font(Face.PROMPT_EMPHASIS, size))
        painter.drawText(QPointF(item.box.x, item.box.y + item.box.h / 2), words)
        return
    place = painter.worldTransform().mapRect(rect(item.box))
    pixels = QSize(max(1, round(place.width())), max(1, round(place.height())))
    if pixels.width() < image.width():
        image = image.scaled(pixels, mode=Qt.TransformationMode.SmoothTransformation)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(rect(item.box), image)


def _shaped(painter: QPainter, colour: QColor, outline: float) -> None:
    if outline:
        painter.setPen(QPen(QBrush(colour), outline))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)


def _text(painter: QPainter, item: Text, theme: Theme) -> None:
    painter.setPen(colour_of(item.colour, theme))
    for run in item.runs:
        painter.setFont(faces.font(run.face, item.pixels))
        painter.drawText(QPointF(item.box.x + run.x, item.baseline), run.text)


def paint_running(
    painter: QPainter, page: Page, now: Running, theme: Theme, within: QRectF | None = None, *, held: bool = False
) -> None:
    """What runs with time: the thread, the ring's rest, the digits; `held`: while the clock holds, softer."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)

    def seen(box: Box) -> bool:
        return within is None or within.intersects(rect(box).adjusted(-8, -20, 8, 20))

    if page.thread is not None and seen(page.thread.box):
        _thread(painter, page.thread, now, theme)
    clock = page.clock
    if clock is not None and clock.ring is not None and seen(clock.ring.box):
        _ring(painter, clock.ring, now, theme, held=held)
    if clock is not None and clock.digits is not None and seen(clock.digits):
        _digits(painter, clock, now.digits, theme, held=held)
    for lane in page.lanes:
        if seen(lane.digits):
            colour = colour_of("text_soft" if held else "text", theme)
            text = now.lanes[lane.lane]
            size = fitting(text, lane.digits.w, lane.pixels)
            left = lane.digits.right - faces.width(text, Face.DIGITS) * size
            _number(painter, text, QPointF(left, lane.digits.y + lane.pixels * 0.86), size, colour)


def _thread(painter: QPainter, place: ThreadPlace, now: Running, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    tall = place.box.h
    for (left, wide), done in zip(place.stretches, now.thread, strict=False):
        radius = min(tall, wide) / 2
        painter.setBrush(colour_of("thread_rest", theme))
        painter.drawRoundedRect(QRectF(left, place.box.y, wide, tall), radius, radius)
        if done > 0:
            painter.setBrush(colour_of("thread_done", theme))
            length = max(min(wide, tall), wide * min(1.0, done))
            painter.drawRoundedRect(QRectF(left, place.box.y, length, tall), radius, radius)


def _ring(painter: QPainter, ring: Ring, now: Running, theme: Theme, *, held: bool) -> None:
    """The track, and on it what is left: it empties clockwise from the top, as a hand goes."""
    _item(painter, ring, theme)
    if now.left <= 0:
        return
    colour = colour_of("accent" if now.last else "dot_done" if held else "ring", theme)
    painter.setPen(QPen(QBrush(colour), ring.thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    box = QRectF(ring.x - ring.radius, ring.y - ring.radius, 2 * ring.radius, 2 * ring.radius)
    if now.left >= 1:
        painter.drawEllipse(box)
    else:
        painter.drawArc(box, _TOP, round(now.left * _FULL))


def _digits(painter: QPainter, clock: ClockPlace, text: str, theme: Theme, *, held: bool) -> None:
    if clock.digits is None:
        return
    size = fitting(text, clock.digits.w, clock.pixels)
    wide = faces.width(text, Face.DIGITS) * size
    middle = clock.digits.y + clock.digits.h / 2
    spare = clock.digits.w - wide
    at = QPointF(
        clock.digits.x + (spare / 2 if clock.centred else spare), middle + faces.capital(Face.DIGITS) * size / 2
    )
    _number(painter, text, at, size, colour_of("text_soft" if held else "text", theme))


def fitting(text: str, wide: float, pixels: int) -> int:
    """The size at which these digits are no wider than their place."""
    needed = faces.width(text, Face.DIGITS) * pixels
    return pixels if needed <= wide else int(pixels * wide / needed)


def _number(painter: QPainter, text: str, at: QPointF, size: int, colour: QColor) -> None:
    painter.setPen(colour)
    painter.setFont(faces.font(Face.DIGITS, size))
    painter.drawText(at, text)
