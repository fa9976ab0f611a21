"""The whole program on a display and a session's bus of its own, read and driven as by a screen reader."""

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
from typing import NamedTuple

ROOT = Path(__file__).parents[3]
READER = "/usr/bin/python3"
PYATSPI = Path("/usr/lib/python3/dist-packages/pyatspi")
LAUNCHER = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
PATIENCE = 60.0
# What somebody's own session may have set: the bus of the test is another one.
FROM_OUTSIDE = ("AT_SPI_BUS_ADDRESS", "NO_AT_BRIDGE", "PYTHONPATH")


def missing() -> str:
    """What has to be installed before a screen reader can read; empty where all is there."""
    programs = tuple(name for name in ("Xvfb", "dbus-daemon") if shutil.which(name) is None)
    packages = (("python3-pyatspi", PYATSPI), ("at-spi2-core", LAUNCHER))
    return ", ".join((*programs, *(package for package, place in packages if not place.exists())))


class Told(NamedTuple):
    """What a screen reader says of one thing, and where it is."""

    name: str
    role: str
    description: str
    labels: tuple[str, ...]
    takes_focus: bool
    ticked: bool
    place: tuple[int, int, int, int]

    @property
    def called(self) -> str:
        """What it is called by: of what chooses Qt tells what is chosen, and its label apart."""
        return self.labels[0] if self.labels else self.name


Window = tuple[Told, ...]


class OnTheBus:
    """The program and its reader; all ends with the stack."""

    def __init__(self, stack: ExitStack, home: Path) -> None:
        self._stack = stack
        quiet = {name: value for name, value in os.environ.items() if name not in FROM_OUTSIDE}
        (home / "run").mkdir(mode=0o700)
        quiet |= {"HOME": str(home), "MICROSOL_HOME": str(home), "XDG_RUNTIME_DIR": str(home / "run")}
        quiet |= {"DISPLAY": self._display(quiet), "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        bus = self._start(["dbus-daemon", "--session", "--nofork", "--print-address"], quiet)
        quiet["DBUS_SESSION_BUS_ADDRESS"] = self._hear(bus)
        self._reader = self._start([READER, str(ROOT / "tests/ui/accessibility/reader.py")], quiet)
        self._fault = home / "fault"
        program = [sys.executable, "-m", "tests.ui.accessibility.with_a_fault", str(self._fault)]
        self._start(program, quiet)

    def until(self, fact: Callable[[Mapping[str, Window]], bool]) -> dict[str, Window]:
        """All windows as soon as this is true of them; as they are at last where it never becomes so."""
        give_up = time.monotonic() + PATIENCE
        while not fact(seen := self._see()) and time.monotonic() < give_up:
            pass
        return seen

    def press(self, window: str, name: str) -> None:
        """Press a button, or tick a tick, as soon as it is there."""
        give_up = time.monotonic() + PATIENCE
        while self._ask("press", window, name) is not True:
            assert time.monotonic() < give_up, f"There is no “{name}” to be pressed in “{window}”."

    def write(self, window: str, name: str, words: str) -> None:
        """Write into a field, instead of what stands there, as soon as it is there."""
        give_up = time.monotonic() + PATIENCE
        while self._ask("write", window, name, words) is not True:
            assert time.monotonic() < give_up, f"There is no “{name}” to write into in “{window}”."

    def go_wrong(self) -> None:
        """Have the program come upon a fault of its own."""
        self._fault.touch()

    def _see(self) -> dict[str, Window]:
        seen = self._ask("see")
        if not isinstance(seen, dict) or "fault" in seen:
            return {}
        return {name: tuple(_told(one) for one in window) for name, window in seen.items()}

    def _ask(self, wish: str, *arguments: str) -> object:
        assert self._reader.stdin is not None
        print(json.dumps({wish: arguments}), file=self._reader.stdin, flush=True)
        answer: object = json.loads(self._hear(self._reader))
        return answer

    def _display(self, surroundings: Mapping[str, str]) -> str:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-noreset"]
        self._start(command, surroundings, pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as answer:
            return f":{answer.readline().strip()}"

    def _hear(self, process: subprocess.Popen[str]) -> str:
        assert process.stdout is not None
        return process.stdout.readline().strip()

    def _start(
        self, command: list[str], surroundings: Mapping[str, str], pass_fds: tuple[int, ...] = ()
    ) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=surroundings,
            pass_fds=pass_fds,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._stack.callback(process.communicate)
        self._stack.callback(process.kill)
        return process


def _told(one: Mapping[str, object]) -> Told:
    place = one["place"]
    labels = one["labels"]
    assert isinstance(place, list)
    assert isinstance(labels, list)
    return Told(
        name=str(one["name"]),
        role=str(one["role"]),
        description=str(one["description"]),
        labels=tuple(labels),
        takes_focus=bool(one["takes focus"]),
        ticked=bool(one["ticked"]),
        place=(place[0], place[1], place[2], place[3]),
    )
