from __future__ import annotations

import csv
from io import StringIO
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Column, Table

from microsol_desktop.circle.arriving import Arrival, Unread
from microsol_desktop.circle.keys import PersonKey
from microsol_desktop.circle.people import Person, Reach, ReachKind
from microsol_desktop.store.exchange.cells import as_text, from_text, heard, key_from, key_text, told
from microsol_desktop.store.exchange.people_out import as_cards, as_table
from microsol_desktop.store.exchange.reading import on_and_on, text_of
from microsol_desktop.store.exchange.row_sets import key_of
from microsol_desktop.store.exchange.somebody import one_line
from microsol_desktop.store.exchange.table_people import people_in, people_table
from microsol_desktop.store.exchange.table_text import table_rows
from microsol_desktop.store.exchange.vcard import people_on_cards
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.rows import SHAPES, part_rows_of, row_of
from microsol_desktop.store.record.tables import RECORD
from tests.store.record.made_up import ALL, NOW

ODD = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)
"""Names as nobody thinks of them: signs, quotation marks, right-to-left marks, emoji, line breaks."""
NAMES = ODD.map(one_line).filter(bool)
WAYS = st.builds(
    Reach, kind=st.just(ReachKind.PHONE), words=st.from_regex(r"\+?[0-9][0-9 ]{5,12}[0-9]", fullmatch=True)
)
PEOPLE = st.lists(st.tuples(NAMES, st.lists(WAYS, max_size=2)), min_size=1, max_size=10)


def people(told_of: list[tuple[str, list[Reach]]]) -> tuple[Person, ...]:
    return tuple(
        Person(key=PersonKey(UUID(int=number)), name=name, reached=tuple(ways))
        for number, (name, ways) in enumerate(told_of)
    )


def names(found: list[Arrival | Unread]) -> list[str]:
    return [each.name if isinstance(each, Arrival) else each.why.kind for each in found]


@given(PEOPLE)
def test_any_name_comes_back_from_cards(told_of: list[tuple[str, list[Reach]]]) -> None:
    expect_all_back_from_cards(told_of)


@pytest.mark.soak
@given(PEOPLE)
def test_by_the_thousand_any_name_comes_back_from_cards(told_of: list[tuple[str, list[Reach]]]) -> None:
    expect_all_back_from_cards(told_of)


def expect_all_back_from_cards(told_of: list[tuple[str, list[Reach]]]) -> None:
    cards = text_of(as_cards(people(told_of)))

    found = list(people_on_cards(cards, on_and_on))

    assert names(found) == [name for name, _ in told_of]


@given(PEOPLE)
def test_any_name_comes_back_from_a_table(told_of: list[tuple[str, list[Reach]]]) -> None:
    expect_all_back_from_a_table(told_of)


@pytest.mark.soak
@given(PEOPLE)
def test_by_the_thousand_any_name_comes_back_from_a_table(told_of: list[tuple[str, list[Reach]]]) -> None:
    expect_all_back_from_a_table(told_of)


def expect_all_back_from_a_table(told_of: list[tuple[str, list[Reach]]]) -> None:
    table = people_table(text_of(as_table(people(told_of))))

    assert table is not None
    assert names(list(people_in(table, on_and_on))) == [name for name, _ in told_of]


@settings(deadline=None)
@given(
    st.lists(
        st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=20), min_size=3, max_size=3), max_size=8
    ),
    st.sampled_from(",;\t|"),
    st.sampled_from(["\r\n", "\n"]),
)
def test_a_table_comes_back_as_it_was_written(rows: list[list[str]], delimiter: str, end: str) -> None:
    written = StringIO(newline="")
    writer = csv.writer(written, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL)
    writer.writerows([["a", "b", "c"], *rows])

    found = table_rows(written.getvalue())

    assert [row.cells for row in found[1:]] == [tuple(row) for row in rows if any(map(str.strip, row))]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_a_text_is_read_in_whichever_way_it_was_written(encoding: str) -> None:
    text = "Nome;Telefone\r\nJosé Conceição “Zé” – ção;912\r\n"

    assert text_of(text.encode(encoding)) == text


@settings(deadline=None)
@given(st.binary(max_size=400))
def test_whatever_bytes_there_are_nothing_breaks(data: bytes) -> None:
    text = text_of(data)

    assert list(people_on_cards(f"BEGIN:VCARD\n{text}\nEND:VCARD", on_and_on))
    assert table_rows(text) is not None


def test_every_cell_of_the_record_comes_back_from_its_words() -> None:
    for value in ALL:
        for table, row in ((table_of(value), {**row_of(value), "changed_at": NOW}), *parts(value)):
            assert key_from(table, key_text(table, key_of(table, row))) == key_of(table, row)
            for column in table.columns:
                cell = row[column.name]
                assert from_text(column, as_text(column, cell)) == cell
                assert heard(column, told(column, cell)) == cell


@given(st.sampled_from([tables.circle.c.rhythm_rule, tables.person.c.name]), st.text() | st.none())
def test_words_that_may_be_missing_come_back_too(column: Column[str], words: str | None) -> None:
    kept = words if words is not None or column.nullable else ""

    assert from_text(column, as_text(column, kept)) == kept


def table_of(value: object) -> Table:
    return SHAPES[type(value)].table


def parts(value: object) -> list[tuple[Table, dict[str, object]]]:
    return [(RECORD.tables["support"], {**row, "changed_at": NOW}) for row in part_rows_of(value)]
