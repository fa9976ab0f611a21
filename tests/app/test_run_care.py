"""What a run is looked after with, in the whole program: kept awake, and told of when that can't be or was not so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from microsol_desktop.app import run_care
from microsol_desktop.app.desktop import Desktop
from microsol_desktop.app.run_care import MAY_SLEEP, SILENCE, RunCare
from microsol_desktop.desk.begin_wish import BeginWish, people_here
from microsol_desktop.practice.model import Slug
from microsol_desktop.store.places import places
from microsol_desktop.system.awake import LetGo
from microsol_desktop.system.sound import SoundState
from microsol_desktop.ui.console.messages import Messages

CHECK_IN = BeginWish(slug=Slug("check-in"), people=people_here(3, ""))


class System:
    """A computer that is kept awake, or can't be."""

    def __init__(self) -> None:
        self.listens = True
        self.held = 0

    def take(self, reason: str) -> LetGo | None:
        self.held += self.listens
        return self.let_go if self.listens else None

    def let_go(self) -> None:
        self.held -= 1


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> System:
    system = System()
    monkeypatch.setattr(run_care, "take_hold", system.take)
    return system


@pytest.fixture
def desktop(system: System, qapp: QApplication, tmp_path: Path) -> Iterator[Desktop]:
    desktop = Desktop(qapp, places(tmp_path))
    yield desktop
    desktop.close()


def messages_of(desktop: Desktop) -> Messages:
    assert desktop.run_windows is not None
    return desktop.run_windows.console.messages


def bar_of(desktop: Desktop) -> str:
    assert desktop.run_windows is not None
    return desktop.run_windows.console.header.bar.sentence


def test_a_run_keeps_the_computer_awake_until_it_is_closed(desktop: Desktop, system: System, qtbot: QtBot) -> None:
    desktop.begin(CHECK_IN)
    qtbot.waitUntil(lambda: system.held == 1)
    assert desktop.run_windows is not None

    desktop.run_windows.close()

    qtbot.waitUntil(lambda: system.held == 0)


def test_leaving_the_program_lets_it_sleep(desktop: Desktop, system: System, qtbot: QtBot) -> None:
    desktop.begin(CHECK_IN)
    qtbot.waitUntil(lambda: system.held == 1)

    desktop.close()

    assert system.held == 0


def test_a_computer_that_can_not_be_kept_awake_is_told_of_once(desktop: Desktop, system: System, qtbot: QtBot) -> None:
    system.listens = False
    desktop.begin(CHECK_IN)
    qtbot.waitUntil(lambda: messages_of(desktop).has(MAY_SLEEP))

    messages_of(desktop).answered.emit(MAY_SLEEP)
    desktop.findChildren(RunCare)[0].hear(works=False)

    assert not messages_of(desktop).has(MAY_SLEEP)


def test_after_the_end_nothing_is_said_of_keeping_awake(desktop: Desktop, system: System, qtbot: QtBot) -> None:
    system.listens = False
    desktop.begin(CHECK_IN)
    qtbot.waitUntil(lambda: messages_of(desktop).has(MAY_SLEEP))
    assert desktop.run_windows is not None

    desktop.run_windows.desk.end()

    assert not messages_of(desktop).has(MAY_SLEEP)


def test_one_that_is_kept_awake_is_not_spoken_of(desktop: Desktop, system: System, qtbot: QtBot) -> None:
    desktop.begin(CHECK_IN)

    qtbot.waitUntil(lambda: system.held == 1)

    assert not messages_of(desktop).has(MAY_SLEEP)


def test_after_a_closed_lid_one_gentle_line_says_so_until_something_happens(desktop: Desktop) -> None:
    desktop.begin(CHECK_IN)
    assert desktop.run_windows is not None

    desktop.run_windows.desk.slept.emit(60.0, 1260.0)
    said = bar_of(desktop)
    desktop.run_windows.desk.advance()

    assert said.startswith("This computer was asleep from ")
    assert "asleep" not in bar_of(desktop)


def test_that_no_bell_can_be_heard_is_said_once_and_can_be_put_away(desktop: Desktop) -> None:
    said = []
    for _ in range(2):
        desktop.begin(CHECK_IN)
        assert desktop.run_windows is not None
        messages = messages_of(desktop)
        desktop.findChildren(RunCare)[0].hear_of_sound(SoundState.NO_DEVICE)
        said.append(messages.has(SILENCE))
        messages.answered.emit(SILENCE)
        said.append(messages.has(SILENCE))
        desktop.run_windows.close()

    assert said == [True, False, False, False]


def test_what_has_become_of_the_bells_is_no_longer_said_when_they_can_be_heard_again(desktop: Desktop) -> None:
    desktop.begin(CHECK_IN)
    care = desktop.findChildren(RunCare)[0]

    said = []
    for state in (SoundState.ELSEWHERE, SoundState.AVAILABLE, SoundState.NO_BELLS, SoundState.ELSEWHERE):
        care.hear_of_sound(state)
        said.append(messages_of(desktop).has(SILENCE))

    assert said == [True, False, True, False]
