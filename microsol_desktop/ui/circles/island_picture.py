"""The island as a picture that one moves over: drawn sharply at rest, and while it moves as it was drawn before."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QEasingCurve, QRectF, QSize, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from microsol_desktop.desk.island_desk import IslandShown
from microsol_desktop.ui.circles import island_goals as goals
from microsol_desktop.ui.circles.island_camera import Camera, between
from microsol_desktop.ui.circles.island_kept import KeptPictures
from microsol_desktop.ui.circles.island_look import Look
from microsol_desktop.ui.circles.island_paint import IslandPainter
from microsol_desktop.ui.circles.island_seen import View
from microsol_desktop.ui.circles.island_ties import TieLine, paint_chosen, ties_of
from microsol_desktop.ui.circles.island_words import told

AT_REST_MS = 130
SOON_MS = 40
FLIGHT_MS = 220
STEP = 1.25
"""How much nearer one notch of the wheel or one key brings."""


class IslandPicture(QWidget):
    """Shows an island and moves over it; what is chosen is told to it and told by it.

    `calm` says whether the system asks for less motion: then it goes where it is told at once.

    Signals:
        moved: it looks at another part of the island.
    """

    moved = Signal()

    def __init__(self, look: Look, calm: Callable[[], bool] = bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._calm = calm
        self._painter: IslandPainter | None = None
        self._camera = Camera(0, 0, 1)
        self._is_whole = True
        self._kept = KeptPictures()
        self._key: UUID | None = None
        self._lines: tuple[TieLine, ...] = ()
        self._rest = QTimer(self, interval=AT_REST_MS, singleShot=True)
        self._rest.timeout.connect(self.update)
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self._draw_afar)
        self._flight = QVariantAnimation(self, duration=FLIGHT_MS, startValue=0.0, endValue=1.0)
        self._flight.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._flight.valueChanged.connect(self._on_flight)
        self._way = self._camera, self._camera
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The island, drawn"))

    # What it is told

    def show_island(self, shown: IslandShown) -> None:
        """Show this one; where one was looking stays, unless it was at the whole."""
        self._painter = IslandPainter(shown)
        self._kept.forget()
        self._key = self._key if self._key in shown.discs or self._key in shown.spots else None
        self._lines = ties_of(shown, self._key)
        self._camera = self._whole() if self._is_whole else self._held(self._camera)
        self._tell()
        self.update()

    def wear(self, look: Look) -> None:
        """Draw like this from now on."""
        self._look = look
        self._kept.forget()
        self.update()

    def choose(self, key: UUID | None, *, bring: bool = False) -> None:
        """This is chosen now; `bring` has it in sight and near enough to be seen."""
        if self._painter is None:
            return
        shown = self._painter.shown
        if key != self._key:
            self._key = key
            self._lines = ties_of(shown, key)
            self._tell()
            self.update()
        camera = goals.in_sight(shown, key, self._camera, self.size()) if bring and key is not None else None
        if camera is not None:
            self._go(camera)

    def go_in(self, key: UUID) -> None:
        """Look at this circle as large as it fits, or at the circle that this person is in."""
        camera = goals.inside(self._shown, key, self.size())
        if camera is not None:
            self._go(camera)

    def go_out(self) -> None:
        """Look at the circle around the one that one looks at, and in the end at the whole island."""
        camera = goals.outside(self._shown, self._camera, self.size())
        if camera is None:
            self.go_to_whole()
        else:
            self._go(camera)

    def go_to_whole(self) -> None:
        """Look at the whole island."""
        self._go(self._whole(), whole=True)

    def look_nearer(self, times: float, x: float, y: float) -> None:
        """So many times nearer, with this place of the island staying where it is in the picture."""
        self._move(self._camera.zoomed(times, x, y))

    def look_aside(self, right: float, down: float) -> None:
        """Look at what is so many pixels farther right and down."""
        self._move(self._camera.moved(right, down))

    def draw_sharply(self) -> None:
        """Draw what is seen now, in full; by itself that happens when nothing has moved for a moment."""
        if self._painter is not None:
            self._kept.draw(self._painter, self._camera, self.size(), self.devicePixelRatio(), self._look)
            self.update()

    def closer(self) -> None:
        """A step nearer to the middle of the picture."""
        self.look_nearer(STEP * STEP, self._camera.x, self._camera.y)

    def farther(self) -> None:
        """A step away from it."""
        self.look_nearer(1 / STEP / STEP, self._camera.x, self._camera.y)

    # What it says

    @property
    def key(self) -> UUID | None:
        """What is chosen."""
        return self._key

    @property
    def camera(self) -> Camera:
        """From where it looks."""
        return self._camera

    @property
    def is_moving(self) -> bool:
        """Whether it is drawn in haste just now."""
        return self._rest.isActive()

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(24 * em, 12 * em)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(12 * em, 10 * em)

    # Moving

    def _whole(self) -> Camera:
        return goals.whole(self._shown, self.size(), self.fontMetrics().height())

    def _held(self, camera: Camera) -> Camera:
        return camera.within(self._shown.land.reach, self._whole().scale * 0.7)

    def _move(self, camera: Camera, *, whole: bool = False) -> None:
        if self._painter is None:
            return
        self._flight.stop()
        self._look_from(self._held(camera), whole=whole)

    def _look_from(self, camera: Camera, *, whole: bool) -> None:
        self._is_whole = whole
        if camera != self._camera:
            self._camera = camera
            self._rest.start()
            self.update()
            self.moved.emit()

    def _go(self, camera: Camera, *, whole: bool = False) -> None:
        if self._calm() or not self.isVisible():
            self._move(camera, whole=whole)
            return
        self._flight.stop()
        self._way = self._camera, self._held(camera)
        self._is_whole = whole
        self._flight.start()

    def _on_flight(self, share: float) -> None:
        self._look_from(between(*self._way, float(share)) if share < 1 else self._way[1], whole=self._is_whole)

    @property
    def _shown(self) -> IslandShown:
        assert self._painter is not None  # noqa: S101 - nothing moves before there is something
        return self._painter.shown

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._painter is None:
            painter.fillRect(self.rect(), self._look.ground)
            return
        is_sharp = self._kept.is_sharp(self._camera, self.size())
        if not (is_sharp or (self.is_moving and self._kept.serves(self.size()))):
            self.draw_sharply()
            self._soon.start()
        self._kept.show(painter, self._camera, self._look)
        view = View(self._camera, self.width(), self.height())
        if self._key is not None:
            paint_chosen(painter, view, self._look, self._shown, self._key, self._lines)
        if self.hasFocus():
            painter.setPen(QPen(self._look.chosen, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _draw_afar(self) -> None:
        if self._painter is not None:
            self._kept.draw_afar(self._painter, self._whole(), self.size(), self.devicePixelRatio(), self._look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._painter is not None and self._is_whole:
            self._camera = self._whole()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def _tell(self) -> None:
        """What a screen reader says of the picture."""
        shown = self._shown
        if self._key is not None:
            self.setAccessibleDescription(told(shown, self._key))
        else:
            self.setAccessibleDescription(self.tr("Everything in it is in the list beside it."))
