"""A circle is begun within another one; the way back leads past the form."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from microsol_desktop.circle.circles import CircleKind
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.store.record.circles import all_circles
from microsol_desktop.ui.circles.circle_edit_page import CircleEditPage
from microsol_desktop.ui.circles.page import Goal, Surroundings
from microsol_desktop.ui.circles.pages import PAGES
from microsol_desktop.ui.circles.room import RecordRoom
from tests.ui.circles.circles_there import Circles


@pytest.fixture
def room(qtbot: QtBot, around: Surroundings) -> RecordRoom:
    made = RecordRoom(around, PAGES, ("circles",))
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def _form(room: RecordRoom) -> CircleEditPage:
    page = room.page
    assert isinstance(page, CircleEditPage)
    return page


def test_a_crew_is_begun_within_an_island(qtbot: QtBot, room: RecordRoom, desk: RecordDesk) -> None:
    there = Circles()
    island = there.circle("The island", CircleKind.NETWORK)
    there.keep(desk, qtbot)
    room.begin_at()
    room.go(Goal("circle-edit", island))
    form = _form(room).form
    qtbot.waitUntil(lambda: form.parent_circle.currentData() == island)

    QTest.keyClicks(form.name, "Roses")
    form.kind.setCurrentIndex(form.kind.findData(CircleKind.CREW))
    form.people.setPlainText("Ana, Bento\nClara")
    QTest.mouseClick(form.begin, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: room.here.page == "circle")
    found: list[object] = []
    desk.ask(all_circles, found.extend)
    qtbot.waitUntil(lambda: bool(found))
    room.back()

    roses, _ = found
    assert (roses.name, roses.kind, roses.parent) == ("Roses", CircleKind.CREW, island)  # type: ignore[attr-defined]
    assert room.here == Goal("circles")


def test_each_kind_is_explained_where_it_is_chosen(qtbot: QtBot, room: RecordRoom) -> None:
    room.begin_at(Goal("circle-edit"))
    form = _form(room).form
    explained = set()

    for row in range(form.kind.count()):
        form.kind.setCurrentIndex(row)
        explained.add(form.explained.text())

    assert len(explained) == len(CircleKind)
    assert form.name.hasFocus() or not room.isActiveWindow()
