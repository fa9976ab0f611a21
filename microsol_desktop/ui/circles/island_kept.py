"""The island's picture as it was drawn last: moved and stretched while one moves, for drawing it anew takes longer."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap

from microsol_desktop.ui.circles.island_camera import Camera
from microsol_desktop.ui.circles.island_look import Look
from microsol_desktop.ui.circles.island_paint import IslandPainter
from microsol_desktop.ui.circles.island_seen import View


class Kept(NamedTuple):
    """A picture of the island, and from where it was drawn."""

    picture: QPixmap
    camera: Camera
    size: QSize

    def place(self, camera: Camera) -> QRectF:
        """Where it lies in a picture that is seen from elsewhere."""
        wide, high = self.size.width(), self.size.height()
        left, top = camera.pixel(*self.camera.place(0, 0, wide, high), wide, high)
        times = camera.scale / self.camera.scale
        return QRectF(left, top, wide * times, high * times)


class KeptPictures:
    """One drawn sharply from near, and one of the whole for what was out of sight of it."""

    def __init__(self) -> None:
        self._near: Kept | None = None
        self._afar: Kept | None = None

    def forget(self) -> None:
        """The island, or how it looks, is another."""
        self._near = self._afar = None

    def is_sharp(self, camera: Camera, size: QSize) -> bool:
        """Whether what is kept is what is seen from there."""
        return self._near is not None and (self._near.camera, self._near.size) == (camera, size)

    def serves(self, size: QSize) -> bool:
        """Whether there is something to be moved and stretched."""
        return self._near is not None and self._near.size == size

    def draw(self, island: IslandPainter, camera: Camera, size: QSize, ratio: float, look: Look) -> None:
        """Draw sharply what is seen from there; `ratio` is how many pixels of the screen one of ours has."""
        self._near = _drawn(island, camera, size, ratio, look, names=True)

    def draw_afar(self, island: IslandPainter, camera: Camera, size: QSize, ratio: float, look: Look) -> None:
        """Have the whole at hand before it is needed: no frame waits for it."""
        if self._afar is None or self._afar.size != size:
            self._afar = _drawn(island, camera, size, ratio, look, names=False)

    def show(self, painter: QPainter, camera: Camera, look: Look) -> None:
        """Paint it as it is seen from here now, as well as it goes."""
        near = self._near
        if near is None:
            return
        if near.camera == camera:
            painter.drawPixmap(0, 0, near.picture)
            return
        whole = QRectF(0, 0, near.size.width(), near.size.height())
        painter.fillRect(whole, look.ground)
        box = near.place(camera)
        if self._afar is not None and not box.contains(whole):
            painter.drawPixmap(self._afar.place(camera), self._afar.picture, QRectF(self._afar.picture.rect()))
        painter.drawPixmap(box, near.picture, QRectF(near.picture.rect()))


def _drawn(island: IslandPainter, camera: Camera, size: QSize, ratio: float, look: Look, *, names: bool) -> Kept:
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    painter = QPainter(picture)
    island.paint(painter, View(camera, size.width(), size.height()), look, names=names)
    painter.end()
    return Kept(picture, camera, size)
