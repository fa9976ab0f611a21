"""The record's copies: one for each day on which it was changed, as it was before; and one before its tables change."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from datetime import date
from pathlib import Path

from microsol_desktop.store.places import ensure
from microsol_desktop.store.record.sqlite import connect_plainly

KEPT = 10
"""Copies of days; older ones go. Copies from before a change of the tables stay."""


def folder_of_copies(record: Path) -> Path:
    """Where the copies of this record lie: beside it."""
    return record.with_name(f"{record.stem} copies")


def copies_of(record: Path) -> tuple[Path, ...]:
    """All copies that there are, of days and from before a change of the tables; of days the oldest first."""
    return (*_of_days(record), *sorted(folder_of_copies(record).glob(f"{_in_glob(record)} version *.sqlite")))


def copy_of_day(record: Path, today: date) -> None:
    """Have a copy from before the first change of this day, and no more than so many of earlier ones.

    A disk that has no room for it stops nobody: it is tried again at the next change.
    """
    copy = folder_of_copies(record) / f"{record.stem} {today.isoformat()}.sqlite"
    if copy.exists():
        return
    with suppress(OSError, sqlite3.Error):
        copy_to(record, copy)
        for old in _of_days(record)[:-KEPT]:
            old.unlink()


def copy_before_migration(record: Path, version: int) -> Path:
    """Keep the record as an older Microsol had it.

    Raises:
        OSError: the disk refuses.
        sqlite3.Error: the record can't be read, or the copy not be written.

    """
    copy = folder_of_copies(record) / f"{record.stem} version {version}.sqlite"
    copy_to(record, copy)
    return copy


def copy_to(record: Path, copy: Path) -> None:
    """A whole copy, for its owner alone; it has its name only once it is whole on the disk."""
    ensure(copy.parent, private=True)
    fresh = copy.with_name(f".{copy.name}.new")
    fresh.unlink(missing_ok=True)
    try:
        os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with closing(connect_plainly(record)) as source, closing(connect_plainly(fresh)) as target:
            source.backup(target)
            # A copy is one file, and can be read where nothing can be written beside it.
            target.execute("PRAGMA journal_mode = DELETE").fetchall()
        fresh.replace(copy)
    finally:
        fresh.unlink(missing_ok=True)


def _of_days(record: Path) -> list[Path]:
    found = folder_of_copies(record).glob(f"{_in_glob(record)} ????-??-??.sqlite")
    return sorted(found)


def _in_glob(record: Path) -> str:
    from glob import escape

    return escape(record.stem)
