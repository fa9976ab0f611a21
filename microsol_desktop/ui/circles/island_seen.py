"""What is seen of the island from somewhere, and how large people are there."""

from __future__ import annotations

from typing import NamedTuple

from microsol_desktop.ui.circles.island_camera import Camera

DOT = 0.62
"""How wide a person's dot is, in the room of one person."""
DOTS_FROM = 4.2
"""Pixels for one person's room: from farther away circles alone are drawn."""
WIDEST_DOT = 20.0


class View(NamedTuple):
    """The part of the island that a picture of this size shows."""

    camera: Camera
    width: float
    height: float

    def sees(self, x: float, y: float, reach: float) -> bool:
        """Whether anything of a disc can be seen."""
        wide, high = self.width / 2 / self.camera.scale + reach, self.height / 2 / self.camera.scale + reach
        return abs(x - self.camera.x) <= wide and abs(y - self.camera.y) <= high

    @property
    def shows_people(self) -> bool:
        return self.camera.scale >= DOTS_FROM

    @property
    def dot(self) -> float:
        """How wide a person's dot is, in pixels."""
        return min(DOT * self.camera.scale, WIDEST_DOT)
