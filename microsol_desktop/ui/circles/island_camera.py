"""From which place and how near the island is looked at. Knows nothing of what is on it."""

from __future__ import annotations

from math import exp, log
from typing import NamedTuple

ROOM = 0.06
"""How much of the picture stays free around what one looks at whole."""
NEAREST = 400.0
"""Pixels for one person's room: nearer than that there is nothing more to see."""


class Camera(NamedTuple):
    """Looks at x, y in the island's units, so near that one of them takes `scale` pixels."""

    x: float
    y: float
    scale: float

    def pixel(self, x: float, y: float, width: float, height: float) -> tuple[float, float]:
        """Where a place of the island is in a picture of this size."""
        return width / 2 + (x - self.x) * self.scale, height / 2 + (y - self.y) * self.scale

    def place(self, x: float, y: float, width: float, height: float) -> tuple[float, float]:
        """Which place of the island is seen at a pixel."""
        return self.x + (x - width / 2) / self.scale, self.y + (y - height / 2) / self.scale

    def moved(self, right: float, down: float) -> Camera:
        """Look at what is so many pixels farther right and down."""
        return Camera(self.x + right / self.scale, self.y + down / self.scale, self.scale)

    def zoomed(self, times: float, x: float, y: float) -> Camera:
        """So many times nearer, with this place of the island staying where it is in the picture."""
        return Camera(x + (self.x - x) / times, y + (self.y - y) / times, self.scale * times)

    def within(self, reach: float, farthest: float) -> Camera:
        """The same, but never so near or so far or so much aside that one sees nothing."""
        scale = min(max(self.scale, farthest), max(NEAREST, farthest))
        away = max(reach, 1.0)
        return Camera(min(max(self.x, -away), away), min(max(self.y, -away), away), scale)


def around(x: float, y: float, radius: float, width: float, height: float) -> Camera:
    """Look at the disc with this middle and radius, as large as it fits."""
    most = min(width, height) * (1 - 2 * ROOM) / 2
    return Camera(x, y, max(0.01, min(most / max(radius, 0.01), NEAREST)))


def between(begin: Camera, end: Camera, share: float) -> Camera:
    """On the way from one to the other; as one comes nearer it slows down in the island's units, not in the picture."""
    scale = exp(log(begin.scale) + (log(end.scale) - log(begin.scale)) * share)
    if abs(begin.scale - end.scale) < 1e-9:
        went = share
    else:
        # So that the place one goes to moves evenly across the picture.
        went = (1 / scale - 1 / begin.scale) / (1 / end.scale - 1 / begin.scale)
    return Camera(begin.x + (end.x - begin.x) * went, begin.y + (end.y - begin.y) * went, scale)
