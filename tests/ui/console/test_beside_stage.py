"""The console on the stage's own screen: beside it all is in one look, and there is no second picture of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest
from PySide6.QtCore import QDate, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.flow.people import named
from microsol_desktop.store.places import shipped
from microsol_desktop.ui.console.now_panel import StageSeen
from microsol_desktop.ui.console.window import ConsoleWindow
from microsol_desktop.ui.keys import Act
from microsol_desktop.ui.tongues import Tongues
from tests.ui.accessibility.walk import settled
from tests.ui.console.a_run import FakePicture, a_desk, a_theme

NAMES = (
    *("Ana", "Bento", "Clara", "Davi", "Ema", "Filipe", "Graça", "Hugo", "Inês", "João", "Lia", "Marta", "Nuno"),
    *(
        "Olga",
        "Paulo",
        "Rita",
        "Sara",
        "Tiago",
        "Ulisses",
        "Vera",
        "Xavier",
        "Yara",
        "Zé",
        "Maria do Carmo Albuquerque",
    ),
)
ON_1366, ON_1280 = (819, 744), (768, 696)
"""How large the console is beside the stage, on a laptop's screen of so many pixels across."""
STILLNESS = "Stillness"


class Beside(NamedTuple):
    """A console beside the stage, and the desk it is at."""

    window: ConsoleWindow
    desk: RunDesk


Opening = Callable[..., Beside]


@pytest.fixture
def tongues(qapp: object) -> Iterator[Tongues]:
    speaking = Tongues(shipped("resources") / "translations")
    yield speaking
    speaking.fall_silent()


@pytest.fixture
def beside(qtbot: QtBot, tongues: Tongues) -> Iterator[Opening]:
    windows: list[ConsoleWindow] = []

    def a_console(
        size: tuple[int, int] = ON_1366,
        people: int = 7,
        *,
        language: str = "en",
        scale: float = 1.0,
        seen: StageSeen = StageSeen.BESIDE,
    ) -> Beside:
        tongues.speak(language)
        desk, *_ = a_desk(named(NAMES[:people]))
        window = ConsoleWindow(desk, a_theme("hearth", scale), FakePicture(), day=QDate(2026, 11, 22))
        window.resize(*size)
        window.set_seen_by_room(True)
        window.set_stage_screen("No TV: one screen", seen=seen)
        with qtbot.waitExposed(window):
            window.show()
        desk.jump(next(line.first for line in desk.moment.aside.agenda if line.title == STILLNESS))
        windows.append(window)
        settled()
        return Beside(window, desk)

    yield a_console
    for window in windows:
        window.hide()
        window.deleteLater()
    a_theme()


def _is_whole(widget: QWidget) -> bool:
    return widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect()


def _line_now(window: ConsoleWindow) -> QRect:
    agenda = window.body.agenda
    rows = range(agenda.model().rowCount())
    now = next(row for row in rows if agenda.model().index(row, 0).data() == STILLNESS)
    return agenda.visualRect(agenda.model().index(now, 0))


@pytest.mark.parametrize("language", ["en", "pt"])
@pytest.mark.parametrize("people", [2, 24])
@pytest.mark.parametrize("size", [ON_1366, ON_1280])
def test_all_that_a_host_needs_is_in_one_look(
    beside: Opening, size: tuple[int, int], people: int, language: str
) -> None:
    window, _ = beside(size, people, language=language)

    body, buttons = window.body, window.buttons
    assert body.verticalScrollBar().maximum() == 0
    assert not body.tv.isVisible()
    parts = (body.time.time, body.note, body.agenda_card, body.people, body.people.foot, window.header.ends)
    assert all(_is_whole(part) for part in parts)
    assert all(_is_whole(button) for button in (*buttons.always, *buttons.often, *buttons.small))
    assert body.agenda.viewport().rect().contains(_line_now(window))


