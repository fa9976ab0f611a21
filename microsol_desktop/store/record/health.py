"""Health notes go by themselves on their day: out of the record when it is opened, and out of its copies."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import Connection

from microsol_desktop.circle.people import HealthNote
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.backups import copies_of
from microsol_desktop.store.record.database import Record
from microsol_desktop.store.record.rows import read
from microsol_desktop.store.record.sqlite import connect_plainly
from microsol_desktop.store.record.writing import Writing


def let_health_notes_go(record: Record, now: datetime) -> frozenset[type[object]]:
    """Take out every note whose day has come, and say which kinds of values have changed."""
    today = now.astimezone().date()

    def take_out(writing: Writing) -> None:
        for note in _due(writing.connection, today):
            writing.take_out(note)

    # Asked first: a change makes a copy of the day, and where nothing is due there is none.
    kinds = record.do(take_out, now).changes.kinds if record.ask(lambda asked: _due(asked, today)) else frozenset()
    for copy in copies_of(record.path):
        _let_go_from_copy(copy, today)
    return kinds


def health_notes_now(connection: Connection, today: date) -> tuple[HealthNote, ...]:
    """The notes whose day has not come, those that go first before the others. For the host alone."""
    notes = tables.health_note.c
    return read(connection, HealthNote, notes.goes_on > today, order_by=(notes.goes_on, notes.key))


def _due(connection: Connection, today: date) -> tuple[HealthNote, ...]:
    return read(connection, HealthNote, tables.health_note.c.goes_on <= today)


def _let_go_from_copy(copy: Path, today: date) -> None:
    """Written over where it stands. A copy that can't be read or written is left for the next time."""
    day = (today.isoformat(),)
    with suppress(sqlite3.Error), closing(connect_plainly(copy)) as file:
        if file.execute("SELECT 1 FROM health_note WHERE goes_on <= ? LIMIT 1", day).fetchone():
            file.execute("PRAGMA secure_delete = ON").fetchall()
            file.execute("DELETE FROM health_note WHERE goes_on <= ?", day)
            file.execute("VACUUM")
