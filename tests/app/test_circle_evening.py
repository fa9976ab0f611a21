"""A whole evening of a circle: from its people on the Begin page, through a kill, to the record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from microsol_desktop.app.desktop import Desktop
from microsol_desktop.app.run_in_record import RunInRecord
from microsol_desktop.circle.circles import Circle, CircleKind, Membership, Standing
from microsol_desktop.circle.gatherings import AsRun, Came, Gathering
from microsol_desktop.circle.keys import CircleKey, GatheringKey, MembershipKey, PersonKey
from microsol_desktop.circle.people import KeptApart, Person
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.store.places import Places
from microsol_desktop.store.record.gatherings import as_run, gatherings_of
from microsol_desktop.ui.home.begin_page import BeginPage
from microsol_desktop.ui.home.comers import Coming
from microsol_desktop.ui.home.go_on_card import GoOnCard
from microsol_desktop.ui.home.next_card import NextCard
from microsol_desktop.ui.run_windows import RunWindows
from tests.app.conftest import Opened
from tests.desk.fakes import FakeClock

T = TypeVar("T")
CREW = CircleKey(UUID(int=20))
NAMES = ("Ana", "Bento", "Clara", "Duarte", "Eva")
PEOPLE = tuple(Person(key=PersonKey(UUID(int=number)), name=name) for number, name in enumerate(NAMES, start=1))
ANA, BENTO, CLARA, DUARTE, EVA = (person.key for person in PEOPLE)
IN_IT = tuple(
    Membership(
        key=MembershipKey(UUID(int=100 + number)),
        person=person.key,
        circle=CREW,
        standing=Standing.MEMBER,
        since=date(2020, 1, 1),
    )
    for number, person in enumerate(PEOPLE)
)


class ARecord:
    """The record as another program beside ours would open it."""

    def __init__(self, path: Path, qtbot: QtBot) -> None:
        self._path = path
        self._qtbot = qtbot

    def put(self, *values: object) -> None:
        self._with(lambda desk, done: desk.do("", lambda writing: writing.put_all(values), done))

    def latest(self) -> AsRun:
        found: list[AsRun | None] = []

        def asked(desk: RecordDesk, done: Callable[[object], object]) -> None:
            desk.ask(lambda connection: as_run(connection, gatherings_of(connection, CREW)[0].key), found.append)
            desk.ask(lambda _: None, done)

        self._with(asked)
        (kept,) = found
        assert kept is not None
        return kept

    def _with(self, job: Callable[[RecordDesk, Callable[[object], object]], object]) -> None:
        desk = RecordDesk(self._path, FakeClock())
        answered: list[object] = []
        job(desk, answered.append)
        self._qtbot.waitUntil(lambda: bool(answered))
        desk.close()


@pytest.fixture
def record(where: Places, qtbot: QtBot) -> ARecord:
    made = ARecord(where.record, qtbot)
    made.put(*PEOPLE, Circle(key=CREW, kind=CircleKind.CREW, name="Tuesday crew", newcomers_at_most=1), *IN_IT)
    return made


def _page(desktop: Desktop) -> BeginPage:
    assert desktop.window is not None
    page = desktop.window.pages.currentWidget()
    assert isinstance(page, BeginPage)
    return page


def _run(desktop: Desktop) -> RunWindows:
    assert desktop.run_windows is not None
    return desktop.run_windows


def _of_crew(desktop: Desktop, qtbot: QtBot, practice: str = "closing-round") -> BeginPage:
    assert desktop.window is not None
    desktop.window.home.prepare_requested.emit(practice)
    page = _page(desktop)
    qtbot.waitUntil(lambda: page.circle.circles.count() == 2)
    page.circle.circles.setCurrentIndex(1)
    qtbot.waitUntil(lambda: page.circle.door is not None)
    return page


def _is_kept(desktop: Desktop, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "record" in _run(desktop).console.header.bar.sentence)


def test_a_whole_evening_is_in_the_record_with_a_kill_in_between(
    opened: Opened, record: ARecord, where: Places, qtbot: QtBot
) -> None:
    first = opened()
    page = _of_crew(first, qtbot)
    rows = page.circle.people.comers
    rows.come(2, Coming.NOT_HERE)
    rows.come(3, Coming.WORD)
    page.names.setPlainText("Rui")
    QTest.mouseClick(page.begin, Qt.MouseButton.LeftButton)
    _run(first).desk.advance()
    first.close()

    again = opened()
    assert again.window is not None
    QApplication.processEvents()
    (card,) = again.window.findChildren(GoOnCard)
    QTest.mouseClick(card.go_on, Qt.MouseButton.LeftButton)
    _run(again).places.bring_console()
    _run(again).console.set_seen_by_room(False)
    panel = _run(again).console.body.people
    panel.let_come_or_go()
    offered = panel.foot.known.shown
    panel.foot.known.picked.emit("Clara")
    _run(again).desk.end()
    _is_kept(again, qtbot)
    _run(again).close()

    qtbot.waitUntil(lambda: not again.findChildren(RunInRecord))
    assert offered == ("Clara", "Duarte")
    assert not list(where.journal.glob("*.journal"))
    kept = record.latest()
    assert {came.person: came.came for came in kept.attendances} == {
        ANA: Came.CAME,
        BENTO: Came.CAME,
        CLARA: Came.LATE,
        DUARTE: Came.SENT_WORD,
        EVA: Came.CAME,
    }
    assert kept.gathering.heads == 5


def test_who_is_not_put_together_and_who_has_met_goes_into_the_mixing_and_is_shown_nowhere(
    opened: Opened, record: ARecord, qtbot: QtBot
) -> None:
    record.put(KeptApart(one=ANA, other=BENTO))
    desktop = opened()
    page = _of_crew(desktop, qtbot)
    wish = page.wish()

    assert wish is not None
    assert wish.wishes.apart == ((1, 2),)
    assert not page.sits_with.apart.text()
    assert page.circle.people.comers.rowCount() == 5


def test_a_second_time_the_crew_is_known_to_have_met(opened: Opened, record: ARecord, qtbot: QtBot) -> None:
    desktop = opened()
    page = _of_crew(desktop, qtbot)
    page.circle.people.comers.come(4, Coming.NOT_HERE)
    QTest.mouseClick(page.begin, Qt.MouseButton.LeftButton)
    run = _run(desktop)
    run.desk.advance()
    run.desk.end()
    _is_kept(desktop, qtbot)
    run.close()

    page = _of_crew(desktop, qtbot)
    wish = page.wish()

    assert wish is not None
    assert wish.wishes.met == {(one, other): 1 for one in range(1, 5) for other in range(one + 1, 5)}
    assert page.circle.new.text() == "Here for the first time: Eva."
    qtbot.waitUntil(lambda: page.outline.really != "")


def test_what_is_planned_comes_second_on_home_and_begins_from_there(
    opened: Opened, record: ARecord, qtbot: QtBot
) -> None:
    planned = GatheringKey(UUID(int=40))
    record.put(Gathering(key=planned, on=date.max.replace(year=2999), circle=CREW, practice="closing-round"))
    desktop = opened()
    window = desktop.window
    assert window is not None
    qtbot.waitUntil(lambda: bool(window.findChildren(NextCard)))
    (card,) = window.findChildren(NextCard)

    QTest.mouseClick(card.begin, Qt.MouseButton.LeftButton)
    page = _page(desktop)
    qtbot.waitUntil(lambda: page.circle.door is not None)
    QTest.mouseClick(page.begin, Qt.MouseButton.LeftButton)
    _run(desktop).desk.end()
    _is_kept(desktop, qtbot)

    kept = record.latest()
    assert kept.gathering.key == planned
    assert kept.gathering.on < date(2999, 1, 1)


def test_a_host_without_a_record_sees_nothing_of_circles_where_a_practice_begins(opened: Opened, where: Places) -> None:
    desktop = opened()
    assert desktop.window is not None

    desktop.window.home.prepare_requested.emit("closing-round")

    assert not _page(desktop).circle.isVisibleTo(_page(desktop))
    assert not where.record.exists()


def test_a_run_without_a_circle_leaves_nothing_in_the_record(opened: Opened, record: ARecord, qtbot: QtBot) -> None:
    desktop = opened()
    page = _of_crew(desktop, qtbot)

    page.circle.circles.setCurrentIndex(0)
    wish = page.wish()

    assert wish is not None
    assert wish.about is None
    assert not wish.wishes.met
