"""What goes by itself: health notes when the record is opened, and a removed person's name everywhere else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from microsol_desktop.app.equipment import Equipment
from microsol_desktop.circle.clearing import Cleared, Clearing
from microsol_desktop.circle.keys import HealthNoteKey, PersonKey
from microsol_desktop.circle.people import HealthNote, Person
from microsol_desktop.desk.preferences import PreferencesDesk
from microsol_desktop.store.places import places
from microsol_desktop.store.record.database import open_record
from microsol_desktop.store.record.people import health_notes_of
from tests.store.record.opened import put

ANA = PersonKey(UUID(int=1))
NAME = "Xylophonia Quarz"


@pytest.fixture
def equipment(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Equipment]:
    where = places(tmp_path)
    record = open_record(where.record)
    note = HealthNote(key=HealthNoteKey(UUID(int=2)), person=ANA, words="No nuts", goes_on=date(2026, 1, 1))
    put(record, Person(key=ANA, name=NAME), note)
    record.close()
    made = Equipment(qapp, where, PreferencesDesk(where.settings, qapp), qapp)
    yield made
    made.close()
    made.deleteLater()


def test_a_health_note_whose_day_has_come_is_gone_once_the_record_is_open(qtbot: QtBot, equipment: Equipment) -> None:
    found: list[tuple[HealthNote, ...]] = []

    equipment.record().ask(lambda connection: health_notes_of(connection, ANA), found.append)

    qtbot.waitUntil(lambda: bool(found))
    assert found == [()]


def test_whoever_is_removed_is_in_no_file_of_the_program(
    qtbot: QtBot, equipment: Equipment, qapp: QApplication, tmp_path: Path
) -> None:
    preferences = PreferencesDesk(places(tmp_path).settings, qapp)
    preferences.choose(names=f"Bento, {NAME}", hosts=NAME)
    own = Equipment(qapp, places(tmp_path), preferences, qapp)
    done: list[Cleared] = []

    own.record().clear_out(Clearing(on=date(2026, 11, 22), people=(ANA,)), done.append)
    qtbot.waitUntil(lambda: bool(done))
    own.close()
    own.deleteLater()

    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert preferences.preferences.names == "Bento"
    assert [path.name for path in files if NAME.encode() in path.read_bytes()] == []


def test_a_fault_of_ours_names_nobody_in_the_log(tmp_path: Path) -> None:
    record = open_record(tmp_path / "record.sqlite")

    with pytest.raises(OperationalError) as fault:
        record.ask(lambda connection: connection.execute(text("SELECT :name FROM nowhere"), {"name": NAME}))
    record.close()

    assert NAME not in str(fault.value)
