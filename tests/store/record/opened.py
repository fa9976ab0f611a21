"""A record for a test, and all that is in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection, select

from microsol_desktop.store.record.database import Done, Record
from microsol_desktop.store.record.tables import RECORD
from microsol_desktop.store.record.writing import Writing
from tests.store.record.made_up import ALL, NOW

T = TypeVar("T")
Contents = dict[str, frozenset[tuple[object, ...]]]


def do(record: Record, change: Callable[[Writing], T]) -> Done[T]:
    """Make a change at the made-up instant."""
    return record.do(change, NOW)


def put(record: Record, *values: object) -> None:
    """Keep these."""
    do(record, lambda writing: writing.put_all(values))


def fill(record: Record) -> None:
    """Keep somebody of each kind."""
    put(record, *ALL)


def everything(connection: Connection) -> Contents:
    """Every row of every table."""
    return {
        table.name: frozenset(tuple(row) for row in connection.execute(select(table)))
        for table in RECORD.tables.values()
    }


def is_empty(contents: Contents) -> bool:
    """Whether no table has a row."""
    return not any(contents.values())
