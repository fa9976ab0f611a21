"""One change of the record: what it puts in and takes out, and how each row was before, so that it can be taken back.

There is one way to undo, for everything: the rows that a change touched are put back as they were. It is refused where
somebody has changed one of them since.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Connection, Table

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.store.record.keys import RisingKeys
from microsol_desktop.store.record.rows import KINDS, SHAPES, STAMP, part_rows_of, row_of
from microsol_desktop.store.record.table_rows import (
    Key,
    Row,
    delete_rows,
    find_rows,
    insert_rows,
    keys_where,
    pointing_to,
    update_rows,
)
from microsol_desktop.store.record.tables import RECORD


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """One row that a change touched: None before is a row that is new, None after one that was taken out."""

    table: str
    key: Key
    before: Row | None
    after: Row | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """All that one change did, row by row."""

    rows: tuple[Touched, ...] = ()

    @property
    def kinds(self) -> frozenset[type[object]]:
        """The kinds of values that are not what they were."""
        return frozenset(KINDS[row.table] for row in self.rows)


class Writing:
    """One transaction of changes, at one instant. Whatever goes wrong in it, nothing of it stays."""

    def __init__(self, connection: Connection, now: datetime, keys: RisingKeys) -> None:
        self.connection = connection
        self.now = now
        self._keys = keys
        self._before: dict[tuple[str, Key], Row | None] = {}

    def new_key(self) -> UUID:
        """A key for something new; it sorts behind all that were given before."""
        return self._keys.new(self.now)

    def put(self, value: object) -> None:
        """Keep this value, whether it is new or takes the place of the one with the same key."""
        self.put_all((value,))

    def put_all(self, values: Iterable[object]) -> None:
        """Keep these values. Of two with the same key the last one counts."""
        by_kind: dict[type[object], list[object]] = defaultdict(list)
        for value in values:
            by_kind[type(value)].append(value)
        for kind, alike in by_kind.items():
            shape = SHAPES[kind]
            self._put_rows(shape.table, [row_of(value) for value in alike])
            if shape.part is not None:
                owners = [getattr(value, shape.key[0].name) for value in alike]
                self._put_parts(shape.part.table, shape.part.owner, owners, map(part_rows_of, alike))

    def take_out(self, value: object) -> None:
        """Take this value out, with whatever can't be without it.

        What only points to it stays, and points nowhere: the gatherings of a circle that is taken out were gatherings
        all the same, its memberships and seasons go with it.
        """
        shape = SHAPES[type(value)]
        row = row_of(value)
        self._take_out(shape.table, [tuple(row[column.name] for column in shape.key)])

    def take_out_key(self, kind: type[object], *key: object) -> None:
        """As `take_out`, where only the key is known."""
        self._take_out(SHAPES[kind].table, [key])

    def changes(self) -> Changes:
        """What was done so far; a row that is again as it was is not among it."""
        after = self._rows_now(self._before)
        return Changes(
            rows=tuple(
                Touched(table=name, key=key, before=before, after=after[name, key])
                for (name, key), before in self._before.items()
                if before != after[name, key]
            )
        )

    def take_back(self, changes: Changes) -> None:
        """Put all rows that a change touched back as they were.

        Raises:
            ExpectedFailure: somebody has changed one of them since.

        """
        places = {(row.table, row.key): row for row in changes.rows}
        now = self._rows_now(places)
        if any(now[place] != row.after for place, row in places.items()):
            raise ExpectedFailure(
                "record-changed-since",
                "This can't be taken back: what it changed has been changed again since.",
                "Change it by hand.",
            )
        by_table: dict[str, dict[Key, Row | None]] = defaultdict(dict)
        for row in changes.rows:
            by_table[row.table][row.key] = row.before
            self._before.setdefault((row.table, row.key), row.after)
        for name, rows in by_table.items():
            self._restore(RECORD.tables[name], rows, now)

    def _restore(self, table: Table, rows: Mapping[Key, Row | None], now: Mapping[tuple[str, Key], Row | None]) -> None:
        names = table.c.keys()
        there = {key for key in rows if now[table.name, key] is not None}
        delete_rows(self.connection, table, [key for key, row in rows.items() if row is None and key in there])
        kept = {key: dict(zip(names, row, strict=True)) for key, row in rows.items() if row is not None}
        update_rows(self.connection, table, [row for key, row in kept.items() if key in there])
        insert_rows(self.connection, table, [row for key, row in kept.items() if key not in there])

    def _put_rows(self, table: Table, rows: Sequence[dict[str, object]]) -> None:
        stamp = {STAMP: self.now} if STAMP in table.c else {}
        keys = [column.name for column in table.primary_key]
        fresh = {tuple(row[name] for name in keys): row | stamp for row in rows}
        there = self._remember(table, fresh)
        changed = [row for key, row in fresh.items() if key in there and not _says(table, there[key], row)]
        update_rows(self.connection, table, changed)
        insert_rows(self.connection, table, [row for key, row in fresh.items() if key not in there])

    def _put_parts(
        self, table: Table, owner: str, owners: Sequence[object], parts: Iterable[tuple[dict[str, object], ...]]
    ) -> None:
        """Give each owner exactly these rows."""
        rows = [row for each in parts for row in each]
        names = [column.name for column in table.primary_key]
        wanted = {tuple(row[name] for name in names) for row in rows}
        there = keys_where(self.connection, table, table.c[owner], owners)
        self._take_out(table, [key for key in there if key not in wanted])
        self._put_rows(table, rows)

    def _take_out(self, table: Table, keys: Sequence[Key]) -> None:
        there = self._remember(table, keys)
        if not there:
            return
        delete_rows(self.connection, table, list(there))
        if len(table.primary_key) == 1:
            gone = [key[0] for key in there]
            for pointing in pointing_to(table):
                self._let_go(pointing, gone)

    def _let_go(self, column: Column[Any], gone: Sequence[object]) -> None:
        """What points to something that is no more points nowhere, or goes too where it must point somewhere."""
        table = column.table
        keys = keys_where(self.connection, table, column, gone)
        if not keys:
            return
        if not column.nullable:
            self._take_out(table, keys)
            return
        rows = self._remember(table, keys)
        names = table.c.keys()
        self._put_rows(table, [dict(zip(names, row, strict=True)) | {column.name: None} for row in rows.values()])

    def _remember(self, table: Table, keys: Iterable[Key]) -> dict[Key, Row]:
        """The rows with these keys as they are now; the first time that one is touched tells how it was before."""
        wanted = list(keys)
        there = find_rows(self.connection, table, wanted)
        for key in wanted:
            self._before.setdefault((table.name, key), there.get(key))
        return there

    def _rows_now(self, places: Iterable[tuple[str, Key]]) -> dict[tuple[str, Key], Row | None]:
        by_table: dict[str, list[Key]] = defaultdict(list)
        for name, key in places:
            by_table[name].append(key)
        found: dict[tuple[str, Key], Row | None] = {}
        for name, keys in by_table.items():
            there = find_rows(self.connection, RECORD.tables[name], keys)
            found.update({(name, key): there.get(key) for key in keys})
        return found


def _says(table: Table, row: Row, wanted: Mapping[str, object]) -> bool:
    """Whether the row says all of this already; when it was changed does not count."""
    return all(there == wanted[name] for name, there in zip(table.c.keys(), row, strict=True) if name != STAMP)
