"""The map as a picture: the whole of it or one clearing, drawn sharply at rest and anew on the way between."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QPointF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
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
SHORE = 0.23
"""How much of the water is seen on each side of the island, in the map's units."""
NOTHING = MapShown()


class MapPicture(QWidget):
    """Shows a map; what is chosen is told to it. `calm` says whether the system asks for less motion.

    Signals:
        region_entered: one part is looked at (a Region), or the whole again (None).
    """

    region_entered = Signal(object)

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
            # Below it there is room for its name.
            return Camera(clearing.x, clearing.y + 0.06, min(wide, high) / (clearing.reach * 2.1 + 0.22))
        scale = min(wide / (self._land.wide + 2 * SHORE), high / (self._land.high + 2 * SHORE))
        return Camera(self._land.wide / 2, self._land.high / 2, scale)

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
            if self._inside is None:
                made.paint_names(self._land, self._shown)
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
