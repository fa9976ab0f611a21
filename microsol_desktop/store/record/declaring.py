"""How the record's tables say what they are made of: a word for each sort of column that several of them have."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import Column, ForeignKey, Integer, Text

from microsol_desktop.store.record.columns import Day, Flag, Hash, Id, Word


def points_to(name: str, target: str, *, needed: bool = False, index: bool = True) -> Column[object]:
    """A column that points to another table's row."""
    there = ForeignKey(f"{target}.{'hash' if target == 'ran_text' else 'key'}", deferrable=True, initially="DEFERRED")
    kind = Hash if target == "ran_text" else Id
    return Column(name, kind, there, nullable=not needed, index=index)


def text(name: str) -> Column[object]:
    """Words; there may be none of them."""
    return Column(name, Text, nullable=False)


def word(name: str, words: type[StrEnum]) -> Column[object]:
    """One of a few words."""
    return Column(name, Word(words), nullable=False)


def flag(name: str) -> Column[object]:
    """Yes or no."""
    return Column(name, Flag, nullable=False)


def number(name: str, *, needed: bool = False) -> Column[object]:
    """A whole number."""
    return Column(name, Integer, nullable=not needed)


def day(name: str, *, needed: bool = False, index: bool = False) -> Column[object]:
    """A day of the calendar."""
    return Column(name, Day, nullable=not needed, index=index)
