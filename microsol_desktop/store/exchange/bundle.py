"""A circle as one file that another host opens: readable, with every key, and without what is nobody else's.

In it are the circle with those within it, whoever is or was of it, its seasons, gatherings and what these left, its
calls. Never in it: health notes, who is kept apart, a host's own line on a gathering, ties, who got in touch with whom,
and whoever is only thought of.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, select

from microsol_desktop.circle.arriving import Unread
from microsol_desktop.circle.calls import OfferState
from microsol_desktop.circle.circles import Standing
from microsol_desktop.circle.keys import CircleKey
from microsol_desktop.failure import ExpectedFailure, Sentence
from microsol_desktop.store.exchange.cells import heard, told
from microsol_desktop.store.exchange.reading import Going, on_and_on
from microsol_desktop.store.exchange.row_sets import Rows, add, key_of, pointers
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.table_rows import AT_ONCE
from microsol_desktop.store.record.tables import RECORD

FORM = "microsol-circle"
VERSION = 1
CARRIED = (
    "circle",
    "place",
    "person",
    "membership",
    "invitation",
    "season",
    "ran_text",
    "gathering",
    "attendance",
    "step_ran",
    "role_held",
    "sat_with",
    "harvest_line",
    "offer",
    "call",
    "support",
)
"""All the tables that a bundle may have; a file that has another one is not followed in it."""
NOT_UNDERSTOOD = Sentence("bundle-row-not-read", "Microsol can't read what it says.")


def bundle_of(connection: Connection, circle: CircleKey, now: datetime, going: Going = on_and_on) -> bytes:
    """The file of this circle."""
    rows = rows_of_circle(connection, circle, going)
    name = next(iter(row["name"] for key, row in rows["circle"].items() if key == (circle,)))
    head = {FORM: VERSION, "circle": name, "made": now.isoformat()}
    parts = [_told(head)[:-1]]
    for place, table in enumerate(CARRIED):
        going(len(CARRIED) + place, 2 * len(CARRIED))
        columns = RECORD.tables[table].columns
        listed = rows.pop(table, {}).values()
        # A line each: that reads well.
        lines = ",\n".join(_told({each.name: told(each, row[each.name]) for each in columns}) for row in listed)
        parts.append(f'"{table}": [{lines}]')
    return (",\n".join(parts) + "}\n").encode()


def _told(said: object) -> str:
    return json.dumps(said, ensure_ascii=False)


def rows_of_circle(connection: Connection, circle: CircleKey, going: Going = on_and_on) -> Rows:
    """All that goes with a circle."""
    rows: Rows = {}
    circles = _within(connection, circle)
    _find(connection, rows, "circle", "key", circles)
    for name in ("membership", "invitation", "season", "gathering", "call"):
        not_thought_of = tables.membership.c.standing != Standing.THOUGHT_OF
        _find(connection, rows, name, "circle", circles, *((not_thought_of,) if name == "membership" else ()))
    gatherings = [key[0] for key in rows.get("gathering", {})]
    for row in rows.get("gathering", {}).values():
        row["note"] = ""
    for place, name in enumerate(("attendance", "step_ran", "role_held", "sat_with", "harvest_line")):
        going(place, 2 * len(CARRIED))
        _find(connection, rows, name, "gathering", gatherings)
    _find(connection, rows, "ran_text", "hash", {row["text"] for row in rows.get("gathering", {}).values()} - {None})
    _find(connection, rows, "support", "call", [key[0] for key in rows.get("call", {})])
    _bring_people(connection, rows)
    _bring_places(connection, rows)
    return _closed(rows)


def _within(connection: Connection, circle: CircleKey) -> list[UUID]:
    """This circle and all within it, at any depth."""
    found: list[UUID] = [circle]
    waiting = [circle]
    while waiting:
        inner = select(tables.circle.c.key).where(tables.circle.c.parent.in_(waiting))
        waiting = [key for key in connection.scalars(inner) if key not in found]
        found.extend(waiting)
    return found


def _find(
    connection: Connection,
    rows: Rows,
    name: str,
    column: str,
    wanted: Iterable[object],
    *conditions: ColumnElement[bool],
) -> None:
    """Put the rows that have one of these in that column to the others."""
    table = RECORD.tables[name]
    values = list(wanted)
    for start in range(0, len(values), AT_ONCE):
        some = values[start : start + AT_ONCE]
        asked = select(table).where(table.c[column].in_(some), *conditions).order_by(*table.primary_key)
        add(rows, table, connection.execute(asked))


def _bring_people(connection: Connection, rows: Rows) -> None:
    """Whoever something in the file points to; of those who don't belong now, and of children, the name alone."""
    memberships = rows.get("membership", {}).values()
    belong = {row["person"] for row in memberships if row["until"] is None and Standing(str(row["standing"])).belongs}
    named = {
        row[column.name]
        for name, of in rows.items()
        for row in of.values()
        for column, target in pointers(RECORD.tables[name])
        if target is tables.person
    } - {None}
    _find(connection, rows, "person", "key", named)
    adults = {row["adult"] for row in rows.get("person", {}).values()} - {None} - named
    _find(connection, rows, "person", "key", adults)
    for (key,), row in rows.get("person", {}).items():
        if key not in belong or row["child"]:
            row.update(reached=(), languages=(), met_on=None, home=None)
    asked_for = tables.offer.c.state == OfferState.OPEN
    _find(connection, rows, "offer", "person", belong, asked_for)


