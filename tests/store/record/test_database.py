"""The record's file: whose it is, what is refused, and what is never overwritten."""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
import sys
from contextlib import closing
from pathlib import Path
from typing import NoReturn

import pytest

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.store.record import sqlite
from microsol_desktop.store.record.database import Record, open_record
from microsol_desktop.store.record.sqlite import APPLICATION
from microsol_desktop.store.record.tables import RECORD
from tests.store.record.made_up import PEOPLE
from tests.store.record.opened import do, everything, fill, is_empty, put

on_unix = pytest.mark.skipif(sys.platform == "win32", reason="rights are told otherwise there")


def refusal(path: Path) -> ExpectedFailure:
    """What is said when this is opened, and that it stays as it is."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(ExpectedFailure) as told:
        open_record(path).close()
    assert before is None or path.read_bytes() == before
    return told.value


def said_by_file(path: Path, sentence: str) -> object:
    """What SQLite itself answers."""
    with closing(sqlite3.connect(path)) as there:
        return there.execute(sentence).fetchone()[0]


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@on_unix
def test_nobody_but_its_owner_can_read_the_record_or_what_lies_beside_it(record: Record, path: Path) -> None:
    fill(record)

    files = [path, *path.parent.glob("record.sqlite-*"), *(path.parent / "record copies").iterdir()]

    assert len(files) == 4
    assert {mode(file) for file in files} == {0o600}
    assert mode(path.parent) == mode(path.parent / "record copies") == 0o700


@on_unix
def test_a_record_that_others_could_read_is_closed_to_them(record: Record, path: Path) -> None:
    record.close()
    path.chmod(0o644)

    open_record(path).close()

    assert mode(path) == 0o600


def test_what_was_kept_is_there_when_it_is_opened_again(record: Record, path: Path) -> None:
    fill(record)
    before = record.ask(everything)
    record.close()

    again = open_record(path)

    assert again.ask(everything) == before
    again.close()


def test_a_closed_record_is_one_file(record: Record, path: Path) -> None:
    fill(record)

    record.close()

    assert [file.name for file in path.parent.iterdir() if file.is_file()] == ["record.sqlite"]


def test_the_file_says_what_it_is_and_holds_together(record: Record, path: Path) -> None:
    fill(record)
    record.close()

    assert said_by_file(path, "PRAGMA application_id") == APPLICATION
    assert said_by_file(path, "PRAGMA user_version") == 1
    assert said_by_file(path, "PRAGMA journal_mode") == "wal"
    assert said_by_file(path, "PRAGMA integrity_check") == "ok"


@pytest.mark.parametrize(("name", "wanted"), [("foreign_keys", 1), ("secure_delete", 1), ("synchronous", 2)])
def test_the_record_keeps_to_what_it_stands_on(record: Record, name: str, wanted: int) -> None:
    assert record.ask(lambda connection: connection.exec_driver_sql(f"PRAGMA {name}").scalar()) == wanted


def test_an_sqlite_that_does_not_keep_to_it_is_our_fault(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_record(path).close()
    monkeypatch.setattr(sqlite, "_TOLD_FIRST", ("PRAGMA secure_delete = OFF",))

    with pytest.raises(RuntimeError, match="secure_delete"):
        open_record(path)


def test_what_was_taken_out_is_written_over(record: Record, path: Path) -> None:
    fill(record)
    do(record, lambda writing: writing.take_out(PEOPLE[0]))
    record.close()

    assert PEOPLE[0].reached[0].words.encode() not in path.read_bytes()


def test_whatever_points_somewhere_can_be_looked_up_from_there() -> None:
    without = []
    for table in RECORD.tables.values():
        leading = {next(iter(index.columns)).name for index in table.indexes} | {next(iter(table.primary_key)).name}
        without += [
            f"{table.name}.{column.name}" for column in table.c if column.foreign_keys and column.name not in leading
        ]

    assert without == []


def test_a_record_of_a_newer_microsol_is_refused(record: Record, path: Path) -> None:
    record.close()
    with closing(sqlite3.connect(path)) as there:
        there.execute("PRAGMA user_version = 2")

    assert refusal(path).kind == "record-newer"


@pytest.mark.parametrize("application", [0, 0x1234])
def test_a_database_of_something_else_is_refused(tmp_path: Path, application: int) -> None:
    path = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(path)) as there:
        there.execute("CREATE TABLE recipe (name TEXT)")
        there.execute(f"PRAGMA application_id = {application}")

    assert refusal(path).kind == "record-broken"


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.sqlite"
    path.write_text("bread, milk\n" * 200)

    assert refusal(path).kind == "record-broken"


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path).kind == "record-is-folder"


def test_a_folder_that_cant_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file in the way")

    assert refusal(tmp_path / "data" / "record.sqlite").kind == "folder-refused"


def test_a_disk_that_refuses_the_file_is_said(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*asked: object) -> NoReturn:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "open", full)

    assert "No space left" in str(refusal(path))


def test_a_record_that_was_never_completed_is_made_anew(path: Path) -> None:
    path.parent.mkdir()
    path.touch()

    opened = open_record(path)

    assert is_empty(opened.ask(everything))
    opened.close()


def test_a_damaged_record_is_said_and_where_its_copies_are(record: Record, path: Path) -> None:
    fill(record)
    record.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\x00\xff" * ((len(whole) - 4096) // 2))

    with pytest.raises(ExpectedFailure) as told, closing(open_record(path)) as damaged:
        damaged.ask(everything)

    assert told.value.kind == "record-broken"
    assert str(path.parent / "record copies") in str(told.value)


def test_a_full_disk_is_said_and_what_was_kept_stays(record: Record) -> None:
    fill(record)
    before = record.ask(everything)
    pages = record.ask(lambda connection: connection.exec_driver_sql("PRAGMA page_count").scalar())
    record.ask(lambda connection: connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}").scalar())

    with pytest.raises(ExpectedFailure) as told:
        do(record, lambda writing: writing.put_all(_many_people()))

    assert told.value.kind == "record-no-room"
    assert record.ask(everything) == before
    put(record, PEOPLE[1])


def _many_people() -> list[object]:
    from dataclasses import replace
    from uuid import UUID

    return [replace(PEOPLE[0], key=UUID(int=1_000 + number)) for number in range(2_000)]  # type: ignore[arg-type]


def test_a_record_that_somebody_else_has_for_themselves_is_said(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "PATIENCE", 0.01)
    opened = open_record(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(ExpectedFailure) as told:
            fill(opened)
        other.execute("ROLLBACK")

    assert told.value.kind == "record-busy"
    fill(opened)
    opened.close()
