"""Paints the map of needs: a path through clearings, in each its practices as leaves, and names where one is near."""

from __future__ import annotations

from math import cos, pi, sin
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from microsol_desktop.practice.need_map import IN_FIRST_RING, Clearing, Leaf, NeedMap
from microsol_desktop.practice.needs import Region
from microsol_desktop.ui.circles.island_camera import Camera
from microsol_desktop.ui.kit.need_words import region_words
from microsol_desktop.ui.library.leaf import hue, leaf, star
from microsol_desktop.ui.library.map_shown import MapShown, Shown
from microsol_desktop.ui.tokens import Theme

STEPS_AROUND = 20
"""So many points make the edge of a clearing; between them it is smooth."""
PATH_WIDE = 0.1
STONES = 0.085
"""How far apart the stones on the path lie, in the map's units."""
VEINS_FROM = 14
"""Pixels: a shorter leaf shows no vein."""
NAMED_FROM = 0.9
"""How long a leaf has to be in the picture, in heights of a line, to have its name beside it where one is near."""


class Marks(NamedTuple):
    """What is chosen, what is pointed at, and which part the keyboard is in. Names and a region; empty: nothing."""

    chosen: str = ""
    pointed_at: str = ""
    region: Region | None = None
    has_focus: bool = False


class MapPainter:
    """Paints one map; in one theme, from one place."""

    def __init__(self, painter: QPainter, theme: Theme, font: QFont, camera: Camera, wide: int, high: int) -> None:
        self._painter = painter
        self._theme = theme
        self._font = font
        self._camera = camera
        self._wide, self._high = wide, high
        self._metrics = QFontMetricsF(font)
        self._taken: list[QRectF] = []
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)

    def paint_land(self, land: NeedMap, shown: MapShown, near: Region | None) -> None:
        """Paint all that is there over all of the picture; the leaves of the part that one is near to are named."""
        self._painter.fillRect(QRectF(0, 0, self._wide, self._high), QColor(self._theme.ground))
        self._path(land)
        by_name = {each.slug: each for each in shown.practices}
        for clearing in land.clearings:
            self._ground(clearing)
        for clearing in land.clearings:
            self._stems(clearing)
            for each in clearing.leaves:
                self._leaf(each, by_name[each.slug])
        for clearing in land.clearings:
            self._name_of_clearing(clearing)
        inside = land.clearing(near) if near is not None else None
        for each in inside.leaves if inside is not None else ():
            long_enough = each.length * self._camera.scale >= self._metrics.height() * NAMED_FROM
            if long_enough and by_name[each.slug].is_meant:
                self._name(each, by_name[each.slug])

    def paint_marks(self, land: NeedMap, shown: MapShown, marks: Marks) -> None:
        """Paint over it where the keyboard is, and what is chosen and pointed at."""
        here = land.clearing(marks.region) if marks.region is not None else None
        if here is not None:
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.setPen(QPen(QColor(self._theme.focus), 2.4))
            self._painter.drawPath(self._edge(here))
            self._name_of_clearing(here)
        for slug, wide in ((marks.pointed_at, 1.8), (marks.chosen, 3.0)):
            place, practice = land.leaf(slug), shown.find(slug)
            if place is not None and practice is not None:
                self._mark(place, wide)
                self._name(place, practice, always=True)
        if marks.has_focus:
            self._painter.setPen(QPen(QColor(self._theme.focus), 2))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRoundedRect(QRectF(1, 1, self._wide - 2, self._high - 2), 8, 8)

    def _at(self, x: float, y: float) -> QPointF:
        return QPointF(*self._camera.pixel(x, y, self._wide, self._high))

    def _path(self, land: NeedMap) -> None:
        """The way of an evening, from clearing to clearing, with stones on it; what is elsewhere lies off it."""
        points = [self._at(each.x, each.y) for each in land.clearings if each.region is not Region.ELSEWHERE]
        scale = self._camera.scale
        way = _winding(points)
        sand = QColor(self._theme.line)
        sand.setAlphaF(0.6)
        pen = QPen(sand, PATH_WIDE * scale)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPath(way)
        stone = QColor(self._theme.line_strong)
        stone.setAlphaF(0.55)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(stone)
        for place in range(int(way.length() / (STONES * scale))):
            at = way.pointAtPercent(way.percentAtLength(place * STONES * scale))
            size = scale * (0.011 + 0.004 * sin(place * 2.1))
            aside = QPointF(sin(place * 3.7), cos(place * 2.9)) * scale * 0.014
            if QRectF(-size, -size, self._wide + 2 * size, self._high + 2 * size).contains(at):
                self._painter.drawEllipse(at + aside, size * 1.3, size)

    def _edge(self, clearing: Clearing) -> QPainterPath:
        turns = [2 * pi * step / STEPS_AROUND for step in range(STEPS_AROUND)]
        edges = [(turn, clearing.edge(turn)) for turn in turns]
        return _around([self._at(clearing.x + far * cos(turn), clearing.y + far * sin(turn)) for turn, far in edges])

    def _ground(self, clearing: Clearing) -> None:
        colour, path = QColor(hue(self._theme, clearing.region)), self._edge(clearing)
        # First as solid as a card, so that the path does not show through; then a breath of its colour.
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._theme.surface))
        self._painter.drawPath(path)
        tint, rim = QColor(colour), QColor(colour)
        tint.setAlphaF(0.16 if self._theme.dark else 0.13)
        rim.setAlphaF(0.45)
        self._painter.setBrush(tint)
        self._painter.setPen(QPen(rim, 1.2))
        self._painter.drawPath(path)

    def _stems(self, clearing: Clearing) -> None:
        """Where there are few leaves, each is on a stem of one plant."""
        if len(clearing.leaves) > IN_FIRST_RING:
            return
        stem = QColor(hue(self._theme, clearing.region))
        stem.setAlphaF(0.7)
        wide = max(1.2, self._camera.scale * 0.007)
        self._painter.setPen(QPen(stem, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        root = self._at(*clearing.root)
        for each in clearing.leaves:
            self._painter.drawLine(root, self._at(each.x, each.y))

    def _leaf(self, place: Leaf, shown: Shown) -> None:
        """A leaf on its stalk; those that are not looked for are mere outlines, one's own have an edge."""
        painter, theme = self._painter, self._theme
        colour = QColor(hue(theme, place.region))
        length = place.length * self._camera.scale
        stalk = self._at(place.x, place.y)
        if not QRectF(-length, -length, self._wide + 2 * length, self._high + 2 * length).contains(stalk):
            return
        painter.save()
        painter.translate(stalk)
        painter.rotate(place.turn * 180 / pi)
        faint = QColor(colour)
        faint.setAlphaF(0.4)
        edge = QColor(theme.accent if shown.card.own else theme.surface)
        wide = max(1.4, length / 26) if shown.card.own else max(1.0, length / 40)
        painter.setBrush(colour if shown.is_meant else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(edge if shown.is_meant else faint, wide))
        painter.drawPath(leaf(length))
        if shown.is_meant and length >= VEINS_FROM:
            vein = QColor(theme.ground)
            vein.setAlphaF(0.55)
            painter.setPen(QPen(vein, max(0.8, length / 45), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(length * 0.12, 0), QPointF(length * 0.8, 0))
        painter.restore()
        if shown.is_favourite:
            self._favourite(place, length)

    def _mark(self, place: Leaf, wide: float) -> None:
        self._painter.save()
        self._painter.translate(self._at(place.x, place.y))
        self._painter.rotate(place.turn * 180 / pi)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(QColor(self._theme.focus), wide))
        self._painter.drawPath(leaf(place.length * self._camera.scale))
        self._painter.restore()

    def _favourite(self, place: Leaf, length: float) -> None:
        em = self._metrics.height()
        radius = min(max(length * 0.16, em * 0.22), em * 0.5)
        away = place.length * 0.62
        middle = self._at(place.x + away * cos(place.turn), place.y + away * sin(place.turn))
        self._painter.setBrush(QColor(self._theme.ground))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.drawPolygon(star(middle, radius))

    def _name_of_clearing(self, clearing: Clearing) -> None:
        """In the prompt's letters, at the lower edge of its clearing; on two lines where its room is narrow."""
        font = QFont("Vollkorn")
        font.setWeight(QFont.Weight.Medium)
        em = self._metrics.height()
        font.setPixelSize(round(min(max(self._camera.scale * 0.082, em * 0.86), em * 1.5)))
        metrics = QFontMetricsF(font)
        lines = _lines_of(region_words(clearing.region), metrics, self._camera.scale)
        at = self._at(clearing.x, clearing.y + clearing.reach)
        self._painter.setFont(font)
        for place, words in enumerate(lines):
            wide, high = metrics.horizontalAdvance(words), metrics.height() * 0.92
            box = QRectF(at.x() - wide / 2, at.y() - high * 0.35 + place * high, wide, high)
            if box.intersects(QRectF(0, 0, self._wide, self._high)):
                self._plate(box, metrics)
                self._painter.setPen(QColor(self._theme.text))
                self._painter.drawText(QPointF(box.left(), box.top() + metrics.ascent()), words)
                self._taken.append(box)

    def _name(self, place: Leaf, shown: Shown, *, always: bool = False) -> None:
        """Beside the tip of its leaf, where there is room; of what is chosen and pointed at always."""
        words = shown.card.title
        em = self._metrics.height()
        tip = self._at(*place.tip)
        wide = self._metrics.horizontalAdvance(words)
        aside = cos(place.turn)
        left = (
            tip.x() + em * 0.3 if aside > 0.35 else tip.x() - wide - em * 0.3 if aside < -0.35 else tip.x() - wide / 2
        )
        top = tip.y() - em * 0.5 + em * 0.75 * sin(place.turn)
        left = min(max(left, em * 0.4), self._wide - wide - em * 0.4)
        top = min(max(top, em * 0.2), self._high - em * 1.2)
        box = QRectF(left, top, wide, em)
        if not always and any(box.intersects(other) for other in self._taken):
            return
        self._taken.append(box)
        self._plate(box, self._metrics, strong=always)
        self._painter.setFont(self._font)
        self._painter.setPen(QColor(self._theme.text))
        self._painter.drawText(QPointF(box.left(), box.top() + self._metrics.ascent()), words)

    def _plate(self, box: QRectF, metrics: QFontMetricsF, *, strong: bool = False) -> None:
        """What lies behind a name, so that it can be read over whatever is there."""
        edge = metrics.height() / 4
        plate = QColor(self._theme.surface_raised if strong else self._theme.surface)
        plate.setAlphaF(0.96 if strong else 0.82)
        self._painter.setBrush(plate)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.drawRoundedRect(box.adjusted(-edge, -1, edge, 1), edge, edge)


def _lines_of(words: str, metrics: QFontMetricsF, room: float) -> list[str]:
    """A name on one line where there is room for it, else on two that are as long as one another."""
    if metrics.horizontalAdvance(words) <= room * 0.96 or " " not in words:
        return [words]
    parts = words.split(" ")
    ways = [(" ".join(parts[:end]), " ".join(parts[end:])) for end in range(1, len(parts))]
    return list(min(ways, key=lambda way: max(map(len, way))))


def _around(points: list[QPointF]) -> QPainterPath:
    """A smooth edge through all of these, closed (Catmull and Rom)."""
    path, count = QPainterPath(points[0]), len(points)
    for place in range(count):
        before, begin = points[place - 1], points[place]
        end, after = points[(place + 1) % count], points[(place + 2) % count]
        path.cubicTo(begin + (end - before) / 6, end - (after - begin) / 6, end)
    path.closeSubpath()
    return path


def _winding(points: list[QPointF]) -> QPainterPath:
    """A smooth way through all of these (Catmull and Rom)."""
    path = QPainterPath(points[0])
    for place in range(len(points) - 1):
        before, begin = points[max(0, place - 1)], points[place]
        end, after = points[place + 1], points[min(len(points) - 1, place + 2)]
        path.cubicTo(begin + (end - before) / 6, end - (after - begin) / 6, end)
    return path
