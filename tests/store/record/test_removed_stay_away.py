"""Whoever was removed for good stays away: a bundle from before does not bring them back, not even by their name."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from microsol_desktop.circle.circles import Membership, Standing
from microsol_desktop.circle.gatherings import HarvestLine
from microsol_desktop.circle.keys import HarvestKey, HealthNoteKey, MembershipKey
from microsol_desktop.circle.people import HealthNote, Person
from microsol_desktop.store.exchange.bundle import bundle_of, read_bundle
from microsol_desktop.store.exchange.calendar_out import calendar_of
from microsol_desktop.store.exchange.merging import bring_in, compare
from microsol_desktop.store.exchange.people_out import as_cards, as_table, people_of
from microsol_desktop.store.record.clearing import clear_out
from microsol_desktop.store.record.database import Record
from microsol_desktop.store.record.people import all_people
from microsol_desktop.store.record.writing import Writing
from tests.store.record.made_up import ANA, CREW, EVENING, IDA, NOW, RUI, key
from tests.store.record.opened import fill, put
from tests.store.record.test_clearing import GONE, MARKED, XYLO, full, left_of

HEALTH = "Quarz allergy"


def _in_the_crew(record: Record) -> None:
    full(record)
    since = date(2026, 9, 1)
    put(
        record,
        Membership(key=MembershipKey(key(25)), person=XYLO, circle=CREW, standing=Standing.MEMBER, since=since),
        HarvestLine(key=HarvestKey(key(52)), gathering=EVENING, head="next", line=f"{MARKED[0]} brings the lamp"),
    )


def test_a_bundle_from_before_does_not_bring_them_back(record: Record, path: Path) -> None:
    _in_the_crew(record)
    bundle = record.ask(lambda connection: bundle_of(connection, CREW, NOW)).decode()
    assert MARKED[0] in bundle
    clear_out(path, GONE, NOW.replace(hour=20))

    def merge(writing: Writing) -> None:
        arrived, _ = read_bundle(bundle, "crew.microsol-circle")
        bring_in(writing, compare(writing.connection, arrived), frozenset())

    record.do(merge, NOW.replace(hour=21))
    people = record.ask(all_people)
    record.close()

    assert {person.key for person in people} == {ANA, RUI, IDA}
    assert left_of(path.parent) == []


def test_what_a_host_gives_away_tells_nothing_of_health(record: Record) -> None:
    fill(record)
    put(record, Person(key=IDA, name="Ida"))
    put(record, HealthNote(key=HealthNoteKey(key(15)), person=ANA, words=HEALTH, goes_on=date(2027, 1, 1)))

    given = [
        record.ask(lambda connection: bundle_of(connection, CREW, NOW)),
        record.ask(lambda connection: calendar_of(connection, CREW, NOW)),
        as_cards(record.ask(lambda connection: people_of(connection, None))),
        as_table(record.ask(lambda connection: people_of(connection, None))),
    ]

    assert [HEALTH.encode() in each for each in given] == [False] * 4
    assert [b"apart" in each for each in given] == [False] * 4
