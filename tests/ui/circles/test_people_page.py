"""The list of everybody: found as fast as one types, opened by Enter, and somebody new by name alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from microsol_desktop.circle.keys import PersonKey
from microsol_desktop.circle.people import Person
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.ui.circles.page import Goal, Surroundings
from microsol_desktop.ui.circles.people_list import Role
from microsol_desktop.ui.circles.people_page import PeoplePage
from tests.store.record.made_up import ANA, RUI, key
from tests.ui.circles.people_here import ODD_NAMES, enter, fill, people


@pytest.fixture
def page(qtbot: QtBot, desk: RecordDesk, around: Surroundings) -> PeoplePage:
    fill(qtbot, desk)
    return _shown(qtbot, around, desk)


def _shown(qtbot: QtBot, around: Surroundings, desk: RecordDesk, rows: int = 3) -> PeoplePage:
    made = PeoplePage(around)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.come(None)
    # As the room does, which tells a page when something has changed that it shows.
    desk.changed.connect(made.look)
    qtbot.waitUntil(lambda: made.people.rowCount() == rows)
    qtbot.waitUntil(lambda: not rows or made.people.everybody.words != made.people.everybody.folded)
    return made


def _names(page: PeoplePage) -> list[str]:
    return [page.people.person(row).name for row in range(page.people.rowCount())]


def _went(page: PeoplePage) -> list[Goal]:
    went: list[Goal] = []
    page.goal_requested.connect(went.append)
    return went


def test_whoever_is_typed_is_found_and_enter_opens_the_first(page: PeoplePage) -> None:
    went = _went(page)

    QTest.keyClicks(page.search, "RUI")
    QTest.keyClick(page.search, Qt.Key.Key_Return)

    assert went == [Goal("person", RUI)]


def test_people_are_found_by_circle_place_language_and_what_they_need(page: PeoplePage) -> None:
    found = {}

    for typed in ("tuesday", "red house", "portugues", "ladder"):
        page.search.setText(typed)
        found[typed] = [page.people.person(row).key for row in range(page.people.rowCount())]

    assert found == {"tuesday": [ANA], "red house": [ANA], "portugues": [ANA], "ladder": [RUI]}


def test_a_row_says_what_they_belong_to_or_what_was_meant(page: PeoplePage) -> None:
    index = page.people.index(0)
    before = (index.data(Role.SOFT), index.data(Role.ASIDE))

    page.search.setText("ladder")

    assert before == ("Tuesday crew", "português, English · The red house")
    assert page.people.index(0).data(Role.SOFT) == "Needs: A ladder"


def test_a_child_is_told_by_its_adult(page: PeoplePage) -> None:
    page.search.setText("ida")

    assert page.people.index(0).data(Role.SOFT) == "Child of Rui"


def test_a_letter_typed_anywhere_is_what_is_looked_for(page: PeoplePage) -> None:
    page.list.begin_at_first()

    QTest.keyClick(page.list, Qt.Key.Key_I)
    QTest.keyClicks(page, "da")

    assert page.search.text() == "ida"
    assert _names(page) == ["Ida"]


def test_the_arrows_go_through_the_list_and_back_to_the_field(page: PeoplePage) -> None:
    went = _went(page)
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    QTest.keyClick(page.list, Qt.Key.Key_Home)

    QTest.keyClick(page.list, Qt.Key.Key_Up)

    assert went == [Goal("person", RUI)]
    assert page.search.hasFocus()


def test_a_click_opens_somebody(page: PeoplePage) -> None:
    went = _went(page)
    box = page.list.visualRect(page.people.index(2))

    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())

    assert went == [Goal("person", RUI)]


def test_control_n_takes_a_name_and_the_next_one(qtbot: QtBot, page: PeoplePage, desk: RecordDesk) -> None:
    page.activateWindow()
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)

    enter(page.newcomer.name, "  Zé   Mário ")
    qtbot.waitUntil(lambda: page.people.rowCount() == 4)

    assert "Zé Mário" in people(qtbot, desk)
    assert page.newcomer.name.hasFocus()
    assert page.newcomer.name.text() == ""
    assert page.list.currentIndex().data() == "Zé Mário"


def test_whom_nobody_knows_is_welcomed_from_the_search(qtbot: QtBot, page: PeoplePage, desk: RecordDesk) -> None:
    page.search.setText("Zélia")

    QTest.mouseClick(page.welcome, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.people.rowCount() == 4)

    assert "Zélia" in people(qtbot, desk)
    assert page.search.text() == ""
    assert desk.undo_words == "Zélia is in your list of people now."


def test_a_name_of_nothing_welcomes_nobody(qtbot: QtBot, page: PeoplePage, desk: RecordDesk) -> None:
    page.ask_for_newcomer()

    enter(page.newcomer.name, "   ")

    assert len(people(qtbot, desk)) == 3


def test_escape_shows_everybody_again(page: PeoplePage) -> None:
    page.search.setText("nobody at all")
    nobody = page.nobody.isVisible()

    QTest.keyClick(page.search, Qt.Key.Key_Escape)

    assert nobody
    assert page.people.rowCount() == 3
    assert not page.nobody.isVisible()


def test_an_empty_list_says_what_would_be_here_and_takes_the_first_name(
    qtbot: QtBot, desk: RecordDesk, around: Surroundings
) -> None:
    page = PeoplePage(around)
    qtbot.addWidget(page)
    page.show()
    page.come(None)
    qtbot.waitUntil(page.first.isVisible)
    desk.changed.connect(page.look)

    enter(page.newcomer.name, "Ana")
    qtbot.waitUntil(lambda: page.people.rowCount() == 1)

    assert not page.first.isVisible()
    assert page.list.isVisible()


def test_any_name_is_shown_to_the_letter_and_found(qtbot: QtBot, desk: RecordDesk, around: Surroundings) -> None:
    fill(qtbot, desk, *(Person(key=PersonKey(key(100 + at)), name=name) for at, name in enumerate(ODD_NAMES)))
    page = PeoplePage(around)
    qtbot.addWidget(page)
    page.show()
    page.come(None)
    qtbot.waitUntil(lambda: page.people.rowCount() == len(ODD_NAMES))

    found = []
    for name in ODD_NAMES:
        page.search.setText(name)
        found.append(name in _names(page))
    page.grab()

    assert all(found)


def test_what_is_taken_back_is_gone_from_the_list(qtbot: QtBot, page: PeoplePage, desk: RecordDesk) -> None:
    page.ask_for_newcomer()
    enter(page.newcomer.name, "Zé")
    qtbot.waitUntil(lambda: page.people.rowCount() == 4)

    desk.take_back()
    qtbot.waitUntil(lambda: page.people.rowCount() == 3)

    assert "Zé" not in people(qtbot, desk)


@pytest.mark.parametrize("name", ["finding", "places"])
def test_the_ways_on_lead_there(page: PeoplePage, name: str) -> None:
    went = _went(page)
    button = page.findChild(QPushButton, name)
    assert button is not None

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert went == [Goal(name)]
