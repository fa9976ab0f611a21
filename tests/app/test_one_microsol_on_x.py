"""Started twice on a real X display: the window that lies behind another one comes to the front."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NEEDED = ("Xvfb", "openbox", "xdotool")
PATIENCE = 60.0
ANOTHER = """
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
window = QWidget(windowTitle="Something else")
window.showMaximized()
application.exec()
"""

pytestmark = pytest.mark.skipif(
    any(shutil.which(name) is None for name in NEEDED), reason="needs an X server, a window manager and xdotool"
)


class OnX:
    """A display of its own with a window manager, and what is started on it."""

    def __init__(self, stack: ExitStack, home: Path) -> None:
        self._stack = stack
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"]
        self._start(command, os.environ, pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as answer:
            display = f":{answer.readline().strip()}"
        self._surroundings = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "MICROSOL_HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
        }
        self.start("openbox", "--sm-disable")

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        return self._start(list(command), self._surroundings)

    def in_front(self, name: str) -> bool:
        """Whether the window with the keys comes to be called so."""
        return self._until(lambda: name in self._said_by("xdotool", "getactivewindow", "getwindowname"))

    def _until(self, fact: Callable[[], bool]) -> bool:
        give_up = time.monotonic() + PATIENCE
        while not (is_so := fact()) and time.monotonic() < give_up:
            pass
        return is_so

    def _said_by(self, *command: str) -> str:
        done = subprocess.run(command, env=self._surroundings, capture_output=True, text=True, check=False)
        return done.stdout

    def _start(
        self, command: list[str], surroundings: Mapping[str, str], pass_fds: tuple[int, ...] = ()
    ) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(command, cwd=ROOT, env=surroundings, pass_fds=pass_fds, stderr=subprocess.DEVNULL)
        self._stack.callback(process.wait)
        self._stack.callback(process.kill)
        return process


@pytest.fixture
def on_x(tmp_path: Path) -> Iterator[OnX]:
    with ExitStack() as stack:
        yield OnX(stack, tmp_path)


def test_the_one_that_runs_comes_to_the_front(on_x: OnX) -> None:
    on_x.start(sys.executable, "-m", "microsol_desktop")
    at_first = on_x.in_front("Microsol")
    on_x.start(sys.executable, "-c", ANOTHER)
    then = on_x.in_front("Something else")

    second = on_x.start(sys.executable, "-m", "microsol_desktop")

    assert second.wait() == 0
    assert at_first
    assert then
    assert on_x.in_front("Microsol")
