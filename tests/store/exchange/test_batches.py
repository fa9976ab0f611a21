from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from microsol_desktop.circle.arriving import Fate, Kept, PeoplePreview, TakenBack
from microsol_desktop.circle.circles import Circle, CircleKind, Membership, Standing
from microsol_desktop.circle.keeping import Batch, BatchRow
from microsol_desktop.circle.keys import BatchKey, CircleKey, MembershipKey, PersonKey
from microsol_desktop.circle.people import Person, Reach, ReachKind
from microsol_desktop.store.exchange.batches import all_batches, take_back_batch
from microsol_desktop.store.exchange.keeping import Fates, keep_gatherings, keep_people
from microsol_desktop.store.exchange.looking import Wanted, look_into
from microsol_desktop.store.exchange.reading import Stopped
from microsol_desktop.store.record.database import Record
from microsol_desktop.store.record.people import all_people, all_places
from microsol_desktop.store.record.rows import read
from tests.store.exchange.looked import FILES, TODAY, calendar_in, people_in
from tests.store.record.made_up import BATCH, NOW, key
from tests.store.record.opened import do, everything, fill, put

WEEK = timedelta(days=7)
CREW = Circle(key=CircleKey(key(20)), kind=CircleKind.CREW, name="Crew")


def kept(record: Record, preview: PeoplePreview, fates: Fates | None = None) -> BatchKey:
    done: Kept = do(record, lambda writing: keep_people(writing, preview, fates or {})).answer
    assert done.batch is not None
    return BatchKey(done.batch)


def taken_back(record: Record, batch: BatchKey) -> TakenBack:
    return record.do(lambda writing: take_back_batch(writing, batch), NOW + WEEK).answer


def without_batches(contents: dict[str, Any]) -> dict[str, Any]:
    return {name: rows for name, rows in contents.items() if not name.startswith("batch")}


def named(record: Record, name: str) -> Person:
    return next(person for person in record.ask(all_people) if person.name == name)


@pytest.fixture
def rui(record: Record) -> Person:
    """One whom the record knows already, by another number."""
    known = Person(
        key=PersonKey(key(1)),
        name="Rui Melo",
        reached=(
            Reach(kind=ReachKind.EMAIL, words="rui@example.org"),
            Reach(kind=ReachKind.PHONE, words="292 000 001"),
        ),
    )
    put(record, known, CREW)
    return known


def test_a_week_later_all_that_came_in_together_goes_together(record: Record, rui: Person) -> None:
    before = record.ask(everything)
    batch = kept(record, people_in(record, FILES / "google.csv"))
    assert len(record.ask(all_people)) == 6

    result = taken_back(record, batch)

    assert (result.gone, result.stayed) == (5, ())
    assert record.ask(everything) == before


def test_whoever_was_changed_since_stays_and_is_named(record: Record) -> None:
    batch = kept(record, people_in(record, FILES / "google.csv"))
    ana = named(record, "Ana Lúcia Sousa")
    record.do(lambda writing: writing.put(Person(key=ana.key, name="Ana")), NOW + WEEK / 2)

    result = taken_back(record, batch)

    assert [each.name for each in result.stayed] == ["Ana"]
    assert [person.name for person in record.ask(all_people)] == ["Ana"]
    assert record.ask(all_batches) == ()


def test_whoever_sits_in_a_circle_by_now_stays(record: Record) -> None:
    batch = kept(record, people_in(record, FILES / "google.csv"))
    ana = named(record, "Ana Lúcia Sousa")
    held = Membership(key=MembershipKey(key(2)), person=ana.key, circle=CREW.key, standing=Standing.MEMBER, since=TODAY)
    put(record, CREW, held)

    result = taken_back(record, batch)

    assert [each.name for each in result.stayed] == ["Ana Lúcia Sousa"]
    assert record.ask(all_people) == (ana,)


def test_what_was_new_of_somebody_who_was_there_goes_again(record: Record, rui: Person) -> None:
    preview = people_in(record, FILES / "thunderbird.csv")
    assert preview.people[0].there == rui
    batch = kept(record, preview, {0: Fate.ADDED})
    assert len(named(record, "Rui Melo").reached) == 5

    taken_back(record, batch)

    assert record.ask(all_people) == (rui,)


