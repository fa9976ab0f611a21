"""A circle's evening, from its beginning to the record: after a kill, an end that was taken back, without a disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import TypeVar
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection

from microsol_desktop.circle.circles import Circle, CircleKind, Season
from microsol_desktop.circle.gatherings import (
    CIRCLE_HOST,
    LOCATION_HOST,
    AsRun,
    Attendance,
    Came,
    Gathering,
    RoleHeld,
)
from microsol_desktop.circle.keys import CircleKey, GatheringKey, PersonKey, SeasonKey
from microsol_desktop.circle.people import Person
from microsol_desktop.desk.begin import begin_run, resume_run
from microsol_desktop.desk.harvest_desk import HarvestDesk
from microsol_desktop.desk.home_desk import HomeDesk
from microsol_desktop.desk.keeping import Keeping, keep_what_ended
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.desk.room_desk import RoomDesk
from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.desk.whom import About, not_here, read_about, written_about
from microsol_desktop.flow.harvest import Place
from microsol_desktop.flow.mixing.wishes import NO_WISHES, Wishes
from microsol_desktop.flow.people import PersonId, named
from microsol_desktop.practice.model import Slug
from microsol_desktop.store.record.gatherings import as_run
from tests.desk.fakes import FakeBells, FakeClock

T = TypeVar("T")
EVENING = GatheringKey(UUID(int=40))
CREW = CircleKey(UUID(int=20))
SEASON = SeasonKey(UUID(int=30))
ANA, BENTO, CLARA, DUARTE = (PersonKey(UUID(int=number)) for number in range(1, 5))
PEOPLE = tuple(
    Person(key=key, name=name) for key, name in ((ANA, "Ana"), (BENTO, "Bento"), (CLARA, "Clara"), (DUARTE, "Duarte"))
)
ABOUT = About(
    gathering=EVENING,
    circle=CREW,
    here={PersonId(1): ANA, PersonId(2): BENTO},
    later={PersonId(4): CLARA, PersonId(5): DUARTE},
    known={person.name: person.key for person in PEOPLE},
    word=(DUARTE,),
    zone="Atlantic/Azores",
)
TEXT = "# An evening\n\n## Arriving (2 min)\n\nHow are you?\n\n## Closing (3 min, harvest next)\n\nOne word.\n"
NEXT = Place(head="next")


class AnEvening:
    """A circle, its record, and a gathering of it that can be killed."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.clock = FakeClock()
        self.runs = folder / "runs"
        self.qtbot = qtbot
        self.record = RecordDesk(folder / "data" / "record.sqlite", self.clock)
        self.desk = self.begun()
        self.keeping = Keeping(self.desk, self.record)

    def begun(self, hosts: str = "", text: str = TEXT, wishes: Wishes = NO_WISHES) -> RunDesk:
        return begin_run(
            Slug("evening"),
            {Slug("evening"): text},
            named(("Ana", "Bento", "Guest")),
            clock=self.clock,
            journal_folder=self.runs,
            bells=FakeBells(),
            utc_offset=0,
            begins_at=19 * 3600 + 30 * 60,
            hosts=hosts,
            bounce_guard=False,
            wishes=wishes,
            about=ABOUT,
        )

    def put(self, *values: object) -> None:
        with self.qtbot.waitSignal(self.record.changed):
            self.record.do("", lambda writing: writing.put_all(values))

    def ask(self, question: Callable[[Connection], T]) -> T:
        found: list[T] = []
        self.record.ask(question, found.append)
        self.qtbot.waitUntil(lambda: bool(found))
        return found[0]

    def kept(self) -> AsRun:
        found = self.ask(lambda connection: as_run(connection, EVENING))
        assert found is not None
        return found

    def goes_on(self, minutes: float) -> None:
        self.clock.move(minutes * 60)
        self.desk.advance()

    def ends(self) -> None:
        with self.qtbot.waitSignal(self.keeping.kept):
            self.desk.end()

    def is_killed(self) -> None:
        """The power goes: nobody closes anything properly. The lock goes with the program."""
        self.desk.close()
        (journal,) = self.runs.glob("*.journal")
        self.clock.start_again(30)
        self.desk = resume_run(journal, clock=self.clock, bells=FakeBells(), bounce_guard=False)
        self.keeping = Keeping(self.desk, self.record)


@pytest.fixture
def evening(tmp_path: Path, qtbot: QtBot) -> Iterator[AnEvening]:
    made = AnEvening(tmp_path, qtbot)
    made.put(
        *PEOPLE,
        Circle(key=CREW, kind=CircleKind.CREW, name="Crew"),
        Season(key=SEASON, circle=CREW, meetings=8, begins=date(2020, 1, 1)),
    )
    yield made
    made.desk.close()
    made.record.close()


