"""Where a host's own words name somebody: in a note, in a line of the harvest, in the name of a house."""

from __future__ import annotations

import json
import re
import sqlite3
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256

from microsol_desktop.circle.clearing import Mention

FREE_WORDS: Mapping[str, tuple[str, ...]] = {
    "place": ("name", "address"),
    "health_note": ("words",),
    "circle": ("name", "intention", "agreements", "ended_why"),
    "invitation": ("practice", "cadence", "words"),
    "season": ("outcome_words",),
    "gathering": ("title", "cancelled_why", "note"),
    "step_ran": ("name",),
    "role_held": ("role",),
    "harvest_line": ("head", "line"),
    "offer": ("words",),
    "call": ("title",),
    "ran_text": ("words",),
    "batch": ("source",),
}
"""Every column in which a host writes what they like. A person's own row is none of them: it goes as a whole."""

_BLANKS = r"\s+"
"""A name is the same with a line's end between its words."""
SHORTEST = 2
"""A name of one letter would be found everywhere."""


class Words:
    """Names, numbers and addresses, and how to find them as whole words in whatever letters."""

    def __init__(self, words: Iterable[str]) -> None:
        wanted = {word for word in words if len(word.strip()) >= SHORTEST}
        written = {form for word in wanted for form in _forms(word)}
        # The longest first, or "Ana Sousa" would become "somebody Sousa" where there is an "Ana" too.
        longest = sorted(written, key=lambda word: (-len(word), word))
        one_of = "|".join(_BLANKS.join(map(re.escape, word.split())) for word in longest) or r"(?!)"
        self._pattern = re.compile(rf"(?<!\w)(?:{one_of})(?!\w)", re.IGNORECASE)

    def are_in(self, text: object) -> bool:
        """Whether one of them is in this text."""
        return isinstance(text, str) and self._pattern.search(text) is not None

    def replaced(self, text: str, instead: str) -> str:
        """The text with this in their place."""
        return self._pattern.sub(lambda _: instead, text)


def words_of(file: sqlite3.Connection, people: Iterable[bytes]) -> frozenset[str]:
    """By which words these people are known in this file: their names, and the ways to reach them."""
    found: set[str] = set()
    for key in people:
        for name, reached in file.execute("SELECT name, reached FROM person WHERE key = ?", (key,)):
            found.add(name.strip())
            found.update(way.partition(": ")[2].strip() for way in reached.split("\n")[:-1])
    return frozenset(found - {""})


def mentions(file: sqlite3.Connection, words: Words, without: frozenset[tuple[str, bytes]]) -> tuple[Mention, ...]:
    """All that names one of them, but what is taken out anyway (`without`: a table's name and a row's key)."""
    found = [
        Mention(kind=table, words=text)
        for table, column in _columns(file)
        for key, text in _rows_that_name(file, words, table, column)
        if (table, key) not in without
    ]
    return tuple(dict.fromkeys(found))


def put_instead(file: sqlite3.Connection, words: Words, instead: str, now: int) -> None:
    """Write this wherever one of them is named. Such a row is changed `now`: no older bundle puts the name back."""
    file.create_function("names_one", 1, words.are_in, deterministic=True)
    file.create_function("instead_of", 1, lambda text: words.replaced(text, instead), deterministic=True)
    for table, column in _columns(file):
        if table != "ran_text":
            # A role that two of them held is one row for each, and stays so: the person is in its key.
            file.execute(
                f'UPDATE OR REPLACE "{table}" SET "{column}" = instead_of("{column}"), changed_at = ? '  # noqa: S608
                f'WHERE names_one("{column}")',
                (now,),
            )
    _put_in_texts(file, now)
    if _has(file, "batch_row"):
        # How somebody else's row was before: another one may well have the same name.
        file.execute(
            "UPDATE batch_row SET before = instead_of(before) WHERE kind <> 'person' AND names_one(before)",
        )


def _put_in_texts(file: sqlite3.Connection, now: int) -> None:
    """A text is known by what is in it: changed, it is another one."""
    if not _has(file, "ran_text"):
        return
    found = file.execute(
        "SELECT hash, instead_of(words) FROM ran_text WHERE names_one(words)",
    ).fetchall()
    for old, words in found:
        new = sha256(words.encode()).digest()
        file.execute("INSERT OR IGNORE INTO ran_text (hash, words, changed_at) VALUES (?, ?, ?)", (new, words, now))
        file.execute("UPDATE gathering SET text = ? WHERE text = ?", (new, old))
        file.execute("DELETE FROM ran_text WHERE hash = ?", (old,))


def _rows_that_name(file: sqlite3.Connection, words: Words, table: str, column: str) -> Iterator[tuple[bytes, str]]:
    (key, *_) = (name for name, _, _, place in columns_in(file, table) if place)
    for row_key, text in file.execute(f'SELECT "{key}", "{column}" FROM "{table}"'):  # noqa: S608 - our own names
        if words.are_in(text):
            yield row_key, text


def _columns(file: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Those columns of free words that this file has: an older one may have fewer."""
    for table, columns in FREE_WORDS.items():
        there = {name for name, _, _, _ in columns_in(file, table)}
        yield from ((table, column) for column in columns if column in there)


def columns_in(file: sqlite3.Connection, table: str) -> list[tuple[str, str, bool, int]]:
    """A table's columns as this file has them: name, kind, whether it must be filled, its place in the key from 1."""
    return [
        (name, kind, bool(filled), place)
        for _, name, kind, filled, _, place in file.execute(f'PRAGMA table_info("{table}")')
    ]


def _has(file: sqlite3.Connection, table: str) -> bool:
    return bool(columns_in(file, table))


def _forms(word: str) -> set[str]:
    """A word as the file may have it: plain, in a column of lines, and in the words of JSON."""
    # Some keyboards write an accent as a sign of its own.
    alike = {word, *(unicodedata.normalize(form, word) for form in ("NFC", "NFD"))}
    return {form for one in alike for form in (one, _on_one_line(one), json.dumps(one)[1:-1], _in_json(one))}


def _on_one_line(word: str) -> str:
    return word.replace("\\", "\\\\").replace("\n", "\\n")


def _in_json(word: str) -> str:
    return json.dumps(word, ensure_ascii=False)[1:-1]
