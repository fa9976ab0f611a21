"""Values become rows and rows become the same values, of every kind that the record keeps."""

from __future__ import annotations

from dataclasses import replace

import pytest

from microsol_desktop.circle.calls import Call
from microsol_desktop.circle.circles import Circle
from microsol_desktop.circle.people import Person
from microsol_desktop.store.record.database import Record
from microsol_desktop.store.record.people import these_people
from microsol_desktop.store.record.rows import SHAPES, read, read_one
from microsol_desktop.store.record.tables import RECORD
from tests.store.record.made_up import ALL, ANA, CREW, IDA, ISLAND, PEOPLE, RUI
from tests.store.record.opened import fill, put


@pytest.mark.parametrize("kind", list(SHAPES), ids=lambda kind: kind.__name__)
def test_values_of_each_kind_come_back_as_they_were(record: Record, kind: type[object]) -> None:
    fill(record)

    found = record.ask(lambda connection: read(connection, kind))

    assert sorted(map(repr, found)) == sorted(repr(value) for value in ALL if type(value) is kind)
    assert found


def test_every_table_is_of_some_kind_of_value() -> None:
    parts = {shape.part.table.name for shape in SHAPES.values() if shape.part}

    assert {shape.table.name for shape in SHAPES.values()} | parts == set(RECORD.tables)


def test_a_circle_without_a_rhythm_has_none_again(record: Record) -> None:
    fill(record)
    crew = record.ask(lambda connection: read_one(connection, Circle, CREW))
    assert crew is not None
    assert crew.rhythm is not None

    put(record, replace(crew, rhythm=None))

    assert record.ask(lambda connection: read_one(connection, Circle, CREW)) == replace(crew, rhythm=None)


def test_supporters_keep_their_order_and_go_when_they_are_no_more(record: Record) -> None:
    fill(record)
    (call,) = record.ask(lambda connection: read(connection, Call))

    put(record, replace(call, supporters=(IDA, RUI)))
    (fewer,) = record.ask(lambda connection: read(connection, Call))

    assert call.supporters == (RUI, ANA, IDA)
    assert fewer.supporters == (IDA, RUI)


def test_whoever_is_not_there_is_not_found(record: Record) -> None:
    fill(record)

    assert record.ask(lambda connection: read_one(connection, Person, ISLAND)) is None
    assert record.ask(lambda connection: these_people(connection, (ANA, ANA))) == PEOPLE[:1]
