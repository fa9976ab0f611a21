"""Laying a sheet out on pages: in one column or two, at the largest size at which it fits one page, if it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPalette,
    QTextDocument,
)

from microsol_desktop.ui.fonts import TEXT_FAMILY
from microsol_desktop.ui.sharing.paper_pieces import Piece, Sheet

MARGIN_MM = 16.0
SMALLEST = 8.5
"""Points: smaller letters are not read by candlelight."""
MANNERS = ((1, 12.0), (1, 11.0), (2, 11.0), (2, 10.0), (1, 10.0), (2, 9.5), (2, 9.0), (2, SMALLEST))
"""Columns and points, in the order in which they are tried."""
OF_MANY_PAGES = ((1, 11.0), (1, 10.0), (2, 11.0), (2, 10.0))
OF_SHEETS = ((1, 10.5), (1, 10.0), (1, 9.5), (2, 10.5), (2, 10.0), (2, 9.5))
"""The same for what may have several pages: on as few as there is a way to."""
_GUTTER, _ABOVE_COLUMNS, _ABOVE_FOOT, _LIST = 2.0, 1.0, 1.0, 1.6
"""In heights of a letter: between two columns, below the head, above the foot, before what is listed."""
_CLOSER = 0.7
"""Of the room above each piece so much is left where that saves a page."""

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
    columns, points = MANNERS[-1]
    laid = laid_out(_closer(sheets(points)), device, page, columns, points)
    if laid.pages == 1:
        return laid
    return _fewest(OF_MANY_PAGES, sheets, device, page)


def close_set(sheets: Sheets, device: QPaintDevice, page: QRectF) -> Laid:
    """On as few pages as letters of a good size allow, and on so many at the largest of these sizes."""
    return _fewest(OF_SHEETS, sheets, device, page)


def _closer(sheet: Sheet) -> Sheet:
    """The same with less room between, and with prompts that may go on in the next column, to save a page."""
    closer = (piece._replace(above=piece.above * _CLOSER, with_next=False) for piece in sheet.pieces)
    return sheet._replace(pieces=tuple(closer))


def _fewest(manners: tuple[tuple[int, float], ...], sheets: Sheets, device: QPaintDevice, page: QRectF) -> Laid:
    tried: list[Laid] = []
    for columns, points in manners:
        tried.append(laid_out(sheets(points), device, page, columns, points))
        if tried[-1].pages == 1:
            break
    fewest = min(laid.pages for laid in tried)
    return next(laid for laid in tried if laid.pages == fewest)


def laid_out(sheet: Sheet, device: QPaintDevice, page: QRectF, columns: int, points: float) -> Laid:
    """In so many columns, with letters of so many points; `page` is what of it is printed on, in dots."""
    letter = points * device.logicalDpiY() / 72
    put = partial(_text, device=device, points=points, pictures=sheet.pictures)
    head = put(sheet.head, wide=page.width())
    foot = put(sheet.foot, wide=page.width()) if sheet.foot else None
    foot_high = foot.size().height() if foot is not None else 0.0
    bottom = page.height() - foot_high - _ABOVE_FOOT * letter
    wide = (page.width() - (columns - 1) * _GUTTER * letter) / columns
    placed = [Placed(0, QPointF(0, 0), head)]
    top = head.size().height() + _ABOVE_COLUMNS * letter
    column, there = 0, top
    texts = [put(piece.html, wide=wide - piece.aside * letter) for piece in sheet.pieces]
    for number, (piece, text) in enumerate(zip(sheet.pieces, texts, strict=True)):
        aside = piece.aside * letter
        high, first_at = text.size().height(), top if column < columns else 0.0
        there += piece.above * letter if there > first_at else 0.0
        if there + _together(sheet.pieces, texts, number, letter) > bottom and there > first_at:
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


def _together(pieces: tuple[Piece, ...], texts: list[QTextDocument], at: int, letter: float) -> float:
    """How high this one is with all that it is not parted from, in dots."""
    high = texts[at].size().height()
    while pieces[at].with_next and at + 1 < len(pieces):
        at += 1
        high += pieces[at].above * letter + texts[at].size().height()
    return high


def _numbers(pages: int, device: QPaintDevice, page: QRectF, points: float) -> list[Placed]:
    """Which page of how many it is, in the corner; a single one needs none."""
    if pages == 1:
        return []
    high = 0.75 * points * device.logicalDpiY() / 72
    told = [
        f'<p align="right" style="color:#555555;font-size:{0.75 * points}pt;">{n} / {pages}</p>'
        for n in range(1, pages + 1)
    ]
    texts = [_text(words, page.width(), device, points) for words in told]
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


def _text(
    html: str,
    wide: float,
    device: QPaintDevice,
    points: float,
    pictures: Mapping[str, QImage] = MappingProxyType({}),
) -> QTextDocument:
    text = QTextDocument()
    for name, image in pictures.items():
        if name in html:
            text.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
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
