"""How far apart a bell and the change on the stage are, for a run with its two windows: seen and heard, not called.

The frame is there when the stage has painted what is new for the first time; the bell when its first sample has come
out of the sound server. Measured from outside: this process shows, the one that started it listens.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest

from bench.a_run import say, two_screens
from bench.sound_server import CanNotStart, recorder, sound_server
from microsol_desktop import app
from microsol_desktop.desk.begin import begin_run
from microsol_desktop.desk.clock import MachineClock
from microsol_desktop.flow.people import numbered
from microsol_desktop.practice.model import Slug
from microsol_desktop.system.screen_watch import ScreenWatch
from microsol_desktop.system.sound import SoundBells
from microsol_desktop.ui.run_windows import RunWindows
from microsol_desktop.ui.stage.view import StageView
from microsol_desktop.ui.theme import dress, load_fonts, load_stage_fonts
from microsol_desktop.ui.tokens import load_theme

ROOT = Path(__file__).parents[1]
RESOURCES = ROOT / "resources"
BOUND = 50
"""Milliseconds, either way."""
PEOPLE, ROUNDS = 8, 7
WAITING = ("One", "Two", "Three", "Four")
BY_TIME, BY_KEY, TIME_IS_UP = "moves_on", "key", "time_is_up"
TEXT = f"""# On time

{"".join(f"## {title} (3 s)" + chr(10) * 2 for title in WAITING)}## Around (3 s each, moves on)

Say it.

## Small groups (1 min, new pairs, {ROUNDS} rounds)

Tell.
"""
HUSHED_AFTER, NEXT_AFTER, LONGER_THAN_A_STEP = 400, 1000, 4500
"""Milliseconds: a bell of the bench is cut off, so that the next one is heard to begin."""


def measure(width: int, height: int) -> dict[str, list[float]] | str:
    """Milliseconds by which each bell came after its frame (before it, where less than 0), or why there are none."""
    try:
        with sound_server("tv"), recorder("tv") as recording, tempfile.TemporaryDirectory() as home:
            arguments = [sys.executable, "-m", "bench.bell_and_stage", str(width), str(height), home]
            done = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, check=True, timeout=300)
            time.sleep(0.5)
            heard = list(recording.begun)
    except CanNotStart as why:
        return str(why)
    frames: dict[str, list[float]] = {TIME_IS_UP: [], BY_TIME: [], BY_KEY: []}
    for line in done.stdout.splitlines():
        kind, instant = line.split()
        frames[kind].append(float(instant))
    return {
        kind: [(min(heard, key=lambda at: abs(at - frame)) - frame) * 1000 for frame in seen]
        for kind, seen in frames.items()
    }


def summary(apart: list[float]) -> str:
    """The middle and the two ends."""
    return f"{statistics.median(apart):+.0f} ms, {min(apart):+.0f} to {max(apart):+.0f} ms"


class Watch:
    """Says when the stage has painted for the first time since a bell was rung, and cuts the bell off soon after."""

    def __init__(self, bells: SoundBells) -> None:
        self.kind = TIME_IS_UP
        self._bells = bells
        self._is_due = False
        self._painted_at = 0.0

    def on_rang(self, _: object) -> None:
        """With a change the frame was painted just before; with a time that is up it comes with the next painting."""
        QTimer.singleShot(HUSHED_AFTER, self._hush)
        if self.kind == TIME_IS_UP:
            self._is_due = True
        else:
            say(self.kind, self._painted_at)

    def on_painted(self) -> None:
        self._painted_at = time.perf_counter()
        if self._is_due:
            self._is_due = False
            say(self.kind, self._painted_at)

    def _hush(self) -> None:
        self._bells.muted = True
        self._bells.muted = False


def main(width: int, height: int, home: Path) -> None:
    """Go through a round that moves on by itself, then through small groups by the key, and say when each frame was."""
    two_screens(width, height)
    application = app.application()
    theme = load_theme(RESOURCES / "themes", "hearth")
    load_fonts(RESOURCES / "fonts")
    load_stage_fonts(RESOURCES / "fonts")
    dress(application, theme, 1.0)
    slug = Slug("on-time")
    with closing(SoundBells(RESOURCES / "sounds", volume=1.0)) as bells:
        watch = Watch(bells)
        desk = begin_run(slug, {slug: TEXT}, numbered(PEOPLE), clock=MachineClock(), journal_folder=home, bells=bells)
        windows = RunWindows(desk, theme, ScreenWatch(application))
        _tell_when_painted(windows.stage.stage, watch)
        desk.rang.connect(watch.on_rang)
        windows.open()
        bells.warm()
        _wait(1500)
        for _ in WAITING:
            QTest.keyClick(windows.stage, Qt.Key.Key_PageDown)
            _wait(LONGER_THAN_A_STEP)
        watch.kind = BY_TIME
        QTest.keyClick(windows.stage, Qt.Key.Key_PageDown)
        while desk.moment.wall.cue.groups is None:
            _wait(200)
        _wait(NEXT_AFTER)
        watch.kind = BY_KEY
        for _ in range(ROUNDS - 1):
            QTest.keyClick(windows.stage, Qt.Key.Key_PageDown)
            _wait(NEXT_AFTER)
        windows.close()


def _wait(milliseconds: int) -> None:
    """As a running program waits: `QTest.qWait` would keep the interpreter to itself, and the bells' thread out."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _tell_when_painted(stage: StageView, watch: Watch) -> None:
    paint = StageView.paintEvent

    def painted(self: StageView, event: QPaintEvent) -> None:
        paint(self, event)
        if self is stage:
            watch.on_painted()

    StageView.paintEvent = painted  # type: ignore[method-assign]


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
