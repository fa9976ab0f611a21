"""Copies: one for each day on which something was changed, as it was before."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import NoReturn

import pytest

from microsol_desktop.circle.keys import PersonKey
from microsol_desktop.circle.people import Person
from microsol_desktop.store.record import backups
from microsol_desktop.store.record.backups import copies_of, copy_of_day, folder_of_copies
from microsol_desktop.store.record.database import Record, open_record
from tests.store.record.made_up import NOW, PEOPLE, key
from tests.store.record.opened import everything, fill, put

SOMEBODY = Person(key=PersonKey(key(500)), name="Somebody")


def change_on_day(record: Record, number: int) -> None:
    record.do(lambda writing: writing.put(SOMEBODY), NOW + timedelta(days=number))


def test_a_copy_has_what_there_was_before_the_days_first_change(record: Record, path: Path) -> None:
    fill(record)
    before = record.ask(everything)
    folder_of_copies(path).rename(path.parent / "of the empty one")

    record.do(lambda writing: writing.take_out(PEOPLE[0]), NOW)
    record.do(lambda writing: writing.take_out(PEOPLE[1]), NOW)
    record.close()

    (copy,) = copies_of(path)
    copied = open_record(copy)
    assert copied.ask(everything) == before
    copied.close()


def test_questions_alone_leave_no_copy(record: Record, path: Path) -> None:
    record.ask(everything)

    assert copies_of(path) == ()


def test_the_last_ten_days_on_which_it_was_changed_are_kept(record: Record, path: Path) -> None:
    for number in range(0, 24, 2):
        change_on_day(record, number)

    days = [copy.stem.split()[-1] for copy in copies_of(path)]

    assert days == [str((NOW + timedelta(days=number)).date()) for number in range(4, 24, 2)]


def test_a_copy_is_one_whole_file(record: Record, path: Path) -> None:
    fill(record)

    assert [file.suffix for file in folder_of_copies(path).iterdir()] == [".sqlite"]


def test_a_disk_without_room_for_a_copy_stops_nobody(
    record: Record, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(record: Path, copy: Path) -> NoReturn:
        raise OSError

    monkeypatch.setattr(backups, "copy_to", full)

    put(record, SOMEBODY)

    assert copies_of(path) == ()


def test_what_a_broken_copying_left_behind_is_cleared_away(record: Record, path: Path) -> None:
    fill(record)
    (copy,) = copies_of(path)
    copy.replace(copy.with_name(f".{copy.name}.new"))

    copy_of_day(path, NOW.date())

    assert list(folder_of_copies(path).iterdir()) == [copy]


def test_a_name_with_brackets_has_copies_too(tmp_path: Path) -> None:
    path = tmp_path / "our [island] 100%?.sqlite"
    opened = open_record(path)

    change_on_day(opened, 0)
    change_on_day(opened, 1)
    opened.close()

    assert len(copies_of(path)) == 2
