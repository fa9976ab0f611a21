"""What is chosen on the island, and the lines from it to whatever it is bound to elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto
from math import atan2, cos, hypot, log2, sin
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from microsol_desktop.circle.island import Disc, Spot
from microsol_desktop.circle.keys import CircleKey, PersonKey
from microsol_desktop.circle.people import TieKind
from microsol_desktop.desk.island_desk import IslandShown
from microsol_desktop.ui.circles.island_look import Look
from microsol_desktop.ui.circles.island_names import in_lines, room_for_name
from microsol_desktop.ui.circles.island_seen import View

MOST = 400
"""More lines than that say nothing any more."""
LEAST_RING = 8.0
"""Pixels: what is chosen is seen from however far away."""
BEND = 0.12
ARROW = 9.0


class Sort(Enum):
    """What a line stands for: each is drawn otherwise."""

    BELONGS = auto()
    STEWARD = auto()
    FRIEND = auto()


class TieLine(NamedTuple):
    """A line from a person to a circle or to another person, in the island's units."""

    sort: Sort
    x: float
    y: float
    to_x: float
    to_y: float
    to_r: float
    """How wide what it goes to is: the line ends at its edge."""
    r: float = 0.0
    """The same of what it comes from."""
    width: float = 1.6


def ties_of(shown: IslandShown, key: UUID | None) -> tuple[TieLine, ...]:
    """The lines that are drawn while this circle or person is chosen."""
    if key is None:
        return ()
    spot = shown.spots.get(PersonKey(key))
    if spot is not None:
        return (*_belongs(shown, spot), *_bonds(shown, spot))
    disc = shown.discs.get(CircleKey(key))
    return tuple(_of_circle(shown, disc))[:MOST] if disc is not None else ()


def _of_circle(shown: IslandShown, disc: Disc) -> Iterator[TieLine]:
    """Its people go elsewhere too, and people from elsewhere come to it."""
    key = disc.circle.key
    if shown.circles.get(key):
        yield from _of_wide_circle(shown, disc)
        return
    for spot in shown.people.get(key, ()):
        yield from _belongs(shown, spot)
    for person in shown.guests.get(key, ()):
        spot = shown.spots[person]
        yield TieLine(Sort.BELONGS, spot.x, spot.y, disc.x, disc.y, disc.r)


def _of_wide_circle(shown: IslandShown, disc: Disc) -> Iterator[TieLine]:
    """To each circle as wide as this one goes one line, as strong as there are people who belong to both."""
    for key, count in shown.shared_with(disc.circle.key).items():
        to = shown.discs[key]
        yield TieLine(Sort.BELONGS, disc.x, disc.y, to.x, to.y, to.r, disc.r, 1 + log2(count) / 2)


def _belongs(shown: IslandShown, spot: Spot) -> Iterator[TieLine]:
    for circle in shown.who.also.get(spot.person, ()):
        to = shown.discs[circle]
        yield TieLine(Sort.BELONGS, spot.x, spot.y, to.x, to.y, to.r)


def _bonds(shown: IslandShown, spot: Spot) -> Iterator[TieLine]:
    for bond in shown.bonds.get(spot.person, ()):
        giver, receiver = shown.spots[bond.giver], shown.spots[bond.receiver]
        sort = Sort.STEWARD if bond.kind is TieKind.STEWARD else Sort.FRIEND
        yield TieLine(sort, giver.x, giver.y, receiver.x, receiver.y, 0.35)


