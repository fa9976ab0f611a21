"""Plugging and unplugging with a real window manager, which has its own mind about full-screen windows."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NEEDED = ("Xvfb", "openbox", "xrandr")
LAPTOP = ("*laptop", "1366/300x768/170+0+0", "screen")
TV = ("tv", "3840/1600x2160/900+1366+0", "none")
PATIENCE = 20.0

pytestmark = pytest.mark.skipif(
    any(shutil.which(name) is None for name in NEEDED), reason="needs an X server and a window manager to start"
)
State = dict[str, object]


class OnX:
    """A display of its own with a window manager, two monitors, and the windows of a run."""

    def __init__(self) -> None:
        self._server, self.display = _start_server()
        self._env = os.environ | {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
        self.xrandr("--setmonitor", *LAPTOP)
        self.xrandr("--setmonitor", *TV)
        self._manager = subprocess.Popen(["openbox", "--sm-disable"], env=self._env, stderr=subprocess.DEVNULL)
        self._child = subprocess.Popen(
            [sys.executable, str(ROOT / "tests/ui/windows_on_x.py")],
            cwd=ROOT,
            env=self._env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._line() == "ready"

    def xrandr(self, *arguments: str) -> None:
        subprocess.run(["xrandr", *arguments], env=self._env, check=True, capture_output=True)

    def plug_tv(self) -> None:
        self.xrandr("--setmonitor", *TV)

    def unplug_tv(self) -> None:
        self.xrandr("--delmonitor", "tv")

    def ask(self, wish: str = "state") -> State:
        assert self._child.stdin is not None
        self._child.stdin.write(f"{wish}\n")
        self._child.stdin.flush()
        state: State = json.loads(self._line())
        return state

    def until(self, fact: Callable[[State], bool]) -> State:
        """The first state of which this is true; the last one there was where it never becomes so."""
        give_up = time.monotonic() + PATIENCE
        while not fact(state := self.ask()) and time.monotonic() < give_up:
            pass
        return state

    def close(self) -> None:
        assert self._child.stdin is not None
        self._child.stdin.close()
        for process in (self._child, self._manager, self._server):
            if process is not self._child:
                process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(10)
        assert self._child.stdout is not None
        self._child.stdout.close()

    def _line(self) -> str:
        assert self._child.stdout is not None
        return self._child.stdout.readline().strip()


@pytest.fixture
def on_x() -> Iterator[OnX]:
    display = OnX()
    yield display
    display.close()


def test_unplugging_the_tv_and_plugging_it_in_again_never_covers_the_console(on_x: OnX) -> None:
    begun = on_x.until(lambda state: state["full"] is True and state["stage_on"] == "tv")
    on_x.ask("next")
    on_x.unplug_tv()
    alone = on_x.until(lambda state: state["stage"] is False and "TV has gone" in str(state["said"]))
    on_x.ask("next")
    on_x.plug_tv()
    again = on_x.until(lambda state: state["full"] is True and state["stage_on"] == "tv" and state["said"] == "")

    assert (begun["stage_on"], begun["console_on"]) == ("tv", "laptop")
    assert (alone["stage"], alone["console"], alone["console_on"]) == (False, True, "laptop")
    assert again["index"] == 2
    assert again["stage_at"] == [1366, 0, 3840, 2160]
    assert (again["console"], again["console_on"]) == (True, "laptop")


def test_the_console_keeps_the_keyboard_when_the_stage_comes(on_x: OnX) -> None:
    begun = on_x.until(lambda state: state["full"] is True and state["console_has_keys"] is True)
    on_x.unplug_tv()
    on_x.until(lambda state: state["stage"] is False)
    on_x.plug_tv()
    again = on_x.until(lambda state: state["full"] is True and state["stage_on"] == "tv")
    later = on_x.ask()

    assert begun["console_has_keys"] is True
    assert (again["console_has_keys"], later["console_has_keys"]) == (True, True)


def _start_server() -> tuple[subprocess.Popen[bytes], str]:
    """An X server on whichever display number is free."""
    reading, writing = os.pipe()
    size = "5206x2160x24"
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as answer:
        return server, f":{answer.readline().strip()}"
