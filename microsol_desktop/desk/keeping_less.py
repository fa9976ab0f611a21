"""What is kept, told and taken out: everything on one person, the file itself, health notes, who sat with whom.

What is needed of the store is imported on its own thread.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from microsol_desktop.circle.clearing import Cleared, Clearing
from microsol_desktop.circle.held import Held
from microsol_desktop.circle.keys import HealthNoteKey, PersonKey
from microsol_desktop.circle.people import HealthNote
from microsol_desktop.circle.the_file import TheFile
from microsol_desktop.desk.record_desk import Portion, RecordDesk, Refused

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from microsol_desktop.store.record.writing import Writing


class KeepingLess:
    """Named questions and changes over the record, for the page that says what is kept."""

    def __init__(self, record: RecordDesk, today: Callable[[], date]) -> None:
        self._record = record
        self._today = today

    def held(self, key: PersonKey, answer: Callable[[Held | None], object]) -> None:
        """Everything that is held on one person."""
        self._record.ask(partial(_held, key, self._record.journals), answer)

    def the_file(self, answer: Callable[[TheFile], object]) -> None:
        """What the record is as a file."""
        self._record.ask(partial(_the_file, self._record.path), answer)

    def note_health(self, what: str, person: PersonKey, words: str, goes_on: date) -> None:
        """What has to be known of somebody for the body's sake, until that day."""
        self._record.do(what, partial(_note_health, person, words, goes_on))

    def forget_health(self, what: str, note: HealthNote) -> None:
        """It need not be known any more."""
        self._record.do(what, partial(_forget_health, note))

    def remove(
        self,
        people: tuple[PersonKey, ...],
        instead: str | None,
        done: Callable[[Cleared], object],
        refused: Refused,
        told: Callable[[Portion], object],
    ) -> None:
        """Remove people for good. `instead` stands where the host's own words name them; None leaves those words."""
        clearing = Clearing(on=self._today(), people=people, instead=instead)
        self._record.clear_out(clearing, done, refused, told)

    def forget_who_sat(
        self,
        before: date,
        done: Callable[[Cleared], object],
        refused: Refused,
        told: Callable[[Portion], object],
    ) -> None:
        """Forget for good who sat in which group before this day."""
        self._record.clear_out(Clearing(on=self._today(), sat_before=before), done, refused, told)


def save_for_them(page: Path, words: str, held: Held) -> Path:
    """Write what is held on somebody for them to take along: a page to read, and beside it the same as JSON.

    Raises:
        ExpectedFailure: the disk refuses.

    """
    from microsol_desktop.store.kept_file import save_file

    save_file(page, words.encode())
    beside = page.with_suffix(".json")
    save_file(beside, as_json(held))
    return beside


def as_json(held: Held) -> bytes:
    """The same for programs: days as 2026-11-22, each part under its name."""
    parts = {part.value: [dict(row) for row in rows] for part, rows in held.parts.items()}
    return json.dumps(parts, ensure_ascii=False, indent=2, default=_plain).encode()


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


def _held(key: PersonKey, journals: Path | None, connection: Connection) -> Held | None:
    from microsol_desktop.store.record.held import held

    return held(connection, key, journals)


def _the_file(path: Path, connection: Connection) -> TheFile:
    from microsol_desktop.store.record.the_file import the_file

    return the_file(connection, path)


def _note_health(person: PersonKey, words: str, goes_on: date, writing: Writing) -> None:
    key = HealthNoteKey(writing.new_key())
    writing.put(HealthNote(key=key, person=person, words=words, goes_on=goes_on))


def _forget_health(note: HealthNote, writing: Writing) -> None:
    writing.take_out(note)
