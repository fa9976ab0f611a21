"""All that is SQLite's alone: how the file is made and opened, what it is told at first, and what its faults mean."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Transaction, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.store.places import ensure

APPLICATION = 0x4D53_4F4C
"""What says of a file that it is a record of Microsol's: "MSOL", where SQLite has a place for that."""
PATIENCE = 5.0
"""Seconds that somebody else may have the file for themselves."""
WRITES = "writes"
"""What a connection knows of itself: whether the transaction that begins is to write."""

_TOLD_FIRST = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  # what was kept is kept, whoever pulls the plug
    "PRAGMA fullfsync = ON",  # the same, on a Mac
    "PRAGMA secure_delete = ON",  # what is taken out is written over
    "PRAGMA temp_store = MEMORY",  # nothing of it in other files
    "PRAGMA cache_size = -16000",
)


class OnDisk:
    """What a file says of itself, before anybody trusts it."""

    __slots__ = ("application", "is_empty", "version")

    def __init__(self, application: int, version: int, *, is_empty: bool) -> None:
        self.application = application
        self.version = version
        self.is_empty = is_empty


def look_at(path: Path) -> OnDisk:
    """What the file says of itself; nothing in it is changed.

    Raises:
        sqlite3.Error: it is no database, or it can't be read.

    """
    with closing(connect_plainly(path)) as there:
        (application,) = there.execute("PRAGMA application_id").fetchone()
        (version,) = there.execute("PRAGMA user_version").fetchone()
        (tables,) = there.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return OnDisk(application, version, is_empty=tables == 0)


def make_file(path: Path) -> None:
    """An empty file that its owner alone can read; SQLite gives the files beside it the same rights.

    Raises:
        ExpectedFailure: its folder can't be made.
        OSError: the disk refuses.

    """
    ensure(path.parent, private=True)
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def close_to_others(path: Path) -> None:
    """Take everybody else's rights to the file, where it came here with some."""
    with suppress(OSError):
        if path.stat().st_mode & 0o077:
            path.chmod(0o600)


def connect_plainly(path: Path) -> sqlite3.Connection:
    """The driver's own connection, to a file that is there. What begins and ends is said by us, not by the driver."""
    address = f"{path.absolute().as_uri()}?mode=rw"
    return sqlite3.connect(address, uri=True, timeout=PATIENCE, isolation_level=None, check_same_thread=False)


def connect(path: Path, *, foreign_keys: bool = True) -> Connection:
    """A connection to the record's file, for one thread at a time; closing its engine is `disconnect`.

    Raises:
        RuntimeError: this SQLite does not do what the record stands on.

    """
    engine = create_engine(
        "sqlite://",
        creator=lambda: _told(connect_plainly(path), foreign_keys),
        poolclass=NullPool,
        # A fault of ours is written into the log, and nobody's name is to stand there.
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine.connect()


def disconnect(connection: Connection) -> None:
    """Let the file go; what lies beside it is put into it."""
    connection.close()
    connection.engine.dispose()


def undo_all(connection: Connection, transaction: Transaction) -> None:
    """Leave the file as it was before the transaction, also where it was the commit that SQLite refused."""
    transaction.rollback()
    # After a refused commit SQLAlchemy takes the transaction for over; for SQLite it is not.
    driver = connection.connection.driver_connection
    if driver is not None and driver.in_transaction:
        driver.rollback()


def said(error: Exception, path: Path, copies: Path) -> ExpectedFailure | None:
    """What a fault means to a host; None where it is ours."""
    fault = error.orig if isinstance(error, DBAPIError) else error
    if not isinstance(fault, sqlite3.Error):
        return None
    code = getattr(fault, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    match code:
        case sqlite3.SQLITE_FULL:
            return ExpectedFailure(
                "record-no-room",
                "The disk is full, so the record can't be written.",
                "Nothing that was kept before is lost. Free some room, then do it again.",
            )
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return ExpectedFailure(
                "record-busy",
                "Another program has the record %1 for itself.",
                "Close that program, then try again.",
                (str(path),),
            )
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return broken(path, copies)
        case (
            sqlite3.SQLITE_IOERR
            | sqlite3.SQLITE_CANTOPEN
            | sqlite3.SQLITE_READONLY
            | sqlite3.SQLITE_PERM
            | sqlite3.SQLITE_AUTH
        ):
            return refused(path, str(fault))
        case _:
            return None


def broken(path: Path, copies: Path) -> ExpectedFailure:
    """The file is no database any more, or never was."""
    return ExpectedFailure(
        "record-broken",
        "%1 is damaged, or no record of Microsol's; it stays as it is.",
        "Move it elsewhere, and put the newest copy from %2 in its place, if there is one.",
        (str(path), str(copies)),
    )


def refused(path: Path, why: str) -> ExpectedFailure:
    """The disk does not let us."""
    return ExpectedFailure(
        "record-refused",
        "The record %1 can't be read or written: %2.",
        "Look whether the disk is there, and whether you may write to the file and its folder.",
        (str(path), why),
    )


def _told(connection: sqlite3.Connection, foreign_keys: bool) -> sqlite3.Connection:  # noqa: FBT001 - private
    try:
        for sentence in (*_TOLD_FIRST, f"PRAGMA foreign_keys = {int(foreign_keys)}"):
            connection.execute(sentence).fetchall()
        _check(connection, "foreign_keys", int(foreign_keys))
        _check(connection, "secure_delete", 1)
    except BaseException:
        connection.close()
        raise
    return connection


def _check(connection: sqlite3.Connection, name: str, wanted: int) -> None:
    """SQLite says nothing about what it does not know: it is asked whether it does."""
    (held,) = connection.execute(f"PRAGMA {name}").fetchone()
    if held != wanted:
        raise RuntimeError(f"This SQLite ({sqlite3.sqlite_version}) does not keep to {name}.")


def _begin(connection: Connection) -> None:
    """Begin in so many words, tables' changes included; who is going to write says so at once, or two could wait."""
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.info.get(WRITES) else "BEGIN")


def foreign_keys_that_miss(connection: Connection) -> tuple[str, ...]:
    """Which tables have rows that point to nothing: the tables' names alone."""
    # Of the driver itself: after a refused commit SQLAlchemy lets nothing through, and the rows are still there.
    driver = connection.connection.driver_connection
    found: list[Any] = driver.execute("PRAGMA foreign_key_check").fetchall() if driver is not None else []
    return tuple(sorted({f"{row[0]} to {row[2]}" for row in found}))
