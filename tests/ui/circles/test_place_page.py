"""Households and places: kept by name, written in place, and what cannot be is said."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from microsol_desktop.circle.people import Place
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.ui.circles.page import Goal, Surroundings
from microsol_desktop.ui.circles.place_page import PlacePage
from microsol_desktop.ui.circles.places_page import PlacesPage
from tests.store.record.made_up import ANA, CREW, HOUSE
from tests.ui.circles.people_here import enter, fill, write


@pytest.fixture
def page(qtbot: QtBot, desk: RecordDesk, around: Surroundings) -> PlacePage:
    fill(qtbot, desk)
    made = PlacePage(around)
    qtbot.addWidget(made)
    made.resize(900, 800)
    made.show()
    desk.changed.connect(made.look)
    made.come(HOUSE)
    qtbot.waitUntil(made.about_it.isVisible)
    return made


def _place(qtbot: QtBot, desk: RecordDesk, so: Callable[[Place], bool]) -> Place:
    """The house once this is so."""

    def ask(connection: object) -> Place | None:
        from microsol_desktop.store.record.people import place

        return place(connection, HOUSE)  # type: ignore[arg-type]

    found: list[Place | None] = []
    for _ in range(100):
        found.clear()
        desk.ask(ask, found.append)
        qtbot.waitUntil(lambda: bool(found))
        if found[0] is not None and so(found[0]):
            return found[0]
    raise AssertionError("That was not kept.")


def test_a_place_says_who_lives_there_who_meets_there_and_who_opens_it(page: PlacePage) -> None:
    assert page.opened_by.shown == "Rui"
    assert len(page.people.rows) == 1
    assert len(page.circles.rows) == 1
    assert (page.seats.text(), page.steps.currentData()) == ("12", False)


def test_what_is_written_is_kept(qtbot: QtBot, page: PlacePage, desk: RecordDesk) -> None:
    write(page.seats, "20")
    _place(qtbot, desk, lambda place: place.seats == 20)

    page.steps.setCurrentIndex(1)
    page.steps.activated.emit(1)
    _place(qtbot, desk, lambda place: place.step_free is True)
    write(page.seats, "")

    _place(qtbot, desk, lambda place: place.seats is None)


@pytest.mark.parametrize("typed", ["many", "-3", "12.5", "99999999999", "١٢"])
def test_what_is_no_number_of_seats_is_said(page: PlacePage, typed: str) -> None:
    said: list[str] = []
    page.said.connect(said.append)

    write(page.seats, typed)

    assert said == [f"“{typed}” is no number of seats. Write figures alone, as 12."]
    assert page.seats.text() == "12"


def test_names_lead_to_their_pages(page: PlacePage) -> None:
    went: list[Goal] = []
    page.goal_requested.connect(went.append)

    for rows in (page.people.rows, page.circles.rows):
        QTest.mouseClick(rows[0], Qt.MouseButton.LeftButton)

    assert went == [Goal("person", ANA), Goal("circle", CREW)]


def test_a_place_put_in_by_mistake_is_gone_and_comes_back(qtbot: QtBot, page: PlacePage, desk: RecordDesk) -> None:
    QTest.mouseClick(page.out, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.gone.isVisible)

    desk.take_back()

    qtbot.waitUntil(page.about_it.isVisible)
    assert page.opened_by.shown == "Rui"
    assert len(page.people.rows) == 1


def test_places_are_listed_and_another_one_is_kept(qtbot: QtBot, desk: RecordDesk, around: Surroundings) -> None:
    fill(qtbot, desk)
    page = PlacesPage(around)
    qtbot.addWidget(page)
    page.show()
    desk.changed.connect(page.look)
    page.come(None)
    qtbot.waitUntil(lambda: page.list.shown.rowCount() == 1)
    went: list[Goal] = []
    page.goal_requested.connect(went.append)

    enter(page.new.name, "A garden")
    qtbot.waitUntil(lambda: page.list.shown.rowCount() == 2)
    page.grab()
    page.list.setCurrentIndex(page.list.shown.index(1))
    QTest.keyClick(page.list, Qt.Key.Key_Return)

    assert page.list.shown.index(0).data() == "A garden"
    assert went == [Goal("place", HOUSE)]