def test_two_people_stand_there_without_scrolling_and_of_many_as_many_as_there_is_room_for(beside: Opening) -> None:
    few, many = (beside(ON_1280, people).window.body.people.people for people in (2, 24))

    shown = [row for row in range(24) if many.viewport().rect().contains(many.visualRect(many.model().index(row, 0)))]

    assert few.verticalScrollBar().maximum() == 0
    assert len(shown) >= 12


def test_what_comes_after_the_next_step_stays_closed(beside: Opening) -> None:
    window, desk = beside()

    assert window.body.agenda.model().rowCount() < len(desk.moment.aside.agenda)
    assert "closed" in window.body.later.text()


def test_what_is_noted_gets_the_agenda_s_room_and_the_agenda_goes_to_the_people(beside: Opening, qtbot: QtBot) -> None:
    window, _ = beside(ON_1280, 24)
    body = window.body
    before = body.agenda_card.geometry()

    window.do(Act.HARVEST)
    settled()

    assert before.right() < body.people.x()
    assert body.agenda_card.x() == body.people.x()
    assert all(_is_whole(part) for part in (window.harvest.card, body.agenda_card, body.people))
    assert body.verticalScrollBar().maximum() == 0


def test_the_agenda_is_back_in_its_place_once_nothing_is_noted_any_more(beside: Opening, qtbot: QtBot) -> None:
    window, _ = beside()
    before = window.body.agenda_card.geometry()

    window.do(Act.HARVEST)
    window.harvest.card.put_away()
    settled()

    assert window.body.agenda_card.geometry() == before


def test_with_large_letters_it_scrolls_from_the_time_down_to_the_people(beside: Opening, qtbot: QtBot) -> None:
    window, _ = beside(scale=2.0)
    body = window.body
    was_whole = _is_whole(body.time.time)

    body.verticalScrollBar().setValue(body.verticalScrollBar().maximum())

    assert was_whole
    assert not body.tv.isVisible()
    assert _is_whole(body.people.foot)
    assert body.horizontalScrollBar().maximum() == 0
    assert window.header.title.shown == window.header.title.text()
    assert window.header.ends.shown == window.header.ends.text()


def test_a_long_name_of_who_is_next_pushes_no_button_away(beside: Opening, qtbot: QtBot) -> None:
    window, _ = beside(ON_1280, 24)
    places = [button.geometry() for button in window.buttons.often]

    window.buttons.next.say("Next: Bartholomew Featherstonehaugh-Cholmondeley the Younger")
    settled()

    assert [button.geometry() for button in window.buttons.often] == places


def test_where_the_stage_waits_behind_the_console_its_picture_is_headed_truly(beside: Opening) -> None:
    window, _ = beside((1366, 768), seen=StageSeen.NOWHERE)

    tv = window.body.tv
    assert tv.preview.isVisible()
    assert (tv.heading.text(), tv.preview.accessibleName()) == ("On the stage", "On the stage")


def test_only_where_there_is_a_tv_is_it_spoken_of(beside: Opening) -> None:
    window, desk = beside()
    without = [window.buttons.blank.label]
    desk.toggle_blank()
    without += [window.buttons.blank.label, window.body.time.held.text()]

    window.set_stage_screen("TV: Samsung")

    assert not any("TV" in words for words in without)
    assert window.body.tv.heading.text() == "Now on the TV"
    assert window.body.time.held.text() == "The TV is black"


def test_the_picture_is_there_as_soon_as_the_stage_is_not_beside_it_any_more(beside: Opening, qtbot: QtBot) -> None:
    window, desk = beside()

    window.set_stage_screen("TV: Samsung", seen=StageSeen.ON_TV)
    settled()
    picture = window.findChild(FakePicture)

    assert window.body.tv.isVisible()
    assert picture is not None
    assert picture.wall == desk.moment.wall


def test_a_console_that_was_made_as_large_as_the_screen_shows_the_picture(beside: Opening, qtbot: QtBot) -> None:
    window, _ = beside()

    window.showMaximized()

    qtbot.waitUntil(window.body.tv.isVisible)
