"""Gatherings in the circles' room: listed, planned, moved, cancelled, and as they were run."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection

from microsol_desktop.circle.circles import Circle, CircleKind, Membership, Rhythm, Standing
from microsol_desktop.circle.gatherings import (
    CIRCLE_HOST,
    AsRun,
    Attendance,
    Came,
    Gathering,
    HarvestLine,
    RoleHeld,
    SatWith,
    StepRan,
)
from microsol_desktop.circle.keys import (
    CircleKey,
    GatheringKey,
    HarvestKey,
    MembershipKey,
    PersonKey,
    PlaceKey,
)
from microsol_desktop.circle.people import Person, Place
from microsol_desktop.desk.first_practice import PracticeCard
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.practice.model import Slug
from microsol_desktop.store.record.gatherings import as_run, gatherings_of
from microsol_desktop.store.record.people import all_places
from microsol_desktop.ui.circles.gathering_page import GatheringPage
from microsol_desktop.ui.circles.gathering_plan_page import GatheringPlanPage
from microsol_desktop.ui.circles.gatherings_page import GatheringsPage
from microsol_desktop.ui.circles.in_rows import InRows
from microsol_desktop.ui.circles.page import Goal, Surroundings
from microsol_desktop.ui.circles.pages import PAGES
from microsol_desktop.ui.circles.room import RecordRoom
from microsol_desktop.ui.kit.tick_box import TickBox
from tests.ui.circles.conftest import TODAY

T = TypeVar("T")
CREW, HOUSE = CircleKey(UUID(int=20)), PlaceKey(UUID(int=10))
ANA, BENTO, CLARA = (PersonKey(UUID(int=number)) for number in (1, 2, 3))
LAST, NEXT, OFF = (GatheringKey(UUID(int=number)) for number in (40, 41, 42))
BEGAN = datetime(2026, 11, 15, 19, 37, tzinfo=UTC)
NAMES = {ANA: "Ana", BENTO: "Bento", CLARA: "Clara & Co"}
RECORD: tuple[object, ...] = (
    *(Person(key=key, name=name) for key, name in NAMES.items()),
    Place(key=HOUSE, name="The red house"),
    Circle(
        key=CREW,
        kind=CircleKind.CREW,
        name="Tuesday crew",
        place=HOUSE,
        rhythm=Rhythm(rule="FREQ=WEEKLY;BYDAY=TU", starts=datetime(2026, 9, 1, 19, 30), zone="Atlantic/Azores"),  # noqa: DTZ001 - on the wall
    ),
    *(
        Membership(
            key=MembershipKey(UUID(int=50 + number)),
            person=person,
            circle=CREW,
            standing=Standing.MEMBER,
            since=date(2026, 9, 1),
        )
        for number, person in enumerate(NAMES)
    ),
    Gathering(
        key=LAST,
        on=date(2026, 11, 15),
        circle=CREW,
        starts=time(19, 30),
        place=HOUSE,
        practice="talk",
        planned_minutes=60,
        heads=4,
        began=BEGAN,
        ended=BEGAN + timedelta(minutes=75),
    ),
    Gathering(key=NEXT, on=date(2026, 11, 24), circle=CREW, starts=time(19, 30), practice="talk"),
    Gathering(key=OFF, on=date(2026, 11, 8), circle=CREW, cancelled_on=date(2026, 11, 7), cancelled_why="Snow"),
    Attendance(gathering=LAST, person=ANA, came=Came.CAME),
    Attendance(gathering=LAST, person=BENTO, came=Came.LATE),
    Attendance(gathering=LAST, person=CLARA, came=Came.SENT_WORD),
    RoleHeld(gathering=LAST, person=ANA, role=CIRCLE_HOST),
    SatWith(gathering=LAST, round=1, group=1, person=ANA),
    SatWith(gathering=LAST, round=1, group=1, person=BENTO),
    StepRan(gathering=LAST, number=1, name="Arriving", planned=300, real=420),
    StepRan(gathering=LAST, number=2, name="Singing", planned=None, real=0, skipped=True),
    HarvestLine(key=HarvestKey(UUID(int=60)), gathering=LAST, head="next", line="Begin at <b>eight</b> & on time"),
)


class ARoom:
    """The circles' room, with what is in the record."""

    def __init__(self, desk: RecordDesk, around: Surroundings, qtbot: QtBot) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.unknown: tuple[str, ...] = ()
        talk = PracticeCard(slug=Slug("talk"), title="A talk", summary="")
        around = around._replace(practices=lambda: (talk,), unknown=lambda _: self.unknown)
        self.room = RecordRoom(around, PAGES, ("circles", "gatherings"))
        qtbot.addWidget(self.room)
        self.room.resize(1180, 760)
        self.room.show()

    def put(self, *values: object) -> None:
        with self.qtbot.waitSignal(self.desk.changed):
            self.desk.do("", lambda writing: writing.put_all(values))

    def go(self, kind: type[T], page: str, about: UUID | None = None) -> T:
        self.room.go(Goal(page, about))
        self.answered()
        assert isinstance(self.room.page, kind)
        return self.room.page

    def answered(self) -> None:
        """All that was asked so far has been answered."""
        done: list[None] = []
        self.desk.ask(lambda _: None, done.append)
        self.qtbot.waitUntil(lambda: bool(done))

    def ask(self, question: Callable[[Connection], T]) -> T:
        found: list[T] = []
        self.desk.ask(question, found.append)
        self.qtbot.waitUntil(lambda: bool(found))
        return found[0]

    def sheet(self, key: GatheringKey) -> AsRun:
        found = self.ask(lambda connection: as_run(connection, key))
        assert found is not None
        return found


