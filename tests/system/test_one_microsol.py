"""Who is the one Microsol, and how others find it."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from microsol_desktop.system.called_again import LONGEST, Door, call_in
from microsol_desktop.system.one_microsol import Call, OneMicrosol, this_call

ROOT = Path(__file__).parents[2]
NO_FILE = Call()
on_a_socket_of_files = pytest.mark.skipif(sys.platform == "win32", reason="Windows has pipes, not files, for this")

KILLED = """
import os, signal, sys
from pathlib import Path
from microsol_desktop.system.called_again import Door
from microsol_desktop.system.one_microsol import Call, OneMicrosol
one = OneMicrosol(Path(sys.argv[1], "home"), Path(sys.argv[1]))
assert not one.is_another(Call())
door = Door(one.address)
assert door.is_open
os.kill(os.getpid(), signal.SIGKILL)
"""


SECOND = """
import sys
from pathlib import Path
from microsol_desktop.system.one_microsol import Call, OneMicrosol
one = OneMicrosol(Path(sys.argv[1]), Path(sys.argv[2]))
print(one.is_another(Call(*sys.argv[3:])), one.is_this)
one.close()
"""


class Second(QProcess):
    """Another start of the program, in a process of its own."""

    def __init__(self, folder: Path, call: Call = NO_FILE) -> None:
        super().__init__()
        self.setWorkingDirectory(str(ROOT))
        self.setProgram(sys.executable)
        self.setArguments(["-c", SECOND, str(folder / "home"), str(folder), *call])

    @property
    def found(self) -> str:
        """Whether there was another, and whether it became the one itself."""
        return bytes(self.readAllStandardOutput().data()).decode().strip()


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Callable[[], OneMicrosol]]:
    """One start of the program after another by the same person."""
    started: list[OneMicrosol] = []

    def start() -> OneMicrosol:
        started.append(OneMicrosol(tmp_path / "home", tmp_path))
        return started[-1]

    yield start
    for one in started:
        one.close()


Start = Callable[[], OneMicrosol]


def test_the_first_to_start_is_the_one(place: Start) -> None:
    one = place()

    another = one.is_another(NO_FILE)

    assert not another
    assert one.is_this


def test_the_second_hands_over_what_it_was_started_with(place: Start, tmp_path: Path, qtbot: QtBot) -> None:
    first = place()
    first.is_another(NO_FILE)
    door = Door(first.address)
    caller = Second(tmp_path, Call("/practices/quarta-feira à noite.md", "leave"))

    with qtbot.waitSignal(door.called) as told, qtbot.waitSignal(caller.finished):
        caller.start()
    door.close()

    assert caller.found == "True False"
    assert told.args == [Call("/practices/quarta-feira à noite.md", "leave")]


def test_one_that_is_only_just_starting_is_waited_for(place: Start, tmp_path: Path, qtbot: QtBot) -> None:
    first = place()
    first.is_another(NO_FILE)
    caller = Second(tmp_path)
    caller.start()
    caller.waitForStarted()

    door = Door(first.address)
    with qtbot.waitSignal(door.called), qtbot.waitSignal(caller.finished):
        pass
    door.close()

    assert caller.found == "True False"


def test_one_that_leaves_while_it_is_called_is_followed_by_the_caller(
    place: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    first = place()
    first.is_another(NO_FILE)
    caller = Second(tmp_path)

    with qtbot.waitSignal(caller.finished):
        caller.start()
        caller.waitForStarted()
        first.close()

    assert caller.found == "False True"


def test_one_that_does_not_answer_is_left_alone(place: Start, qtbot: QtBot) -> None:
    first, second = place(), place()
    first.is_another(NO_FILE)
    # It listens, but nobody goes to the door.
    door = Door(first.address)

    another = second.is_another(NO_FILE, patience=50)
    door.close()

    assert not another
    assert not second.is_this


def test_homes_of_their_own_have_microsols_of_their_own(tmp_path: Path) -> None:
    ours, on_the_stick = OneMicrosol(tmp_path / "home", tmp_path), OneMicrosol(tmp_path / "stick", tmp_path)

    found = [one.is_another(NO_FILE) for one in (ours, on_the_stick)]
    are_there = [one.is_this for one in (ours, on_the_stick)]
    for one in (ours, on_the_stick):
        one.close()

    assert found == [False, False]
    assert are_there == [True, True]


def test_where_nothing_can_be_written_there_are_simply_two(tmp_path: Path) -> None:
    nowhere = OneMicrosol(tmp_path, tmp_path / "not there")

    assert not nowhere.is_another(NO_FILE)
    assert not nowhere.is_this


@on_a_socket_of_files
def test_after_a_kill_the_next_one_is_the_one_and_can_be_found(place: Start, tmp_path: Path, qtbot: QtBot) -> None:
    killed = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], cwd=ROOT, check=False)
    left = sorted(path.suffix for path in tmp_path.iterdir())
    first = place()

    another = first.is_another(NO_FILE)
    door = Door(first.address)
    caller = Second(tmp_path)
    with qtbot.waitSignal(door.called), qtbot.waitSignal(caller.finished):
        caller.start()
    door.close()

    assert killed.returncode == -9
    assert left == [".lock", ".socket"]
    assert not another
    assert caller.found == "True False"


@on_a_socket_of_files
@pytest.mark.parametrize(
    "said", [b"", b"hello\n", b"[]\n", b'{"file": 7, "token": ""}\n', b"\xff\xfe\n", b"{" * (LONGEST + 9)]
)
def test_what_is_no_call_is_shown_out_and_the_next_one_is_heard(
    place: Start, tmp_path: Path, said: bytes, qtbot: QtBot
) -> None:
    first = place()
    first.is_another(NO_FILE)
    door = Door(first.address)
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.connect(first.address)
        stranger.sendall(said)

    caller = Second(tmp_path)
    with qtbot.waitSignal(door.called) as told, qtbot.waitSignal(caller.finished):
        caller.start()
    door.close()

    assert told.args == [NO_FILE]


@on_a_socket_of_files
def test_nobody_else_may_knock(place: Start) -> None:
    first = place()
    first.is_another(NO_FILE)

    door = Door(first.address)
    mode = Path(first.address).stat().st_mode & 0o077
    door.close()

    assert mode == 0


def test_a_file_is_named_by_its_whole_path(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "leave")

    assert this_call("pods.md") == Call(str(tmp_path / "pods.md"), "leave")
    assert this_call(None) == Call("", "leave")


def test_a_call_says_a_file_and_a_token() -> None:
    assert call_in(b'{"file": "/a.md", "token": "t", "more": 1}') == Call("/a.md", "t")
    assert call_in(b'{"file": "/a.md"}') is None
