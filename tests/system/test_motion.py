from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from microsol_desktop.system import motion
from microsol_desktop.system.motion import MotionWish, less_motion_wanted


@pytest.mark.parametrize(
    ("platform", "said", "wanted"),
    [
        ("linux", "false\n", True),
        ("linux", "true\n", False),
        ("linux", "", False),
        ("darwin", "1\n", True),
        ("darwin", "0\n", False),
        ("darwin", "", False),
    ],
)
def test_the_system_is_asked_whether_things_should_keep_still(
    tmp_path: Path, platform: str, said: str, *, wanted: bool
) -> None:
    answer = less_motion_wanted(platform=platform, answer=lambda _: said, environment={"HOME": str(tmp_path)})

    assert answer is wanted


@pytest.mark.parametrize(
    ("written", "wanted"), [("AnimationDurationFactor=0", True), ("AnimationDurationFactor=0.5", False)]
)
def test_the_other_linux_desktop_writes_its_wish_into_a_file(tmp_path: Path, written: str, *, wanted: bool) -> None:
    (tmp_path / "kdeglobals").write_text(f"[KDE]\n{written}\n", encoding="utf-8")

    answer = less_motion_wanted(platform="linux", answer=lambda _: "", environment={"XDG_CONFIG_HOME": str(tmp_path)})

    assert answer is wanted


def test_windows_moves_unless_it_says_otherwise() -> None:
    assert less_motion_wanted(platform="win32") is False


def test_this_system_can_be_asked() -> None:
    assert less_motion_wanted() in {True, False}


@pytest.fixture
def wish(qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], MotionWish]:
    """The system's wish; called again, the host has changed it in the system's settings and comes back."""
    made: list[MotionWish] = []

    def wished(is_less: bool) -> MotionWish:
        monkeypatch.setattr(motion, "less_motion_wanted", lambda: is_less)
        if made:
            qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
        else:
            made.append(MotionWish(qapp))
        return made[0]

    return wished


def test_a_wish_that_changes_is_told_when_somebody_comes_back(qtbot: QtBot, wish: Callable[[bool], MotionWish]) -> None:
    at_first = wish(False)
    before = at_first.is_less

    with qtbot.waitSignal(at_first.changed) as told:
        wish(True)

    assert not before
    assert told.args == [True]
    assert at_first.is_less


def test_the_same_wish_is_not_told_again(qtbot: QtBot, wish: Callable[[bool], MotionWish]) -> None:
    at_first = wish(True)

    with qtbot.waitSignal(at_first.changed) as told:
        wish(True)
        wish(False)

    assert told.args == [False]
