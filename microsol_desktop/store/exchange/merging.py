"""Another host's rows beside ours: what is new, what both have, on what they do not agree. Nothing comes in twice.

A key is the same on every laptop, so what is there already is found by its key. What the file leaves empty says
nothing, and takes nothing away here. Nobody who was removed here for good comes back.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, Table, select

from microsol_desktop.circle.arriving import Difference, NewRow, Side
from microsol_desktop.store.exchange.cells import as_text, key_text
from microsol_desktop.store.exchange.row_sets import NAMED, Rows, as_row, day_of, name_of, pointers, rows_there
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.rows import STAMP
from microsol_desktop.store.record.table_rows import Key
from microsol_desktop.store.record.tables import RECORD
from microsol_desktop.store.record.writing import Changes, Touched, Writing

EMPTY: tuple[object, ...] = (None, "", ())


class Merge(NamedTuple):
    """The rows of a file that the record does not have as they are, and how much else there was."""

    new: Rows
    differing: Rows
    """As they would be in the record if the file were followed."""
    ours: Rows
    """The same as they are in the record."""
    same: int
    refused: int


def compare(connection: Connection, arrived: Rows) -> Merge:
    """Lay rows of a file beside the record."""
    allowed, refused = _without_the_removed(connection, arrived)
    there = rows_there(connection, allowed)
    settled = _settled(connection, allowed)
    new: Rows = {}
    differing: Rows = {}
    same = 0
    for name, rows in settled.items():
        for key, row in rows.items():
            mine = there.get(name, {}).get(key)
            if mine is None:
                new.setdefault(name, {})[key] = row
            elif (merged := _followed(mine, row)) is None:
                same += 1
            else:
                differing.setdefault(name, {})[key] = merged
    return Merge(new=new, differing=differing, ours=there, same=same, refused=refused)


def news(connection: Connection, merge: Merge) -> tuple[NewRow, ...]:
    """What is new, as far as a host knows it by a name."""
    names = _Names(connection, merge.new)
    return tuple(
        NewRow(
            place=(name, key_text(RECORD.tables[name], key)),
            name=name_of(name, row, names.look_up),
            on=day_of(name, row, names.look_up),
        )
        for name in NAMED
        for key, row in merge.new.get(name, {}).items()
    )


def differences(connection: Connection, merge: Merge) -> tuple[Difference, ...]:
    """On what both do not agree, with both sides."""
    names = _Names(connection, merge.differing)
    return tuple(
        Difference(
            place=(name, key_text(RECORD.tables[name], key)),
            name=name_of(name, row, names.look_up),
            sides=_sides(RECORD.tables[name], merge.ours[name][key], row, names),
            theirs_newer=_is_newer(row, merge.ours[name][key]),
            on=day_of(name, row, names.look_up),
        )
        for name, rows in merge.differing.items()
        for key, row in rows.items()
    )


def bring_in(writing: Writing, merge: Merge, theirs: AbstractSet[tuple[str, str]]) -> None:
    """Put these rows into the record as they are, with the instants at which they were changed."""
    touched = []
    for name, rows in (*merge.new.items(), *merge.differing.items()):
        table = RECORD.tables[name]
        for key, row in rows.items():
            mine = merge.ours.get(name, {}).get(key)
            if mine is None or (name, key_text(table, key)) in theirs:
                before = as_row(table, mine) if mine is not None else None
                touched.append(Touched(table=name, key=key, before=as_row(table, row), after=before))
    writing.take_back(Changes(rows=tuple(touched)))


def _followed(mine: Mapping[str, object], theirs: Mapping[str, object]) -> dict[str, object] | None:
    """Our row as it is when the file is followed in all it says; None where it says nothing else."""
    said = {name: value for name, value in theirs.items() if value not in EMPTY and name != STAMP}
    if all(mine[name] == value for name, value in said.items()):
        return None
    stamp = {STAMP: theirs[STAMP]} if STAMP in theirs else {}
    return {**mine, **said, **stamp}


def _is_newer(theirs: Mapping[str, object], ours: Mapping[str, object]) -> bool:
    one, other = theirs.get(STAMP), ours.get(STAMP)
    return isinstance(one, datetime) and isinstance(other, datetime) and one > other


def _without_the_removed(connection: Connection, arrived: Rows) -> tuple[Rows, int]:
    """The rows without those of whoever was removed for good, and how many these were."""
    gone = set(connection.scalars(select(tables.removed.c.key)))
    rows = {
        name: {key: row for key, row in of.items() if key[0] not in gone or name == tables.removed.name}
        for name, of in arrived.items()
    }
    if noted := rows.get(tables.batch_row.name):
        names = tuple(map(str, gone))
        rows[tables.batch_row.name] = {key: row for key, row in noted.items() if not _tells_of(row, names)}
    refused = sum(map(len, arrived.values())) - sum(map(len, rows.values()))
    for name, of in rows.items():
        needed = [column.name for column, _ in pointers(RECORD.tables[name]) if not column.nullable]
        lost = [key for key, row in of.items() if any(row[column] in gone for column in needed)]
        for key in lost:
            del of[key]
        refused += len(lost)
    return rows, refused


def _tells_of(row: Mapping[str, object], names: tuple[str, ...]) -> bool:
    """Whether what a batch remembers is of one of these, or names them."""
    return any(name in str(row["row"]) or name in str(row["before"]) for name in names)


def _settled(connection: Connection, arrived: Rows) -> Rows:
    """The rows with no pointer to what is neither in the file nor in the record."""
    rows = {name: dict(of) for name, of in arrived.items()}
    is_settled = False
    while not is_settled:
        is_settled = True
        for name, of in rows.items():
            for column, target in pointers(RECORD.tables[name]):
                if _settle(connection, of, rows, column.name, target, needed=not column.nullable):
                    is_settled = False
    return rows


def _settle(
    connection: Connection, of: dict[Key, dict[str, object]], rows: Rows, name: str, target: Table, *, needed: bool
) -> bool:
    """Take out what points nowhere, or its pointer; whether a row was taken out."""
    inside = rows.get(target.name, {})
    outside = {(row[name],) for row in of.values() if row[name] is not None and (row[name],) not in inside}
    missing = outside - set(rows_there(connection, {target.name: outside}).get(target.name, {})) if outside else set()
    lost = [key for key, row in of.items() if (row[name],) in missing]
    for key in lost:
        if needed:
            del of[key]
        else:
            of[key] = {**of[key], name: None}
    return needed and bool(lost)


class _Names:
    """Looks names up among the rows that arrive, and else in the record."""

    def __init__(self, connection: Connection, rows: Rows) -> None:
        self._connection = connection
        self._rows = rows

    def look_up(self, table: str, key: object) -> Mapping[str, object] | None:
        if key is None:
            return None
        found = self._rows.get(table, {}).get((key,))
        return found or rows_there(self._connection, {table: [(key,)]}).get(table, {}).get((key,))


def _sides(table: Table, ours: Mapping[str, object], theirs: Mapping[str, object], names: _Names) -> tuple[Side, ...]:
    def said(name: str, value: object) -> str:
        targets = [target for column, target in pointers(table) if column.name == name]
        there = names.look_up(targets[0].name, value) if targets and targets[0].name in NAMED else None
        if there is not None:
            return name_of(targets[0].name, there, names.look_up)
        return as_text(table.c[name], value).strip()

    return tuple(
        Side(field=name, ours=said(name, ours[name]), theirs=said(name, theirs[name]))
        for name in table.c.keys()  # noqa: SIM118 - columns, which are no mapping to iterate
        if name != STAMP and ours[name] != theirs[name]
    )
