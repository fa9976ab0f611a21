"""Microsol is started twice: what the one that runs makes of it, and what the second one does."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from microsol_desktop.app.answering import WAITING, Answering
from microsol_desktop.app.desktop import Desktop
from microsol_desktop.desk.begin_wish import BeginWish, people_here
from microsol_desktop.practice.model import Slug
from microsol_desktop.store.places import places
from microsol_desktop.system.one_microsol import Call, OneMicrosol
from microsol_desktop.ui.home.begin_page import BeginPage
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.run_windows import RunWindows

ROOT = Path(__file__).parents[2]
CHECK_IN = BeginWish(slug=Slug("check-in"), people=people_here(3, ""))
PATIENCE = 180.0
"""Seconds after which two that should have found each other never will."""
TOLD = """
import sys
from microsol_desktop import app
from microsol_desktop.__main__ import main
from microsol_desktop.app.answering import Answering
from microsol_desktop.system.one_microsol import OneMicrosol

def opened(self):
    open_door(self)
    print("open", flush=True)

def answered(self, call):
    answer(self, call)
    print("called", call.file, flush=True)

open_door, answer = Answering.open, Answering.answer
Answering.open, Answering.answer = opened, answered
# On a computer that does a lot besides, both may be long in starting: they are patient with each other.
OneMicrosol.is_another.__defaults__ = (120_000,)
sys.exit(main(sys.argv[1:]))
"""
"""The program as it is, that says when it can be found and what it was called for."""


@pytest.fixture
def one(tmp_path: Path) -> Iterator[OneMicrosol]:
    one = OneMicrosol(tmp_path / "data", tmp_path)
    assert not one.is_another(Call())
    yield one
    one.close()


@pytest.fixture
def desktop(qapp: QApplication, tmp_path: Path) -> Iterator[Desktop]:
    desktop = Desktop(qapp, places(tmp_path))
    yield desktop
    desktop.close()


@pytest.fixture
def at_home(desktop: Desktop, one: OneMicrosol, qtbot: QtBot) -> Answering:
    answering = Answering(desktop, one)
    with qtbot.waitSignal(desktop.completed):
        desktop.show_home()
    return answering


@pytest.fixture
def pods(tmp_path: Path) -> str:
    file = tmp_path / "pods.md"
    file.write_text("---\ntitle: Pods\n---\n\n## Talk (5 min)\n\nWhat moves you?\n", encoding="utf-8")
    return str(file)


def run_of(desktop: Desktop) -> RunWindows:
    assert desktop.run_windows is not None
    return desktop.run_windows


def page_of(desktop: Desktop) -> str:
    """The title of the practice whose page home shows, if it shows one."""
    assert desktop.window is not None
    page = desktop.window.pages.currentWidget()
    if not isinstance(page, BeginPage):
        return ""
    return next(label.text() for label in page.findChildren(PlainLabel) if label.property("role") == "title")


def test_at_home_the_file_that_was_given_is_shown(at_home: Answering, desktop: Desktop, pods: str) -> None:
    at_home.answer(Call(pods))

    assert page_of(desktop) == "Pods"


def test_without_a_file_the_page_stays_as_it_is(at_home: Answering, desktop: Desktop, pods: str) -> None:
    desktop.open(Path(pods))

    at_home.answer(Call())

    assert page_of(desktop) == "Pods"


def test_a_window_that_was_put_away_comes_back(at_home: Answering, desktop: Desktop) -> None:
    assert desktop.window is not None
    desktop.window.showMinimized()

    at_home.answer(Call())

    assert not desktop.window.isMinimized()
    assert desktop.window.isVisible()


def test_a_file_that_is_not_there_is_said_at_home(at_home: Answering, desktop: Desktop, tmp_path: Path) -> None:
    assert desktop.window is not None

    at_home.answer(Call(str(tmp_path / "nothing.md")))

    assert "nothing.md" in desktop.window.said


def test_the_desktops_leave_to_come_forward_is_taken(at_home: Answering, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "old")

    at_home.answer(Call(token="new"))

    assert os.environ["XDG_ACTIVATION_TOKEN"] == "new"


def test_while_a_run_goes_on_the_file_is_offered_and_the_stage_is_as_it_was(
    at_home: Answering, desktop: Desktop, pods: str
) -> None:
    desktop.begin(CHECK_IN)
    run = run_of(desktop)
    before = (run.stage.isVisible(), run.console.isVisible(), run.desk.moment.wall)

    at_home.answer(Call(pods))

    assert (run.stage.isVisible(), run.console.isVisible(), run.desk.moment.wall) == before
    assert run.console.messages.has(WAITING)
    assert "pods" not in run.console.header.bar.sentence.lower()
    assert desktop.window is not None
    assert not desktop.window.isVisible()


def test_the_offer_can_be_put_away_and_the_file_opens_all_the_same(
    at_home: Answering, desktop: Desktop, pods: str
) -> None:
    desktop.begin(CHECK_IN)
    run = run_of(desktop)
    at_home.answer(Call(pods))

    run.console.messages.answered.emit(WAITING)
    still_said = run.console.messages.has(WAITING)
    run.close()

    assert not still_said
    assert page_of(desktop) == "Pods"


def test_with_one_screen_the_console_does_not_come_over_the_stage(at_home: Answering, desktop: Desktop) -> None:
    desktop.begin(CHECK_IN)
    run = run_of(desktop)
    before = run.console.isVisible()

    at_home.answer(Call())

    assert not before
    assert not run.console.isVisible()
    assert run.stage.isVisible()


def test_after_a_run_without_a_home_the_file_that_waited_opens_one(
    desktop: Desktop, one: OneMicrosol, pods: str, qtbot: QtBot
) -> None:
    desktop.begin(CHECK_IN)
    answering = Answering(desktop, one)
    answering.answer(Call(pods))

    with qtbot.waitSignal(desktop.completed):
        run_of(desktop).close()

    assert page_of(desktop) == "Pods"


Started = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def started(tmp_path: Path) -> Iterator[Started]:
    """The program in processes of its own, all of them one person's."""
    processes: list[subprocess.Popen[str]] = []

    def start(*words: str) -> subprocess.Popen[str]:
        surroundings = {**os.environ, "MICROSOL_HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
        pipe = subprocess.PIPE
        command = [sys.executable, "-c", TOLD, *words]
        processes.append(subprocess.Popen(command, cwd=ROOT, env=surroundings, stdout=pipe, stderr=pipe, text=True))
        return processes[-1]

    yield start
    for process in processes:
        process.kill()
        process.communicate()


def next_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def as_they_end(one: subprocess.Popen[str], other: subprocess.Popen[str]) -> tuple[subprocess.Popen[str], ...]:
    """The two, the one before the other that ends first."""
    give_up = monotonic() + PATIENCE
    while other.poll() is None:
        assert monotonic() < give_up, "both are there"
        with suppress(subprocess.TimeoutExpired):
            one.wait(0.05)
            return one, other
    return other, one


def test_started_twice_it_is_there_once_and_opens_the_file(started: Started, pods: str) -> None:
    first = started()
    told = [next_line(first)]

    said, complained = started(pods).communicate()
    told.append(next_line(first))

    assert told == ["open", f"called {pods}"]
    assert (said, complained) == ("", "")
    assert first.poll() is None


def test_the_second_ends_well(started: Started) -> None:
    first = started()
    next_line(first)

    assert started().wait() == 0


def test_two_at_the_same_instant_are_one(started: Started) -> None:
    ended, there = as_they_end(started(), started())

    assert ended.returncode == 0
    assert [next_line(there), next_line(there)] == ["open", "called"]
    assert there.poll() is None


def test_after_a_kill_it_starts_as_ever(started: Started) -> None:
    first = started()
    next_line(first)
    first.send_signal(signal.SIGKILL)
    first.wait()

    second = started()

    assert next_line(second) == "open"
    assert started().wait() == 0
    assert next_line(second) == "called"


def test_a_run_from_the_command_line_is_the_one_too(started: Started) -> None:
    run = started("run", "check-in")
    next_line(run)

    home, another_run = started(), started("run", "troika")
    _, complained = another_run.communicate()

    assert home.wait() == 0
    assert another_run.returncode == 2
    assert complained.startswith("microsol: Microsol is open already")
    assert run.poll() is None
