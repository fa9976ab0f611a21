"""Files laid beside a record, as a host does it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from microsol_desktop.circle.arriving import CalendarPreview, Meaning, PeoplePreview, Preview
from microsol_desktop.circle.keys import CircleKey
from microsol_desktop.store.exchange.looking import Wanted, look_into
from microsol_desktop.store.exchange.reading import on_and_on
from microsol_desktop.store.record.database import Record

TODAY = date(2026, 11, 22)
FILES = Path(__file__).parent / "files"


def looked(
    record: Record, path: Path, circle: CircleKey | None = None, meanings: Mapping[int, Meaning] | None = None
) -> Preview:
    wanted = Wanted(path, TODAY, circle, meanings or {})
    return record.ask(lambda connection: look_into(connection, wanted, on_and_on)).preview


def people_in(record: Record, path: Path, meanings: Mapping[int, Meaning] | None = None) -> PeoplePreview:
    preview = looked(record, path, meanings=meanings)
    assert isinstance(preview, PeoplePreview)
    return preview


def calendar_in(record: Record, path: Path, circle: CircleKey | None = None) -> CalendarPreview:
    preview = looked(record, path, circle)
    assert isinstance(preview, CalendarPreview)
    return preview
