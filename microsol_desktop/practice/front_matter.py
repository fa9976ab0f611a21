"""The lines between `---` at the top of a practice. Read line by line: a colon in a value does no harm.

Light on purpose: lists of practices read this and nothing else.
"""

from __future__ import annotations

from typing import NamedTuple

FENCE = "---"
_ENDS = frozenset({"---", "..."})
_BLOCK_MARKS = frozenset({">", ">-", ">+", "|", "|-", "|+"})


class Entry(NamedTuple):
    """One key and what stands beside and below it. `first` is its line (from 0), `end` the line after its last.

    `text` is the value as one text, `items` are the list's items where it is a list, `raw` is all of it to the letter.
    """

    key: str
    text: str
    items: tuple[str, ...] | None
    raw: str
    first: int
    end: int


class FrontMatter(NamedTuple):
    """The entries, and where the practice's body begins (from 0). `closed` is False where the end is missing.

    `strays` are lines that are neither a key nor belong to one.
    """

    entries: tuple[Entry, ...]
    first: int
    body: int
    closed: bool
    strays: tuple[int, ...] = ()


NONE = FrontMatter((), 0, 0, closed=True)


def read_front_matter(lines: list[str]) -> FrontMatter:
    """The front matter of these lines; nothing where they do not begin with `---`."""
    opens = next((index for index, line in enumerate(lines) if line.strip()), 0)
    if not lines or lines[opens].rstrip() != FENCE:
        return NONE
    closes = opens + 1
    while closes < len(lines) and lines[closes].rstrip() not in _ENDS and not _is_step(lines[closes]):
        closes += 1
    closed = closes < len(lines) and not _is_step(lines[closes])
    if not closed and (opens + 1 >= len(lines) or not _key_of(lines[opens + 1])):
        return NONE  # a line across the page, as some put above their text
    entries, strays = _entries(lines, opens + 1, closes)
    return FrontMatter(entries, opens, closes + 1 if closed else closes, closed, strays)


def _is_step(line: str) -> bool:
    return line.startswith("## ") or line.rstrip() == "##"


def _key_of(line: str) -> str:
    """The key that a line begins with, or nothing."""
    key, colon, _ = line.partition(":")
    key = key.rstrip()
    plain = key.replace(" ", "").replace("_", "").replace("-", "")
    return key if colon and line[:1].isalpha() and plain.isalnum() and len(key) <= 40 else ""


def _entries(lines: list[str], first: int, end: int) -> tuple[tuple[Entry, ...], tuple[int, ...]]:
    entries: list[Entry] = []
    strays: list[int] = []
    at = first
    while at < end:
        key = _key_of(lines[at])
        if not key:
            if lines[at].strip() and not lines[at].lstrip().startswith("#"):
                strays.append(at)
            at += 1
            continue
        stop = at + 1
        while stop < end and _belongs_below(lines[stop]):
            stop += 1
        entries.append(_entry(key, lines, at, stop))
        at = stop
    return tuple(entries), tuple(strays)


def _belongs_below(line: str) -> bool:
    return (line.startswith((" ", "\t")) and bool(line.strip())) or line.startswith("- ") or line.rstrip() == "-"


def _entry(key: str, lines: list[str], first: int, end: int) -> Entry:
    value = lines[first].partition(":")[2].strip()
    below = [line.strip() for line in lines[first + 1 : end]]
    below = [line for line in below if not line.startswith("#")]
    raw = "\n".join([value, *lines[first + 1 : end]]) if end > first + 1 else value
    items: tuple[str, ...] | None = None
    if value.startswith("[") and value.endswith("]") and len(value) > 1 and not below:
        items = bracket_items(value[1:-1])
    elif not value and below and all(line.startswith("-") for line in below):
        items = tuple(text for line in below if (text := unquoted(line[1:].strip())))
    if below:
        start = [] if value in _BLOCK_MARKS or not value else [value]
        text = " ".join([*start, *below])
    else:
        text = unquoted(value)
    return Entry(key, text, items, raw, first, end)


def bracket_items(text: str) -> tuple[str, ...]:
    """The items between brackets; a comma within quotation marks belongs to its item."""
    items: list[str] = []
    begin = 0
    quote = ""
    at = 0
    while at <= len(text):
        character = text[at : at + 1]
        if quote:
            if character == "\\" and quote == '"':
                at += 1
            elif character == quote:
                quote = ""
        elif character in {'"', "'"} and not text[begin:at].strip():
            quote = character
        elif character == ",":
            items.append(text[begin:at])
            begin = at + 1
        at += 1
    items.append(text[begin:])
    return tuple(item for item in (unquoted(item.strip()) for item in items) if item)


def unquoted(value: str) -> str:
    """A value without the quotation marks that YAML wants around some; others are part of it."""
    if len(value) < 2 or value[0] != value[-1] or value[0] not in {'"', "'"}:
        return value
    inside = value[1:-1]
    if value[0] == "'":
        return inside.replace("''", "'") if "'" not in inside.replace("''", "") else value
    return _unescaped(inside, value)


_ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "/": "/", "r": "\r"}


def _unescaped(inside: str, otherwise: str) -> str:
    if "\\" not in inside:
        return inside if '"' not in inside else otherwise
    told: list[str] = []
    at = 0
    while at < len(inside):
        character = inside[at]
        if character == '"':
            return otherwise
        if character == "\\":
            at += 1
            escaped = inside[at : at + 1]
            if escaped == "x" and _is_hexadecimal(inside[at + 1 : at + 3], 2):
                character, at = chr(int(inside[at + 1 : at + 3], 16)), at + 2
            elif escaped == "u" and _is_hexadecimal(inside[at + 1 : at + 5], 4):
                character, at = chr(int(inside[at + 1 : at + 5], 16)), at + 4
            elif escaped in _ESCAPES:
                character = _ESCAPES[escaped]
            else:
                return otherwise
        told.append(character)
        at += 1
    return "".join(told)


def _is_hexadecimal(text: str, length: int) -> bool:
    return len(text) == length and all(character in "0123456789abcdefABCDEF" for character in text)
