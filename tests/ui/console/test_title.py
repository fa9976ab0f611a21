"""Which gathering it is stands whole in every window that the console fits into, however large the text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from microsol_desktop.ui.console.window import ConsoleWindow
from tests.ui.accessibility import walk
from tests.ui.console.a_run import FakePicture, a_desk, a_theme

TITLE = "An evening of listening in small groups"


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication) -> Iterator[None]:
    yield
    a_theme()


def _console(qtbot: QtBot, text_size: float, size: tuple[int, int]) -> ConsoleWindow:
    theme = a_theme("hearth", text_size)
    desk, *_ = a_desk()
    window = ConsoleWindow(desk, theme, FakePicture())
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    window.header.show_moment(TITLE, desk.moment, seen_by_room=False)
    walk.settled()
    return window


@pytest.mark.parametrize("text_size", [1.5, 2.0])
@pytest.mark.parametrize("size", [(640, 480), (800, 600)])
def test_a_title_that_is_longer_than_its_line_goes_on_in_the_next(
    qtbot: QtBot, text_size: float, size: tuple[int, int]
) -> None:
    window = _console(qtbot, text_size, size)

    title = window.header.title
    lines = title.height() // title.fontMetrics().lineSpacing()

    assert title.shown == TITLE
    assert title.height() >= title.heightForWidth(title.width())
    assert lines > 1
    assert window.header.geometry().bottom() < window.height() // 2
    assert (window.width(), window.height()) == size


def test_where_there_is_room_it_stays_one_line(qtbot: QtBot) -> None:
    window = _console(qtbot, 1.0, (1280, 720))

    title = window.header.title

    assert title.height() < 2 * title.fontMetrics().lineSpacing()
    assert not title.wordWrap()
