"""A whole check-in, from the title card to the end, driven as hosts drive it: by keys, by mouse, by a clicker."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from microsol_desktop.desk.begin import begin_run
from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.flow.moment import Phase, Wall
from microsol_desktop.flow.people import named
from microsol_desktop.practice.model import Slug
from microsol_desktop.system.screen_watch import ScreenWatch
from microsol_desktop.ui.console import words
from microsol_desktop.ui.kit.key_button import KeyButton
from microsol_desktop.ui.run_windows import RunWindows
from tests.ui.console.a_run import ROOT, FakeBells, FakeClock, a_theme

K = Qt.Key


ONE_ROUND = """# Check-in

Welcome.

## Arrive (30 s, breath)

## Check in (2 min each)

How are you, as you arrive?

> [!host]
> The bell is a hint.

## Here we are (30 s, breath)
"""


class CheckIn:
    """A check-in with three people, in both windows."""

    def __init__(self, application: QApplication, journals: Path, text: str = ONE_ROUND) -> None:
        slug, self.clock = Slug("check-in"), FakeClock()
        self.desk: RunDesk = begin_run(
            slug,
            {slug: text},
            named(("Ana", "Bento", "Clara")),
            clock=self.clock,
            journal_folder=journals,
            bells=FakeBells(),
            utc_offset=0,
        )
        self.watch = ScreenWatch(application)
        self.windows = RunWindows(self.desk, a_theme(), self.watch, windowed=True, calm=True, day=QDate(2026, 11, 22))
        self.windows.open()
        self.console, self.stage = self.windows.console, self.windows.stage
        application.processEvents()

    @property
    def wall(self) -> Wall:
        return self.desk.moment.wall

    @property
    def speaker(self) -> str:
        return ", ".join(self.wall.names[person] for person in self.wall.cue.speakers)

    def press(self, window: QWidget, *keys: Qt.Key) -> None:
        handle = window.windowHandle()
        assert handle is not None
        for key in keys:
            self.clock.now += 1
            QTest.keyClick(handle, key)

    def click(self, *buttons: KeyButton) -> None:
        for button in buttons:
            self.clock.now += 1
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def wait(self, seconds: float) -> None:
        """Time passes, looked at now and then."""
        for _ in range(10):
            self.clock.now += seconds / 10
            self.desk.tick()

    def close(self) -> None:
        self.windows.close()
        self.watch.deleteLater()


@pytest.fixture
def check_in(qapp: QApplication, tmp_path: Path) -> Iterator[CheckIn]:
    run = CheckIn(qapp, tmp_path)
    yield run
    run.close()
    qapp.processEvents()


def test_by_keys_alone(check_in: CheckIn) -> None:
    heard = []
    check_in.press(check_in.console, K.Key_Space, K.Key_Right)
    heard.append(check_in.speaker)
    check_in.press(check_in.console, K.Key_S)
    heard.append(check_in.speaker)
    check_in.press(check_in.console, K.Key_Plus, K.Key_Return, K.Key_N)
    heard.append(check_in.speaker)
    check_in.press(check_in.console, K.Key_P, K.Key_Down, K.Key_PageDown, K.Key_PageDown)

    assert heard == ["Ana", "Bento", "Ana"]
    assert check_in.wall.phase is Phase.ENDED
    assert check_in.console.ended.isVisible()


def test_by_mouse_alone(check_in: CheckIn) -> None:
    buttons = check_in.console.buttons
    check_in.click(buttons.next, buttons.next)
    first = check_in.speaker
    check_in.click(buttons.pass_turn, buttons.pause, buttons.pause, buttons.next, buttons.back, buttons.longer)
    second = check_in.speaker
    check_in.click(buttons.next, buttons.next, buttons.next, buttons.next)
    has_ended = check_in.wall.phase is Phase.ENDED
    check_in.click(check_in.console.ended.close_run)

    assert (first, second) == ("Ana", "Bento")
    assert has_ended
    assert not check_in.console.isVisible()
    assert not check_in.stage.isVisible()


def test_by_a_clickers_five_keys(check_in: CheckIn) -> None:
    stage = check_in.stage
    check_in.press(stage, K.Key_F5)
    began = check_in.wall.phase
    check_in.press(stage, K.Key_Escape)
    held = check_in.wall.phase
    check_in.press(stage, K.Key_F5, K.Key_PageDown, K.Key_PageDown, K.Key_PageUp)
    speaker = check_in.speaker
    check_in.press(stage, K.Key_Period)
    was_black = check_in.wall.blank
    check_in.press(stage, K.Key_B, K.Key_PageDown, K.Key_PageDown, K.Key_PageDown, K.Key_PageDown)

    assert (began, held) == (Phase.RUNNING, Phase.PAUSED)
    assert speaker == "Ana"
    assert was_black
    assert not check_in.wall.blank
    assert check_in.wall.phase is Phase.ENDED


def test_the_one_that_ships_is_driven_to_its_end_by_one_key(qapp: QApplication, tmp_path: Path) -> None:
    run = CheckIn(qapp, tmp_path, (ROOT / "practices/check-in.md").read_text(encoding="utf-8"))

    presses = 0
    while run.wall.phase is not Phase.ENDED and presses < 50:
        run.press(run.stage, K.Key_PageDown)
        presses += 1
    has_ended = run.wall.phase is Phase.ENDED
    run.windows.close()
    run.watch.deleteLater()

    assert has_ended
    assert presses > 5


def test_people_for_one_group_alone_are_told_as_a_circle(qapp: QApplication, tmp_path: Path) -> None:
    it = CheckIn(qapp, tmp_path, "# It\n\n## Talk (2 min each, in threes)\n")
    it.press(it.console, K.Key_PageDown)
    first = (words.who_speaks(it.wall), words.next_button(it.desk.moment), words.what_follows(it.desk.moment))

    it.press(it.console, K.Key_PageDown)

    assert first == ("Ana is speaking", "Next: Bento", "Next: Bento, then Clara")
    assert words.who_speaks(it.wall) == "Bento is speaking"
    it.close()