def _came(kept: AsRun) -> dict[PersonKey, Came]:
    return {each.person: each.came for each in kept.attendances}


def test_what_ended_is_in_the_record_without_a_form(evening: AnEvening) -> None:
    evening.goes_on(1)
    evening.goes_on(3)

    evening.ends()

    kept = evening.kept()
    assert (kept.gathering.circle, kept.gathering.season) == (CREW, SEASON)
    assert (kept.gathering.practice, kept.gathering.title) == ("evening", "An evening")
    assert (kept.gathering.starts, kept.gathering.zone) == (time(19, 30), "Atlantic/Azores")
    assert kept.gathering.heads == 3
    assert [(step.name, step.real) for step in kept.steps] == [("Arriving", 180), ("Closing", 0)]
    assert _came(kept) == {ANA: Came.CAME, BENTO: Came.CAME, DUARTE: Came.SENT_WORD}


def test_a_kill_in_between_loses_nobody(evening: AnEvening) -> None:
    evening.goes_on(1)
    RoomDesk(evening.desk).come("Clara")
    known = evening.desk.run
    evening.is_killed()
    assert (evening.desk.run, evening.desk.about) == (known, ABOUT)
    evening.goes_on(2)
    HarvestDesk(evening.desk).note("Begin at eight", NEXT)

    evening.ends()

    kept = evening.kept()
    assert _came(kept) == {ANA: Came.CAME, BENTO: Came.CAME, CLARA: Came.LATE, DUARTE: Came.SENT_WORD}
    assert [(line.head, line.line) for line in kept.harvest] == [("next", "Begin at eight")]


def test_whoever_comes_late_is_who_the_wishes_speak_of(evening: AnEvening) -> None:
    RoomDesk(evening.desk).come("Somebody")
    RoomDesk(evening.desk).come("duarte")
    RoomDesk(evening.desk).come()

    came = evening.desk.run.schedule.people[3:]

    assert [(person.id, person.name) for person in came] == [(6, "Somebody"), (5, "duarte"), (7, "6")]


def test_whoever_is_kept_apart_from_somebody_is_so_when_they_come_late(evening: AnEvening) -> None:
    evening.desk.close()
    apart = Wishes(apart=((PersonId(2), PersonId(4)), (PersonId(1), PersonId(4))))
    evening.desk = evening.begun(text="# An evening\n\n## Talk (5 min, pairs)\n\nTalk.\n", wishes=apart)

    RoomDesk(evening.desk).come("Clara")
    evening.desk.advance()

    groups = evening.desk.run.cue.groups
    assert groups is not None
    assert {frozenset(group) for group in groups} == {frozenset({1, 2}), frozenset({3, 4})}


def test_what_is_kept_once_more_leaves_what_the_host_has_said_since(evening: AnEvening) -> None:
    evening.goes_on(1)
    HarvestDesk(evening.desk).note("Begin at eight", NEXT)
    evening.ends()
    (journal,) = evening.runs.glob("*.journal")
    copy = journal.read_bytes()
    evening.desk.close()
    guest = Attendance(gathering=EVENING, person=CLARA, came=Came.CAME, guest=True)
    kept = evening.kept()
    evening.put(guest, replace(kept.harvest[0], done=True), replace(kept.gathering, note="Warm."))
    said = evening.kept()
    journal.write_bytes(copy)
    done: list[bool] = []

    keep_what_ended(evening.runs, evening.record, lambda: done.append(True))
    evening.qtbot.waitUntil(lambda: bool(done))

    assert evening.kept() == said


def test_who_is_called_otherwise_is_whoever_has_that_name(evening: AnEvening) -> None:
    evening.goes_on(1)
    RoomDesk(evening.desk).change(PersonId(3), name="clara")

    evening.ends()

    assert _came(evening.kept())[CLARA] is Came.CAME


def test_an_end_that_was_taken_back_and_came_again_replaces_the_first(evening: AnEvening) -> None:
    evening.goes_on(1)
    HarvestDesk(evening.desk).note("Begin at eight", NEXT)
    HarvestDesk(evening.desk).note("More tea", NEXT)
    evening.ends()
    first = evening.kept()

    evening.desk.take_back()
    RoomDesk(evening.desk).come("Clara")
    HarvestDesk(evening.desk).remove(1)
    evening.goes_on(5)
    evening.ends()

    kept = evening.kept()
    assert [step.real for step in kept.steps] == [300, 0]
    assert CLARA in _came(kept)
    assert [line.line for line in kept.harvest] == ["More tea"]
    assert kept.harvest == first.harvest[1:]


