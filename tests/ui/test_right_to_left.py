"""Where windows are laid out from right to left, rows that are painted stay readable."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.first_practice import PracticeCard
from microsol_desktop.desk.measuring import Measured
from microsol_desktop.practice.model import Slug
from microsol_desktop.ui.console.agenda import AgendaView
from microsol_desktop.ui.console.people import PeopleView, in_the_room
from microsol_desktop.ui.home.practice_list import PracticeList
from tests.ui.console.a_run import a_desk, a_theme


def agenda() -> QListView:
    desk, *_ = a_desk()
    view = AgendaView(a_theme())
    desk.jump(3)
    view.show_lines(desk.moment.aside.agenda)
    return view


def people() -> QListView:
    desk, *_ = a_desk()
    view = PeopleView(a_theme())
    desk.jump(3)
    view.show_people(in_the_room(desk.moment.wall, {}))
    return view


def practices() -> QListView:
    view = PracticeList(a_theme())
    view.practices.show_cards((PracticeCard(Slug("check-in"), "Check-in", "Everybody arrives and is heard."),))
    view.practices.show_measured({"check-in": Measured(960, 960)})
    return view


@pytest.fixture
def turned(qapp: QApplication) -> Iterator[Callable[[Qt.LayoutDirection], None]]:
    """Turns all windows round, and back at the end."""
    yield qapp.setLayoutDirection
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("a_list", [agenda, people, practices])
def test_rows_are_the_same_in_both_directions(
    qtbot: QtBot, turned: Callable[[Qt.LayoutDirection], None], a_list: Callable[[], QListView]
) -> None:
    view = a_list()
    qtbot.addWidget(view)
    view.resize(QSize(420, 900))
    view.show()

    there = view.viewport().grab().toImage()
    turned(Qt.LayoutDirection.RightToLeft)
    back = view.viewport().grab().toImage()

    assert there == back
