"""Where one looks at the island to see this or that: the whole, one circle, what lies around it, who was chosen."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QSize

from microsol_desktop.circle.island import Disc
from microsol_desktop.circle.keys import CircleKey, PersonKey
from microsol_desktop.desk.island_desk import IslandShown
from microsol_desktop.ui.circles.island_camera import Camera, around
from microsol_desktop.ui.circles.island_seen import View

BESIDE = 4.0
"""In the room of one person: how much is seen around somebody on the shore."""
IN_A_CROWD = 6.0
"""The same around somebody in a circle that is made of circles."""
SMALL = 12
"""What is not even so small a part of the picture is too far away."""


def whole(shown: IslandShown, size: QSize, below: int) -> Camera:
    """The whole island, with so many pixels free below it: there is written who stands on the shore."""
    return around(0, 0, shown.land.reach, size.width(), max(1, size.height() - 2 * below))


def inside(shown: IslandShown, key: UUID, size: QSize) -> Camera | None:
    """A circle as large as it fits, or the circle that this person is in."""
    spot, circle = shown.spots.get(PersonKey(key)), CircleKey(key)
    if spot is not None:
        if spot.circle is None:
            return around(spot.x, spot.y, BESIDE, size.width(), size.height())
        circle = spot.circle
    disc = shown.discs.get(circle)
    return _of(disc, size) if disc is not None else None


def outside(shown: IslandShown, camera: Camera, size: QSize) -> Camera | None:
    """The smallest circle around what one looks at that is wider than what one sees; None for the whole island."""
    disc = shown.land.disc_at(camera.x, camera.y)
    while disc is not None and _of(disc, size).scale >= camera.scale * 0.98:
        disc = shown.discs[disc.within] if disc.within is not None else None
    return _of(disc, size) if disc is not None else None


def in_sight(shown: IslandShown, key: UUID, camera: Camera, size: QSize) -> Camera | None:
    """A circle with what is around it, or a person with their circle; None where both are to be seen already."""
    ring = _ring(shown, key)
    if ring is None:
        return None
    x, y, r = ring
    is_large = r * camera.scale >= min(size.width(), size.height()) / SMALL
    if is_large and View(camera, size.width(), size.height()).sees(x, y, -r / 2):
        return None
    return around(x, y, r * 2, size.width(), size.height())


def _ring(shown: IslandShown, key: UUID) -> tuple[float, float, float] | None:
    spot = shown.spots.get(PersonKey(key))
    if spot is None:
        disc = shown.discs.get(CircleKey(key))
        return (disc.x, disc.y, disc.r) if disc is not None else None
    if spot.circle is None:
        return spot.x, spot.y, BESIDE
    disc = shown.discs[spot.circle]
    return (spot.x, spot.y, IN_A_CROWD) if shown.circles.get(spot.circle) else (disc.x, disc.y, disc.r)


def _of(disc: Disc, size: QSize) -> Camera:
    return around(disc.x, disc.y, disc.r, size.width(), size.height())
