"""The cells of a table's row in pasted notes: a Markdown table's, a wiki's, a spreadsheet's."""

from __future__ import annotations

import re
from itertools import pairwise

from microsol_desktop.practice.from_notes.clock import clock_in

STROKES = r"\|\||!!|\|"
"""What stands between two cells, unless it is a tab."""
_RULER = re.compile(r"\s*:?-{2,}:?\s*\|[\s|:-]*")


def cells_of(line: str, *, begins_as_list: bool, is_in_table: bool = False) -> tuple[str, ...]:
    """The cells between upright strokes, or between tabs; none where the line is no row.

    One stroke alone makes a row only in a table, which a ruler below its head tells (`--- | ---`).

    A cell with nothing in it counts, so that what stands below one head has one place; at the row's end it does not.
    """
    said = line.strip()
    if said[0] == "|" or said.count("|") > (0 if is_in_table else 1) or (said.startswith("!") and "!!" in said):
        return _tidy(re.split(STROKES, said.lstrip("|!")))
    if "\t" in said and not begins_as_list:
        return _tidy(said.split("\t"))
    return ()


def rows_in(lines: list[str]) -> frozenset[int]:
    """The numbers of a table's lines, as its ruler tells them: the head above it, and what has strokes below it."""
    rows: set[int] = set()
    for at, line in enumerate(lines):
        if _RULER.fullmatch(line) is not None:
            rows.add(at - 1)
        if at - 1 in rows and "|" in line:
            rows.add(at)
    return frozenset(rows)


def _tidy(cells: list[str]) -> tuple[str, ...]:
    bare = [cell.strip() for cell in cells]
    while bare and not bare[-1]:
        bare.pop()
    return _with_times_together(bare)


def _with_times_together(cells: list[str]) -> tuple[str, ...]:
    """`18:00 | 18:20 | Soup`: when it begins and when it ends stand in two columns, and are one time."""
    for at, (begins, ends) in enumerate(pairwise(cells)):
        together = f"{begins} – {ends}"
        clock = clock_in(together)
        if clock is not None and clock.end == len(together) and clock.start == 0:
            return (*cells[:at], together, *cells[at + 2 :])
    return tuple(cells)
