"""A turn that is under way while screens come and go: what the room sees of it, beside what it should see."""

from __future__ import annotations

from typing import TypedDict

from PySide6.QtCore import QDate, QEvent, QPointF, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from microsol_desktop.system.screen_watch import ScreenWatch
from microsol_desktop.ui.run_windows import RunWindows
from microsol_desktop.ui.stage.view import StageView
from tests.pixels import bytes_of
from tests.ui.console.a_run import a_desk, a_theme

SECOND_TURN = 3
"""The place in the evening of the second turn of the check-in, of two minutes."""

CLEARLY = 32
"""Of 255 shades."""


class State(TypedDict):
    """How both windows lie, and what is on the stage: `left` in whole seconds, `screens` by their names."""

    cue: int
    left: int
    stage: bool
    full: bool
    stage_on: str
    stage_size: list[int]
    scale: float
    is_true: bool
    stage_at: list[int]
    console: bool
    console_on: str
    console_scale: float
    console_has_keys: bool
    said: str
    screens: list[str]


class MidTurn:
    """Both windows of a run in the middle of a turn, on whatever screens there are."""

    def __init__(self, application: QApplication, *, windowed: bool = False) -> None:
        self._application = application
        self._theme = a_theme()
        self.desk, self._clock, _, _ = a_desk()
        self.watch = ScreenWatch(application)
        self.windows = RunWindows(
            self.desk, self._theme, self.watch, windowed=windowed, calm=True, day=QDate(2026, 11, 22)
        )
        self.desk.advance()
        self.desk.jump(SECOND_TURN)
        self.pass_time(20)
        self.windows.open()

    def pass_time(self, seconds: int) -> None:
        """Let time pass, as the room would see it."""
        self._clock.now += seconds
        self.desk.tick()

    def state(self) -> State:
        """How it is now."""
        stage, console, wall = self.windows.stage, self.windows.console, self.desk.moment.wall
        return State(
            cue=wall.index,
            left=round(wall.clock.left or 0),
            stage=stage.isVisible(),
            full=stage.isFullScreen() and stage.geometry() == stage.screen().geometry(),
            stage_on=stage.screen().name(),
            stage_size=[stage.width(), stage.height()],
            scale=stage.devicePixelRatioF(),
            is_true=self.is_true(),
            stage_at=list(stage.geometry().getRect()),  # type: ignore[call-overload] # Qt's stubs say object
            console=console.isVisible(),
            console_on=console.screen().name(),
            console_scale=console.devicePixelRatioF(),
            console_has_keys=console.isActiveWindow(),
            said=console.header.bar.sentence,
            screens=[screen.name() for screen in self._application.screens()],
        )

    def is_true(self) -> bool:
        """Whether the stage shows, dot by dot but for the edges of letters, what a new one would show now."""
        shown = self.windows.stage.stage
        fresh = StageView(self._theme, calm=True)
        fresh.setScreen(shown.screen())
        fresh.resize(shown.size())
        fresh.render_moment(self.desk.moment.wall)
        one, other = shown.grab().toImage(), fresh.grab().toImage()
        fresh.deleteLater()
        return one.size() == other.size() and are_alike(one, other)

    def close(self) -> None:
        """Leave nothing behind."""
        self.windows.close()
        self.windows.deleteLater()
        self.watch.deleteLater()
        self._application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def are_alike(one: QImage, other: QImage) -> bool:
    """Whether no dot of one differs clearly from the same dot of the other."""
    both = QImage(one)
    painter = QPainter(both)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(QRectF(QPointF(), both.deviceIndependentSize()), other)
    painter.end()
    grey = bytes_of(both, QImage.Format.Format_Grayscale8)
    return not grey.translate(None, delete=bytes(range(CLEARLY)))