@pytest.fixture
def a_room(desk: RecordDesk, around: Surroundings, qtbot: QtBot) -> ARoom:
    made = ARoom(desk, around, qtbot)
    made.put(*RECORD)
    return made


def _rows(rows: InRows[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(row.heading.text(), row.names.text()) for row in rows.rows]  # type: ignore[attr-defined]


def test_gatherings_stand_under_what_became_of_them(a_room: ARoom) -> None:
    page = a_room.go(GatheringsPage, "gatherings")

    (coming,), (held,), (off,) = (section.rows.shown.rows for section in (page.to_come, page.held, page.cancelled))
    assert coming.name == held.name == off.name == "Tuesday crew"
    assert "A talk" in coming.soft
    assert held.soft == "A talk · The red house · 4 people · 1 h 15 min"
    assert off.soft == "Snow"
    assert not page.passed_by.isVisible()


def test_an_empty_page_says_what_would_be_here(desk: RecordDesk, around: Surroundings, qtbot: QtBot) -> None:
    page = ARoom(desk, around, qtbot).go(GatheringsPage, "gatherings")

    assert page.nothing.isVisible()
    assert page.plan.isVisible()


def test_a_row_leads_to_its_gathering_and_back(a_room: ARoom) -> None:
    page = a_room.go(GatheringsPage, "gatherings")
    page.held.rows.setFocus()
    QTest.keyClick(page.held.rows, Qt.Key.Key_Return)

    assert a_room.room.here == Goal("gathering", LAST)


def test_a_plan_begins_with_the_circles_own_day_hour_and_house(a_room: ARoom) -> None:
    page = a_room.go(GatheringPlanPage, "gathering-plan", CREW)
    hosts = [page.host.itemText(row) for row in range(page.host.count())]
    page.practice.setCurrentIndex(1)
    page.host.setCurrentIndex(page.host.findText("Bento (not yet)"))

    QTest.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    a_room.answered()

    assert hosts[-1].startswith("Ana (last: ")
    made = max(a_room.ask(lambda connection: gatherings_of(connection, CREW)), key=lambda one: one.key)
    assert (made.on, made.starts, made.zone) == (date(2026, 11, 24), time(19, 30), "Atlantic/Azores")
    assert (made.place, made.practice) == (HOUSE, "talk")
    assert [(held.person, held.role) for held in a_room.sheet(made.key).roles] == [(BENTO, CIRCLE_HOST)]
    assert a_room.room.here == Goal("gathering", made.key)


def test_a_plan_is_moved_into_a_new_house(a_room: ARoom) -> None:
    a_room.go(GatheringPage, "gathering", NEXT)
    page = a_room.go(GatheringPlanPage, "gathering-plan", NEXT)
    page.on.setText("1 Dec 2026")
    page.starts.setText("20")
    page.place.setEditText("The mill")

    QTest.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    a_room.answered()

    moved = a_room.sheet(NEXT).gathering
    assert (moved.on, moved.starts) == (date(2026, 12, 1), time(20))
    assert [place.name for place in a_room.ask(all_places)] == ["The mill", "The red house"]
    assert a_room.room.here == Goal("gathering", NEXT)


def test_a_day_that_can_t_be_read_is_not_kept(a_room: ARoom) -> None:
    page = a_room.go(GatheringPlanPage, "gathering-plan", CREW)

    page.on.setText("some day")

    assert not page.keep.isEnabled()
    assert page.said_day.text() == "Write the day like 22 Nov 2026."


def test_a_gathering_is_cancelled_with_why_and_held_after_all(a_room: ARoom) -> None:
    page = a_room.go(GatheringPage, "gathering", NEXT)
    QTest.mouseClick(page.plan.cancel, Qt.MouseButton.LeftButton)
    QTest.keyClicks(page.plan.why, "too few")
    QTest.keyClick(page.plan.why, Qt.Key.Key_Return)
    a_room.answered()
    off = a_room.sheet(NEXT).gathering
    a_room.answered()

    QTest.mouseClick(page.plan.again, Qt.MouseButton.LeftButton)
    a_room.answered()

    assert (off.cancelled_on, off.cancelled_why) == (TODAY, "too few")
    assert a_room.sheet(NEXT).gathering.cancelled_on is None


def test_a_planned_gathering_begins_from_its_page(a_room: ARoom) -> None:
    page = a_room.go(GatheringPage, "gathering", NEXT)

    with a_room.qtbot.waitSignal(a_room.room.begin_requested) as asked:
        QTest.mouseClick(page.plan.begin, Qt.MouseButton.LeftButton)

    assert asked.args == [NEXT]


def test_the_sheet_says_who_was_there_and_how_it_went(a_room: ARoom) -> None:
    page = a_room.go(GatheringPage, "gathering", LAST)

    assert page.head.title.text() == "Tuesday crew"
    assert _rows(page.people.people) == [
        ("Was there", "Ana"),
        ("Came late", "Bento"),
        ("Sent word", "Clara & Co"),
        ("Circle host", "Ana"),
    ]
    assert page.people.others.text() == "and 2 whose names the record does not have"
    assert page.time.whole.text().endswith("1 h 15 min. Planned: 1 h.")
    assert not page.plan.isVisible()


def test_who_sat_with_whom_can_be_forgotten_and_that_taken_back(a_room: ARoom) -> None:
    page = a_room.go(GatheringPage, "gathering", LAST)
    shown = _rows(page.groups.rounds)

    QTest.mouseClick(page.groups.purge, Qt.MouseButton.LeftButton)
    a_room.answered()
    gone = a_room.sheet(LAST).sat
    a_room.room.take_back()
    a_room.answered()

    assert shown == [("Round 1", "Ana, Bento")]
    assert not gone
    assert len(a_room.sheet(LAST).sat) == 2


def test_a_line_of_the_harvest_is_ticked_when_it_has_been_done(a_room: ARoom) -> None:
    page = a_room.go(GatheringPage, "gathering", LAST)
    (line,) = (box for box in page.harvest.findChildren(TickBox))

    line.click()
    a_room.answered()

    assert line.text() == "Begin at <b>eight</b> && on time"
    assert a_room.sheet(LAST).harvest[0].done


def test_a_host_notes_one_line_of_their_own(a_room: ARoom) -> None:
    page = a_room.go(GatheringPage, "gathering", LAST)
    page.note.setFocus()
    QTest.keyClicks(page.note, "The stove was lit.")
    QTest.keyClick(page.note, Qt.Key.Key_Return)
    a_room.answered()

    assert a_room.sheet(LAST).gathering.note == "The stove was lit."


def test_names_that_nobody_knows_are_taken_in_with_one_tick(a_room: ARoom) -> None:
    a_room.unknown = ("Rui", "Bento")
    a_room.put(Person(key=PersonKey(UUID(int=9)), name="Rui"))
    page = a_room.go(GatheringPage, "gathering", LAST)
    asked = page.people.guests.text()

    page.people.guests.click()
    a_room.answered()
    a_room.answered()

    assert asked == "Take in as guests: Rui (in the record)"
    guests = [came for came in a_room.sheet(LAST).attendances if came.guest]
    assert guests == [Attendance(gathering=LAST, person=PersonKey(UUID(int=9)), came=Came.CAME, guest=True)]
    assert not page.people.guests.isVisible()


def test_a_gathering_that_is_gone_says_so(a_room: ARoom) -> None:
    page = a_room.go(GatheringPage, "gathering", UUID(int=99))

    assert page.gone.isVisible()
    assert not page.people.isVisible()