def paint_chosen(
    painter: QPainter, view: View, look: Look, shown: IslandShown, key: UUID, lines: tuple[TieLine, ...]
) -> None:
    """Paint the lines, a ring around what is chosen, and its name."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for line in lines:
        _paint_line(painter, view, look, line)
    spot, disc = shown.spots.get(PersonKey(key)), shown.discs.get(CircleKey(key))
    high = QFontMetricsF(look.font).height()
    if spot is not None:
        x, y = view.camera.pixel(spot.x, spot.y, view.width, view.height)
        _paint_ring(painter, look, x, y, view.dot / 2 + 4)
        # Where the name is written anyway, so that it does not stand there twice.
        lines_of_name = in_lines(
            shown.who.names[spot.person], QFontMetricsF(look.font), room_for_name(view.camera.scale)
        )
        _paint_name(painter, view, look, x, y + view.dot / 2, lines_of_name)
    elif disc is not None:
        x, y = view.camera.pixel(disc.x, disc.y, view.width, view.height)
        r = disc.r * view.camera.scale
        _paint_ring(painter, look, x, y, r + 3)
        _paint_name(painter, view, look, x, y - max(r, LEAST_RING) - high / 2, [disc.circle.name])


def _paint_line(painter: QPainter, view: View, look: Look, line: TieLine) -> None:
    begin = QPointF(*view.camera.pixel(line.x, line.y, view.width, view.height))
    end = QPointF(*view.camera.pixel(line.to_x, line.to_y, view.width, view.height))
    dx, dy = end.x() - begin.x(), end.y() - begin.y()
    away = hypot(dx, dy)
    if away < 1:
        return
    bend = QPointF((begin.x() + end.x()) / 2 - dy * BEND, (begin.y() + end.y()) / 2 + dx * BEND)
    # It ends at the edge of what it goes to, on the side that it comes from.
    turn = atan2(end.y() - bend.y(), end.x() - bend.x())
    edge = min(line.to_r * view.camera.scale, away * 0.8)
    end = QPointF(end.x() - edge * cos(turn), end.y() - edge * sin(turn))
    leaves = atan2(bend.y() - begin.y(), bend.x() - begin.x())
    edge = min(line.r * view.camera.scale, away * 0.8)
    begin = QPointF(begin.x() + edge * cos(leaves), begin.y() + edge * sin(leaves))
    path = QPainterPath(begin)
    path.quadTo(bend, end)
    painter.setPen(_pen(look, line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    if line.sort is Sort.STEWARD:
        _paint_arrow(painter, look, end, turn)
    elif line.sort is Sort.BELONGS:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.chosen)
        painter.drawEllipse(end, 2.5, 2.5)


def _pen(look: Look, line: TieLine) -> QPen:
    match line.sort:
        case Sort.BELONGS:
            faint = QColor(look.chosen)
            faint.setAlphaF(0.75 if line.r == 0 else 0.55)
            return QPen(faint, line.width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        case Sort.STEWARD:
            return QPen(look.chosen, 2.2, Qt.PenStyle.DashLine)
        case Sort.FRIEND:
            return QPen(look.chosen, 2.2, Qt.PenStyle.DotLine)


def _paint_arrow(painter: QPainter, look: Look, end: QPointF, turn: float) -> None:
    head = QPainterPath(end)
    for side in (turn + 2.7, turn - 2.7):
        head.lineTo(end.x() + ARROW * cos(side), end.y() + ARROW * sin(side))
    head.closeSubpath()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.chosen)
    painter.drawPath(head)


def _paint_ring(painter: QPainter, look: Look, x: float, y: float, radius: float) -> None:
    r = max(LEAST_RING, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    # A line of the ground around it, so that it is seen on every colour.
    painter.setPen(QPen(look.ground, 6))
    painter.drawEllipse(QPointF(x, y), r, r)
    painter.setPen(QPen(look.chosen, 3))
    painter.drawEllipse(QPointF(x, y), r, r)


def _paint_name(painter: QPainter, view: View, look: Look, x: float, top: float, name: list[str]) -> None:
    """On a plate in the colours turned round, over whatever is written there; within the picture."""
    font = QFont(look.font)
    font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetricsF(font)
    high, edge = metrics.height(), metrics.height() / 3
    shown = [metrics.elidedText(line, Qt.TextElideMode.ElideRight, view.width - 4 * edge) for line in name]
    wide = max(metrics.horizontalAdvance(line) for line in shown) + 2 * edge
    left = min(max(x - wide / 2, edge), max(view.width - wide - edge, edge))
    box = QRectF(left, max(top - edge / 4, edge / 2), wide, high * len(shown) + edge / 2)
    if box.top() < view.height and -wide < x < view.width + wide:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.chosen)
        painter.drawRoundedRect(box, edge, edge)
        painter.setFont(font)
        painter.setPen(look.ground)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "\n".join(shown))
