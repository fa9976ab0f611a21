"""Files for others and for safe keeping, written whole or not at all; each is its owner's alone until they give it."""

from __future__ import annotations

import shutil
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import Connection

from microsol_desktop.circle.keys import CircleKey
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.store.exchange.bundle import bundle_of
from microsol_desktop.store.exchange.people_out import as_cards, as_table, people_of
from microsol_desktop.store.exchange.plain_files import write_everything
from microsol_desktop.store.exchange.reading import Going
from microsol_desktop.store.whole_file import replace_whole


def give_cards(connection: Connection, path: Path, circle: CircleKey | None) -> Path:
    """The people of a circle, or all, as cards."""
    return _write(path, as_cards(people_of(connection, circle)))


def give_table(connection: Connection, path: Path, circle: CircleKey | None) -> Path:
    """The people of a circle, or all, as a table."""
    return _write(path, as_table(people_of(connection, circle)))


def give_calendar(connection: Connection, path: Path, circle: CircleKey | None, now: datetime) -> Path:
    """The gatherings and the rhythm of a circle, or of all, as a calendar."""
    # As where one is read: its imports take a while.
    from microsol_desktop.store.exchange.calendar_out import calendar_of

    return _write(path, calendar_of(connection, circle, now))


def give_circle(connection: Connection, path: Path, circle: CircleKey, now: datetime, going: Going) -> Path:
    """A circle for another host."""
    return _write(path, bundle_of(connection, circle, now, going))


def give_everything(connection: Connection, inside: Path, today: date, going: Going) -> Path:
    """The whole record, as a new folder inside this one; of one that is not whole nothing is left."""
    folder = _not_there_yet(inside, f"Microsol {today}")
    try:
        write_everything(connection, folder, going)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return folder


def _not_there_yet(inside: Path, name: str) -> Path:
    number = 1
    while (folder := inside / (name if number == 1 else f"{name} ({number})")).exists():
        number += 1
    return folder


def _write(path: Path, data: bytes) -> Path:
    try:
        if not path.exists():
            path.touch(mode=0o600)
        replace_whole(path, data)
    except OSError as refusal:
        raise ExpectedFailure(
            "gift-not-written",
            "“%1” can't be written: %2.",
            "Choose another folder.",
            (path.name, refusal.strerror or str(refusal)),
        ) from refusal
    return path
