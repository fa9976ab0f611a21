"""The island that the map of needs is drawn on: its shore, its woods, the path and its stones, in the map's units.

The same practices have the same island whenever one looks. Drawn in no colour yet.
"""

from __future__ import annotations

from functools import lru_cache
from math import cos, hypot, pi, sin
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QTransform

from microsol_desktop.practice.need_map import Clearing, NeedMap
from microsol_desktop.practice.needs import Region
from microsol_desktop.ui.library.leaf import leaf

BEACH, WAVES = 0.1, (0.15, 0.21)
"""How far the land reaches out beyond the map's own rectangle, and the lines in the water around it."""
CORNER = 0.48
"""How round the island is."""
STEPS_AROUND = 20
"""So many points make the edge of a clearing; between them it is smooth."""
SHORE_STEP = 0.16
"""How far apart the points of the shore are."""
PATH_WIDE = 0.1
STONES = 0.085
"""How far apart the stones on the path lie."""
TREES = 0.112
"""How far apart trees stand, more or less."""


class Scenery(NamedTuple):
    """What is drawn before the leaves; the lowest first."""

    waves: tuple[QPainterPath, ...]
    land: QPainterPath
    trees: tuple[tuple[Region, QPainterPath], ...]
    """Each belongs to the clearing that is nearest."""
    way: QPainterPath
    stones: QPainterPath
    clearings: tuple[tuple[Region, QPainterPath], ...]


def scenery_of(land: NeedMap) -> Scenery:
    """The island of a map; the same object as long as its clearings are the same."""
    return _scenery(land.wide, land.high, tuple(each._replace(leaves=()) for each in land.clearings))


@lru_cache(maxsize=4)
def _scenery(wide: float, high: float, clearings: tuple[Clearing, ...]) -> Scenery:
    way = winding([QPointF(each.x, each.y) for each in clearings if each.region is not Region.ELSEWHERE])
    return Scenery(
        tuple(_shore(wide, high, out) for out in WAVES),
        _shore(wide, high, BEACH),
        _trees(wide, high, clearings, way),
        way,
        _stones(way),
        tuple((each.region, _edge(each)) for each in clearings),
    )


def _edge(clearing: Clearing) -> QPainterPath:
    turns = [2 * pi * step / STEPS_AROUND for step in range(STEPS_AROUND)]
    edges = [(turn, clearing.edge(turn)) for turn in turns]
    return around([QPointF(clearing.x + far * cos(turn), clearing.y + far * sin(turn)) for turn, far in edges])


def _shore(wide: float, high: float, out: float) -> QPainterPath:
    """Round the map, a rectangle with round corners, with bays and points."""
    whole = 2 * (wide + high - 4 * CORNER) + 2 * pi * CORNER
    steps = round(whole / SHORE_STEP)
    points = []
    for step in range(steps):
        x, y, turn = _on_rim(whole * step / steps, wide, high)
        share = 2 * pi * step / steps
        bay = out + 0.024 * sin(5 * share + 0.6) + 0.016 * sin(11 * share + 2) + 0.01 * sin(23 * share)
        points.append(QPointF(x + bay * cos(turn), y + bay * sin(turn)))
    return around(points)


def _on_rim(far: float, wide: float, high: float) -> tuple[float, float, float]:
    """A place so far along the rectangle with round corners, from its upper left on, and which way is outwards."""
    across, along, bend = wide - 2 * CORNER, high - 2 * CORNER, pi / 2 * CORNER
    sides = ((CORNER, CORNER, across, -pi / 2), (wide - CORNER, CORNER, along, 0.0),
             (wide - CORNER, high - CORNER, across, pi / 2), (CORNER, high - CORNER, along, pi))  # fmt: skip
    for x, y, long, turn in sides:
        if far <= long:
            return x + CORNER * cos(turn) - far * sin(turn), y + CORNER * sin(turn) + far * cos(turn), turn
        far -= long
        if far <= bend:
            outwards = turn + far / CORNER
            middle_x, middle_y = x - long * sin(turn), y + long * cos(turn)
            return middle_x + CORNER * cos(outwards), middle_y + CORNER * sin(outwards), outwards
        far -= bend
    return CORNER, 0.0, -pi / 2


def _stones(way: QPainterPath) -> QPainterPath:
    stones = QPainterPath()
    for place in range(int(way.length() / STONES)):
        at = way.pointAtPercent(way.percentAtLength(place * STONES))
        at += QPointF(sin(place * 3.7), cos(place * 2.9)) * 0.014
        size = 0.011 + 0.004 * sin(place * 2.1)
        stones.addEllipse(at, size * 1.3, size)
    return stones


def _trees(
    wide: float, high: float, clearings: tuple[Clearing, ...], way: QPainterPath
) -> tuple[tuple[Region, QPainterPath], ...]:
    """Leaves that stand upright, where nothing else is."""
    woods = {each.region: QPainterPath() for each in clearings}
    for each in woods.values():
        # Where two overlap there is no gap.
        each.setFillRule(Qt.FillRule.WindingFill)
    steps = round(way.length() / 0.05)
    path = [way.pointAtPercent(step / steps) for step in range(steps + 1)] if steps else []
    for row in range(round(high / TREES) + 1):
        for column in range(round(wide / TREES) + 1):
            number = row * 71 + column * 37
            x = (column + 0.5 * (row % 2)) * TREES + 0.035 * sin(number * 1.7)
            y = row * TREES + 0.035 * sin(number * 2.3 + 1)
            if _is_free(x, y, wide, high, clearings, path):
                near = min(clearings, key=lambda each: hypot(x - each.x, y - each.y))
                size = 0.075 + 0.022 * sin(number * 0.9)
                into = QTransform().translate(x, y + size / 2).rotate(-90 + 9 * sin(number))
                woods[near.region].addPath(into.map(leaf(size)))
    return tuple(woods.items())


def _is_free(
    x: float, y: float, wide: float, high: float, clearings: tuple[Clearing, ...], path: list[QPointF]
) -> bool:
    """Whether a tree may stand there: not in a clearing or on its name, not on the path, and not in the water."""
    aside, off = max(CORNER - x, x - wide + CORNER, 0.0), max(CORNER - y, y - high + CORNER, 0.0)
    if hypot(aside, off) > CORNER - 0.05:
        return False
    for each in clearings:
        if hypot(x - each.x, y - each.y) < each.reach * 1.09 + 0.03:
            return False
        if abs(x - each.x) < 0.45 and each.reach * 0.9 < y - each.y < each.reach + 0.19:
            return False
    return all(abs(x - at.x()) + abs(y - at.y()) > PATH_WIDE * 0.95 for at in path)


def around(points: list[QPointF]) -> QPainterPath:
    """A smooth edge through all of these, closed (Catmull and Rom)."""
    path, count = QPainterPath(points[0]), len(points)
    for place in range(count):
        before, begin = points[place - 1], points[place]
        end, after = points[(place + 1) % count], points[(place + 2) % count]
        path.cubicTo(begin + (end - before) / 6, end - (after - begin) / 6, end)
    path.closeSubpath()
    return path


def winding(points: list[QPointF]) -> QPainterPath:
    """A smooth way through all of these (Catmull and Rom)."""
    path = QPainterPath(points[0])
    for place in range(len(points) - 1):
        before, begin = points[max(0, place - 1)], points[place]
        end, after = points[place + 1], points[min(len(points) - 1, place + 2)]
        path.cubicTo(begin + (end - before) / 6, end - (after - begin) / 6, end)
    return path
