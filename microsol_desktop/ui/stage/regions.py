"""Rectangles of a region, between the screen's own pixels and the points that widgets count in."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QRegion


def parts(region: QRegion) -> list[QRect]:
    """The rectangles that a region is made of."""
    return list(region)  # type: ignore[call-overload, no-any-return]  # it can be, and PySide's stubs don't say so


def scaled(part: QRect, by: float) -> QRectF:
    """A rectangle in units so many times finer."""
    return QRectF(part.x() * by, part.y() * by, part.width() * by, part.height() * by)


def scaled_region(region: QRegion, by: float) -> QRegion:
    """A region in units so many times finer; what it covers in part it covers whole."""
    if by == 1.0:
        return region
    made = QRegion()
    for part in parts(region):
        made += scaled(part, by).toAlignedRect()
    return made
