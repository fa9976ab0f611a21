"""What is chosen while a practice runs, chosen as hosts do: by keys alone, or by mouse alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.console.test_driving import CheckIn

K = Qt.Key
Begin = Callable[..., CheckIn]


@pytest.fixture
def gathering(qapp: QApplication, tmp_path: Path) -> Iterator[Begin]:
    """Begins a gathering of these lines, and puts it away afterwards."""
    begun: list[CheckIn] = []

    def begin(*lines: str) -> CheckIn:
        begun.append(CheckIn(qapp, tmp_path, "\n".join(("# It", "", *lines, ""))))
        return begun[-1]

    yield begin
    for each in begun:
        each.close()


def test_more_time_is_granted_by_a_key_once_the_time_is_up(gathering: Begin) -> None:
    it = gathering("## Topic (5 min, extend 4 min + 2 min)", "## Close (1 min)")
    it.press(it.stage, K.Key_PageDown)
    (button,) = it.console.offers.buttons
    assert (button.label, button.isEnabled()) == ("Grant 4 min more", False)

    it.wait(300)
    assert button.isEnabled()
    it.press(it.stage, K.Key_E)

    assert it.wall.clock.left == 240
    assert it.console.offers.buttons[0].label == "Grant 2 min more"


def test_more_time_is_granted_by_the_mouse_and_taken_back(gathering: Begin) -> None:
    it = gathering("## Topic (1 min, extend 90 s)", "## Close (1 min)")
    it.press(it.stage, K.Key_PageDown)
    it.wait(70)

    it.click(it.console.offers.buttons[0])
    assert it.wall.clock.left == 90
    assert not it.console.offers.isVisible()

    it.click(it.console.buttons.undo)
    assert it.wall.clock.is_over
    assert it.console.offers.isVisible()
