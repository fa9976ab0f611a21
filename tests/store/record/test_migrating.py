"""Older records are brought up to date: whole or not at all, with a copy of how they were."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.store.record.backups import copies_of
from microsol_desktop.store.record.database import Record, open_record
from microsol_desktop.store.record.migrations import MIGRATIONS
from microsol_desktop.store.record.tables import RECORD
from tests.store.record.made_up import ALL
from tests.store.record.opened import everything, fill

if TYPE_CHECKING:
    from alembic.operations import Operations

SCHEMAS = Path(__file__).parent / "schemas"
RELEASED = sorted(SCHEMAS.glob("*.sqlite"), key=lambda file: int(file.stem))


def has_a_hat(operations: Operations) -> None:
    """A made-up version 2: circles have a hat, and places are built anew without their steps."""
    operations.add_column("circle", sa.Column("hat", sa.Integer))
    operations.execute("UPDATE circle SET hat = 3")
    with operations.batch_alter_table("place") as place:
        place.drop_column("step_free")


def loses_people(operations: Operations) -> None:
    """One that nobody should ever write."""
    operations.add_column("circle", sa.Column("hat", sa.Integer))
    operations.execute("DELETE FROM person")


def fails(operations: Operations) -> None:
    operations.add_column("circle", sa.Column("hat", sa.Integer))
    operations.drop_table("never_there")


def ask_file(path: Path, question: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as there:
        return there.execute(question).fetchall()


@pytest.fixture
def older(record: Record, path: Path) -> Path:
    """A full record of version 1, closed; the copies of its days are out of the way."""
    fill(record)
    record.close()
    for copy in copies_of(path):
        copy.unlink()
    return path


def test_a_migration_changes_the_tables_and_keeps_the_rows(older: Path) -> None:
    people = ask_file(older, "SELECT * FROM person")

    open_record(older, migrations=(has_a_hat,)).close()

    assert ask_file(older, "PRAGMA user_version") == [(2,)]
    assert ask_file(older, "SELECT DISTINCT hat FROM circle") == [(3,)]
    assert ask_file(older, "SELECT * FROM person") == people
    assert "step_free" not in {row[1] for row in ask_file(older, "PRAGMA table_info(place)")}
    assert ask_file(older, "PRAGMA foreign_key_check") == []


def test_a_copy_of_how_it_was_is_kept(older: Path) -> None:
    people = ask_file(older, "SELECT * FROM person")

    open_record(older, migrations=(has_a_hat,)).close()

    (copy,) = copies_of(older)
    assert copy.name == "record version 1.sqlite"
    assert ask_file(copy, "PRAGMA user_version") == [(1,)]
    assert ask_file(copy, "SELECT * FROM person") == people


@pytest.mark.parametrize("migration", [loses_people, fails])
def test_a_migration_that_goes_wrong_leaves_everything_as_it_was(older: Path, migration: object) -> None:
    schema = ask_file(older, "SELECT sql FROM sqlite_master ORDER BY name")

    with pytest.raises((RuntimeError, sa.exc.DBAPIError)):
        open_record(older, migrations=(migration,))  # type: ignore[arg-type]

    assert ask_file(older, "PRAGMA user_version") == [(1,)]
    assert ask_file(older, "SELECT sql FROM sqlite_master ORDER BY name") == schema
    again = open_record(older)
    assert again.ask(everything)["person"]
    again.close()


def test_without_room_for_a_copy_nothing_is_migrated(older: Path) -> None:
    in_the_way = older.parent / "record copies"
    shutil.rmtree(in_the_way)
    in_the_way.write_text("a file in the way")

    with pytest.raises(ExpectedFailure):
        open_record(older, migrations=(has_a_hat,))

    assert ask_file(older, "PRAGMA user_version") == [(1,)]


def test_a_record_that_is_up_to_date_needs_no_migration(older: Path) -> None:
    open_record(older).close()

    assert copies_of(older) == ()


def test_there_is_a_file_of_each_version_that_was_released() -> None:
    assert [file.stem for file in RELEASED] == [str(number) for number in range(1, len(MIGRATIONS) + 2)]


def schema_of(path: Path) -> set[tuple[object, ...]]:
    """Every table and index by its columns, however its own sentence was written."""
    found: set[tuple[object, ...]] = set()
    for kind, name, table in ask_file(path, "SELECT type, name, tbl_name FROM sqlite_master"):
        found.add((kind, name, table))
        for question in ("table_xinfo", "foreign_key_list", "index_xinfo"):
            found |= {(question, name, *row) for row in ask_file(path, f"PRAGMA {question}('{name}')")}
    kinds = "SELECT name, type, wr, strict FROM pragma_table_list WHERE schema = 'main'"
    return found | set(ask_file(path, kinds))


@pytest.mark.parametrize("released", RELEASED, ids=lambda file: f"version {file.stem}")
def test_a_released_record_has_the_tables_of_a_fresh_one_once_it_is_opened(released: Path, tmp_path: Path) -> None:
    old, fresh = tmp_path / "old.sqlite", tmp_path / "fresh.sqlite"
    shutil.copy(released, old)

    migrated = open_record(old)
    rows = migrated.ask(everything)
    migrated.close()
    open_record(fresh).close()

    assert schema_of(old) == schema_of(fresh)
    assert all(rows[name] for name in RECORD.tables)
    assert sum(map(len, rows.values())) >= len(ALL)
