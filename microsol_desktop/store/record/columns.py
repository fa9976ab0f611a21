"""The record's own kinds of columns. Whatever goes in comes out as it was; the tests hold each to that.

A kind of our own for each, because the usual ones lose something on SQLite: an instant comes back without its zone.
What a host may want to read is text in the file; what is looked up by the hundred thousand is short.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Dialect, Integer, LargeBinary, Text, TypeDecorator
from sqlalchemy.types import TypeEngine

from microsol_desktop.circle.people import Reach, ReachKind

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_WAYS = {kind.value: kind for kind in ReachKind}


class _Column(TypeDecorator[Any]):
    """A kind of column by two functions: what the file keeps of a value, and which value that was.

    Straight to the driver, past the conversions of what it is kept as: they cost more than ours.
    """

    impl: type[TypeEngine[Any]] | TypeEngine[Any] = Text

    def __init_subclass__(cls) -> None:
        # Said of each class anew, or no statement with it is kept ready: two columns of one kind mean the same.
        cls.cache_ok = True
        super().__init_subclass__()

    def kept(self, value: Any) -> object:  # noqa: ANN401 - of each column's own type
        raise NotImplementedError

    def given(self, kept: Any) -> object:  # noqa: ANN401 - whatever the file has
        raise NotImplementedError

    def bind_processor(self, dialect: Dialect) -> Callable[[object], object]:  # noqa: ARG002 - SQLAlchemy's own call
        keep = self.kept
        return lambda value: None if value is None else keep(value)

    def result_processor(
        self,
        dialect: Dialect,  # noqa: ARG002 - SQLAlchemy's own call
        coltype: object,  # noqa: ARG002 - as above
    ) -> Callable[[object], object]:
        give = self.given
        return lambda kept: None if kept is None else give(kept)


class Id(_Column):
    """A key: sixteen bytes."""

    impl = LargeBinary

    def kept(self, value: UUID) -> bytes:
        return value.bytes

    def given(self, kept: bytes) -> UUID:
        return UUID(bytes=bytes(kept))


class Hash(_Column):
    """What a text is known by."""

    impl = LargeBinary

    def kept(self, value: bytes) -> bytes:
        return value

    def given(self, kept: bytes) -> bytes:
        return bytes(kept)


class Instant(_Column):
    """A moment in the world's time, as microseconds since 1970: it has its zone again when it comes back."""

    impl = BigInteger

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        # On SQLite every whole number has eight bytes, and strict tables know this one name for it.
        return dialect.type_descriptor(Integer() if dialect.name == "sqlite" else BigInteger())

    def kept(self, value: datetime) -> int:
        if value.tzinfo is None:
            raise ValueError("An instant has a zone; this one has none.")
        return (value - _EPOCH) // _MICROSECOND

    def given(self, kept: int) -> datetime:
        return _EPOCH + kept * _MICROSECOND


class Day(_Column):
    """A day of the calendar: "2026-11-22"."""

    def kept(self, value: date) -> str:
        if isinstance(value, datetime):
            raise TypeError("A day has no hour; this one has.")
        return value.isoformat()

    def given(self, kept: str) -> date:
        return date.fromisoformat(kept)


class ClockTime(_Column):
    """What the clock on the wall shows somewhere: "19:30"."""

    def kept(self, value: time) -> str:
        if value.tzinfo is not None:
            raise ValueError("A clock on a wall has no zone; this time has one.")
        return value.isoformat("minutes" if not (value.second or value.microsecond) else "auto")

    def given(self, kept: str) -> time:
        return time.fromisoformat(kept)


class WallTime(_Column):
    """A day and what the clock on the wall shows on it: "2026-11-22 19:30"."""

    def kept(self, value: datetime) -> str:
        if value.tzinfo is not None:
            raise ValueError("A clock on a wall has no zone; this time has one.")
        return value.isoformat(" ", "minutes" if not (value.second or value.microsecond) else "auto")

    def given(self, kept: str) -> datetime:
        return datetime.fromisoformat(kept)


class Flag(_Column):
    """Yes or no: 1 or 0."""

    impl = Integer

    def kept(self, value: bool) -> int:  # noqa: FBT001 - the value itself, not a switch
        return int(value)

    def given(self, kept: int) -> bool:
        return bool(kept)


class Word(_Column):
    """One of a few words, as they are in the core: "member", "guest"."""

    def __init__(self, words: type[StrEnum]) -> None:
        super().__init__()
        self.words = words
        self._by_text = {word.value: word for word in words}

    def kept(self, value: StrEnum) -> str:
        return self.words(value).value

    def given(self, kept: str) -> StrEnum:
        return self._by_text[kept]

    def __reduce__(self) -> tuple[type[Word], tuple[type[StrEnum]]]:
        return Word, (self.words,)


class Lines(_Column):
    """Several texts, each ended by a line break; one within it is written as a backslash and an n."""

    def kept(self, value: tuple[str, ...]) -> str:
        return "".join(f"{_on_one_line(text)}\n" for text in value)

    def given(self, kept: str) -> tuple[str, ...]:
        return _lines(kept)


class Reached(_Column):
    """Ways to reach somebody, a line each: "phone: 912 345 678"."""

    def kept(self, value: tuple[Reach, ...]) -> str:
        return "".join(f"{way.kind.value}: {_on_one_line(way.words)}\n" for way in value)

    def given(self, kept: str) -> tuple[Reach, ...]:
        return tuple(map(_way, kept.split("\n")[:-1]))


def _way(line: str) -> Reach:
    kind, _, words = line.partition(": ")
    return Reach(kind=_WAYS[kind], words=_as_it_was(words))


@lru_cache(1_000)
def _lines(kept: str) -> tuple[str, ...]:
    # Most people speak one of a few languages, and most circles agree on the same: read once, not 15,000 times.
    return tuple(map(_as_it_was, kept.split("\n")[:-1]))


def _on_one_line(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n")


def _as_it_was(line: str) -> str:
    if "\\" not in line:
        return line
    return "\\".join(piece.replace("\\n", "\n") for piece in line.split("\\\\"))
