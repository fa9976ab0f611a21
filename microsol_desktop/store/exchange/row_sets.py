"""Rows on their way in or out, by table and key; what points to what; and by which name a host knows one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Column, Connection, Table, select

from microsol_desktop.store.exchange.cells import as_text
from microsol_desktop.store.record.table_rows import Key, Row, find_rows
from microsol_desktop.store.record.tables import RECORD

Rows = dict[str, dict[Key, dict[str, object]]]
"""Tables by name, in them rows by key, in them columns by name."""
LookUp = Callable[[str, object], Mapping[str, object] | None]
"""The row of a table that has this key, if there is one."""
NAMED = ("circle", "person", "gathering", "place", "call")
"""What a host knows by a name; the rest belongs to one of these."""


def key_of(table: Table, row: Mapping[str, object]) -> Key:
    """What tells this row from all others of its table."""
    return tuple(row[column.name] for column in table.primary_key)


def add(rows: Rows, table: Table, found: Iterable[Iterable[Any]]) -> None:
    """Put rows, as a select of the whole table gives them, to the others."""
    names = table.c.keys()
    for each in found:
        row = dict(zip(names, each, strict=True))
        rows.setdefault(table.name, {})[key_of(table, row)] = row


def rows_there(connection: Connection, keys: Mapping[str, Iterable[Key]]) -> Rows:
    """Those of these rows that are in the record."""
    found: Rows = {}
    for name, wanted in keys.items():
        table = RECORD.tables[name]
        add(found, table, find_rows(connection, table, tuple(wanted)).values())
    return found


def as_row(table: Table, row: Mapping[str, object]) -> Row:
    """A row as its table has its columns in order."""
    return tuple(row.get(name) for name in table.c.keys())  # noqa: SIM118 - columns, which are no mapping to iterate


def pointers(table: Table) -> tuple[tuple[Column[Any], Table], ...]:
    """The columns that point elsewhere, and to which table."""
    return tuple((column, key.column.table) for column in table.columns for key in column.foreign_keys)


def all_rows(connection: Connection, table: Table) -> Iterable[Any]:
    """Every row of a table, in the order of their keys."""
    return connection.execute(select(table).order_by(*table.primary_key))


def name_of(table: str, row: Mapping[str, object], look_up: LookUp) -> str:
    """By which name a host knows this row; one that has none is known by whom or what it belongs to."""
    match table:
        case "person" | "place" | "circle":
            return str(row["name"])
        case "call":
            return str(row["title"])
        case "gathering":
            circle = look_up("circle", row["circle"])
            return str(row["title"] or (circle and circle["name"]) or row["practice"])
        case _:
            return _belongs_to(table, row, look_up)


def day_of(table: str, row: Mapping[str, object], look_up: LookUp) -> date | None:
    """The day of a gathering, or of the one that this row belongs to."""
    held = row if table == "gathering" else look_up("gathering", row.get("gathering"))
    on = held["on"] if held is not None else None
    return on if isinstance(on, date) else None


def _belongs_to(table: str, row: Mapping[str, object], look_up: LookUp) -> str:
    names = []
    for column, target in pointers(RECORD.tables[table]):
        there = look_up(target.name, row[column.name]) if target.name in NAMED and not column.nullable else None
        if there is not None:
            names.append(name_of(target.name, there, look_up))
    return ", ".join(names) or " ".join(
        as_text(column, row[column.name]) for column in RECORD.tables[table].primary_key
    )
