"""What a host does with the map: by the mouse, the wheel and the keys."""

from __future__ import annotations

from collections.abc import Iterable
from math import hypot
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

from microsol_desktop.practice.need_map import Clearing, Leaf
from microsol_desktop.ui.library.map_picture import MapPicture
from microsol_desktop.ui.library.typed import letters_of


class _Spot(NamedTuple):
    """Something that an arrow key can go to."""

    x: float
    y: float
    what: Clearing | Leaf


class MapView(MapPicture):
    """The map that one goes about in.

    Signals:
        looked_at: the host came to a practice (its name).
        chosen: Enter was pressed on a practice, or it was clicked twice (its name).
        typed: a letter was typed here: it belongs into the field above.
        left: Esc was pressed where the whole is seen.
    """

    looked_at = Signal(str)
    chosen = Signal(str)
    typed = Signal(str)
    left = Signal()

    def begin_at(self, slug: str) -> None:
        """Look at this practice, from within its clearing."""
        leaf = self._land.leaf(slug)
        if leaf is not None:
            self.go_in(leaf.region)
            self._look_at(leaf)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        leaf, clearing = self._leaf_at(event.position()), self._clearing_at(event.position())
        if leaf is not None:
            self._look_at(leaf)
        elif clearing is None:
            self.go_out()
        elif clearing.region is not self._inside:
            self.go_in(clearing.region)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What is done was done by the press."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        leaf = self._leaf_at(event.position())
        if leaf is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(leaf.slug)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        leaf = self._leaf_at(event.position())
        self._point_at(leaf.slug if leaf is not None else "")
        is_something = leaf is not None or self._clearing_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_something else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at("")

    def wheelEvent(self, event: QWheelEvent) -> None:
        clearing = self._clearing_at(event.position())
        if event.angleDelta().y() < 0:
            self.go_out()
        elif event.angleDelta().y() > 0 and self._inside is None and clearing is not None:
            self.go_in(clearing.region)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        ways = {keys.Key_Left: (-1, 0), keys.Key_Right: (1, 0), keys.Key_Up: (0, -1), keys.Key_Down: (0, 1)}
        match event.key():
            case key if key in ways:
                self._step(*ways[keys(key)])
            case keys.Key_Return | keys.Key_Enter:
                self._on_enter()
            case keys.Key_Plus | keys.Key_PageUp if self._inside is None:
                self._on_enter()
            case keys.Key_Backspace | keys.Key_Minus | keys.Key_PageDown | keys.Key_Home | keys.Key_0:
                self.go_out()
            case keys.Key_Escape:
                if self._inside is None:
                    self.left.emit()
                else:
                    self.go_out()
            case _ if letters := letters_of(event):
                self.typed.emit(letters)
            case _:
                super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Where Backspace is the system's key for "back", here it leads out of a clearing first.
        is_out = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Backspace
        if event.type() == QEvent.Type.ShortcutOverride and is_out and self._inside is not None:
            event.accept()
            return True
        return super().event(event)

    def _on_enter(self) -> None:
        """Into the clearing that the keyboard is at; inside, the leaf is chosen."""
        if self._inside is not None:
            if self._slug:
                self.chosen.emit(self._slug)
        elif self._at is not None:
            self.go_in(self._at)

    def _step(self, right: int, down: int) -> None:
        """To what is nearest in that direction: from clearing to clearing, or inside from leaf to leaf."""
        if self._inside is None:
            found = nearest(right, down, self._here(), self._clearings())
            if isinstance(found, Clearing):
                self._at = found.region
                self._tell()
                self.update()
            return
        self._step_inside(right, down)

    def _step_inside(self, right: int, down: int) -> None:
        clearing = self._land.clearing(self._inside) if self._inside is not None else None
        leaves = [leaf for leaf in clearing.leaves if self._is_meant(leaf)] if clearing is not None else []
        now = next((leaf for leaf in leaves if leaf.slug == self._slug), None)
        spots = [_Spot((leaf.x + leaf.tip[0]) / 2, (leaf.y + leaf.tip[1]) / 2, leaf) for leaf in leaves]
        here = next((spot for spot in spots if spot.what is now), None)
        if here is None and clearing is not None:
            here = _Spot(clearing.x, clearing.y, clearing)
        found = nearest(right, down, here, spots)
        if isinstance(found, Leaf):
            self._look_at(found)

    def _clearings(self) -> list[_Spot]:
        return [_Spot(each.x, each.y, each) for each in self._land.clearings]

    def _here(self) -> _Spot | None:
        return next((spot for spot in self._clearings() if spot.what.region is self._at), None)

    def _look_at(self, leaf: Leaf) -> None:
        self._slug, self._at = leaf.slug, leaf.region
        self._tell()
        self.update()
        self.looked_at.emit(leaf.slug)

    def _point_at(self, slug: str) -> None:
        if slug != self._pointed_at:
            self._pointed_at = slug
            self.update()


def nearest(right: int, down: int, here: _Spot | None, spots: Iterable[_Spot]) -> Clearing | Leaf | None:
    """What lies in that direction, the nearest first, and rather ahead than aside; from nowhere, the first."""
    if here is None:
        return next((spot.what for spot in spots), None)

    def ahead(spot: _Spot) -> tuple[float, float]:
        x, y = spot.x - here.x, spot.y - here.y
        return (x * right, abs(y)) if right else (y * down, abs(x))

    ways = [(*ahead(spot), spot) for spot in spots]
    # Not what is beside it and a little ahead: rows of clearings wind.
    found = [(hypot(far, aside) + 1.5 * aside, spot) for far, aside, spot in ways if far > aside / 2 and far > 0]
    return min(found, key=lambda one: one[0])[1].what if found else None
