"""The room of the circles: from place to place, back again, and what was done is said where it can be taken back."""

from __future__ import annotations

from functools import partial
from typing import ClassVar
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from microsol_desktop.circle.people import Person
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.store.record.writing import Writing
from microsol_desktop.ui.circles.page import Goal, RecordPage, Surroundings
from microsol_desktop.ui.circles.pages import PAGES, PLACES
from microsol_desktop.ui.circles.room import RecordRoom
from tests.store.record.made_up import PEOPLE


class APage(RecordPage):
    """A page that remembers how often it looked."""

    READS: ClassVar[frozenset[type[object]]] = frozenset({Person})

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self.looked: list[UUID | None] = []

    def look(self) -> None:
        self.looked.append(self.about)


@pytest.fixture
def room(qtbot: QtBot, around: Surroundings) -> RecordRoom:
    made = RecordRoom(around, {"circles": APage, "people": APage, "person": APage}, ("circles", "people"))
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.begin_at()
    return made


def _welcome(person: Person, writing: Writing) -> None:
    writing.put(Person(key=person.key, name=person.name))


def _page(room: RecordRoom) -> APage:
    page = room.page
    assert isinstance(page, APage)
    return page


def _chosen(room: RecordRoom) -> list[str]:
    return [button.objectName() for button in room.findChildren(QPushButton) if button.isChecked()]


def test_one_begins_at_the_first_place(room: RecordRoom) -> None:
    assert room.here == Goal("circles")
    assert _chosen(room) == ["circles"]


def test_a_place_is_gone_to_by_its_button(room: RecordRoom) -> None:
    button = room.findChild(QPushButton, "people")
    assert button is not None

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert room.here == Goal("people")
    assert _chosen(room) == ["people"]


def test_a_page_says_where_to_go_and_belongs_to_the_place_one_came_from(room: RecordRoom) -> None:
    person = UUID(int=7)
    room.go(Goal("people"))

    _page(room).goal_requested.emit(Goal("person", person))

    assert room.here == Goal("person", person)
    assert _page(room).looked == [person]
    assert _chosen(room) == ["people"]


def test_back_goes_the_way_one_came_and_home_at_its_end(qtbot: QtBot, room: RecordRoom) -> None:
    room.go(Goal("people"))
    room.go(Goal("person", UUID(int=7)))

    room.back()
    room.back()
    with qtbot.waitSignal(room.home_requested):
        room.back()

    assert room.here == Goal("circles")


def test_what_was_done_is_said_and_the_page_looks_again(qtbot: QtBot, room: RecordRoom, desk: RecordDesk) -> None:
    said: list[tuple[str, bool]] = []
    room.said.connect(lambda sentence, undo: said.append((sentence, undo)))

    desk.do("Ana is welcome.", lambda writing: writing.put(Person(key=PEOPLE[0].key, name="Ana")))
    qtbot.waitUntil(lambda: len(said) == 1)
    room.take_back()
    qtbot.waitUntil(lambda: len(said) == 2)

    assert said == [("Ana is welcome.", True), ("Taken back.", False)]
    assert len(_page(room).looked) == 3


def test_after_taking_back_the_one_before_is_not_said_again_and_can_be_taken_back(
    qtbot: QtBot, room: RecordRoom, desk: RecordDesk
) -> None:
    said: list[tuple[str, bool]] = []
    room.said.connect(lambda sentence, undo: said.append((sentence, undo)))
    for person in PEOPLE[:2]:
        desk.do(f"{person.name} is welcome.", partial(_welcome, person))
    qtbot.waitUntil(lambda: len(said) == 2)

    room.take_back()
    qtbot.waitUntil(lambda: len(said) == 3)
    room.take_back()
    qtbot.waitUntil(lambda: len(said) == 4)

    assert said[2:] == [("Taken back.", False)] * 2
    assert not desk.can_take_back


def test_a_page_is_made_once(room: RecordRoom) -> None:
    first = _page(room)
    room.go(Goal("people"))
    room.back()

    assert _page(room) is first


def test_one_key_leads_back_whatever_the_page_has_at_its_head(qtbot: QtBot, around: Surroundings) -> None:
    room = RecordRoom(around, PAGES, PLACES)
    qtbot.addWidget(room)
    room.show()
    room.activateWindow()
    room.begin_at()
    room.go(Goal("people"))

    QTest.keyClick(room.windowHandle(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    qtbot.waitUntil(lambda: room.here == Goal("circles"))
