"""A real X display with a window manager, and a program on it that says how it stands whenever a test asks."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import IO, Generic, TypeVar, cast

import pytest

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
USUAL = ("Xvfb", "openbox")

INCH = 25.4
"""Millimetres."""

S = TypeVar("S", bound=Mapping[str, object])


def needs(*programs: str) -> pytest.MarkDecorator:
    """Leaves a test out where the display, its window manager or one of these programs is not installed."""
    missing = [name for name in (*USUAL, *programs) if shutil.which(name) is None]
    return pytest.mark.skipif(bool(missing), reason=f"needs {', '.join(missing)} on a display of its own")


class OnX(Generic[S]):
    """A display of its own, and on it the program `python -m CHILD`, which answers each line with its state.

    All that was started ends with `stack`; what the program printed without being asked is in `printed` then.
    """

    def __init__(self, stack: ExitStack, child: str, printed: IO[str], *, size: tuple[int, int]) -> None:
        self._stack = stack
        # A monitor's own size in millimetres gives its scale: so it can change while the program runs.
        self.surroundings = os.environ | {
            "DISPLAY": self._open_display(*size),
            "QT_QPA_PLATFORM": "xcb",
            "QT_USE_PHYSICAL_DPI": "1",
            "PYTHONPATH": str(ROOT),
        }
        self.make_ready()
        self.start("openbox", "--sm-disable")
        self._child = subprocess.Popen(
            [sys.executable, "-m", child],
            cwd=ROOT,
            env=self.surroundings,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=printed,
            text=True,
        )
        stack.callback(self._end_child)
        assert self._line() == "ready"

    def make_ready(self) -> None:
        """What has to be so before the window manager and the program start."""

    def run(self, *command: str) -> str:
        """Run a program on this display; what it says."""
        return subprocess.run(command, env=self.surroundings, check=True, capture_output=True, text=True).stdout

    def ask(self, wish: str = "state") -> S:
        """Have the program do something, and hear how it stands a moment later."""
        assert self._child.stdin is not None
        self._child.stdin.write(f"{wish}\n")
        self._child.stdin.flush()
        return cast("S", json.loads(self._line()))

    def until(self, fact: Callable[[S], bool], wish: str = "state") -> S:
        """The first state of which this is true. A test in which it never comes has failed."""
        give_up = time.monotonic() + PATIENCE
        while not fact(state := self.ask(wish)):
            assert time.monotonic() < give_up, f"never came about; at last it was {state}"
        return state

    def _open_display(self, width: int, height: int) -> str:
        """An X server on whichever display number is free."""
        reading, writing = os.pipe()
        screen = ("-screen", "0", f"{width}x{height}x24")
        self.start("Xvfb", "-displayfd", str(writing), *screen, "-nolisten", "tcp", "-noreset", pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as answer:
            return f":{answer.readline().strip()}"

    def start(self, *command: str, pass_fds: tuple[int, ...] = ()) -> None:
        """Start a program on this display, which ends with it."""
        surroundings = getattr(self, "surroundings", os.environ)
        quiet = subprocess.DEVNULL
        process = subprocess.Popen(command, env=surroundings, pass_fds=pass_fds, stdout=quiet, stderr=quiet)
        self._stack.callback(process.wait)
        self._stack.callback(process.kill)

    def _end_child(self) -> None:
        """It ends by itself when nobody asks any more."""
        child = self._child
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.close()
        try:
            child.wait(10)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait(10)
        child.stdout.close()

    def _line(self) -> str:
        assert self._child.stdout is not None
        return self._child.stdout.readline().strip()


class MonitorsOnX(OnX[S]):
    """With a laptop and a TV that can be plugged and unplugged; the program's state names its `screens`."""

    def __init__(self, stack: ExitStack, child: str, printed: IO[str]) -> None:
        # Room for a TV on its side.
        super().__init__(stack, child, printed, size=(5206, 3840))

    def make_ready(self) -> None:
        # The display's one output goes with the TV: without it X would take the whole for a monitor of its own.
        self.plug("*laptop", (1366, 768), at=0)
        self.plug("tv", (3840, 2160), output="screen")

    def plug(
        self, name: str, size: tuple[int, int], *, at: int = 1366, scale: float = 1.0, output: str = "none"
    ) -> None:
        """A monitor comes. `*` before its name makes it the first of all."""
        width, height = size
        across, down = (round(side / (96 * scale) * INCH) for side in size)
        self.run("xrandr", "--setmonitor", name, f"{width}/{across}x{height}/{down}+{at}+0", output)

    def unplug(self, name: str) -> None:
        self.run("xrandr", "--delmonitor", name)

    def replug(
        self, name: str, size: tuple[int, int], *, at: int = 1366, scale: float = 1.0, output: str = "none"
    ) -> None:
        """It goes, and comes otherwise than it was.

        Not before the program has seen it go: where Qt hears of both at once, and the monitor has its old place and
        size, it takes over the new millimetres without a word, and the scale stays what it was. No real monitor changes
        its millimetres; only ours do.
        """
        known = name.removeprefix("*")
        self.unplug(known)
        self.until(lambda state: known not in cast("list[str]", state["screens"]))
        self.plug(name, size, at=at, scale=scale, output=output)
