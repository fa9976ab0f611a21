"""Everything as plain files in a folder: a table for each kind, the practices' texts, the harvests to read. And back.

This is the host's own record, whole: health notes and who is kept apart are in it as well, and it says so.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, select

from microsol_desktop.circle.arriving import Unread
from microsol_desktop.failure import ExpectedFailure, Sentence
from microsol_desktop.store.exchange.bundle import NOT_UNDERSTOOD, sound
from microsol_desktop.store.exchange.cells import as_text, from_text
from microsol_desktop.store.exchange.reading import Going, beginning, bytes_of
from microsol_desktop.store.exchange.row_sets import Rows, all_rows, key_of
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.tables import RECORD

FORM = "plain-files"
VERSION = 1
README = "README.txt"
TABLES, TEXTS, HARVEST = "tables", "practices", "harvest"
FIRST_LINE = f"A record of Microsol as plain files, version {VERSION}"
EXPLAINED = f"""{FIRST_LINE}

{TABLES}/     a table for each kind of thing, as CSV in UTF-8: spreadsheets open them
{TEXTS}/  the text of each practice as it ran
{HARVEST}/    what gatherings brought back, to read; it is in the tables too

This folder is not encrypted. It holds all of the record: how people are reached, notes on health that are still
needed, and who is kept apart. Whoever can open it can read it.

To bring it back: open Microsol, go to the circles, choose "Bring in", and choose this folder.
"""
NO_SUCH_TEXT = Sentence("plain-text-missing", "Its text is not in the folder.")
SHORTEST = 20
"""So many signs of a row name it where it can't be read."""


def write_everything(connection: Connection, folder: Path, going: Going) -> None:
    """Write the whole record into this folder, which is made and is the owner's alone.

    Raises:
        ExpectedFailure: the disk refuses.

    """
    try:
        for each in (folder, folder / TABLES, folder / TEXTS, folder / HARVEST):
            each.mkdir(mode=0o700)
        for place, table in enumerate(RECORD.tables.values()):
            going(place, len(RECORD.tables))
            _write(folder / TABLES / f"{table.name}.csv", _as_csv(connection, table))
        for text in connection.execute(select(tables.ran_text)):
            _write(folder / TEXTS / f"{text.hash.hex()}.md", text.words.encode())
        _write_harvests(connection, folder / HARVEST)
        _write(folder / README, EXPLAINED.encode())
    except OSError as refusal:
        raise ExpectedFailure(
            "plain-files-not-written",
            "“%1” can't be written: %2.",
            "Choose another folder.",
            (folder.name, refusal.strerror or str(refusal)),
        ) from refusal


def is_plain_files(folder: Path) -> bool:
    """Whether this folder was written so."""
    try:
        return (folder / README).read_text("utf-8").startswith(FIRST_LINE.rpartition(" ")[0])
    except (OSError, UnicodeDecodeError):
        return False


def read_everything(folder: Path, going: Going) -> tuple[Rows, tuple[Unread, ...]]:
    """All rows of such a folder, and what can't be read in it.

    Raises:
        ExpectedFailure: a newer Microsol wrote it, or a file of it can't be read.

    """
    version = bytes_of(folder / README).decode("utf-8").splitlines()[0].rpartition(" ")[2]
    if not version.isdecimal() or int(version) > VERSION:
        raise ExpectedFailure(
            "plain-files-newer",
            "The folder “%1” was written by a newer Microsol.",
            "Open it with that one, or install it here.",
            (folder.name,),
        )
    rows: Rows = {}
    unread: list[Unread] = []
    for place, table in enumerate(RECORD.tables.values()):
        going(place, len(RECORD.tables))
        path = folder / TABLES / f"{table.name}.csv"
        if path.is_file():
            rows[table.name], missed = _from_csv(table, bytes_of(path).decode("utf-8-sig", "replace"), folder)
            unread.extend(missed)
    return rows, tuple(unread)


def _as_csv(connection: Connection, table: Table) -> bytes:
    # A practice's text is a file of its own: in a cell nobody could read it.
    columns = [column for column in table.columns if not (table is tables.ran_text and column.name == "words")]
    written = StringIO(newline="")
    writer = csv.writer(written)
    writer.writerow(column.name for column in columns)
    for row in all_rows(connection, table):
        writer.writerow(as_text(column, getattr(row, column.name)) for column in columns)
    return written.getvalue().encode()


def _from_csv(table: Table, text: str, folder: Path) -> tuple[dict[Any, dict[str, object]], tuple[Unread, ...]]:
    found: dict[Any, dict[str, object]] = {}
    unread = []
    rows = csv.reader(StringIO(text, newline=""))
    header = next(rows, [])
    for number, cells in enumerate(rows, 2):
        said = dict(zip(header, cells, strict=False))
        try:
            if table is tables.ran_text:
                said["words"] = (folder / TEXTS / f"{bytes.fromhex(said['hash']).hex()}.md").read_bytes().decode()
            row = sound(table.name, {column.name: from_text(column, said[column.name]) for column in table.columns})
            found[key_of(table, row)] = row
        except OSError:
            unread.append(Unread(row=number, begins=table.name, why=NO_SUCH_TEXT))
        except (ValueError, KeyError, OverflowError):
            begins = beginning(f"{table.name}: {' '.join(cells)}")
            unread.append(Unread(row=number, begins=begins, why=NOT_UNDERSTOOD))
    return found, tuple(unread)


def _write_harvests(connection: Connection, folder: Path) -> None:
    """A page for each gathering that brought something back: its lines under their heads, as the host reads them."""
    lines: dict[Any, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for line in all_rows(connection, tables.harvest_line):
        lines[line.gathering][line.head].append(f"- [{'x' if line.done else ' '}] {' '.join(line.line.split())}")
    circles = {row.key: row.name for row in connection.execute(select(tables.circle.c.key, tables.circle.c.name))}
    taken: set[str] = set()
    for gathering in all_rows(connection, tables.gathering):
        if gathering.key in lines:
            name = circles.get(gathering.circle) or gathering.title or gathering.practice
            _write(folder / _file_name(gathering.on, name, taken), _page(gathering.on, name, lines[gathering.key]))


def _page(on: date, name: str, lines: Mapping[str, list[str]]) -> bytes:
    heads = (f"\n## {head}\n\n" + "\n".join(under) for head, under in lines.items())
    return (f"# {name} {on}\n".replace("#  ", "# ") + "\n".join(heads) + "\n").encode()


def _file_name(on: date, name: str, taken: set[str]) -> str:
    plain = "".join(sign if sign.isalnum() or sign in " -" else " " for sign in name)
    stem = " ".join(f"{on} {plain[:60]}".split())
    number = 1
    while (file := f"{stem}{f' {number}' if number > 1 else ''}.md").casefold() in taken:
        number += 1
    taken.add(file.casefold())
    return file


def _write(path: Path, data: bytes) -> None:
    path.touch(mode=0o600)
    path.write_bytes(data)
