"""A table as text, in rows: whichever sign stands between its cells, with line breaks in quoted ones."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from io import StringIO
from typing import NamedTuple

DELIMITERS = ",;\t|"
LONGEST_CELL = 300
"""Lines that one quoted cell goes over at most; after so many its quotation mark was never closed."""


class TableRow(NamedTuple):
    """One row: its number as a spreadsheet counts, and its cells; None where it can't be read."""

    number: int
    text: str
    cells: tuple[str, ...] | None


def table_rows(text: str) -> tuple[TableRow, ...]:
    """The rows of a table that are not empty, its heading too. One that can't be read never loses the others."""
    lines = list(StringIO(text, newline=""))
    delimiter, start = _delimiter(lines)
    return tuple(row for row in _rows(lines, start, delimiter) if row.cells is None or any(map(str.strip, row.cells)))


def _delimiter(lines: list[str]) -> tuple[str, int]:
    """What stands between the cells, and in which line the table begins: Excel may say it in a line of its own."""
    for place, line in enumerate(lines):
        if line[:4].lower() == "sep=" and len(line.rstrip("\r\n")) == 5:
            return line[4], place + 1
        if line.strip():
            outside = "".join(line.split('"')[::2])
            return max(DELIMITERS, key=outside.count), place
    return ",", 0


def _rows(lines: list[str], start: int, delimiter: str) -> Iterator[TableRow]:
    place, number = start, 0
    while place < len(lines):
        number += 1
        text, cells, length = _row_at(lines, place, delimiter)
        place += length
        yield TableRow(number, text, cells)


def _row_at(lines: list[str], place: int, delimiter: str) -> tuple[str, tuple[str, ...] | None, int]:
    """The row that begins in this line, and over how many lines it goes."""
    text = lines[place]
    if '"' not in text:
        return text, tuple(text.rstrip("\r\n").split(delimiter)), 1
    cells = _cells(text, delimiter)
    length = 1
    while cells is None and length < LONGEST_CELL and place + length < len(lines):
        text += lines[place + length]
        length += 1
        if '"' in lines[place + length - 1]:
            cells = _cells(text, delimiter)
    return (text, cells, length) if cells is not None else (lines[place], None, 1)


def _cells(text: str, delimiter: str) -> tuple[str, ...] | None:
    """The cells of one row; None where a quoted one is not complete yet."""
    try:
        return tuple(next(csv.reader([text], delimiter=delimiter, strict=True)))
    except StopIteration:
        return ()
    except csv.Error as error:
        is_open = "unexpected end" in str(error) or text.count('"') % 2
        return None if is_open else _leniently(text, delimiter)


def _leniently(text: str, delimiter: str) -> tuple[str, ...]:
    """A quotation mark within quoted words that was not doubled: the last one closes a cell."""
    sign = re.escape(delimiter)
    found = re.findall(rf'(?:"(.*?)"|([^{sign}]*))(?:{sign}|$)', text.rstrip("\r\n") + delimiter, re.DOTALL)
    return tuple(quoted.replace('""', '"') or plain for quoted, plain in found[:-1])
