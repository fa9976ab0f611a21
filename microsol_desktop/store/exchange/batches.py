"""What came in together: kept as a batch in one change, and taken back as a whole, a week later too."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Table

from microsol_desktop.circle.arriving import Kept, NewRow, TakenBack
from microsol_desktop.circle.keeping import Batch, BatchRow
from microsol_desktop.circle.keys import BatchKey
from microsol_desktop.store.exchange.cells import heard, key_from, key_text, told
from microsol_desktop.store.exchange.row_sets import NAMED, Rows, as_row, day_of, name_of, pointers, rows_there
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.rows import STAMP, read
from microsol_desktop.store.record.table_rows import Key, Row, keys_where, pointing_to
from microsol_desktop.store.record.tables import RECORD
from microsol_desktop.store.record.writing import Changes, Touched, Writing

Place = tuple[str, Key]


def keep_as_batch(writing: Writing, source: str, form: str) -> Kept:
    """Remember all that this change did so far as one batch; nothing where it did nothing."""
    touched = writing.changes().rows
    if not touched:
        return Kept(batch=None, rows=0)
    batch = Batch(key=BatchKey(writing.new_key()), brought_at=writing.now, source=source, form=form)
    writing.put_all((batch, *(_noted(batch.key, row) for row in touched)))
    return Kept(batch=batch.key, rows=len(touched))


def all_batches(connection: Connection) -> tuple[Batch, ...]:
    """All that came in and can still be taken back, the last one first."""
    of = tables.batch.c
    return read(connection, Batch, order_by=(of.brought_at.desc(), of.key.desc()))


def take_back_batch(writing: Writing, key: BatchKey) -> TakenBack:
    """Take back what came in with this batch: its rows go, those it changed are again as they were.

    What somebody has changed since stays as it is, and so does whatever something else points to by now.
    """
    noted = read(writing.connection, BatchRow, tables.batch_row.c.batch == key)
    now, gone, restored, stayed = _sorted_out(writing.connection, noted)
    _keep_what_would_miss(writing.connection, gone, restored, stayed)
    _keep_what_is_used(writing.connection, gone, restored, stayed)
    names = _named(writing.connection, stayed)
    going = {**dict.fromkeys(gone), **restored}
    writing.take_back(
        Changes(
            rows=tuple(
                Touched(table=place[0], key=place[1], before=before, after=now[place])
                for place, before in going.items()
            )
        )
    )
    writing.take_out_key(Batch, key)
    return TakenBack(gone=len(going), stayed=names)


def _noted(batch: BatchKey, row: Touched) -> BatchRow:
    table = RECORD.tables[row.table]
    columns = table.c.keys()
    stamp = dict(zip(columns, row.after, strict=True)).get(STAMP) if row.after is not None else None
    before = None
    if row.before is not None:
        cells = zip(table.columns, row.before, strict=True)
        before = json.dumps({column.name: told(column, value) for column, value in cells}, ensure_ascii=False)
    return BatchRow(batch=batch, kind=row.table, row=key_text(table, row.key), kept_at=stamp, before=before)  # type: ignore[arg-type]


def _sorted_out(
    connection: Connection, noted: tuple[BatchRow, ...]
) -> tuple[dict[Place, Row], set[Place], dict[Place, Row], set[Place]]:
    """The rows as they are now; those that may go; those that are put back, as they were; those changed since."""
    wanted: dict[str, list[Key]] = {}
    by_place: dict[Place, BatchRow] = {}
    for each in noted:
        key = _key_of(each)
        if key is None:
            continue
        wanted.setdefault(each.kind, []).append(key)
        by_place[each.kind, key] = each
    there = rows_there(connection, wanted)
    now, gone, restored, stayed = dict[Place, Row](), set[Place](), dict[Place, Row](), set[Place]()
    for place, each in by_place.items():
        row = there.get(place[0], {}).get(place[1])
        if row is None:
            continue
        table = RECORD.tables[place[0]]
        now[place] = as_row(table, row)
        if row.get(STAMP) != each.kept_at:
            stayed.add(place)
        elif each.before is None:
            gone.add(place)
        elif (before := _as_it_was(table, each.before)) is not None:
            restored[place] = before
        else:
            stayed.add(place)
    return now, gone, restored, stayed


def _key_of(noted: BatchRow) -> Key | None:
    """Which row is meant; None where that can't be read: another Microsol, or somebody's hand, has written it."""
    try:
        return key_from(RECORD.tables[noted.kind], noted.row)
    except (KeyError, ValueError):
        return None


def _as_it_was(table: Table, before: str) -> Row | None:
    """The row that was noted; None where that can't be read."""
    try:
        said: Mapping[str, Any] = json.loads(before)
        return tuple(heard(column, said.get(column.name)) for column in table.columns)
    except (ValueError, TypeError, AttributeError, OverflowError):
        return None


def _keep_what_is_used(
    connection: Connection, gone: set[Place], restored: dict[Place, Row], stayed: set[Place]
) -> None:
    """What something else points to by now does not go, and what that points to does not either."""
    waiting = set(gone)
    while waiting:
        used = {place for place in waiting if place in gone} & _pointed_to(connection, gone, restored, waiting)
        gone -= used
        stayed |= used
        waiting = gone if used else set()


def _pointed_to(connection: Connection, gone: set[Place], restored: dict[Place, Row], among: set[Place]) -> set[Place]:
    """Those that a row points to which neither goes nor is put back."""
    by_table: dict[str, list[Key]] = {}
    for name, key in among:
        by_table.setdefault(name, []).append(key)
    found: set[Place] = set()
    for name, keys in by_table.items():
        table = RECORD.tables[name]
        if len(table.primary_key) > 1:
            continue
        for column in pointing_to(table):
            others = [
                key
                for key in keys_where(connection, column.table, column, [key[0] for key in keys])
                if (column.table.name, key) not in gone and (column.table.name, key) not in restored
            ]
            pointing = rows_there(connection, {column.table.name: others}).get(column.table.name, {})
            found |= {(name, (row[column.name],)) for row in pointing.values()}
    return found


def _keep_what_would_miss(
    connection: Connection, gone: set[Place], restored: dict[Place, Row], stayed: set[Place]
) -> None:
    """A row that was put back would point to something that is no more: it stays as it is now."""
    for place, row in tuple(restored.items()):
        table = RECORD.tables[place[0]]
        values = dict(zip(table.c.keys(), row, strict=True))
        for column, target in pointers(table):
            there = (target.name, (values[column.name],))
            is_missing = there not in restored and not rows_there(connection, {target.name: [there[1]]})
            if values[column.name] is not None and (there in gone or is_missing):
                restored.pop(place, None)
                stayed.add(place)


def _named(connection: Connection, stayed: set[Place]) -> tuple[NewRow, ...]:
    """What stays, as a host knows it; each name once."""
    by_table: dict[str, list[Key]] = {}
    for name, key in stayed:
        by_table.setdefault(name, []).append(key)
    there: Rows = rows_there(connection, by_table)

    def look_up(table: str, key: object) -> Mapping[str, object] | None:
        return rows_there(connection, {table: [(key,)]}).get(table, {}).get((key,)) if key is not None else None

    found = [
        NewRow(
            place=(name, key_text(RECORD.tables[name], key)),
            name=name_of(name, row, look_up),
            on=day_of(name, row, look_up),
        )
        for name, rows in there.items()
        for key, row in rows.items()
    ]
    order = {name: place for place, name in enumerate(NAMED)}
    return tuple(sorted(found, key=lambda each: (order.get(each.place[0], len(order)), each.name)))
