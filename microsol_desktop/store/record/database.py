"""The record itself: its file opened, questions asked of it, and changes made to it, one whole transaction each."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Generic, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, IntegrityError

from microsol_desktop.circle.clearing import Cleared, Clearing
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.store.record.backups import copy_of_day, folder_of_copies
from microsol_desktop.store.record.keys import RisingKeys
from microsol_desktop.store.record.migrations import MIGRATIONS, Migration
from microsol_desktop.store.record.sqlite import (
    APPLICATION,
    WRITES,
    broken,
    close_to_others,
    connect,
    disconnect,
    foreign_keys_that_miss,
    look_at,
    make_file,
    refused,
    said,
    undo_all,
)
from microsol_desktop.store.record.tables import RECORD
from microsol_desktop.store.record.writing import Changes, Writing

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Done(Generic[T]):
    """What became of a change: what it gave back, and every row that it touched."""

    answer: T
    changes: Changes


class Record:
    """An open record. It belongs to one thread at a time."""

    def __init__(self, path: Path, connection: Connection, random: Callable[[int], bytes]) -> None:
        self.path = path
        self._connection = connection
        self._keys = RisingKeys(random)

    def ask(self, question: Callable[[Connection], T]) -> T:
        """What a question finds; all that it reads is of one moment.

        Raises:
            ExpectedFailure: the file can't be read.

        """
        with _faults_said(self.path), self._connection.begin():
            return question(self._connection)

    def do(self, change: Callable[[Writing], T], now: datetime) -> Done[T]:
        """Make a change, whole or not at all, and say what it touched. `now` has its zone.

        Raises:
            ExpectedFailure: the change itself refuses, or the disk does; nothing has changed.

        """
        copy_of_day(self.path, now.astimezone().date())
        with _faults_said(self.path), _writing(self._connection):
            writing = Writing(self._connection, now, self._keys)
            return Done(answer=change(writing), changes=writing.changes())

    def clear_out(self, clearing: Clearing, now: datetime, told: Callable[[int, int], object] | None = None) -> Cleared:
        """Take this out of the file and of all its copies, for good. `told` hears how many of how many are done.

        Raises:
            ExpectedFailure: the disk refuses, or another program reads; it is completed at the next opening.

        """
        from microsol_desktop.store.record.clearing import clear_out

        with _faults_said(self.path):
            return clear_out(self.path, clearing, now, told)

    def close(self) -> None:
        """Let the file go."""
        disconnect(self._connection)


def open_record(
    path: Path, random: Callable[[int], bytes] = os.urandom, migrations: tuple[Migration, ...] = MIGRATIONS
) -> Record:
    """The record in this file; made where there is none, brought up to date where it is of an older Microsol.

    Raises:
        ExpectedFailure: it is of a newer Microsol, or no record, or it can't be read; the file stays as it is.

    """
    with _faults_said(path):
        newest = len(migrations) + 1
        version = _version_of(path, newest)
        close_to_others(path)
        if 0 < version < newest:
            from microsol_desktop.store.record.migrating import migrate

            migrate(path, version, migrations)
        if version:
            _complete_clearing(path)
        connection = connect(path)
        if version == 0:
            _make_tables(connection, newest)
        return Record(path, connection, random)


def _version_of(path: Path, newest: int) -> int:
    """The version of the tables in this file, 0 for none yet; the file is made where there is none."""
    if path.is_dir():
        raise ExpectedFailure(
            "record-is-folder",
            "%1 is a folder, and a record is a file.",
            "Name a file in it: Microsol makes it.",
            (str(path),),
        )
    make_file(path)
    there = look_at(path)
    if there.is_empty and there.application == there.version == 0:
        return 0
    if there.application != APPLICATION or there.version < 1:
        raise broken(path, folder_of_copies(path))
    if there.version > newest:
        raise ExpectedFailure(
            "record-newer",
            "The record %1 is of a newer Microsol, which keeps things in it that this one does not know.",
            "Open it with that one, or install it here.",
            (str(path),),
        )
    return there.version


def _complete_clearing(path: Path) -> None:
    """What was being removed for good when the program ended is removed before anybody can ask for it."""
    from microsol_desktop.store.record.clearing import finish_clearing, marker_of

    if marker_of(path).exists():
        finish_clearing(path, datetime.now(UTC))


def _make_tables(connection: Connection, version: int) -> None:
    try:
        with _writing(connection):
            RECORD.create_all(connection, checkfirst=False)
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION}")
            connection.exec_driver_sql(f"PRAGMA user_version = {version}")
    except BaseException:
        disconnect(connection)
        raise


@contextmanager
def _writing(connection: Connection) -> Iterator[None]:
    """One transaction that writes: complete at the end, undone where anything goes wrong, the commit itself too."""
    connection.info[WRITES] = True
    try:
        transaction = connection.begin()
        try:
            yield
            transaction.commit()
        except BaseException as error:
            where = foreign_keys_that_miss(connection) if isinstance(error, IntegrityError) else ()
            undo_all(connection, transaction)
            if where:
                raise RuntimeError(f"A change leaves rows that point to nothing: {', '.join(where)}.") from error
            raise
    finally:
        connection.info[WRITES] = False


@contextmanager
def _faults_said(path: Path) -> Iterator[None]:
    """The disk's and the file's faults in a sentence; ours go on as they are."""
    try:
        yield
    except OSError as refusal:
        raise refused(path, refusal.strerror or str(refusal)) from refusal
    except (DBAPIError, sqlite3.Error) as error:
        failure = said(error, path, folder_of_copies(path))
        if failure is None:
            raise
        raise failure from error
