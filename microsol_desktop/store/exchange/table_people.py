"""The people of a table, by its columns as they are matched."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from microsol_desktop.circle.arriving import Arrival, Column, Meaning, Unread
from microsol_desktop.circle.people import Reach, ReachKind
from microsol_desktop.circle.same_person import folded
from microsol_desktop.store.exchange.matching import columns_of, looks_like_header
from microsol_desktop.store.exchange.reading import QUOTE_NOT_CLOSED, Going, beginning
from microsol_desktop.store.exchange.somebody import one_line, reach, somebody
from microsol_desktop.store.exchange.table_text import TableRow, table_rows

SEVERAL = ":::"
"""What Google puts between several values in one cell."""
ADDRESS_PARTS = (Meaning.STREET, Meaning.POSTCODE, Meaning.CITY, Meaning.REGION, Meaning.COUNTRY)
ONE_EACH = {Meaning.PHONE: ReachKind.PHONE, Meaning.EMAIL: ReachKind.EMAIL, Meaning.OTHER: ReachKind.OTHER}


class PeopleTable(NamedTuple):
    """A table's columns, and its rows below the heading."""

    columns: tuple[Column, ...]
    rows: tuple[TableRow, ...]


def people_table(text: str, *, is_table: bool = False) -> PeopleTable | None:
    """A text as a table of people; None where its first row names no column that is known.

    Of what is a table for certain (`is_table`) the host can still say what its columns are.
    """
    rows = table_rows(text)
    if not rows or rows[0].cells is None or "\0" in text or not (is_table or looks_like_header(rows[0])):
        return None
    return PeopleTable(columns_of(rows[0], rows[1:]), rows[1:])


def people_in(table: PeopleTable, going: Going) -> Iterator[Arrival | Unread]:
    """Whoever the rows tell of, in their order."""
    for place, row in enumerate(table.rows):
        if place % 100 == 0:
            going(place, len(table.rows))
        if row.cells is None:
            yield Unread(row=row.number, begins=beginning(row.text), why=QUOTE_NOT_CLOSED)
            continue
        found = _person(row.number, row.cells, table.columns)
        if isinstance(found, Unread) and not found.begins:
            found = Unread(row=row.number, begins=beginning(" ".join(row.cells)), why=found.why)
        yield found


def _person(number: int, cells: tuple[str, ...], columns: tuple[Column, ...]) -> Arrival | Unread:
    said: dict[Meaning, list[str]] = defaultdict(list)
    ways: list[Reach] = []
    parts: dict[str, dict[Meaning, list[str]]] = defaultdict(lambda: defaultdict(list))
    for words, column in _told(cells, columns):
        if column.meaning in ONE_EACH:
            ways.extend(reach(ONE_EACH[column.meaning], each) for each in words.split(SEVERAL))
        elif column.meaning in ADDRESS_PARTS or column.meaning is Meaning.ADDRESS:
            parts[column.belongs][column.meaning].append(words)
        else:
            said[column.meaning].append(words)
    ways.extend(address for each in parts.values() for address in _addresses(each))
    languages = " ".join(said[Meaning.LANGUAGES]).replace(",", " ").replace(";", " ").split()
    return somebody(number, _names(said), ways, languages)


def _told(cells: tuple[str, ...], columns: tuple[Column, ...]) -> Iterator[tuple[str, Column]]:
    """The cells that say something, each with its column; not a fax, as Google's column before its number calls it."""
    label = ""
    for cell, column in zip(cells, columns, strict=False):
        words = cell.strip()
        if words and column.meaning is not Meaning.LEFT_OUT and not (label and column.meaning is Meaning.PHONE):
            yield words, column
        label = words if {"fax", "pager"} & set(folded(words).split()) and column.meaning is Meaning.LEFT_OUT else ""


def _names(said: dict[Meaning, list[str]]) -> Iterator[str]:
    """What they may be called, the best first."""
    yield from said[Meaning.NAME]
    order = (Meaning.FIRST_NAME, Meaning.MIDDLE_NAME, Meaning.LAST_NAME)
    joined = " ".join(" ".join(said[meaning]) for meaning in order)
    yield " ".join((joined, *said[Meaning.SUFFIX])) if one_line(joined) else ""
    yield from said[Meaning.NICKNAME]
    yield from said[Meaning.ORGANISATION]


def _addresses(parts: dict[Meaning, list[str]]) -> Iterator[Reach]:
    if parts[Meaning.ADDRESS]:
        for whole in parts[Meaning.ADDRESS]:
            yield from (reach(ReachKind.POST, each) for each in whole.split(SEVERAL))
        return
    town = " ".join(parts[Meaning.POSTCODE] + parts[Meaning.CITY])
    lines = [*parts[Meaning.STREET], town, *parts[Meaning.REGION], *parts[Meaning.COUNTRY]]
    yield reach(ReachKind.POST, "\n".join(lines))
