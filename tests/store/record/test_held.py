"""Everything that is held on one person: what every table tells of them, and nothing of what would tell on others."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from microsol_desktop.circle.calls import Exchange, Offer, OfferKind
from microsol_desktop.circle.held import Held, Part
from microsol_desktop.circle.keys import OfferKey, PersonKey
from microsol_desktop.circle.people import Person
from microsol_desktop.desk.keeping_less import as_json
from microsol_desktop.store.journal_lines import line_of
from microsol_desktop.store.record.database import Record
from microsol_desktop.store.record.held import held
from microsol_desktop.store.record.tables import RECORD
from microsol_desktop.store.record.the_file import the_file
from tests.store.record.made_up import ANA, HOUSE, IDA, RUI, key
from tests.store.record.opened import fill, put
from tests.store.record.test_clearing import MARKED, XYLO, full


def told(record: Record, person: PersonKey, journals: Path | None = None) -> Held:
    found = record.ask(lambda connection: held(connection, person, journals))
    assert found is not None
    return found


def test_every_table_that_tells_of_somebody_is_told(record: Record) -> None:
    fill(record)

    of_ana, of_ida = told(record, ANA), told(record, IDA)

    assert set(of_ana.parts) == {
        Part.PERSON,
        Part.CIRCLES,
        Part.GATHERINGS,
        Part.INVITATIONS,
        Part.CALLS,
        Part.TIES,
        Part.IN_TOUCH,
        Part.PEOPLE,
        Part.BROUGHT_IN,
    }
    assert of_ana.parts[Part.GATHERINGS] == (
        {
            "on": date(2026, 11, 17),
            "circle": "Tuesday crew",
            "came": "came",
            "roles": ("circle host",),
            "groups": ("1.2",),
        },
    )
    assert of_ida.parts[Part.HEALTH] == ({"words": "No nuts", "goes_on": date(2026, 11, 30)},)


def test_every_table_that_points_to_people_is_told_or_left_out_on_purpose() -> None:
    pointing = {
        f"{table.name}.{column.name}"
        for table in RECORD.tables.values()
        for column in table.columns
        if any(there.column.table.name == "person" for there in column.foreign_keys)
    }

    assert pointing == {
        "person.brought_by",
        "person.adult",
        "place.opened_by",
        "kept_apart.one",  # would tell of somebody else: the host alone knows, and decides
        "kept_apart.other",
        "health_note.person",
        "tie.giver",
        "tie.receiver",
        "reached_out.person",
        "reached_out.by",
        "membership.person",
        "membership.invited_by",
        "invitation.caller",
        "attendance.person",
        "role_held.person",
        "sat_with.person",
        "offer.person",
        "call.caller",
        "support.person",
    }


def test_whom_they_are_kept_apart_from_is_not_in_what_they_are_given(record: Record) -> None:
    fill(record)

    of_rui = told(record, RUI)

    assert of_rui.is_kept_apart
    assert "apart" not in as_json(of_rui).decode()


def test_words_that_name_them_are_told_where_they_stay(record: Record) -> None:
    full(record)

    found = told(record, XYLO)

    assert {mention.kind for mention in found.mentions} == {"gathering", "harvest_line", "batch"}
    assert any(MARKED[0] in str(row["words"]) for row in found.parts[Part.WORDS])


def test_the_house_goes_with_whoever_lived_there_alone(record: Record) -> None:
    fill(record)
    put(record, Person(key=XYLO, name="Xylo", home=HOUSE))

    assert told(record, XYLO).home_stays == "The red house"


def test_somebody_else_of_that_name_is_noticed(record: Record) -> None:
    put(record, Person(key=ANA, name="Ana"), Person(key=RUI, name="ana"), Person(key=IDA, name="Ida"))

    assert told(record, ANA).has_namesake
    assert not told(record, IDA).has_namesake


def test_a_gathering_under_way_that_knows_them_is_named(record: Record, tmp_path: Path) -> None:
    put(record, Person(key=ANA, name="Ângela"))
    header = line_of({"microsol": "run", "title": "Sunday circle"})
    (tmp_path / "a.journal").write_bytes(header + line_of({"people": ["Ângela"]}))
    (tmp_path / "b.journal").write_bytes(header + line_of({"known": {"A": ANA.hex}}))
    (tmp_path / "c.journal").write_bytes(header + line_of({"people": ["Bento"]}))

    assert told(record, ANA, tmp_path).under_way == ("Sunday circle", "Sunday circle")


def test_the_same_is_there_for_programs(record: Record) -> None:
    fill(record)
    put(record, Offer(key=OfferKey(key(61)), person=ANA, kind=OfferKind.OFFER, words="Pão", exchange=Exchange.GIFT))

    written = json.loads(as_json(told(record, ANA)))

    assert written["offers and needs"] == [{"kind": "offer", "words": "Pão", "exchange": "gift", "state": "open"}]
    assert written["person"][0]["met_on"] == "2024-06-21"


def test_nobody_is_told_of_who_is_no_more(record: Record) -> None:
    assert record.ask(lambda connection: held(connection, ANA, None)) is None


def test_the_file_says_where_it_is_and_how_many_of_what(record: Record, path: Path) -> None:
    full(record)

    found = record.ask(lambda connection: the_file(connection, path))

    assert found.path == str(path)
    assert found.is_private in {True, None}
    assert found.counts["person"] == 4
    assert found.health_notes == 1
    assert len(found.copies) == 3
    assert all(copy.size for copy in found.copies)


def test_a_file_that_others_can_read_is_said_to_be(record: Record, path: Path) -> None:
    path.chmod(0o644)

    assert not record.ask(lambda connection: the_file(connection, path)).is_private
