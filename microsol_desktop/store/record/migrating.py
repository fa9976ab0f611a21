"""Brings an older record up to the tables of today: all of it or nothing, with a copy kept of how it was.

Alembic's operations are used as a library, and imported only here: they take longer than everything else together.
"""

from __future__ import annotations

from pathlib import Path

from alembic.migration import MigrationContext
from alembic.operations import Operations

from microsol_desktop.store.record.backups import copy_before_migration
from microsol_desktop.store.record.migrations import Migration
from microsol_desktop.store.record.sqlite import WRITES, connect, disconnect, foreign_keys_that_miss


def migrate(record: Path, version: int, migrations: tuple[Migration, ...]) -> None:
    """Take the record from this version to the newest. `migrations` are those from version 1 on.

    Raises:
        OSError: there is no room for the copy; the record is as it was.
        RuntimeError: what came out does not hold together; the record is as it was.

    """
    copy_before_migration(record, version)
    # A table that is built anew is dropped first: with foreign keys on, what points to its rows would go with them.
    connection = connect(record, foreign_keys=False)
    try:
        connection.info[WRITES] = True
        with connection.begin():
            operations = Operations(MigrationContext.configure(connection))
            for change in migrations[version - 1 :]:
                change(operations)
            missing = foreign_keys_that_miss(connection)
            if missing:
                raise RuntimeError(f"After the migration rows point to nothing: {', '.join(missing)}.")
            connection.exec_driver_sql(f"PRAGMA user_version = {len(migrations) + 1}")
    finally:
        disconnect(connection)
