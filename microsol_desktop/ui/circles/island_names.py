"""Writes names on the island where there is room: of circles first, the widest before the others, then of people."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from microsol_desktop.circle.island import Disc, Spot
from microsol_desktop.desk.island_desk import IslandShown
from microsol_desktop.ui.circles.island_look import Look
from microsol_desktop.ui.circles.island_seen import View
from microsol_desktop.ui.kit.fill import fill

translate = QCoreApplication.translate
CELL = 96
"""Pixels: what is written is looked up by the square of the picture that it lies in."""
MOST_PEOPLE = 900
"""So many dots in one picture stand too close for any name."""
HALF = 0.5
"""From the middle of the last row on the shore to where the picture's reach ends."""
WIDER = 1.2
"""How much wider than its circle a name may be that stands on its line."""


class Names:
    """One picture's names. None lies over another."""

    def __init__(self, painter: QPainter, view: View, look: Look) -> None:
        self._painter = painter
        self._view = view
        self._look = look
        self._taken: defaultdict[tuple[int, int], list[QRectF]] = defaultdict(list)
        self._strong = QFont(look.font)
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._metrics = QFontMetricsF(look.font)
        self._strong_metrics = QFontMetricsF(self._strong)
        # A letter is never narrower than this on average: most names need not be measured.
        self._narrow = self._metrics.averageCharWidth() * 0.55

    def write(self, shown: IslandShown, seen: list[Disc], people: list[Spot]) -> None:
        """Write the names of these circles and people, where there is room."""
        for disc in sorted(seen, key=lambda disc: -disc.r):
            has_people = self._view.shows_people and disc.circle.key in shown.people
            if has_people or disc.circle.key in shown.circles:
                self._on_the_line(disc, strong=disc.circle.key in shown.circles)
            else:
                self._in_the_middle(disc)
        self._on_the_shore(shown)
        if len(people) <= MOST_PEOPLE:
            self._people(shown, people)

    def _on_the_line(self, disc: Disc, *, strong: bool) -> None:
        """At the top of a circle, over its line; where that is out of sight, at the top of the picture."""
        r = disc.r * self._view.camera.scale
        width = self._width(disc.circle.name, 2 * r * WIDER, strong=strong)
        if width is None:
            return
        x, y = self._view.camera.pixel(disc.x, disc.y, self._view.width, self._view.height)
        high = self._metrics.height()
        if y - r >= 0 or (y + r > self._view.height / 2 and abs(x - self._view.width / 2) < r):
            middle = min(max(x, width / 2 + high / 2), self._view.width - width / 2 - high / 2)
            top = max(y - r - high / 2, high / 4)
            if abs(middle - x) <= r:
                self._put(disc.circle.name, QRectF(middle - width / 2, top, width, high), strong=strong)

    def _in_the_middle(self, disc: Disc) -> None:
        r = disc.r * self._view.camera.scale
        width = self._width(disc.circle.name, 2 * r * 0.94, strong=False)
        if width is not None:
            x, y = self._view.camera.pixel(disc.x, disc.y, self._view.width, self._view.height)
            high = self._metrics.height()
            self._put(disc.circle.name, QRectF(x - width / 2, y - high / 2, width, high), behind=False)

    def _on_the_shore(self, shown: IslandShown) -> None:
        """How many stand there, below the island: the shore is no circle, and has no name on a line."""
        people = shown.people.get(None)
        if not people:
            return
        words = fill(translate("Island", "On the shore: %1"), QLocale().toString(len(people)))
        _, y = self._view.camera.pixel(0, shown.land.reach, self._view.width, self._view.height)
        x, _ = self._view.camera.pixel(0, 0, self._view.width, self._view.height)
        width, high = self._metrics.horizontalAdvance(words), self._metrics.height()
        top = y - high / 3
        if self._view.shows_people:
            # Clear of the dots in the last row, the lowest of which may stand right above it.
            _, last = self._view.camera.pixel(0, shown.land.reach - HALF, self._view.width, self._view.height)
            top = max(top, last + self._view.dot / 2 + high / 6)
        self._put(words, QRectF(x - width / 2, top, width, high), soft=True)

    def _people(self, shown: IslandShown, people: list[Spot]) -> None:
        """Below each dot, on two lines where that is what fits."""
        camera, dot = self._view.camera, self._view.dot
        room = room_for_name(camera.scale)
        if room < self._metrics.averageCharWidth() * 4:
            return
        places = [(spot, *camera.pixel(spot.x, spot.y, self._view.width, self._view.height)) for spot in people]
        for _, x, y in places:
            self._take(QRectF(x - dot / 2, y - dot / 2, dot, dot))
        for spot, x, y in places:
            self._person(shown.who.names[spot.person], x, y + dot / 2, room)

    def _person(self, name: str, x: float, top: float, room: float) -> None:
        lines = in_lines(name, self._metrics, room)
        widths = [self._metrics.horizontalAdvance(line) for line in lines]
        high = self._metrics.height() * 0.95
        boxes = [QRectF(x - w / 2, top + n * high, w, high) for n, w in enumerate(widths)]
        if max(widths) <= room and all(self._is_free(box) for box in boxes):
            for line, box in zip(lines, boxes, strict=True):
                self._put(line, box, behind=False)

    def _width(self, name: str, room: float, *, strong: bool) -> float | None:
        """How wide a name is, where it fits."""
        if not name or len(name) * self._narrow > room:
            return None
        width = (self._strong_metrics if strong else self._metrics).horizontalAdvance(name)
        return width if width <= room else None

    def _put(self, words: str, box: QRectF, *, strong: bool = False, behind: bool = True, soft: bool = False) -> None:
        """Write this, unless something is written there already."""
        if not self._is_free(box):
            return
        self._take(box)
        if behind:
            edge = box.height() / 4
            plate = QColor(self._look.land)
            plate.setAlphaF(0.86)
            self._painter.setBrush(plate)
            self._painter.setPen(QColor(0, 0, 0, 0))
            self._painter.drawRoundedRect(box.adjusted(-edge, 0, edge, 0), edge, edge)
        self._painter.setFont(self._strong if strong else self._look.font)
        self._painter.setPen(self._look.soft if soft else self._look.text)
        metrics = self._strong_metrics if strong else self._metrics
        self._painter.drawText(QPointF(box.left(), box.top() + metrics.ascent()), words)

    def _cells(self, box: QRectF) -> list[tuple[int, int]]:
        across = range(int(box.left() // CELL), int(box.right() // CELL) + 1)
        down = range(int(box.top() // CELL), int(box.bottom() // CELL) + 1)
        return [(x, y) for x in across for y in down]

    def _is_free(self, box: QRectF) -> bool:
        return not any(box.intersects(other) for cell in self._cells(box) for other in self._taken[cell])

    def _take(self, box: QRectF) -> None:
        for cell in self._cells(box):
            self._taken[cell].append(box)


def room_for_name(scale: float) -> float:
    """How wide a name may be where one person's room has so many pixels: hardly wider."""
    return scale * 1.1


def in_lines(name: str, metrics: QFontMetricsF, room: float) -> list[str]:
    """A name on one line where it fits, else the first name above the rest."""
    first, _, rest = name.partition(" ")
    return [name] if not rest or metrics.horizontalAdvance(name) <= room else [first, rest]
