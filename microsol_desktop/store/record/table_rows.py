"""The rows of any one table, by their keys: found, put in, changed and taken out, many at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, Connection, Table, and_, bindparam, delete, insert, select, tuple_, update

Key = tuple[object, ...]
Row = tuple[object, ...]
"""All columns of a row, as its table has them in order."""

AT_ONCE = 200
"""Rows that one question looks for: some systems' SQLite takes 999 values at the most, and a key has four."""


def find_rows(connection: Connection, table: Table, keys: Sequence[Key]) -> dict[Key, Row]:
    """The rows with these keys, as far as they are there."""
    key_columns = tuple(table.primary_key.columns)
    places = [table.c.keys().index(column.name) for column in key_columns]
    found: dict[Key, Row] = {}
    for some in _in_portions(keys):
        asked = select(table).where(key_columns[0].in_({key[0] for key in some}))
        if len(key_columns) > 1:
            # Beside the first column, which the index begins with: by the whole key alone SQLite reads every row.
            asked = asked.where(tuple_(*key_columns).in_(some))
        for each in connection.execute(asked):
            row = tuple(each)
            found[tuple(row[place] for place in places)] = row
    return found


def keys_where(connection: Connection, table: Table, column: Column[Any], targets: Sequence[object]) -> list[Key]:
    """The keys of the rows that have one of these in that column."""
    return [
        tuple(row)
        for some in _in_portions(targets)
        for row in connection.execute(select(*table.primary_key.columns).where(column.in_(some)))
    ]


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, object]]) -> None:
    """Put in rows that are new."""
    if rows:
        connection.execute(insert(table), list(rows))


def update_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, object]]) -> None:
    """Give rows that are there these other columns; a row that is nothing but its key stays as it is."""
    keys = _key_names(table)
    rest = [column.name for column in table.c if column.name not in keys]
    if not rows or not rest:
        return
    here = and_(*(table.c[name] == bindparam(f"the_{name}") for name in keys))
    changed = update(table).where(here).values({name: bindparam(f"new_{name}") for name in rest})
    given = [{f"the_{name}": row[name] for name in keys} | {f"new_{name}": row[name] for name in rest} for row in rows]
    connection.execute(changed, given)


def delete_rows(connection: Connection, table: Table, keys: Sequence[Key]) -> None:
    """Take out the rows with these keys."""
    if keys:
        names = _key_names(table)
        here = and_(*(table.c[name] == bindparam(f"the_{name}") for name in names))
        given = [{f"the_{name}": part for name, part in zip(names, key, strict=True)} for key in keys]
        connection.execute(delete(table).where(here), given)


def pointing_to(table: Table) -> Iterator[Column[Any]]:
    """Every column, of whatever table, that points to rows of this one."""
    for other in table.metadata.tables.values():
        for column in other.columns:
            if any(there.column.table is table for there in column.foreign_keys):
                yield column


def _key_names(table: Table) -> list[str]:
    return [column.name for column in table.primary_key.columns]


def _in_portions(wanted: Sequence[Any]) -> Iterable[Sequence[Any]]:
    return (wanted[start : start + AT_ONCE] for start in range(0, len(wanted), AT_ONCE))
