"""Paints the island sharply: land and shore, circles with their seasons, people as dots, names where there is room."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from microsol_desktop.circle.island import Disc, Spot, beach
from microsol_desktop.circle.keys import CircleKey
from microsol_desktop.desk.island_desk import IslandShown
from microsol_desktop.ui.circles.island_look import LINES, Look
from microsol_desktop.ui.circles.island_names import Names
from microsol_desktop.ui.circles.island_seen import View

ROUND_FROM = 16.0
SMALLEST = 0.5
"""Pixels: what is smaller is not drawn."""
ARC_FROM = 9.0
"""How large a circle must be in the picture to show how far its season is, in pixels from its middle."""
ARC_INSET = 4.5
FULL_TURN = 16 * 360


class IslandPainter:
    """Paints one island; what it has worked out of it serves every picture that follows."""

    def __init__(self, shown: IslandShown) -> None:
        self.shown = shown
        self._dots: dict[CircleKey | None, QPolygonF] = {}

    def paint(self, painter: QPainter, view: View, look: Look, *, names: bool = True) -> None:
        """Paint all that is seen from there over all of the painter's picture."""
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(QRectF(0, 0, view.width, view.height), look.ground)
        painter.save()
        painter.translate(view.width / 2, view.height / 2)
        painter.scale(view.camera.scale, view.camera.scale)
        painter.translate(-view.camera.x, -view.camera.y)
        self._paint_land(painter, view, look)
        seen = [disc for disc in self.shown.land.discs if self._is_seen(disc, view)]
        self._paint_circles(painter, seen, view, look)
        self._paint_seasons(painter, seen, view, look)
        if view.shows_people:
            self._paint_people(painter, seen, view, look)
        painter.restore()
        if names:
            Names(painter, view, look).write(self.shown, seen, list(self.people_in(seen, view)))

    def people_in(self, seen: list[Disc], view: View) -> Iterator[Spot]:
        """Whoever is seen in these circles and on the shore, where people are drawn at all."""
        if view.shows_people:
            keys: list[CircleKey | None] = [disc.circle.key for disc in seen]
            for key in (*keys, None):
                yield from (spot for spot in self.shown.people.get(key, ()) if view.sees(spot.x, spot.y, 0.5))

    @staticmethod
    def _is_seen(disc: Disc, view: View) -> bool:
        return disc.r * view.camera.scale >= SMALLEST and view.sees(disc.x, disc.y, disc.r)

    def _paint_land(self, painter: QPainter, view: View, look: Look) -> None:
        land = self.shown.land
        if land.coast:
            pen = QPen(look.coast, 1)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(look.land)
            painter.drawEllipse(QPointF(0, 0), land.edge, land.edge)
        if self.shown.people.get(None) and not view.shows_people:
            # From afar those on the shore are a band, as wide as their rows.
            inner, outer = land.coast + beach(land.coast) - 0.5, land.reach
            band = QColor(look.soft)
            band.setAlphaF(0.35)
            painter.setPen(QPen(band, max(outer - inner, 1.5 / view.camera.scale)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(0, 0), (inner + outer) / 2, (inner + outer) / 2)

    def _paint_circles(self, painter: QPainter, seen: list[Disc], view: View, look: Look) -> None:
        pens = {kind: look.pen(kind) for kind in LINES}
        fills = {kind: (self._fill(look.colour(kind), 0.1), self._fill(look.colour(kind), 0.42)) for kind in LINES}
        nothing = QBrush(Qt.BrushStyle.NoBrush)
        last = None
        for disc in seen:
            kind, begun = disc.circle.kind, disc.circle.is_begun
            # From afar a circle stands for its people.
            full = not view.shows_people and disc.circle.key in self.shown.people
            if last != (kind, begun, full):
                last = kind, begun, full
                painter.setPen(pens[kind])
                painter.setBrush(fills[kind][full] if begun else nothing)
            middle = QPointF(disc.x, disc.y)
            painter.drawEllipse(middle, disc.r, disc.r)
            if LINES[kind].double and disc.r * view.camera.scale > ARC_FROM:
                inner = disc.r - 3.5 / view.camera.scale
                painter.setBrush(nothing)
                painter.drawEllipse(middle, inner, inner)
                last = None

    @staticmethod
    def _fill(colour: QColor, share: float) -> QBrush:
        faint = QColor(colour)
        faint.setAlphaF(share)
        return QBrush(faint)

    def _paint_seasons(self, painter: QPainter, seen: list[Disc], view: View, look: Look) -> None:
        """A quiet arc within a circle's line, from the top as the clock goes: so much of its season has been."""
        pen = QPen(look.soft, 2)
        pen.setCosmetic(True)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for disc in seen:
            pulse = disc.circle.pulse
            if pulse is not None and disc.r * view.camera.scale > ARC_FROM:
                r = disc.r - ARC_INSET / view.camera.scale
                box = QRectF(disc.x - r, disc.y - r, 2 * r, 2 * r)
                painter.drawArc(box, FULL_TURN // 4, -round(FULL_TURN * pulse.share))

    def _paint_people(self, painter: QPainter, seen: list[Disc], view: View, look: Look) -> None:
        for disc in seen:
            if disc.circle.key in self.shown.people:
                self._paint_dots(painter, view, look.colour(disc.circle.kind), self._polygon(disc.circle.key))
        if self.shown.people.get(None):
            ashore = QPolygonF([QPointF(spot.x, spot.y) for spot in self.people_in([], view)])
            self._paint_dots(painter, view, look.soft, ashore)

    @staticmethod
    def _paint_dots(painter: QPainter, view: View, colour: QColor, dots: QPolygonF) -> None:
        width = view.dot / view.camera.scale
        if view.camera.scale < ROUND_FROM:
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPoints(dots)
            return
        # Points come out with corners where they are large; there are few of them then.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for dot in dots.toList():
            painter.drawEllipse(dot, width / 2, width / 2)

    def _polygon(self, key: CircleKey | None) -> QPolygonF:
        if key not in self._dots:
            self._dots[key] = QPolygonF([QPointF(spot.x, spot.y) for spot in self.shown.people[key]])
        return self._dots[key]
