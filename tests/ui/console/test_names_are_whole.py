"""Nobody's name is cut to make room for a word beside it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from microsol_desktop.flow.people import named
from microsol_desktop.ui.console.in_the_room import in_the_room
from microsol_desktop.ui.console.painting import two_lines
from microsol_desktop.ui.console.people import PeopleView
from microsol_desktop.ui.console.window import ConsoleWindow
from tests.ui.console.a_run import FakePicture, a_desk, a_theme

LONG = "Maria do Carmo Albuquerque"
FIRST_OF_A_ROUND = 2


@given(some.text("abc -", min_size=1, max_size=40), some.integers(1, 200))
def test_two_lines_hold_the_whole_name(qapp: QApplication, name: str, width: int) -> None:
    metrics = QFontMetrics(QFont("Inter", 11))

    lines = two_lines(name, metrics, width)

    assert "".join(lines).replace(" ", "") == name.replace(" ", "")
    assert 1 <= len(lines) <= 2
    assert len(lines[0]) <= 1 or metrics.horizontalAdvance(lines[0]) <= width


@pytest.mark.parametrize("size", [(1280, 720), (1366, 768)])
def test_a_name_of_four_words_stands_whole_in_one_line(qtbot: QtBot, size: tuple[int, int]) -> None:
    people = named((LONG, "Bento", "Clara"))
    desk, *_ = a_desk(people)
    window = ConsoleWindow(desk, a_theme(), FakePicture())
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    desk.jump(FIRST_OF_A_ROUND)

    view = window.body.people.people
    rows = [view.visualRect(view.model().index(row, 0)).height() for row in range(3)]

    assert rows[0] == rows[1] == rows[2]


def test_a_longer_one_takes_two_lines_whoever_speaks(qtbot: QtBot) -> None:
    people = named(("Ema Featherstonehaugh-Cholmondeley", "Bento", "Clara"))
    desk, *_ = a_desk(people)
    view = PeopleView(a_theme())
    qtbot.addWidget(view)
    view.resize(QSize(240, 400))
    view.show()

    heights = []
    for turn in range(3):
        desk.jump(FIRST_OF_A_ROUND + turn)
        view.show_people(in_the_room(desk.moment.wall, {}))
        heights.append([view.visualRect(view.model().index(row, 0)).height() for row in range(3)])

    assert heights[0] == heights[1] == heights[2]
    assert heights[0][0] > heights[0][1]