def test_whoever_is_there_already_comes_in_only_if_the_host_says_so(record: Record, rui: Person) -> None:
    preview = people_in(record, FILES / "thunderbird.csv")

    kept(record, preview, {1: Fate.LEFT})

    assert [person.name for person in record.ask(all_people)] == ["Inês", "Rui Melo"]
    assert named(record, "Rui Melo") == rui


def test_the_same_file_once_more_brings_nobody_twice(record: Record) -> None:
    kept(record, people_in(record, FILES / "google.csv"))

    again = people_in(record, FILES / "google.csv")

    assert {each.fates[0] for each in again.people} == {Fate.LEFT}
    assert do(record, lambda writing: keep_people(writing, again, {})).answer == Kept(batch=None, rows=0)


def test_those_who_are_new_are_thought_of_for_a_circle(record: Record) -> None:
    put(record, CREW)
    preview = people_in(record, FILES / "google.csv")

    do(record, lambda writing: keep_people(writing, preview, {}, (CREW.key, TODAY)))

    standings = record.ask(lambda connection: read(connection, Membership))
    assert {(held.circle, held.standing) for held in standings} == {(CREW.key, Standing.THOUGHT_OF)}
    assert len(standings) == 5


def test_what_was_brought_in_is_named_by_its_file(record: Record) -> None:
    kept(record, people_in(record, FILES / "google.csv"))

    (batch,) = record.ask(all_batches)

    assert (batch.source, batch.form, batch.brought_at) == ("google.csv", "csv", NOW)


def test_gatherings_come_with_their_places_and_go_with_them(record: Record) -> None:
    before = record.ask(everything)
    preview = calendar_in(record, FILES / "google.ics")
    done = do(record, lambda writing: keep_gatherings(writing, preview, {})).answer
    assert [place.name for place in record.ask(all_places)] == ["Rua Nova 3, Madalena"]
    assert done.batch is not None

    taken_back(record, BatchKey(done.batch))

    assert record.ask(everything) == before


def test_a_calendar_once_more_brings_nothing_twice(record: Record) -> None:
    preview = calendar_in(record, FILES / "google.ics")
    do(record, lambda writing: keep_gatherings(writing, preview, {}))

    again = calendar_in(record, FILES / "google.ics")

    assert all(each.is_there for each in again.gatherings)


def test_five_thousand_cards_come_in_and_go(record: Record, tmp_path: Path) -> None:
    cards = (f"BEGIN:VCARD\nVERSION:3.0\nFN:Person {n}\nTEL:9{n:08}\nEND:VCARD\n" for n in range(5_000))
    (tmp_path / "all.vcf").write_text("".join(cards), "utf-8")

    batch = kept(record, people_in(record, tmp_path / "all.vcf"))
    assert len(record.ask(all_people)) == 5_000
    taken_back(record, batch)

    assert record.ask(all_people) == ()


def test_who_does_not_want_to_wait_is_let_go(record: Record) -> None:
    def stop(done: int, of: int) -> None:
        raise Stopped

    def look(connection: Connection) -> object:
        return look_into(connection, Wanted(FILES / "google.csv", TODAY), stop)

    with pytest.raises(Stopped):
        record.ask(look)


def test_what_somebody_has_written_into_a_batch_by_hand_breaks_nothing(record: Record) -> None:
    fill(record)
    wrong = (("person", "nobody"), ("no table", str(key(1))), ("role_held", "a b"))
    put(record, *(BatchRow(batch=BATCH, kind=kind, row=row, kept_at=NOW) for kind, row in wrong))

    result = taken_back(record, BATCH)

    assert result.gone == 0
    assert [each.name.partition(" ")[0] for each in result.stayed] == ["Ana"]


def test_a_batch_remembers_nothing_of_a_record_that_it_did_not_change(record: Record, rui: Person) -> None:
    kept(record, people_in(record, FILES / "thunderbird.csv"))

    noted = record.ask(lambda connection: read(connection, BatchRow))

    assert str(rui.key) not in {row.row for row in noted}
    assert record.ask(lambda connection: len(read(connection, Batch))) == 1