def test_a_line_that_is_noted_after_the_end_is_kept_too(evening: AnEvening) -> None:
    evening.goes_on(1)
    evening.ends()

    with evening.qtbot.waitSignal(evening.keeping.kept):
        HarvestDesk(evening.desk).note("A ladder", Place(head="needs"))

    assert [line.line for line in evening.kept().harvest] == ["A ladder"]
    assert not evening.desk.run.basket.is_open


def test_the_journal_goes_when_the_record_has_it(evening: AnEvening) -> None:
    evening.goes_on(1)
    evening.ends()

    evening.desk.close()

    assert not list(evening.runs.glob("*.journal"))


def test_a_window_that_is_closed_at_once_takes_nothing_away(evening: AnEvening) -> None:
    evening.goes_on(1)

    with evening.qtbot.waitSignal(evening.keeping.kept):
        evening.desk.end()
        evening.desk.close()
        left = list(evening.runs.glob("*.journal"))

    assert left
    assert not list(evening.runs.glob("*.journal"))
    assert evening.kept().gathering.ended is not None


def test_a_record_that_cant_be_written_keeps_no_gathering_from_ending(evening: AnEvening, tmp_path: Path) -> None:
    evening.keeping.deleteLater()
    stuck = tmp_path / "no-folder"
    stuck.write_text("")
    nowhere = RecordDesk(stuck / "record.sqlite", evening.clock)
    keeping = Keeping(evening.desk, nowhere)
    evening.keeping = Keeping(evening.begun(), evening.record)
    evening.goes_on(1)

    with evening.qtbot.waitSignal(keeping.not_kept):
        evening.desk.end()

    assert evening.desk.run.ended
    evening.desk.close()
    assert list(evening.runs.glob("*.journal"))
    nowhere.close()


def test_what_could_not_be_kept_is_kept_at_the_next_start(tmp_path: Path, qtbot: QtBot) -> None:
    evening = AnEvening(tmp_path, qtbot)
    evening.put(*PEOPLE, Circle(key=CREW, kind=CircleKind.CREW, name="Crew"))
    evening.desk.changed.disconnect()
    evening.goes_on(1)
    evening.desk.end()
    evening.desk.close()
    seen = HomeDesk(evening.runs).under_way()
    done: list[bool] = []

    there = keep_what_ended(evening.runs, evening.record, lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done))

    assert there
    assert not seen
    assert evening.kept().gathering.ended is not None
    assert not list(evening.runs.glob("*.journal"))
    evening.record.close()


def test_whoever_was_taken_out_meanwhile_is_left_out(evening: AnEvening) -> None:
    with evening.qtbot.waitSignal(evening.record.changed):
        evening.record.do("", lambda writing: writing.take_out(PEOPLE[0]))
    evening.goes_on(1)

    evening.ends()

    assert _came(evening.kept()) == {BENTO: Came.CAME, DUARTE: Came.SENT_WORD}
    assert evening.kept().gathering.heads == 3


def test_a_planned_gathering_is_the_one_that_is_kept(evening: AnEvening) -> None:
    planned = Gathering(key=EVENING, on=date(2026, 12, 1), circle=CREW, starts=time(20), title="Our third")
    promised = RoleHeld(gathering=EVENING, person=CLARA, role=LOCATION_HOST)
    evening.put(planned, promised, Attendance(gathering=EVENING, person=CLARA, came=Came.EXPECTED))
    evening.goes_on(1)

    evening.ends()

    kept = evening.kept()
    assert (kept.gathering.title, kept.gathering.starts) == ("Our third", time(20))
    assert kept.gathering.on != date(2026, 12, 1)
    assert promised in kept.roles
    assert CLARA not in _came(kept)


def test_who_was_named_as_hosting_has_held_that_role(evening: AnEvening) -> None:
    evening.desk.close()
    evening.desk = evening.begun("bento, Somebody")
    evening.keeping = Keeping(evening.desk, evening.record)
    evening.goes_on(1)

    evening.ends()

    assert RoleHeld(gathering=EVENING, person=BENTO, role=CIRCLE_HOST) in evening.kept().roles


def test_who_is_not_here_can_still_come(evening: AnEvening) -> None:
    RoomDesk(evening.desk).come("Duarte")

    assert not_here(evening.desk.run, ABOUT) == ("Clara",)


def test_who_is_whom_is_written_and_read_again() -> None:
    assert read_about(written_about(ABOUT)) == ABOUT
    assert read_about({"gathering": "no"}) is None
    assert read_about(None) is None
