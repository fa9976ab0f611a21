from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from microsol_desktop.circle.circles import Circle, CircleKind, Rhythm
from microsol_desktop.circle.gatherings import Gathering
from microsol_desktop.circle.keys import GatheringKey
from microsol_desktop.circle.people import Person, Place
from microsol_desktop.store.exchange.calendar_out import calendar_of
from microsol_desktop.store.exchange.people_out import as_cards, as_table, people_of
from microsol_desktop.store.record.database import Record
from tests.store.exchange.looked import calendar_in, people_in
from tests.store.record.made_up import ANA, CREW, HOUSE, IDA, NOW, key
from tests.store.record.opened import fill, put

PLANNED = GatheringKey(key(42))
RHYTHM = Rhythm(rule="FREQ=WEEKLY;BYDAY=TU", starts=datetime.fromisoformat("2026-09-01 19:30"), zone="Atlantic/Azores")


def crew(record: Record) -> None:
    put(
        record,
        Place(key=HOUSE, name="The red house", address="Rua Nova 3"),
        Circle(key=CREW, kind=CircleKind.CREW, name="Tuesday; crew, all", rhythm=RHYTHM, place=HOUSE),
        Gathering(
            key=PLANNED, on=date(2026, 12, 1), circle=CREW, starts=time(20), zone="Atlantic/Azores", practice="check-in"
        ),
    )


def written(record: Record) -> bytes:
    return record.ask(lambda connection: calendar_of(connection, CREW, NOW))


def test_a_rhythm_repeats_but_where_a_gathering_is_planned(record: Record) -> None:
    crew(record)

    calendar = Calendar.from_ical(written(record))

    gathering, rhythm = (dict[str, Any](event) for event in calendar.walk("VEVENT"))
    assert str(gathering["SUMMARY"]) == "Tuesday; crew, all: check-in"
    assert str(gathering["LOCATION"]) == "The red house, Rua Nova 3"
    assert rhythm["RRULE"].to_ical() == b"FREQ=WEEKLY;BYDAY=TU"
    assert rhythm["DTSTART"].params["TZID"] == "Atlantic/Azores"
    assert [day.dt.date() for day in rhythm["EXDATE"].dts] == [date(2026, 12, 1)]
    assert [str(zone["tzid"]) for zone in calendar.walk("VTIMEZONE")] == ["Atlantic/Azores"]


def test_a_gathering_that_comes_back_is_known_by_its_key(record: Record, tmp_path: Path) -> None:
    crew(record)
    (tmp_path / "crew.ics").write_bytes(written(record))

    preview = calendar_in(record, tmp_path / "crew.ics", CREW)

    planned = next(each for each in preview.gatherings if each.gathering.key == PLANNED)
    assert planned.is_there
    assert preview.unread == ()


@pytest.mark.parametrize("rule", ["", "every Tuesday", "FREQ=SOMETIMES", "BYDAY=TU"])
def test_a_rhythm_that_is_no_rule_is_left_out(record: Record, rule: str) -> None:
    put(record, Circle(key=CREW, kind=CircleKind.CREW, name="Crew", rhythm=replace(RHYTHM, rule=rule)))

    assert Calendar.from_ical(written(record)).walk("VEVENT") == []


def test_what_repeats_each_second_is_named_and_costs_no_time(record: Record, tmp_path: Path) -> None:
    event = "BEGIN:VEVENT\nUID:a\nSUMMARY:Tick\nDTSTART:19700101T000000\nRRULE:FREQ=SECONDLY\nEND:VEVENT\n"
    (tmp_path / "a.ics").write_text(f"BEGIN:VCALENDAR\n{event}END:VCALENDAR\n", "utf-8")

    preview = calendar_in(record, tmp_path / "a.ics")

    assert [(each.begins, each.why.kind) for each in preview.unread] == [("Tick", "event-not-read")]


def test_nobodys_name_and_no_note_is_in_a_calendar(record: Record) -> None:
    fill(record)

    words = record.ask(lambda connection: calendar_of(connection, None, NOW)).decode()

    assert "stove" not in words
    assert "Ana" not in words
    assert "CANCELLED" in words


def test_people_go_out_and_are_known_when_they_come_back(record: Record, tmp_path: Path) -> None:
    fill(record)
    people = record.ask(lambda connection: people_of(connection, None))
    (tmp_path / "all.vcf").write_bytes(as_cards(people))
    (tmp_path / "all.csv").write_bytes(as_table(people))

    for name in ("all.vcf", "all.csv"):
        found = people_in(record, tmp_path / name).people
        assert [each.there for each in found] == list(people), name
        assert [each.adds for each in found] == [(), ()], name


def test_only_those_of_the_circle_go_out_and_no_children(record: Record) -> None:
    fill(record)

    everybody = record.ask(lambda connection: people_of(connection, None))
    members = record.ask(lambda connection: people_of(connection, CREW))

    assert [person.key for person in members] == [ANA]
    assert IDA not in {person.key for person in everybody}


def test_long_lines_are_folded_within_no_letter() -> None:
    person = Person(key=ANA, name="Ção " * 40)

    lines = as_cards((person,)).split(b"\r\n")

    assert max(map(len, lines)) <= 75
    assert all(line.decode() is not None for line in lines)
