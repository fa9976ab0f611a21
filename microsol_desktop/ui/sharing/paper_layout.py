"""Laying a sheet out on pages: in one column or two, at the largest size at which it fits one page, if it does."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QMarginsF, QPointF, QRectF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPalette,
    QTextDocument,
)

from microsol_desktop.ui.fonts import TEXT_FAMILY
from microsol_desktop.ui.sharing.paper_pieces import Sheet

MARGIN_MM = 16.0
SMALLEST = 8.5
"""Points: smaller letters are not read by candlelight."""
MANNERS = ((1, 12.0), (1, 11.0), (2, 11.0), (2, 10.0), (1, 10.0), (2, 9.5), (2, 9.0), (2, SMALLEST))
"""Columns and points, in the order in which they are tried."""
OF_MANY_PAGES = (1, 11.0)
OF_SHEETS = (10.5, 10.0, 9.5)
"""Points, for what may have several pages."""
_GUTTER, _ABOVE_COLUMNS, _ABOVE_FOOT, _LIST = 2.0, 1.0, 1.0, 1.6
"""In heights of a letter: between two columns, below the head, above the foot, before what is listed."""

Sheets = Callable[[float], Sheet]
"""The sheet with letters of so many points."""


class Placed(NamedTuple):
    """Some text where it stands, in the device's dots from the upper left corner of what is printed on."""

    page: int
    at: QPointF
    text: QTextDocument


class Laid(NamedTuple):
    """All that stands on the pages, and how many they are."""

    placed: tuple[Placed, ...]
    pages: int
    points: float


def fitted(sheets: Sheets, device: QPaintDevice, page: QRectF) -> Laid:
    """On one page if there is a way to read it there; else on as many as it takes, in letters of a good size."""
    for columns, points in MANNERS:
        laid = laid_out(sheets(points), device, page, columns, points)
        if laid.pages == 1:
            return laid
    columns, points = OF_MANY_PAGES
    return laid_out(sheets(points), device, page, columns, points)


def close_set(sheets: Sheets, device: QPaintDevice, page: QRectF) -> Laid:
    """In one column on as few pages as letters of a good size allow, and on so many at the largest of these sizes."""
    tried = [laid_out(sheets(points), device, page, 1, points) for points in OF_SHEETS]
    fewest = min(laid.pages for laid in tried)
    return next(laid for laid in tried if laid.pages == fewest)


def laid_out(sheet: Sheet, device: QPaintDevice, page: QRectF, columns: int, points: float) -> Laid:
    """In so many columns, with letters of so many points; `page` is what of it is printed on, in dots."""
    letter = points * device.logicalDpiY() / 72
    head = _text(sheet.head, device, page.width(), points)
    foot = _text(sheet.foot, device, page.width(), points) if sheet.foot else None
    foot_high = foot.size().height() if foot is not None else 0.0
    bottom = page.height() - foot_high - _ABOVE_FOOT * letter
    wide = (page.width() - (columns - 1) * _GUTTER * letter) / columns
    placed = [Placed(0, QPointF(0, 0), head)]
    top = head.size().height() + _ABOVE_COLUMNS * letter
    column, there = 0, top
    for piece in sheet.pieces:
        aside = piece.aside * letter
        text = _text(piece.html, device, wide - aside, points)
        high, first_at = text.size().height(), top if column < columns else 0.0
        there += piece.above * letter if there > first_at else 0.0
        if there + high > bottom and there > first_at:
            column += 1
            there = top if column < columns else 0.0
        placed.append(
            Placed(column // columns, QPointF(column % columns * (wide + _GUTTER * letter) + aside, there), text)
        )
        there += high
    pages = column // columns + 1
    if foot is not None:
        placed += [Placed(number, QPointF(0, page.height() - foot_high), foot) for number in range(pages)]
    placed += _numbers(pages, device, page, points)
    return Laid(tuple(placed), pages, points)


def _numbers(pages: int, device: QPaintDevice, page: QRectF, points: float) -> list[Placed]:
    """Which page of how many it is, in the corner; a single one needs none."""
    if pages == 1:
        return []
    high = 0.75 * points * device.logicalDpiY() / 72
    told = [
        f'<p align="right" style="color:#555555;font-size:{0.75 * points}pt;">{n} / {pages}</p>'
        for n in range(1, pages + 1)
    ]
    texts = [_text(words, device, page.width(), points) for words in told]
    return [Placed(number, QPointF(0, page.height() - high * 1.4), text) for number, text in enumerate(texts)]


def draw(laid: Laid, device: QPagedPaintDevice) -> None:
    """On paper, or into a PDF."""
    painter = QPainter(device)
    for page in range(laid.pages):
        if page:
            device.newPage()
        draw_page(laid, page, painter)
    painter.end()


def draw_page(laid: Laid, page: int, painter: QPainter) -> None:
    """One page of it, from 0."""
    for one in laid.placed:
        if one.page == page:
            painter.save()
            painter.translate(one.at)
            context = QAbstractTextDocumentLayout.PaintContext()
            context.palette.setColor(QPalette.ColorRole.Text, QColor("black"))
            one.text.documentLayout().draw(painter, context)
            painter.restore()


def ready(device: QPagedPaintDevice, *, letter: bool | None = None) -> QRectF:
    """A page with its margins; `letter`: of that size, or A4; None: as the device has it. Gives what is printed on."""
    if letter is not None:
        device.setPageSize(QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4))
    device.setPageMargins(QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM), QPageLayout.Unit.Millimeter)
    inside = device.pageLayout().paintRectPixels(device.logicalDpiX())
    return QRectF(0, 0, inside.width(), inside.height())


def _text(html: str, device: QPaintDevice, wide: float, points: float) -> QTextDocument:
    text = QTextDocument()
    text.setDocumentMargin(0)
    text.documentLayout().setPaintDevice(device)
    font = QFont(TEXT_FAMILY)
    font.setPointSizeF(points)
    text.setDefaultFont(font)
    text.setDefaultStyleSheet("p { margin: 0; }")
    # In dots of the screen: Qt makes dots of the device of it.
    text.setIndentWidth(_LIST * points * QGuiApplication.primaryScreen().logicalDotsPerInchY() / 72)
    text.setHtml(html)
    text.setTextWidth(wide)
    return text
