"""A file or a folder that a host brings: what it is, and what is in it, laid beside the record. Nothing is kept yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection, select

from microsol_desktop.circle.arriving import CalendarPreview, Meaning, MergePreview, PeoplePreview, Preview, Unread
from microsol_desktop.circle.gatherings import Gathering
from microsol_desktop.circle.keys import CircleKey
from microsol_desktop.store.exchange import bundle, plain_files
from microsol_desktop.store.exchange.merging import Merge, compare, differences, news
from microsol_desktop.store.exchange.reading import Going, bytes_of, halves, not_recognised, text_of
from microsol_desktop.store.exchange.row_sets import Rows
from microsol_desktop.store.exchange.somebody import compared
from microsol_desktop.store.exchange.table_people import PeopleTable, people_in, people_table
from microsol_desktop.store.exchange.vcard import people_on_cards
from microsol_desktop.store.record.people import all_people
from microsol_desktop.store.record.rows import read
from microsol_desktop.store.record.tables import RECORD

TABLES = {".csv", ".tsv", ".tab"}
"""How the names of tables end."""


class Looked(NamedTuple):
    """What the host is shown, and for another record also its rows."""

    preview: Preview
    merge: Merge | None = None


class Wanted(NamedTuple):
    """What is to be looked into, and how."""

    path: Path
    today: date
    circle: CircleKey | None = None
    """Whose gatherings a calendar has."""
    meanings: Mapping[int, Meaning] = {}
    """Columns by their place that the host takes for something else."""


def look_into(connection: Connection, wanted: Wanted, going: Going) -> Looked:
    """What is in this file or folder.

    Raises:
        ExpectedFailure: it can't be read, or is nothing that can be brought in.
        Stopped: the host does not want to wait any longer.

    """
    path = wanted.path
    if path.is_dir():
        if not plain_files.is_plain_files(path):
            raise not_recognised(path.name)
        return _merged(connection, path.name, plain_files.FORM, plain_files.read_everything(path, going))
    text = text_of(bytes_of(path))
    start = text.lstrip().upper()
    if start.startswith("BEGIN:VCALENDAR"):
        return Looked(_calendar(connection, wanted, text, going))
    if start.startswith("{"):
        return _merged(connection, path.name, bundle.FORM, bundle.read_bundle(text, path.name))
    if "BEGIN:VCARD" in start:
        return Looked(_cards(connection, path.name, text, going))
    table = people_table(text, is_table=path.suffix.lower() in TABLES)
    if table is None:
        raise not_recognised(path.name)
    return Looked(_table(connection, wanted, table, going))


def is_empty(connection: Connection) -> bool:
    """Whether nothing is in the record; who was removed for good is not counted."""
    return all(
        connection.execute(select(table).limit(1)).first() is None
        for table in RECORD.tables.values()
        if table.name != "removed"
    )


def _table(connection: Connection, wanted: Wanted, table: PeopleTable, going: Going) -> PeoplePreview:
    columns = tuple(
        replace(column, meaning=wanted.meanings.get(place, column.meaning))
        for place, column in enumerate(table.columns)
    )
    first, second = halves(going)
    people, unread = compared(people_in(table._replace(columns=columns), first), all_people(connection), second)
    return PeoplePreview(source=wanted.path.name, form="csv", people=people, unread=unread, columns=columns)


def _cards(connection: Connection, name: str, text: str, going: Going) -> PeoplePreview:
    first, second = halves(going)
    people, unread = compared(people_on_cards(text, first), all_people(connection), second)
    return PeoplePreview(source=name, form="vcard", people=people, unread=unread)


def _calendar(connection: Connection, wanted: Wanted, text: str, going: Going) -> CalendarPreview:
    # Half a second of imports, for calendars alone.
    from microsol_desktop.store.exchange import calendar_in

    found = calendar_in.gatherings_in(text, wanted.circle, wanted.today, going)
    gatherings, unread = calendar_in.compared(found, read(connection, Gathering))
    return CalendarPreview(source=wanted.path.name, form="ics", gatherings=gatherings, unread=unread)


def _merged(connection: Connection, name: str, form: str, found: tuple[Rows, tuple[Unread, ...]]) -> Looked:
    rows, unread = found
    merge = compare(connection, rows)
    preview = MergePreview(
        source=name,
        form=form,
        new=news(connection, merge),
        new_rows=sum(map(len, merge.new.values())),
        differing=differences(connection, merge),
        same=merge.same,
        refused=merge.refused,
        unread=unread,
    )
    return Looked(preview, merge)
