"""The lines in which a practice's versions are kept: each is a whole text, or a piece put into an earlier one.

Knows no file: lines in, texts out.
"""

from __future__ import annotations

import hashlib
import json
from enum import StrEnum
from typing import NamedTuple


class Who(StrEnum):
    """Where a version came from."""

    OPENED = "as it was opened"
    HERE = "here"
    ELSEWHERE = "elsewhere"


class Line(NamedTuple):
    """One line as it was read; `of` is the check sum of the text that its piece is put into, "" for a whole text."""

    at: float
    who: Who
    key: str
    put: str
    of: str = ""
    begin: int = 0
    cut: int = 0


def key_of(text: str) -> str:
    """A text's check sum."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:24]


def can_be_opened(lines: list[Line | None]) -> list[bool]:
    """Of each line, whether its text can be put together: it is whole, or leans on an earlier one that is."""
    known: set[str] = set()
    good = []
    for line in lines:
        good.append(line is not None and (not line.of or line.of in known))
        if line is not None and good[-1]:
            known.add(line.key)
    return good


def text_of(lines: list[Line | None], at: int) -> str | None:
    """The text of a line; None where it can't be put together."""
    pieces = pieces_of(lines, at)
    if not pieces or pieces[0].of:
        return None
    text = ""
    for line in pieces:
        text = put_in(text, line)
    return text


def put_in(text: str, line: Line) -> str:
    """The text of a line, from the one that it leans on."""
    return text[: line.begin] + line.put + text[line.begin + line.cut :] if line.of else line.put


def pieces_of(lines: list[Line | None], at: int) -> list[Line]:
    """The lines that a text is put together from: a whole one, and the pieces put into it, each leaning on the last."""
    first: dict[str, int] = {}
    for place, good in enumerate(can_be_opened(lines[: at + 1])):
        line = lines[place]
        if good and line is not None:
            first.setdefault(line.key, place)
    pieces: list[Line] = []
    line = lines[at]
    while line is not None:
        pieces.append(line)
        # Only what stands before it is leaned on, so that this comes to an end.
        line = lines[first[line.of]] if line.of in first else None
    return pieces[::-1]


def written(line: Line) -> bytes:
    """A line as it is in the file."""
    fields: dict[str, object] = {"at": line.at, "who": line.who.value, "key": line.key}
    fields |= {"of": line.of, "begin": line.begin, "cut": line.cut, "put": line.put} if line.of else {"whole": line.put}
    return json.dumps(fields, ensure_ascii=False).encode("utf-8", "surrogatepass") + b"\n"


def read(raw: bytes) -> Line | None:
    """A line; None where it was torn, or is none of ours."""
    try:
        found = json.loads(raw.decode("utf-8", "surrogatepass"))
        if "whole" in found:
            return Line(float(found["at"]), Who(found["who"]), str(found["key"]), str(found["whole"]))
        piece = int(found["begin"]), int(found["cut"])
        return Line(
            float(found["at"]), Who(found["who"]), str(found["key"]), str(found["put"]), str(found["of"]), *piece
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
