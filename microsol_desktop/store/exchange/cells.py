"""What the record's columns hold, as words in a file that a person can read, and back again without a loss."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Integer, Table

from microsol_desktop.circle.people import Reach, ReachKind
from microsol_desktop.store.record.columns import (
    ClockTime,
    Day,
    Flag,
    Hash,
    Id,
    Instant,
    Lines,
    Reached,
    WallTime,
    Word,
)
from microsol_desktop.store.record.table_rows import Key

MARK = '"'
FURTHEST = 1 << 63
"""No whole number in the file is as large."""


def as_text(column: Column[Any], value: Any) -> str:  # noqa: ANN401 - of each column's own type
    """What one cell of a table says; nothing where there is no value."""
    if value is None:
        return ""
    match column.type:
        case Id():
            return str(value)
        case Hash():
            return str(value.hex())
        case Instant():
            return str(value.isoformat())
        case Day() | ClockTime() | WallTime() | Word() | Lines() | Reached():
            return str(column.type.kept(value))
        case Flag():
            return "yes" if value else "no"
        case Integer():
            return str(value)
        case _:
            # Where there may be no words at all, none and empty ones are two things.
            is_told = column.nullable and (value == "" or value.startswith(MARK))
            return json.dumps(value) if is_told else str(value)


def from_text(column: Column[Any], text: str) -> object:
    """What a cell of a table says, as a value; ValueError where it says nothing that can stand there."""
    if not text and column.nullable:
        return None
    match column.type:
        case Id():
            return UUID(text)
        case Hash():
            return bytes.fromhex(text)
        case Instant():
            return _instant(text)
        case Word() | Reached():
            return _given(column.type, text)
        case Day() | ClockTime() | WallTime() | Lines():
            return column.type.given(text)
        case Flag():
            return {"yes": True, "no": False}[text]
        case Integer():
            return _whole(int(text))
        case _:
            return json.loads(text) if column.nullable and text.startswith(MARK) else text


def told(column: Column[Any], value: Any) -> object:  # noqa: ANN401 - of each column's own type
    """What a cell says in a bundle: lists as lists, numbers as numbers, all else in words."""
    match column.type:
        case _ if value is None:
            return None
        case Lines():
            return list(value)
        case Reached():
            return [{each.kind.value: each.words} for each in value]
        case Flag():
            return bool(value)
        case Integer():
            return int(value)
        case Id() | Hash() | Instant() | Day() | ClockTime() | WallTime() | Word():
            return as_text(column, value)
        case _:
            return str(value)


def heard(column: Column[Any], said: Any) -> object:  # noqa: ANN401 - whatever the file says
    """What a bundle says, as a value; ValueError where it says nothing that can stand there."""
    if said is None:
        if column.nullable:
            return None
        raise ValueError(f"{column.name} is missing")
    match column.type:
        case Lines():
            return tuple(_words(each) for each in _is(list, said))
        case Reached():
            return tuple(
                Reach(kind=ReachKind(kind), words=_words(words))
                for each in _is(list, said)
                for kind, words in _is(dict, each).items()
            )
        case Flag():
            return _is(bool, said)
        case Integer():
            return _whole(_is(int, said))
        case Id() | Hash() | Instant() | Day() | ClockTime() | WallTime() | Word():
            return from_text(column, _is(str, said))
        case _:
            return _words(said)


def key_text(table: Table, key: Key) -> str:
    """A row's key as text; the parts of one with several have blanks between them."""
    return " ".join(as_text(column, part) for column, part in zip(table.primary_key, key, strict=True))


def key_from(table: Table, text: str) -> Key:
    """The key that was written so; only a key's last part has blanks within."""
    columns = tuple(table.primary_key)
    parts = text.split(" ", len(columns) - 1)
    return tuple(from_text(column, part) for column, part in zip(columns, parts, strict=True))


def _is(kind: type, said: Any) -> Any:  # noqa: ANN401 - what it is looked at for
    if type(said) is not kind:
        raise ValueError(f"{said!r} is no {kind.__name__}")
    return said


def _words(said: Any) -> str:  # noqa: ANN401 - whatever the file says
    words: str = _is(str, said)
    # Half a letter, as JSON can have one, is nothing that could be kept: this raises.
    words.encode()
    return words


def _whole(number: int) -> int:
    if not -FURTHEST <= number < FURTHEST:
        raise ValueError("too large a number")
    return number


def _instant(text: str) -> datetime:
    instant = datetime.fromisoformat(text)
    if instant.tzinfo is None:
        raise ValueError("an instant without a zone")
    return instant


def _given(kind: Word | Reached, text: str) -> object:
    try:
        return kind.given(text)
    except KeyError as error:
        raise ValueError(f"{text!r} is none of the words that can stand here") from error
