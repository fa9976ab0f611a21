"""Takes people out of a record's tables: of this version's tables, and of an older one's in a copy.

It goes by what the file says of its own tables, not by what this program knows of them: what points to somebody goes
with them where it must point somewhere, else it points to nobody. Of what was counted the count stays.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from uuid import UUID

from microsol_desktop.circle.clearing import Clearing
from microsol_desktop.store.record.mentions import Words, columns_in, put_instead, words_of

Gone = tuple[str, bytes]
"""A row that went: its table, and its key."""


class _Pointing(NamedTuple):
    """A column that points to another table's rows."""

    table: str
    column: str
    must: bool
    has_key: bool
    stamped: bool


def clear_tables(file: sqlite3.Connection, clearing: Clearing, known_as: Words, now: int) -> None:
    """Take everything out of this file's tables that the clearing says; within the caller's transaction.

    `known_as` are the words by which those people are known, here and in the record; `now` is what changed rows are
    stamped with: microseconds since 1970.
    """
    people = tuple(key.bytes for key in clearing.people)
    homes = _homes(file, people)
    _count_first(file, people)
    gone = [each for key in people for each in _take_out(file, "person", key, now)]
    gone += [each for home in homes if not _is_used(file, home) for each in _take_out(file, "place", home, now)]
    _forget_batches(file, clearing.people, gone)
    if clearing.instead is not None:
        put_instead(file, known_as, clearing.instead, now)
    for person in people:
        file.execute(
            'INSERT OR IGNORE INTO removed (key, "on", changed_at) VALUES (?, ?, ?)',
            (person, clearing.on.isoformat(), now),
        )
    if clearing.sat_before is not None:
        file.execute(
            'DELETE FROM sat_with WHERE gathering IN (SELECT key FROM gathering WHERE "on" < ?)',
            (clearing.sat_before.isoformat(),),
        )


def what_would_go(file: sqlite3.Connection, people: Iterable[UUID]) -> frozenset[Gone]:
    """The rows that would go with these people, with the houses that nobody else uses; nothing is changed."""
    keys = tuple(key.bytes for key in people)
    gone = [each for key in keys for each in _going(file, "person", key)]
    homes = [("place", home) for home in _homes(file, keys) if not _is_used(file, home, keys)]
    return frozenset((*gone, *homes))


def known_as(file: sqlite3.Connection, people: Iterable[UUID]) -> frozenset[str]:
    """By which words they are known in this file."""
    return words_of(file, (key.bytes for key in people))


def _going(file: sqlite3.Connection, table: str, key: bytes) -> Iterator[Gone]:
    """A row, and those that can't be without it, as far as they have a key of their own."""
    yield table, key
    for there in _pointing_to(file, table):
        if there.must and there.has_key:
            asked = f'SELECT key FROM "{there.table}" WHERE "{there.column}" = ?'  # noqa: S608 - our own names
            for (each,) in file.execute(asked, (key,)).fetchall():
                yield from _going(file, there.table, each)


def _take_out(file: sqlite3.Connection, table: str, key: bytes, now: int) -> tuple[Gone, ...]:
    """Take out one row; what must point to it goes too, what only may points nowhere."""
    gone = tuple(dict.fromkeys(_going(file, table, key)))
    for each, row in gone:
        for there in _pointing_to(file, each):
            _let_go(file, there, row, now)
        file.execute(f'DELETE FROM "{each}" WHERE key = ?', (row,))  # noqa: S608 - our own names
    return gone


def _let_go(file: sqlite3.Connection, there: _Pointing, gone: bytes, now: int) -> None:
    here = f'"{there.column}" = ?'
    if there.must:
        file.execute(f'DELETE FROM "{there.table}" WHERE {here}', (gone,))  # noqa: S608 - our own names
        return
    stamp = ", changed_at = ?" if there.stamped else ""
    values = (now, gone) if there.stamped else (gone,)
    file.execute(f'UPDATE "{there.table}" SET "{there.column}" = NULL{stamp} WHERE {here}', values)  # noqa: S608


def _pointing_to(file: sqlite3.Connection, target: str) -> Iterator[_Pointing]:
    for (table,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        columns = {name: must for name, _, must, _ in columns_in(file, table)}
        for row in file.execute(f'PRAGMA foreign_key_list("{table}")').fetchall():
            if row[2] == target:
                yield _Pointing(table, row[3], columns[row[3]], "key" in columns, "changed_at" in columns)


def _homes(file: sqlite3.Connection, people: Iterable[bytes]) -> tuple[bytes, ...]:
    found = [file.execute("SELECT home FROM person WHERE key = ?", (key,)).fetchone() for key in people]
    return tuple(dict.fromkeys(row[0] for row in found if row and row[0] is not None))


def _is_used(file: sqlite3.Connection, place: bytes, but_for: tuple[bytes, ...] = ()) -> bool:
    """Whether somebody else lives there, or a circle sits there."""
    for there in _pointing_to(file, "place"):
        asked = f'SELECT {"key" if there.has_key else "NULL"} FROM "{there.table}" WHERE "{there.column}" = ?'  # noqa: S608
        if any(key not in but_for for (key,) in file.execute(asked, (place,))):
            return True
    return False


def _count_first(file: sqlite3.Connection, people: Iterable[bytes]) -> None:
    """How many were at a gathering stays known, where only the names told it so far."""
    for key in people:
        file.execute(
            "UPDATE gathering SET heads = (SELECT count(*) FROM attendance WHERE attendance.gathering = gathering.key"
            " AND attendance.came IN ('came', 'late', 'left early'))"
            " WHERE heads IS NULL AND began IS NOT NULL"
            " AND key IN (SELECT gathering FROM attendance WHERE person = ?)",
            (key,),
        )


def _forget_batches(file: sqlite3.Connection, people: Iterable[UUID], gone: Iterable[Gone]) -> None:
    """What came in, and how it was before: a row that tells of one of them goes, and so does a batch left empty."""
    for key in people:
        for form in (str(key), key.hex):
            file.execute("DELETE FROM batch_row WHERE instr(row, ?) OR instr(before, ?)", (form, form))
    file.executemany(
        "DELETE FROM batch_row WHERE kind = ? AND row = ?",
        [(table, str(UUID(bytes=key))) for table, key in gone],
    )
    file.execute("DELETE FROM batch WHERE key NOT IN (SELECT batch FROM batch_row)")
