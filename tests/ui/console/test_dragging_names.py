from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from microsol_desktop.flow.people import PersonId, numbered
from microsol_desktop.ui.console.in_the_room import in_the_room
from microsol_desktop.ui.console.people import PeopleView
from microsol_desktop.ui.console.people_drops import Drop, Sit
from tests.ui.console.a_run import a_desk, a_theme

LEFT = Qt.MouseButton.LeftButton
SIXTY = numbered(60)


@pytest.fixture
def sixty(qtbot: QtBot) -> PeopleView:
    desk, *_ = a_desk(SIXTY)
    view = PeopleView(a_theme())
    qtbot.addWidget(view)
    view.resize(240, 400)
    view.show_people(in_the_room(desk.moment.wall, {}))
    view.show()
    return view


def taken_hold_of(view: PeopleView, row: int) -> None:
    spot = view.visualRect(view.model().index(row, 0)).center()
    QTest.mousePress(view.viewport(), LEFT, pos=spot)
    QTest.mouseMove(view.viewport(), spot + QPoint(0, 40))


def test_at_the_lower_edge_the_list_moves_along_until_the_name_is_let_go(qtbot: QtBot, sixty: PeopleView) -> None:
    dropped: list[Drop] = []
    sixty.dropped.connect(dropped.append)
    bar, edge = sixty.verticalScrollBar(), QPoint(60, sixty.viewport().height() - 2)

    taken_hold_of(sixty, 0)
    QTest.mouseMove(sixty.viewport(), edge)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    QTest.mouseRelease(sixty.viewport(), LEFT, pos=edge)

    assert dropped == [Sit(PersonId(1), 60)]
    assert not sixty.takes_key(Qt.Key.Key_Escape)


def test_a_click_with_an_unsteady_hand_is_no_drag(sixty: PeopleView) -> None:
    dropped: list[Drop] = []
    pointed: list[object] = []
    sixty.dropped.connect(dropped.append)
    sixty.pointed.connect(pointed.append)
    spot = sixty.visualRect(sixty.model().index(3, 0)).center()

    QTest.mousePress(sixty.viewport(), LEFT, pos=spot)
    QTest.mouseMove(sixty.viewport(), spot + QPoint(2, 2))
    QTest.mouseRelease(sixty.viewport(), LEFT, pos=spot + QPoint(2, 2))

    assert dropped == []
    assert pointed == [sixty.lines[3]]


def test_somebody_who_leaves_while_they_are_dragged_goes_nowhere(sixty: PeopleView) -> None:
    dropped: list[Drop] = []
    sixty.dropped.connect(dropped.append)
    taken_hold_of(sixty, 0)

    sixty.show_people(sixty.lines[1:])
    QTest.mouseRelease(sixty.viewport(), LEFT, pos=QPoint(60, 200))

    assert dropped == []


def test_a_name_goes_no_further_with_a_pointer_that_lost_its_button_or_left_the_list(sixty: PeopleView) -> None:
    dropped: list[Drop] = []
    sixty.dropped.connect(dropped.append)
    below, beside = QPointF(60, 200), QPoint(sixty.width() + 200, 200)

    taken_hold_of(sixty, 0)
    no_button, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    moved = QMouseEvent(QEvent.Type.MouseMove, below, sixty.mapToGlobal(below), no_button, no_button, no_key)
    QApplication.sendEvent(sixty.viewport(), moved)
    QTest.mouseRelease(sixty.viewport(), LEFT, pos=below.toPoint())
    taken_hold_of(sixty, 0)
    QTest.mouseMove(sixty.viewport(), beside)
    QTest.mouseRelease(sixty.viewport(), LEFT, pos=beside)

    assert dropped == []


def test_a_name_in_the_air_is_painted_over_the_list(sixty: PeopleView) -> None:
    before = sixty.viewport().grab().toImage()

    taken_hold_of(sixty, 2)
    in_the_air = sixty.viewport().grab().toImage()
    QTest.mouseRelease(sixty.viewport(), LEFT, pos=sixty.visualRect(sixty.model().index(2, 0)).center())

    assert in_the_air != before
