"""Clears something out of the record for good: out of its file, its free pages, its log, and the app's own copies.

What is under way is written down beside the record first, by keys alone. Whatever stops it (a full disk, a plug that
is pulled) it is completed when the record is opened the next time, before anybody asks it anything. The copies come
first and the record last: by which words somebody is known stands in it until nothing else has them.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

from microsol_desktop.circle.clearing import Cleared, Clearing
from microsol_desktop.circle.keys import PersonKey
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.store.record.backups import copies_of, folder_of_copies
from microsol_desktop.store.record.mentions import Words
from microsol_desktop.store.record.removing import clear_tables, known_as
from microsol_desktop.store.record.sqlite import connect_plainly
from microsol_desktop.store.whole_file import replace_whole

Told = Callable[[int, int], object]
"""Hears how many of how many files are done."""

_UNREADABLE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


def marker_of(record: Path) -> Path:
    """The file that says what is being cleared, as long as it is."""
    return record.with_name(f".{record.name}.clearing")


def clear_out(record: Path, clearing: Clearing, now: datetime, told: Told | None = None) -> Cleared:
    """Clear this out of the record and all of its copies. It is done when this returns.

    Raises:
        ExpectedFailure: another program holds the record; it is completed at the next opening.
        OSError: the disk refuses; as above.
        sqlite3.Error: as above.

    """
    finish_clearing(record, now)
    _write_down(record, clearing)
    return _complete(record, clearing, now, told)


def finish_clearing(record: Path, now: datetime) -> None:
    """Complete what was under way when the program ended; usually nothing was."""
    marker = marker_of(record)
    if marker.exists():
        _complete(record, _read(marker), now, None)


def _complete(record: Path, clearing: Clearing, now: datetime, told: Told | None) -> Cleared:
    stamp = int(now.astimezone(UTC).timestamp() * 1_000_000)
    _sweep(record)
    with closing(_opened(record)) as file:
        words = known_as(file, clearing.people)
        copies, unreadable = copies_of(record), []
        for number, copy in enumerate(copies):
            if told is not None:
                told(number, len(copies) + 1)
            if not _clear_copy(copy, clearing, words, stamp):
                unreadable.append(copy.name)
        if told is not None:
            told(len(copies), len(copies) + 1)
        _clear_record(record, file, clearing, words, stamp)
    marker_of(record).unlink(missing_ok=True)
    return Cleared(known_as=tuple(sorted(words)), copies=len(copies) - len(unreadable), unreadable=tuple(unreadable))


def _sweep(record: Path) -> None:
    """Copies that were being written when the program ended have no name yet, and may hold anything."""
    for left in folder_of_copies(record).glob(".*.new*"):
        left.unlink(missing_ok=True)


def _clear_copy(copy: Path, clearing: Clearing, words: frozenset[str], stamp: int) -> bool:
    """Write a copy anew without all of it. False where it can't be read: then it is of no use, and goes."""
    fresh = copy.with_name(f".{copy.name}.new")
    try:
        os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with closing(connect_plainly(copy)) as source, closing(_opened(fresh, log="MEMORY")) as target:
            source.backup(target)
            _change(target, clearing, words, stamp)
            target.execute("VACUUM")
        _make_sure(fresh)
        fresh.replace(copy)
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in _UNREADABLE:
            raise
        copy.unlink(missing_ok=True)
        return False
    finally:
        fresh.unlink(missing_ok=True)
    return True


def _clear_record(
    record: Path, file: sqlite3.Connection, clearing: Clearing, words: frozenset[str], stamp: int
) -> None:
    _change(file, clearing, words, stamp)
    # What was written over is gone; what lies between the rows of a page goes when every page is written anew.
    file.execute("VACUUM")
    (is_busy, _, _) = file.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if is_busy:
        raise ExpectedFailure(
            "record-busy",
            "Another program has the record %1 for itself.",
            "Close that program, then try again.",
            (str(record),),
        )


def _change(file: sqlite3.Connection, clearing: Clearing, words: frozenset[str], stamp: int) -> None:
    """All that goes, in one transaction."""
    file.execute("BEGIN IMMEDIATE")
    try:
        everything = Words(words | known_as(file, clearing.people))
        clear_tables(file, clearing, everything, stamp)
        file.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            file.execute("ROLLBACK")
        raise


def _opened(path: Path, log: str = "WAL") -> sqlite3.Connection:
    """A connection that writes over what it takes out, and puts nothing of it into other files."""
    file = connect_plainly(path)
    try:
        for sentence in (
            "PRAGMA secure_delete = ON",
            "PRAGMA temp_store = MEMORY",
            f"PRAGMA journal_mode = {log}",
            "PRAGMA synchronous = FULL",
            "PRAGMA foreign_keys = ON",
        ):
            file.execute(sentence).fetchall()
    except BaseException:
        file.close()
        raise
    return file


def _make_sure(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _write_down(record: Path, clearing: Clearing) -> None:
    marker = marker_of(record)
    with suppress(FileExistsError):
        os.close(os.open(marker, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    values = {
        "on": clearing.on.isoformat(),
        "people": [str(key) for key in clearing.people],
        "instead": clearing.instead,
        "sat_before": clearing.sat_before.isoformat() if clearing.sat_before else None,
    }
    replace_whole(marker, json.dumps(values).encode())


def _read(marker: Path) -> Clearing:
    """What was written down; a marker that was torn says nothing, and nothing was begun before it was whole."""
    try:
        values = json.loads(marker.read_bytes())
        before = values["sat_before"]
        return Clearing(
            on=date.fromisoformat(values["on"]),
            people=tuple(PersonKey(UUID(key)) for key in values["people"]),
            instead=values["instead"],
            sat_before=date.fromisoformat(before) if before else None,
        )
    except (ValueError, KeyError, TypeError):
        return Clearing(on=date.min)
