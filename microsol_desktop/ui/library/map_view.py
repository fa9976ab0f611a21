"""The map as a host looks at it: the whole of it or one clearing, by the mouse, the wheel and the keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import hypot
from typing import NamedTuple

from PySide6.QtCore import QEasingCurve, QEvent, QPointF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from microsol_desktop.practice.need_map import Clearing, Leaf, NeedMap, need_map
from microsol_desktop.practice.needs import Region
from microsol_desktop.ui.circles.island_camera import Camera, between
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.need_words import practices_count, region_words
from microsol_desktop.ui.library.map_paint import MapPainter, Marks
from microsol_desktop.ui.library.map_shown import MapShown
from microsol_desktop.ui.tokens import Theme

FLIGHT_MS = 240
NEAR = 4.0
"""Pixels around a leaf within which it is meant."""
NAMES_BELOW = 1.2
"""Heights of a line."""
NOTHING = MapShown()


class _Spot(NamedTuple):
    """Something that an arrow key can go to."""

    x: float
    y: float
    what: Clearing | Leaf


class MapView(QWidget):
    """Shows a map; `calm` says whether the system asks for less motion: then it is where it goes at once.

    Signals:
        looked_at: the host came to a practice (its name).
        chosen: Enter was pressed on a practice, or it was clicked twice (its name).
        region_entered: one part is looked at (a Region), or the whole again (None).
        typed: a letter was typed here: it belongs into the field above.
        left: Esc was pressed where the whole is seen.
    """

    looked_at = Signal(str)
    chosen = Signal(str)
    region_entered = Signal(object)
    typed = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, calm: Callable[[], bool] = bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._calm = theme, calm
        self._shown = NOTHING
        self._land = need_map((), 1.6)
        self._inside: Region | None = None
        self._at: Region | None = None
        self._slug = ""
        self._pointed_at = ""
        self._camera = self._goal = Camera(0, 0, 1)
        self._flight = QVariantAnimation(self, duration=FLIGHT_MS, startValue=0.0, endValue=1.0)
        self._flight.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._flight.valueChanged.connect(self._on_flight)
        self._flight.finished.connect(self.update)
        self._from = self._camera
        self._kept: QPixmap | None = None
        self._kept_for: tuple[object, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The map of practices, drawn"))
        self._tell()

    # What it is told

    def show_map(self, shown: MapShown) -> None:
        """Show these practices; where one was looking stays."""
        self._shown = shown
        self._lay()

    def wear(self, theme: Theme) -> None:
        """Draw in this theme's colours from now on."""
        self._theme = theme
        self._kept = None
        self.update()

    def choose(self, slug: str) -> None:
        """This practice is looked at now; nobody is told."""
        leaf = self._land.leaf(slug)
        self._slug = slug if leaf is not None else ""
        if leaf is not None:
            self._at = leaf.region
            if self._inside not in {None, leaf.region}:
                self._enter(leaf.region)
        self._tell()
        self.update()

    def go_in(self, region: Region) -> None:
        """Look at one part as large as it fits."""
        if self._land.clearing(region) is not None:
            self._enter(region)
            self.region_entered.emit(region)

    def go_out(self) -> None:
        """Look at the whole."""
        if self._inside is not None:
            self._at, self._inside = self._inside, None
            self._go()
            self._tell()
            self.region_entered.emit(None)

    @property
    def inside(self) -> Region | None:
        """The part that one looks at; None: the whole."""
        return self._inside

    @property
    def land(self) -> NeedMap:
        """Where everything is."""
        return self._land

    def pixel(self, x: float, y: float) -> QPointF:
        """Where a place of the map is in the picture."""
        return QPointF(*self._goal.pixel(x, y, self.width(), self.height()))

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(30 * em, 20 * em)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(12 * em, 12 * em)

    # Moving

    def _lay(self) -> None:
        self._land = need_map(self._shown.wanted, max(1, self.width()) / max(1, self.height()))
        if self._inside is not None and self._land.clearing(self._inside) is None:
            self._inside = None
        if self._land.leaf(self._slug) is None:
            self._slug = ""
        self._flight.stop()
        self._kept = None
        self._camera = self._goal = self._seen_from()
        self._tell()
        self.update()

    def _seen_from(self) -> Camera:
        clearing = self._land.clearing(self._inside) if self._inside is not None else None
        wide, high = max(1, self.width()), max(1, self.height())
        if clearing is not None:
            return Camera(clearing.x, clearing.y + 0.02, min(wide, high) / (clearing.reach * 2.45))
        # Below the last row there is room for its names.
        below = self.fontMetrics().height() * NAMES_BELOW
        scale = min(wide / self._land.wide, max(1.0, high - below) / self._land.high)
        return Camera(self._land.wide / 2, self._land.high / 2 + below / 2 / scale, scale)

    def _enter(self, region: Region) -> None:
        self._inside = self._at = region
        self._go()
        self._tell()

    def _go(self) -> None:
        self._goal = self._seen_from()
        self._flight.stop()
        if self._calm() or not self.isVisible():
            self._camera = self._goal
            self.update()
        else:
            self._from = self._camera
            self._flight.start()

    def _on_flight(self, share: float) -> None:
        self._camera = between(self._from, self._goal, float(share)) if share < 1 else self._goal
        self.update()

    # What a host does

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
        keys, text = Qt.Key, event.text()
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
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
            case _ if text and text.isalnum() and not held:
                self.typed.emit(text)
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
            found = self._nearest(right, down, self._here(), self._clearings())
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
        found = self._nearest(right, down, here, spots)
        if isinstance(found, Leaf):
            self._look_at(found)

    def _clearings(self) -> list[_Spot]:
        return [_Spot(each.x, each.y, each) for each in self._land.clearings]

    def _here(self) -> _Spot | None:
        return next((spot for spot in self._clearings() if spot.what.region is self._at), None)

    @staticmethod
    def _nearest(right: int, down: int, here: _Spot | None, spots: Iterable[_Spot]) -> Clearing | Leaf | None:
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

    def _look_at(self, leaf: Leaf) -> None:
        self._slug, self._at = leaf.slug, leaf.region
        self._tell()
        self.update()
        self.looked_at.emit(leaf.slug)

    def _point_at(self, slug: str) -> None:
        if slug != self._pointed_at:
            self._pointed_at = slug
            self.update()

    def _is_meant(self, leaf: Leaf) -> bool:
        found = self._shown.find(leaf.slug)
        return found is not None and found.is_meant

    def _place(self, at: QPointF) -> tuple[float, float]:
        return self._camera.place(at.x(), at.y(), self.width(), self.height())

    def _leaf_at(self, at: QPointF) -> Leaf | None:
        leaf = self._land.leaf_at(*self._place(at), NEAR / self._camera.scale)
        return leaf if leaf is not None and self._is_meant(leaf) else None

    def _clearing_at(self, at: QPointF) -> Clearing | None:
        return self._land.clearing_at(*self._place(at))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        made = MapPainter(painter, self._theme, self.font(), self._camera, self.width(), self.height())
        if self._flight.state() == QVariantAnimation.State.Running:
            made.paint_land(self._land, self._shown, None)
            return
        painter.drawPixmap(0, 0, self._kept_land())
        at = self._at if self._inside is not None or self.hasFocus() else None
        made.paint_marks(self._land, self._shown, Marks(self._slug, self._pointed_at, at, self.hasFocus()))

    def _kept_land(self) -> QPixmap:
        """What does not change while one points at this and that; drawn anew where it has to be."""
        scale = self.devicePixelRatio()
        key = (self._camera, self.size(), scale, self._theme.name, self.font().key(), self._inside)
        if self._kept is None or key != self._kept_for:
            kept = QPixmap(self.size() * scale)
            kept.setDevicePixelRatio(scale)
            painter = QPainter(kept)
            made = MapPainter(painter, self._theme, self.font(), self._camera, self.width(), self.height())
            made.paint_land(self._land, self._shown, self._inside)
            painter.end()
            self._kept, self._kept_for = kept, key
        return self._kept

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._at is None and self._land.clearings:
            self._at = self._land.clearings[0].region
        self._tell()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def _tell(self) -> None:
        """What a screen reader says of the picture."""
        found = self._shown.find(self._slug)
        if found is not None:
            self.setAccessibleDescription(found.told)
        elif self._at is not None:
            here = practices_count(len(self._shown.of(self._at, meant_only=True)))
            self.setAccessibleDescription(fill(self.tr("%1: %2"), region_words(self._at), here))
        else:
            self.setAccessibleDescription(self.tr("Everything in it is in the list beside it."))
