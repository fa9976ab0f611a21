"""Paints the map of needs: a path through clearings, in each its practices as leaves, and names where one is near."""

from __future__ import annotations

from math import cos, pi, sin
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QTransform

from microsol_desktop.practice.need_map import IN_FIRST_RING, Clearing, Leaf, NeedMap
from microsol_desktop.practice.needs import Region
from microsol_desktop.ui.circles.island_camera import Camera
from microsol_desktop.ui.kit.need_words import region_words
from microsol_desktop.ui.library.leaf import half_leaf, hue, leaf, star
from microsol_desktop.ui.library.map_names import BEYOND, Named, in_two, names_of
from microsol_desktop.ui.library.map_scenery import PATH_WIDE, Scenery, scenery_of
from microsol_desktop.ui.library.map_shown import MapShown, Shown
from microsol_desktop.ui.tokens import Theme

VEINS_FROM = 14
"""Pixels: a shorter leaf shows no vein."""
CORNERS = 12
"""Pixels."""
SMALLEST = 12
"""Pixels: smaller letters are no help."""
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
        self._scenery(scenery_of(land))
        by_name = {each.slug: each for each in shown.practices}
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
        self._round_corners()

    def paint_names(self, land: NeedMap, shown: MapShown) -> None:
        """Over the whole map, the names of the leaves that have room for them."""
        by_name = {each.slug: each for each in shown.practices}
        font = QFont(self._font)
        font.setPixelSize(round(max(SMALLEST, min(self._camera.scale * 0.062, self._metrics.height() * 0.7))))
        metrics, leaves = QFontMetricsF(font), []
        for clearing in land.clearings:
            if len(clearing.leaves) <= IN_FIRST_RING:
                leaves += [self._named(each, clearing, by_name[each.slug]) for each in clearing.leaves]
        self._painter.setFont(font)
        for name in names_of([each for each in leaves if each is not None], self._taken, metrics):
            for at, words in name.lines:
                path = QPainterPath()
                path.addText(at, font, words)
                self._painter.strokePath(path, QPen(_faint(self._theme.surface, 0.8), 3.5))
                self._painter.setPen(QColor(self._theme.text))
                self._painter.drawText(at, words)

    def _named(self, place: Leaf, clearing: Clearing, shown: Shown) -> Named | None:
        if not shown.is_meant:
            return None
        stalk, tip = self._at(place.x, place.y), self._at(*place.tip)
        box = QRectF(stalk, tip).normalized()
        broad = place.length * self._camera.scale * 0.2
        box.adjust(-broad * abs(sin(place.turn)), -broad * abs(cos(place.turn)), 0, 0)
        box.setRight(box.right() + broad * abs(sin(place.turn)))
        box.setBottom(box.bottom() + broad * abs(cos(place.turn)))
        left, right = self._at(clearing.x - BEYOND, 0).x(), self._at(clearing.x + BEYOND, 0).x()
        return Named(shown.card.title, tip, place.turn, box, max(left, 2.0), min(right, self._wide - 2.0))

    def paint_marks(self, land: NeedMap, shown: MapShown, marks: Marks) -> None:
        """Paint over it where the keyboard is, and what is chosen and pointed at."""
        here = land.clearing(marks.region) if marks.region is not None else None
        if here is not None:
            edges = dict(scenery_of(land).clearings)
            self._painter.setTransform(self._into())
            self._painter.strokePath(edges[here.region], _line(QColor(self._theme.focus), 2.4))
            self._painter.resetTransform()
        for slug, wide in ((marks.pointed_at, 1.8), (marks.chosen, 3.0)):
            place, practice = land.leaf(slug), shown.find(slug)
            if place is not None and practice is not None:
                self._mark(place, wide)
                self._name(place, practice, always=True)
        if marks.has_focus:
            self._painter.setPen(QPen(QColor(self._theme.focus), 2))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRoundedRect(QRectF(1, 1, self._wide - 2, self._high - 2), CORNERS, CORNERS)

    def _round_corners(self) -> None:
        """A piece of the island is seen through a window with round corners, as all that lies on a page has."""
        corners = QPainterPath()
        corners.addRect(QRectF(0, 0, self._wide, self._high))
        corners.addRoundedRect(QRectF(0, 0, self._wide, self._high), CORNERS, CORNERS)
        self._painter.fillPath(corners, QColor(self._theme.ground))

    def _at(self, x: float, y: float) -> QPointF:
        return QPointF(*self._camera.pixel(x, y, self._wide, self._high))

    def _scenery(self, scenery: Scenery) -> None:
        """The island in its water, its woods, and the way of an evening from clearing to clearing."""
        painter, theme = self._painter, self._theme
        painter.setTransform(self._into())
        painter.setPen(Qt.PenStyle.NoPen)
        for place, path in enumerate(scenery.waves):
            painter.strokePath(path, _line(_faint(theme.line_strong, 0.42 - 0.2 * place), 1.2))
        painter.fillPath(scenery.land, QColor(theme.surface))
        painter.strokePath(scenery.land, _line(_faint(theme.line_strong, 0.8), 1.4))
        for region, path in scenery.trees:
            painter.fillPath(path, _faint(hue(theme, region), 0.3 if theme.dark else 0.22))
        sand = QPen(_faint(theme.line, 0.75), PATH_WIDE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        sand.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(scenery.way, sand)
        painter.fillPath(scenery.stones, _faint(theme.line_strong, 0.55))
        for region, path in scenery.clearings:
            self._ground(region, path)
        painter.resetTransform()

    def _into(self) -> QTransform:
        """From the map's units into the picture's pixels."""
        at = self._at(0, 0)
        return QTransform(self._camera.scale, 0, 0, self._camera.scale, at.x(), at.y())

    def _ground(self, region: Region, path: QPainterPath) -> None:
        colour = hue(self._theme, region)
        # As solid as the ground, so that neither path nor woods show through, with a breath of its colour.
        self._painter.fillPath(path, _mixed(self._theme.ground, colour, 0.2 if self._theme.dark else 0.15))
        self._painter.strokePath(path, _line(_faint(colour, 0.5), 1.2))

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
        along, across = cos(place.turn), sin(place.turn)
        painter.setTransform(QTransform(along, across, -across, along, stalk.x(), stalk.y()))
        edge = QColor(theme.accent if shown.card.own else theme.surface)
        if not shown.is_meant:
            painter.strokePath(leaf(length), QPen(_faint(hue(theme, place.region), 0.4), max(1.0, length / 40)))
        elif length < VEINS_FROM:
            # So small a rim is no line: what shows of it is what the leaf inside leaves free.
            painter.fillPath(leaf(length), edge if shown.card.own else colour)
            if shown.card.own:
                painter.setTransform(QTransform.fromTranslate(length * 0.14, 0), combine=True)
                painter.fillPath(leaf(length * 0.7), colour)
        else:
            wide = max(1.4, length / 26) if shown.card.own else max(1.0, length / 40)
            painter.setBrush(colour)
            painter.setPen(QPen(edge, wide))
            painter.drawPath(leaf(length))
            painter.fillPath(half_leaf(length), _faint(theme.ground, 0.16))
            vein = QPen(_faint(theme.ground, 0.55), max(0.8, length / 45))
            vein.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(vein)
            painter.drawLine(QPointF(length * 0.12, 0), QPointF(length * 0.8, 0))
        painter.resetTransform()
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
        at = self._at(clearing.x, clearing.y + clearing.edge(pi / 2))
        self._painter.setFont(font)
        for place, words in enumerate(lines):
            wide, high = metrics.horizontalAdvance(words), metrics.height() * 0.92
            box = QRectF(at.x() - wide / 2, at.y() + high * 0.05 + place * high * 0.86, wide, high)
            if box.intersects(QRectF(0, 0, self._wide, self._high)):
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
    return in_two(words)


def _faint(colour: str, share: float) -> QColor:
    faint = QColor(colour)
    faint.setAlphaF(share)
    return faint


def _mixed(ground: str, colour: str, share: float) -> QColor:
    below, above = QColor(ground), QColor(colour)
    parts = ((below.red(), above.red()), (below.green(), above.green()), (below.blue(), above.blue()))
    return QColor(*(round(low + (high - low) * share) for low, high in parts))


def _line(colour: QColor, wide: float) -> QPen:
    """A line so many pixels wide, however near one is."""
    pen = QPen(colour, wide)
    pen.setCosmetic(True)
    return pen
