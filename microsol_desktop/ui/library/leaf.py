"""A leaf and a star: a practice on the map and before its title, and that it is a favourite."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from microsol_desktop.practice.needs import Region
from microsol_desktop.ui.tokens import Theme

_PLACES = {region: place for place, region in enumerate(Region)}
BROAD = 0.31
"""How far a leaf's sides stand out from its middle, in parts of its length."""


def leaf(length: float) -> QPainterPath:
    """A leaf from its stalk at 0, 0 along to its tip at `length`, 0."""
    path = QPainterPath(QPointF(0, 0))
    out = length * BROAD * 1.42
    path.cubicTo(length * 0.18, -out * 0.9, length * 0.62, -out, length, 0)
    path.cubicTo(length * 0.62, out, length * 0.18, out * 0.9, 0, 0)
    return path


def half_leaf(length: float) -> QPainterPath:
    """The side of a leaf that lies in the shade."""
    path = QPainterPath(QPointF(0, 0))
    out = length * BROAD * 1.42
    path.cubicTo(length * 0.18, out * 0.9, length * 0.62, out, length, 0)
    path.closeSubpath()
    return path


def star(middle: QPointF, radius: float) -> QPolygonF:
    """A star of five points, one of them up."""
    points = QPolygonF()
    for corner in range(10):
        reach = radius if corner % 2 == 0 else radius * 0.45
        turn = -pi / 2 + corner * pi / 5
        points.append(QPointF(middle.x() + reach * cos(turn), middle.y() + reach * sin(turn)))
    return points


def hue(theme: Theme, region: Region) -> str:
    """The colour of a part of the map; it is written there, too, so that nobody has to tell it by colour."""
    return theme.text_soft if region is Region.ELSEWHERE else theme.group(_PLACES[region])
