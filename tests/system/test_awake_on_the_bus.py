"""Kept awake for real: over a session's bus of its own, by a desktop that does what all of them do."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-daemon") is None, reason="there is no D-Bus here (Debian: dbus)"
)


class Talking:
    """A program that is talked to in lines."""

    def __init__(self, command: list[str], **surroundings: str) -> None:
        self.process = subprocess.Popen(
            command,
            cwd=ROOT,
            env={**os.environ, **surroundings},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def say(self, line: str) -> None:
        assert self.process.stdin is not None
        print(line, file=self.process.stdin, flush=True)

    def hear(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def close(self) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def running() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def address(running: ExitStack) -> str:
    """Where the session's bus is."""
    daemon = Talking(["dbus-daemon", "--session", "--nofork", "--print-address"])
    running.callback(daemon.close)
    return daemon.hear()


@pytest.fixture
def desktop(running: ExitStack, address: str) -> Talking:
    desktop = Talking([sys.executable, "-m", "tests.system.a_desktop"], DBUS_SESSION_BUS_ADDRESS=address)
    running.callback(desktop.close)
    assert desktop.hear() == "ready"
    return desktop


@pytest.fixture
def program(running: ExitStack, address: str) -> Talking:
    program = Talking(
        [sys.executable, "-m", "tests.system.held_awake"], DBUS_SESSION_BUS_ADDRESS=address, WAKEPY_FAKE_SUCCESS=""
    )
    running.callback(program.close)
    return program


def test_the_desktop_is_told_who_keeps_it_awake_and_why(desktop: Talking, program: Talking) -> None:
    program.say("on")

    assert program.hear() == "True"
    assert desktop.hear() == "held Microsol A gathering is under way"


def test_it_is_let_go_and_taken_again(desktop: Talking, program: Talking) -> None:
    program.say("on")
    heard = [desktop.hear()]
    program.say("off")
    heard += [desktop.hear(), desktop.hear()]
    program.say("on")
    heard += [desktop.hear()]

    assert [line.split(" Microsol")[0] for line in heard] == ["held", "let go 7", "holder left", "held"]


def test_the_programs_end_lets_go_in_good_order(desktop: Talking, program: Talking) -> None:
    program.say("on")
    desktop.hear()

    program.say("end")

    assert desktop.hear() == "let go 7"
    assert program.process.wait() == 0


def test_a_crash_lets_go(desktop: Talking, program: Talking) -> None:
    program.say("on")
    desktop.hear()

    program.process.send_signal(signal.SIGKILL)

    assert desktop.hear() == "holder left"


def test_where_no_desktop_listens_that_is_said_and_nothing_else_happens(program: Talking) -> None:
    program.say("on")
    works = program.hear()
    program.say("end")

    assert works == "False"
    assert program.process.wait() == 0


def test_without_any_bus_that_is_said_too(running: ExitStack) -> None:
    program = Talking(
        [sys.executable, "-m", "tests.system.held_awake"],
        DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere",
        WAKEPY_FAKE_SUCCESS="",
    )
    running.callback(program.close)
    program.say("on")
    works = program.hear()
    program.say("end")

    assert works == "False"
    assert program.process.wait() == 0


def test_a_desktop_that_goes_first_is_no_trouble(desktop: Talking, program: Talking) -> None:
    program.say("on")
    desktop.hear()
    desktop.close()

    program.say("end")

    assert program.process.wait() == 0


def test_the_program_itself_holds_it_while_a_practice_goes_on_and_a_crash_lets_go(
    running: ExitStack, address: str, desktop: Talking, tmp_path: Path
) -> None:
    program = Talking(
        [sys.executable, "-m", "microsol_desktop", "run", "check-in"],
        DBUS_SESSION_BUS_ADDRESS=address,
        MICROSOL_HOME=str(tmp_path),
        WAKEPY_FAKE_SUCCESS="",
    )
    running.callback(program.close)

    heard = [desktop.hear()]
    program.process.send_signal(signal.SIGKILL)
    heard.append(desktop.hear())

    assert heard == ["held Microsol A gathering is under way", "holder left"]
