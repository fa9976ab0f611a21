"""A clicker on a real X display: it sends physical keys, and the layout makes of them what it will."""

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
NEEDED = ("Xvfb", "openbox", "xdotool", "setxkbmap", "xkbcomp")
PATIENCE = 20.0
# The codes that a clicker's keys have under X, whatever the layout.
FORWARD, BACK, START, BLACK_B, BLACK_STOP, RIGHT = "117", "112", "71", "56", "60", "114"
# By its name: xdotool takes a single figure for the key with that figure on it.
STOP = "Escape"

pytestmark = pytest.mark.skipif(
    any(shutil.which(name) is None for name in NEEDED), reason="needs an X server, a window manager and xdotool"
)
State = dict[str, object]


class Clicker:
    """A display of its own with the windows of a run, and a clicker."""

    def __init__(self) -> None:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x900x24", "-nolisten", "tcp", "-noreset"]
        self._server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as answer:
            display = f":{answer.readline().strip()}"
        self._env = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
        self._manager = subprocess.Popen(["openbox", "--sm-disable"], env=self._env, stderr=subprocess.DEVNULL)
        self._child = subprocess.Popen(
            [sys.executable, str(ROOT / "tests/ui/clicker_on_x.py")],
            cwd=ROOT,
            env=self._env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._line() == "ready"

    def lay_out(self, *layout: str) -> None:
        """Another keyboard layout, from here on."""
        subprocess.run(["setxkbmap", *layout], env=self._env, check=True, capture_output=True)

    def press(self, code: str) -> None:
        subprocess.run(["xdotool", "key", code], env=self._env, check=True, capture_output=True)

    def ask(self, wish: str = "state") -> State:
        assert self._child.stdin is not None
        self._child.stdin.write(f"{wish}\n")
        self._child.stdin.flush()
        state: State = json.loads(self._line())
        return state

    def until(self, fact: Callable[[State], bool], wish: str = "state") -> State:
        """The first state of which this is true; the last one there was where it never becomes so."""
        give_up = time.monotonic() + PATIENCE
        while not fact(state := self.ask(wish)) and time.monotonic() < give_up:
            pass
        return state

    def close(self) -> None:
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        self._child.stdin.close()
        for process in (self._child, self._manager, self._server):
            if process is not self._child:
                process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(10)
        self._child.stdout.close()

    def _line(self) -> str:
        assert self._child.stdout is not None
        return self._child.stdout.readline().strip()


@pytest.fixture
def clicker() -> Iterator[Clicker]:
    one = Clicker()
    yield one
    one.close()


def the_five_keys(clicker: Clicker, black: str) -> list[object]:
    """What came of start, on, back, black and back again, stop."""
    came: list[object] = []
    for code, word, wanted in (
        (START, "index", 1),
        (FORWARD, "index", 2),
        (BACK, "index", 1),
        (black, "black", True),
        (black, "black", False),
        (STOP, "phase", "paused"),
        (START, "phase", "running"),
    ):
        clicker.press(code)
        came.append(clicker.until(lambda state, word=word, wanted=wanted: state[word] == wanted)[word])  # type: ignore[misc]
    return came


@pytest.mark.parametrize("window", ["console", "stage"])
def test_the_five_keys_work_from_either_window(clicker: Clicker, window: str) -> None:
    there = clicker.until(lambda state: state["active"] == window, wish=window)

    came = the_five_keys(clicker, BLACK_STOP)

    assert there["active"] == window
    assert came == [1, 2, 1, True, False, "paused", "running"]


LAYOUTS = (
    (("fr",), BLACK_STOP),
    (("us", "-variant", "dvorak"), BLACK_B),
    (("ru",), BLACK_STOP),
    (("gr",), BLACK_B),
    (("il",), BLACK_B),
    (("tr",), BLACK_STOP),
)


def test_they_work_on_any_layout(clicker: Clicker) -> None:
    clicker.until(lambda state: state["active"] == "console", wish="console")

    came = {}
    for layout, black in LAYOUTS:
        clicker.lay_out(*layout)
        came[layout] = the_five_keys(clicker, black)

    assert came == {layout: [1, 2, 1, True, False, "paused", "running"] for layout, _ in LAYOUTS}


def test_they_work_while_a_line_is_typed(clicker: Clicker) -> None:
    clicker.until(lambda state: state["typing"] is True, wish="line")

    clicker.press(RIGHT)
    by_arrow = clicker.until(lambda state: state["index"] == 1)
    clicker.press(BLACK_STOP)
    black = clicker.until(lambda state: state["black"] is True)
    subprocess.run(["xdotool", "type", "warm"], env=clicker._env, check=True)  # noqa: SLF001 - the display's own
    clicker.until(lambda state: state["line"] == "warm")
    clicker.press(FORWARD)
    on = clicker.until(lambda state: state["index"] == 2)

    assert (by_arrow["index"], black["black"], black["line"]) == (1, True, "")
    assert (on["index"], on["line"]) == (2, "warm")