def _bring_places(connection: Connection, rows: Rows) -> None:
    wanted = {
        row[column]
        for name, column in (("circle", "place"), ("gathering", "place"), ("person", "home"))
        for row in rows.get(name, {}).values()
    }
    _find(connection, rows, "place", "key", wanted - {None})


def _closed(rows: Rows) -> Rows:
    """The rows with no pointer to what stays at home."""
    for name, of in rows.items():
        for column, target in pointers(RECORD.tables[name]):
            for row in of.values():
                if row[column.name] is not None and (row[column.name],) not in rows.get(target.name, {}):
                    row[column.name] = None
    return rows


def read_bundle(text: str, name: str) -> tuple[Rows, tuple[Unread, ...]]:
    """The rows of such a file, and what can't be read in it.

    Raises:
        ExpectedFailure: it is broken, or a newer Microsol wrote it.

    """
    try:
        said = json.loads(text)
        version = said[FORM]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ExpectedFailure(
            "bundle-broken",
            "The circle in “%1” can't be read: the file is not whole.",
            "Ask for it once more.",
            (name,),
        ) from error
    if not isinstance(version, int) or version > VERSION:
        raise ExpectedFailure(
            "bundle-newer",
            "“%1” was written by a newer Microsol.",
            "Open it with that one, or install it here.",
            (name,),
        )
    return _rows_from(said)


def _rows_from(said: dict[str, Any]) -> tuple[Rows, tuple[Unread, ...]]:
    rows: Rows = {}
    unread: list[Unread] = []
    number = 0
    for name in CARRIED:
        table = RECORD.tables[name]
        listed = said.get(name, [])
        for each in listed if isinstance(listed, list) else [listed]:
            number += 1
            try:
                row = sound(name, {column.name: heard(column, each.get(column.name)) for column in table.columns})
            except (ValueError, TypeError, AttributeError, OverflowError):
                unread.append(Unread(row=number, begins=_beginning(name, each), why=NOT_UNDERSTOOD))
                continue
            rows.setdefault(name, {})[key_of(table, row)] = row
    return rows, tuple(unread)


def sound(name: str, row: dict[str, object]) -> dict[str, object]:
    """The row, without a rhythm that is only half there; ValueError where the record could not keep it."""
    if name == "kept_apart" and str(row["one"]) >= str(row["other"]):
        raise ValueError("a pair is kept apart once, in its order")
    if name == "circle" and any(row[f"rhythm_{part}"] is None for part in ("rule", "starts", "zone", "minutes")):
        row.update(rhythm_rule=None, rhythm_starts=None, rhythm_zone=None, rhythm_minutes=None)
    return row


def _beginning(name: str, each: object) -> str:
    said = each.get("name") or each.get("title") or each.get("key") if isinstance(each, dict) else each
    return f"{name}: {str(said)[:50]}"
