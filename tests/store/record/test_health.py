"""Health notes: there until their day, then in no file any more."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from microsol_desktop.circle.keys import HealthNoteKey
from microsol_desktop.circle.people import HealthNote, Person
from microsol_desktop.store.record.backups import copies_of
from microsol_desktop.store.record.database import Record, open_record
from microsol_desktop.store.record.health import health_notes_now, let_health_notes_go
from microsol_desktop.store.record.people import health_notes_of
from tests.store.record.made_up import ANA, IDA, NOW, key
from tests.store.record.opened import fill, put
from tests.store.record.test_clearing import left_of

MARKED = "Xylophon allergy"
NOTE = HealthNote(
    key=HealthNoteKey(key(14)), person=IDA, words=MARKED, goes_on=NOW.astimezone().date() + timedelta(days=3)
)


def test_a_note_goes_on_its_day_and_is_in_no_file_afterwards(record: Record, path: Path) -> None:
    fill(record)
    put(record, NOTE)
    record.do(lambda writing: writing.put(Person(key=ANA, name="Ana")), NOW + timedelta(days=1))
    assert len(left_of(path.parent, (MARKED,))) >= 2

    kinds = let_health_notes_go(record, NOW + timedelta(days=3))
    record.close()
    open_record(path).close()

    assert kinds == {HealthNote}
    assert left_of(path.parent, (MARKED,)) == []


def test_a_note_whose_day_has_not_come_stays(record: Record) -> None:
    fill(record)
    put(record, NOTE)

    kinds = let_health_notes_go(record, NOW + timedelta(days=2))

    assert kinds == frozenset()
    assert NOTE in record.ask(lambda connection: health_notes_of(connection, IDA))


def test_where_nothing_is_due_opening_makes_no_copy(record: Record, path: Path) -> None:
    fill(record)
    before = copies_of(path)

    let_health_notes_go(record, NOW + timedelta(days=5))

    assert copies_of(path) == before


def test_on_its_day_a_note_is_not_told_any_more(record: Record) -> None:
    put(record, Person(key=IDA, name="Ida"), NOTE)

    before = record.ask(lambda connection: health_notes_now(connection, NOTE.goes_on - timedelta(days=1)))
    after = record.ask(lambda connection: health_notes_now(connection, NOTE.goes_on))

    assert (before, after) == ((NOTE,), ())
