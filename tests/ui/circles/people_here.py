"""What tests of the pages about people have in common: a record with somebody in it, and pages that show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from microsol_desktop.circle.one_person import OnePerson
from microsol_desktop.circle.people import Person
from microsol_desktop.desk.people_desk import PeopleDesk
from microsol_desktop.desk.record_desk import RecordDesk
from tests.store.record.made_up import ALL
from tests.ui.circles.conftest import TODAY

if TYPE_CHECKING:
    from microsol_desktop.store.record.writing import Writing

LONG = "Maria " * 50
ODD_NAMES = ("<b>Rui</b> &amp; <img src=x>", "שלום עולם", "محمد", LONG.strip(), "\u202eabc", "A & B", "🪡", "ｆｕｌｌ")
"""Names that somebody may have, and that no page may stumble over."""


def fill(qtbot: QtBot, desk: RecordDesk, *values: object) -> None:
    """Have these in the record; without any, somebody of each kind."""
    with qtbot.waitSignal(desk.changed):
        desk.do("", _Putting(values or ALL))


class _Putting:
    def __init__(self, values: tuple[object, ...]) -> None:
        self._values = values

    def __call__(self, writing: Writing) -> None:
        writing.put_all(self._values)


def one(qtbot: QtBot, desk: RecordDesk, who: object) -> OnePerson:
    """Somebody as the record has them."""
    found: list[OnePerson | None] = []
    PeopleDesk(desk, lambda: TODAY, str).one(who, found.append)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(found))
    assert found[0] is not None
    return found[0]


def people(qtbot: QtBot, desk: RecordDesk) -> dict[str, Person]:
    """Everybody by name."""
    found: list[tuple[Person, ...]] = []

    def ask(connection: object) -> tuple[Person, ...]:
        from microsol_desktop.store.record.people import all_people

        return all_people(connection)  # type: ignore[arg-type]

    desk.ask(ask, found.append)
    qtbot.waitUntil(lambda: bool(found))
    return {person.name: person for person in found[0]}


def write(field: QLineEdit, words: str) -> None:
    """Write this in place of what stands there, and leave the field as Tab does; any script can be written."""
    field.setFocus()
    field.selectAll()
    field.insert(words)
    field.setModified(True)
    field.editingFinished.emit()


def enter(field: QLineEdit, words: str) -> None:
    """Write this, and press Enter."""
    field.setFocus()
    field.setText(words)
    QTest.keyClick(field, Qt.Key.Key_Return)
