"""The record asked and changed from the interface's thread, answered there, and taken back."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from threading import get_ident
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from microsol_desktop.circle.clearing import Clearing
from microsol_desktop.circle.people import Person, ReachedOut
from microsol_desktop.desk.record_desk import Portion, RecordDesk
from microsol_desktop.failure import ExpectedFailure
from tests.desk.fakes import FakeClock
from tests.flow.evening import EVENING
from tests.store.record.made_up import ALL, ANA, PEOPLE

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from microsol_desktop.store.record.database import Record
    from microsol_desktop.store.record.writing import Writing


def everybody(connection: Connection) -> tuple[Person, ...]:
    from microsol_desktop.store.record.people import all_people

    return all_people(connection)


def welcome_all(writing: Writing) -> int:
    writing.put_all(ALL)
    return len(ALL)


def welcomed_at_opening(record: Record, now: datetime) -> frozenset[type[object]]:
    return record.do(welcome_all, now).changes.kinds


def lose_ana(writing: Writing) -> None:
    writing.take_out_key(Person, ANA)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[RecordDesk]:
    made = RecordDesk(tmp_path / "data" / "record.sqlite", FakeClock())
    yield made
    made.close()


def answered(qtbot: QtBot, desk: RecordDesk) -> tuple[Person, ...]:
    """Whoever is in the record now."""
    found: list[tuple[Person, ...]] = []
    desk.ask(everybody, found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_a_host_who_asks_nothing_has_no_record(desk: RecordDesk) -> None:
    desk.close()

    assert not desk.is_there


def test_warming_opens_a_record_that_is_there(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "record.sqlite"
    path.write_text("a shopping list" * 100)
    damaged = RecordDesk(path, FakeClock())

    with qtbot.waitSignal(damaged.trouble) as told:
        damaged.warm()
    damaged.close()

    assert told.args is not None
    assert told.args[0].kind == "record-broken"


def test_warming_makes_no_record(desk: RecordDesk) -> None:
    desk.warm()
    desk.close()

    assert not desk.is_there


def test_what_was_put_in_is_found_and_told_once(desk: RecordDesk, qtbot: QtBot) -> None:
    told: list[frozenset[type]] = []
    desk.changed.connect(told.append)

    done: list[int] = []
    desk.do("Welcome everybody", welcome_all, done.append)
    found = answered(qtbot, desk)

    assert {person.name for person in found} == {person.name for person in PEOPLE}
    assert done == [len(ALL)]
    assert len(told) == 1
    assert {Person, ReachedOut} <= told[0]


def test_a_question_is_asked_on_another_thread_and_answered_on_this_one(desk: RecordDesk, qtbot: QtBot) -> None:
    threads: list[int] = []

    desk.ask(lambda _: get_ident(), lambda there: threads.extend((there, get_ident())))
    qtbot.waitUntil(lambda: bool(threads))

    assert threads[0] != threads[1] == get_ident()


def test_the_last_thing_done_is_taken_back_first(desk: RecordDesk, qtbot: QtBot) -> None:
    desk.do("Welcome everybody", welcome_all)
    desk.do("Remove Ana", lose_ana)
    before = answered(qtbot, desk)
    assert len(before) == len(PEOPLE) - 1
    assert desk.undo_words == "Remove Ana"

    desk.take_back()
    with_ana = answered(qtbot, desk)
    assert desk.undo_words == "Welcome everybody"
    desk.take_back()

    assert len(with_ana) == len(PEOPLE)
    assert answered(qtbot, desk) == ()
    assert not desk.can_take_back
    assert desk.undo_words == ""


def test_a_change_that_changes_nothing_is_not_told_and_not_taken_back(desk: RecordDesk, qtbot: QtBot) -> None:
    desk.do("Welcome everybody", welcome_all)
    answered(qtbot, desk)
    told: list[object] = []
    desk.changed.connect(told.append)

    desk.do("The same again", welcome_all)
    answered(qtbot, desk)

    assert told == []
    assert desk.undo_words == "Welcome everybody"


def test_what_is_done_for_good_leaves_nothing_to_take_back(desk: RecordDesk, qtbot: QtBot) -> None:
    desk.do("Welcome everybody", welcome_all)
    desk.do("Remove Ana for real", lose_ana, for_good=True)
    answered(qtbot, desk)

    assert not desk.can_take_back


def test_a_refusal_is_said_and_nothing_of_the_change_stays(desk: RecordDesk, qtbot: QtBot) -> None:
    said: list[ExpectedFailure] = []
    heard: list[ExpectedFailure] = []
    desk.trouble.connect(said.append)

    def refuse(writing: Writing) -> None:
        writing.put(PEOPLE[1])
        raise ExpectedFailure("already-open", "No.")

    desk.do("Try", refuse, refused=heard.append)
    found = answered(qtbot, desk)

    assert found == ()
    assert said == heard
    assert [failure.kind for failure in said] == ["already-open"]
    assert not desk.can_take_back


def test_what_was_changed_since_by_somebody_else_is_not_taken_back(desk: RecordDesk, qtbot: QtBot) -> None:
    from microsol_desktop.store.record.database import open_record
    from tests.store.record.made_up import NOW

    said: list[ExpectedFailure] = []
    desk.trouble.connect(said.append)
    desk.do("Welcome everybody", welcome_all)
    answered(qtbot, desk)
    other = open_record(desk.path)
    other.do(lambda writing: writing.put(Person(key=ANA, name="Ana Maria")), NOW)
    other.close()

    desk.take_back()
    found = answered(qtbot, desk)

    assert [failure.kind for failure in said] == ["record-changed-since"]
    assert "Ana Maria" in {person.name for person in found}
    assert not desk.can_take_back


def test_a_record_that_cant_be_opened_is_said_and_tried_again(desk: RecordDesk, qtbot: QtBot) -> None:
    desk.path.parent.mkdir(parents=True)
    desk.path.write_bytes(b"a shopping list" * 100)
    said: list[ExpectedFailure] = []
    desk.trouble.connect(said.append)

    desk.ask(everybody, lambda _: None)
    qtbot.waitUntil(lambda: bool(said))
    desk.path.unlink()

    assert said[0].kind == "record-broken"
    assert answered(qtbot, desk) == ()


def test_our_own_fault_comes_up_where_it_is_told(desk: RecordDesk, qtbot: QtBot) -> None:
    def fault(connection: Connection) -> None:
        raise LookupError("our own")

    with capture_exceptions() as caught:
        desk.ask(fault, lambda _: None)
        qtbot.waitUntil(lambda: bool(caught))

    assert isinstance(caught[0][1], LookupError)
    assert answered(qtbot, desk) == ()


def test_an_answer_to_whoever_is_gone_is_dropped(desk: RecordDesk, qtbot: QtBot) -> None:
    class Page(QObject):
        found: tuple[Person, ...] | None = None

        def take(self, found: tuple[Person, ...]) -> None:
            self.found = found

    here, gone, deleted = Page(), Page(), Page(desk)
    for page in (here, gone, deleted):
        desk.ask(everybody, page.take)
    del gone, page
    deleted.setParent(None)
    deleted.deleteLater()
    qtbot.waitUntil(lambda: here.found is not None)

    assert here.found == ()


def test_whoever_leaves_at_once_keeps_what_was_done_and_is_not_answered(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "record.sqlite"
    leaving = RecordDesk(path, FakeClock())
    answers: list[object] = []
    leaving.do("Welcome everybody", welcome_all, answers.append)
    leaving.ask(everybody, answers.append)

    leaving.close()
    leaving.close()
    qtbot.wait(1)

    back = RecordDesk(path, FakeClock())
    assert len(answered(qtbot, back)) == len(PEOPLE)
    assert answers == []
    back.close()


def test_what_is_to_be_done_at_opening_is_done_before_anything_is_asked(tmp_path: Path, qtbot: QtBot) -> None:
    opened = RecordDesk(tmp_path / "record.sqlite", FakeClock(), at_opening=(welcomed_at_opening,))

    assert len(answered(qtbot, opened)) == len(PEOPLE)
    assert not opened.can_take_back
    opened.close()


def test_the_desk_itself_brings_no_database_with_it() -> None:
    question = "import sys, microsol_desktop.desk.record_desk; print(*sys.modules)"

    modules = subprocess.run([sys.executable, "-c", question], capture_output=True, text=True, check=True).stdout

    assert {"sqlalchemy", "sqlite3", "alembic"}.isdisjoint(modules.split())


def test_when_it_was_done_is_when_the_clock_says(desk: RecordDesk, qtbot: QtBot) -> None:
    instants: list[float] = []

    desk.do("Note", lambda writing: writing.now.timestamp(), instants.append)
    qtbot.waitUntil(lambda: bool(instants))

    assert instants == [EVENING]


def test_what_is_cleared_out_is_gone_for_good_and_nothing_before_it_can_be_taken_back(
    qtbot: QtBot, desk: RecordDesk
) -> None:
    told: list[Portion] = []
    forgotten: list[tuple[str, ...]] = []
    desk.forgotten.connect(forgotten.append)
    desk.do("All are welcome.", welcome_all)
    qtbot.waitUntil(lambda: desk.can_take_back)

    with qtbot.waitSignal(desk.changed) as changed:
        desk.clear_out(Clearing(on=date(2026, 11, 22), people=(ANA,)), told=told.append)

    assert changed.args is not None
    assert Person in changed.args[0]
    assert not desk.can_take_back
    assert ANA not in {person.key for person in answered(qtbot, desk)}
    assert told[-1].done == told[-1].of - 1
    assert any("912 345 678" in word for word in forgotten[0])
