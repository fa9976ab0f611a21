"""When the computer is to stay awake: while a practice goes on, and not in a pause that has become a long one."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from microsol_desktop.desk.around import Wakeful
from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.flow.moment import Phase

LONG_PAUSE = 600.0
"""Seconds of a pause after which the computer may sleep if it likes: the host has gone for lunch."""
THE_STAGE_FIRST = 1_000
"""Milliseconds: the stage is painted before anything is asked of the system."""


class KeepAwake(QObject):
    """Tells the machine what a run wants of it, as long as it goes on."""

    def __init__(self, desk: RunDesk, machine: Wakeful, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._machine = machine
        self._paused_at: float | None = None
        self._wished = False
        self._is_over = False
        self._beginning = QTimer(self, interval=THE_STAGE_FIRST, singleShot=True)
        self._beginning.timeout.connect(self.begin)
        self._beginning.start()

    def begin(self) -> None:
        """From now on follow the run."""
        self._beginning.stop()
        self._desk.changed.connect(self._look)
        self._desk.ticked.connect(self._look)
        self._look()

    def end(self) -> None:
        """The run's windows are closed: the computer may sleep."""
        self._beginning.stop()
        self._is_over = True
        self._wish(on=False)

    def _look(self) -> None:
        if self._is_over:
            return
        phase = self._desk.moment.wall.phase
        if phase is not Phase.PAUSED:
            self._paused_at = None
        elif self._paused_at is None:
            self._paused_at = self._desk.now
        self._wish(on=stays_awake(phase, 0 if self._paused_at is None else self._desk.now - self._paused_at))

    def _wish(self, *, on: bool) -> None:
        if on is not self._wished:
            self._wished = on
            self._machine.hold(on)


def stays_awake(phase: Phase, paused_for: float) -> bool:
    """Whether the computer is to stay awake; `paused_for` are the seconds that a pause has lasted."""
    return phase is not Phase.ENDED and paused_for < LONG_PAUSE
