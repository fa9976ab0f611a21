"""The island as a picture that one moves over: drawn sharply at rest, and while it moves as it was drawn before."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QEasingCurve, QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from microsol_desktop.circle.keys import CircleKey, PersonKey
from microsol_desktop.desk.island_desk import IslandShown
from microsol_desktop.ui.circles.island_camera import Camera, around, between
from microsol_desktop.ui.circles.island_look import Look
from microsol_desktop.ui.circles.island_paint import IslandPainter, View
from microsol_desktop.ui.circles.island_ties import TieLine, paint_chosen, ties_of
from microsol_desktop.ui.circles.island_words import told

AT_REST_MS = 130
SOON_MS = 40
FLIGHT_MS = 220
STEP = 1.25
"""How much nearer one notch of the wheel or one key brings."""
ASIDE = 0.14
"""How far an arrow goes, in parts of the picture."""
DRAGGED = 5
"""Pixels that a pressed mouse moves before it drags."""
NEAR = 14.0
"""Pixels within which a person is meant."""


class _Kept(NamedTuple):
    """A picture of the island, and from where it was drawn."""

    picture: QPixmap
    camera: Camera
    size: QSize


class IslandView(QWidget):
    """Shows an island and moves over it; what is chosen is told to it and told by it.

    `calm` says whether the system asks for less motion: then it goes where it is told at once.

    Signals:
        chosen: a circle or a person was chosen here (the key), or nothing any more (None).
        moved: it looks at another part of the island.
        opened: somebody was double-clicked, or Enter pressed on them (the person's key).
    """

    chosen = Signal(object)
    moved = Signal()
    opened = Signal(object)

    def __init__(self, look: Look, calm: Callable[[], bool] = bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._calm = calm
        self._painter: IslandPainter | None = None
        self._camera = Camera(0, 0, 1)
        self._is_whole = True
        self._kept: _Kept | None = None
        self._afar: _Kept | None = None
        self._key: UUID | None = None
        self._lines: tuple[TieLine, ...] = ()
        self._pressed_at: QPointF | None = None
        self._dragged_from: Camera | None = None
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
        self._kept = self._afar = None
        self._key = self._key if self._key in shown.discs or self._key in shown.spots else None
        self._lines = ties_of(shown, self._key)
        self._camera = self._whole() if self._is_whole else self._held(self._camera)
        self._tell()
        self.update()

    def wear(self, look: Look) -> None:
        """Draw like this from now on."""
        self._look = look
        self._kept = self._afar = None
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
        if bring and key is not None:
            self._bring(key)

    def go_in(self, key: UUID) -> None:
        """Look at this circle as large as it fits, or at the circle that this person is in."""
        shown = self._shown
        spot = shown.spots.get(PersonKey(key))
        disc = shown.discs.get(CircleKey(key) if spot is None else spot.circle or CircleKey(key))
        if disc is not None:
            self._go(around(disc.x, disc.y, disc.r, self.width(), self.height()))
        elif spot is not None:
            self._go(around(spot.x, spot.y, 4, self.width(), self.height()))

    def go_out(self) -> None:
        """Look at the circle around the one that one looks at, and in the end at the whole island."""
        middle = self._shown.land.disc_at(self._camera.x, self._camera.y)
        while middle is not None and around(middle.x, middle.y, middle.r, self.width(), self.height()).scale >= (
            self._camera.scale * 0.98
        ):
            middle = self._shown.discs.get(middle.within) if middle.within is not None else None
        if middle is None:
            self.go_to_whole()
        else:
            self.go_in(middle.circle.key)

    def go_to_whole(self) -> None:
        """Look at the whole island."""
        self._go(self._whole(), whole=True)

    def closer(self) -> None:
        """A step nearer to the middle of the picture."""
        self._move(self._camera.zoomed(STEP * STEP, self._camera.x, self._camera.y))

    def farther(self) -> None:
        """A step away from it."""
        self._move(self._camera.zoomed(1 / STEP / STEP, self._camera.x, self._camera.y))

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
        return self._rest.isActive() or self._dragged_from is not None

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(34 * em, 30 * em)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(14 * em, 16 * em)

    # Moving

    def _whole(self) -> Camera:
        land = self._shown.land
        # Below is written who stands on the shore.
        return around(0, 0, land.reach, self.width(), self.height() - 2 * self.fontMetrics().height())

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

    def _bring(self, key: UUID) -> None:
        """Near enough to be seen: a person with their circle around them, a circle with what is around it."""
        shown = self._shown
        spot, disc = shown.spots.get(PersonKey(key)), shown.discs.get(CircleKey(key))
        if spot is not None:
            disc = shown.discs.get(spot.circle) if spot.circle is not None else None
            x, y, r = (disc.x, disc.y, disc.r) if disc is not None else (spot.x, spot.y, 4.0)
            if disc is not None and shown.circles.get(disc.circle.key):
                x, y, r = spot.x, spot.y, 6.0
        elif disc is not None:
            x, y, r = disc.x, disc.y, disc.r
        else:
            return
        seen = View(self._camera, self.width(), self.height())
        is_large = r * self._camera.scale >= min(self.width(), self.height()) / 12
        if not (is_large and seen.sees(x, y, -r / 2)):
            self._go(around(x, y, r * 2, self.width(), self.height()))

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
        if self._kept is None or self._kept.size != self.size() or (self._is_off and not self.is_moving):
            self._kept = self._drawn(self._camera)
            self._soon.start()
        if self._is_off:
            self._paint_in_haste(painter, self._kept)
        else:
            painter.drawPixmap(0, 0, self._kept.picture)
        view = View(self._camera, self.width(), self.height())
        if self._key is not None:
            paint_chosen(painter, view, self._look, self._shown, self._key, self._lines)
        if self.hasFocus():
            painter.setPen(QPen(self._look.chosen, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _draw_afar(self) -> None:
        """Have the whole at hand before it is needed: no frame waits for it."""
        if self._painter is not None and (self._afar is None or self._afar.size != self.size()):
            self._afar = self._drawn(self._whole(), names=False)

    @property
    def _is_off(self) -> bool:
        """Whether the picture that is kept was drawn from elsewhere."""
        return self._kept is None or self._kept.camera != self._camera

    def _paint_in_haste(self, painter: QPainter, kept: _Kept) -> None:
        """As it was drawn before, moved and stretched; what was out of sight then, as it is seen from afar."""
        painter.fillRect(self.rect(), self._look.ground)
        box = self._place_of(kept)
        if self._afar is not None and not box.contains(QRectF(self.rect())):
            painter.drawPixmap(self._place_of(self._afar), self._afar.picture, QRectF(self._afar.picture.rect()))
        painter.drawPixmap(box, kept.picture, QRectF(kept.picture.rect()))

    def _place_of(self, kept: _Kept) -> QRectF:
        """Where in the picture of now one lies that was drawn from elsewhere."""
        wide, high = self.width(), self.height()
        left, top = self._camera.pixel(*kept.camera.place(0, 0, wide, high), wide, high)
        times = self._camera.scale / kept.camera.scale
        return QRectF(left, top, wide * times, high * times)

    def _drawn(self, camera: Camera, *, names: bool = True) -> _Kept:
        ratio = self.devicePixelRatio()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        if self._painter is not None:
            painter = QPainter(picture)
            self._painter.paint(painter, View(camera, self.width(), self.height()), self._look, names=names)
            painter.end()
        return _Kept(picture, camera, self.size())

    # What a host does

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._painter is not None and self._is_whole:
            self._camera = self._whole()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._painter is None:
            return
        notches = event.angleDelta().y() / 120
        x, y = self._place(event.position())
        self._move(self._camera.zoomed(STEP**notches, x, y))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._painter is not None:
            self._pressed_at = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        away = event.position() - self._pressed_at
        if self._dragged_from is None and away.manhattanLength() > DRAGGED:
            self._flight.stop()
            self._dragged_from = self._camera
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragged_from is not None:
            self._move(self._dragged_from.moved(-away.x(), -away.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is not None and self._dragged_from is None:
            self._choose_here(self._key_at(event.position()))
        if self._dragged_from is not None:
            self._rest.start()
        self._pressed_at = self._dragged_from = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._painter is not None:
            key = self._key_at(event.position())
            if key in self._shown.spots:
                self.opened.emit(key)
            elif key is not None:
                self.go_in(key)
            else:
                self.go_to_whole()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._painter is None:
            super().keyPressEvent(event)
            return
        keys = Qt.Key
        match event.key():
            case keys.Key_Left:
                self._move(self._camera.moved(-self.width() * ASIDE, 0))
            case keys.Key_Right:
                self._move(self._camera.moved(self.width() * ASIDE, 0))
            case keys.Key_Up:
                self._move(self._camera.moved(0, -self.height() * ASIDE))
            case keys.Key_Down:
                self._move(self._camera.moved(0, self.height() * ASIDE))
            case keys.Key_Plus | keys.Key_Equal | keys.Key_PageUp:
                self.closer()
            case keys.Key_Minus | keys.Key_Underscore | keys.Key_PageDown:
                self.farther()
            case keys.Key_Home | keys.Key_0:
                self.go_to_whole()
            case keys.Key_Return | keys.Key_Enter:
                self._enter()
            case keys.Key_Backspace | keys.Key_Escape:
                self.go_out()
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event.pos(), event.globalPos())
            return True
        return super().event(event)

    def _show_tip(self, at: QPoint, on_screen: QPoint) -> None:
        from html import escape

        key = self._key_at(QPointF(at)) if self._painter is not None else None
        # Tool tips guess whether a text is mark-up; this one is made to be, so that nobody's name is read as any.
        QToolTip.showText(on_screen, f"<span>{escape(told(self._shown, key))}</span>" if key is not None else "", self)

    def _enter(self) -> None:
        """Go into what is chosen, or into what is in the middle."""
        if self._key in self._shown.spots:
            self.opened.emit(self._key)
            return
        middle = self._shown.land.disc_at(self._camera.x, self._camera.y)
        key = self._key or (middle.circle.key if middle is not None else None)
        if key is not None:
            self.choose(key)
            self.chosen.emit(key)
            self.go_in(key)

    def _choose_here(self, key: UUID | None) -> None:
        self.choose(key)
        self.chosen.emit(key)

    def _place(self, at: QPointF) -> tuple[float, float]:
        return self._camera.place(at.x(), at.y(), self.width(), self.height())

    def _key_at(self, at: QPointF) -> UUID | None:
        """Who is meant at this pixel: a person where people are drawn, else the innermost circle that can be seen."""
        x, y = self._place(at)
        disc = self._shown.land.disc_at(x, y)
        view = View(self._camera, self.width(), self.height())
        if view.shows_people:
            near = min(NEAR, self._camera.scale / 2) / self._camera.scale
            key = disc.circle.key if disc is not None else None
            for spot in self._shown.people.get(key, ()):
                if (spot.x - x) ** 2 + (spot.y - y) ** 2 <= near**2:
                    return spot.person
        return disc.circle.key if disc is not None else None

    def _tell(self) -> None:
        """What a screen reader says of the picture."""
        shown = self._shown
        if self._key is not None:
            self.setAccessibleDescription(told(shown, self._key))
        else:
            self.setAccessibleDescription(self.tr("Everything in it is in the list beside it."))
