"""What a host does with the island's picture: by the wheel, the mouse and the keys."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from microsol_desktop.ui.circles.island_camera import Camera
from microsol_desktop.ui.circles.island_look import Look
from microsol_desktop.ui.circles.island_picture import STEP, IslandPicture
from microsol_desktop.ui.circles.island_seen import View
from microsol_desktop.ui.circles.island_words import told

ASIDE = 0.14
"""How far an arrow goes, in parts of the picture."""
DRAGGED = 5
"""Pixels that a pressed mouse moves before it drags."""
NEAR = 3.0
"""Pixels around a person's dot within which the person is meant."""


class IslandView(IslandPicture):
    """The picture that one moves over and chooses in.

    Signals:
        chosen: a circle or a person was chosen here (the key), or nothing any more (None).
        opened: somebody was double-clicked, or Enter pressed on them (the person's key).
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, look: Look, calm: Callable[[], bool] = bool, parent: QWidget | None = None) -> None:
        super().__init__(look, calm, parent)
        self._pressed_at: QPointF | None = None
        self._dragged_from: Camera | None = None

    @property
    def is_moving(self) -> bool:
        return super().is_moving or self._dragged_from is not None

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._painter is None:
            return
        notches = event.angleDelta().y() / 120
        x, y = self._place(event.position())
        self.look_nearer(STEP**notches, x, y)
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
                self.look_aside(-self.width() * ASIDE, 0)
            case keys.Key_Right:
                self.look_aside(self.width() * ASIDE, 0)
            case keys.Key_Up:
                self.look_aside(0, -self.height() * ASIDE)
            case keys.Key_Down:
                self.look_aside(0, self.height() * ASIDE)
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

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event.pos(), event.globalPos())
            return True
        # Where Backspace is the system's key for "back", here it leads out of a circle first.
        is_out = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Backspace
        if event.type() == QEvent.Type.ShortcutOverride and is_out:
            event.accept()
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
            near = (view.dot / 2 + NEAR) / self._camera.scale
            key = disc.circle.key if disc is not None else None
            for spot in self._shown.people.get(key, ()):
                if (spot.x - x) ** 2 + (spot.y - y) ** 2 <= near**2:
                    return spot.person
        return disc.circle.key if disc is not None else None
