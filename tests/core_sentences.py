"""Every sentence of the core's, with its kind, read from the code itself: what a host may be told."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

PACKAGE = Path(__file__).parents[1] / "microsol_desktop"

_PLACES = {
    "ExpectedFailure": (0, (1, 2), 3),
    "Sentence": (0, (1,), 2),
    "Refused": (0, (1,), 2),
    "_Trouble": (0, (1,), 2),
    "Slip": (0, (2,), 3),
    "error": (0, (3,), None),
    "warning": (0, (3,), None),
    "_warn": (3, (4,), None),
}
"""Where the kind, the English and the arguments stand in a call; None where these are all that follows."""


class Told(NamedTuple):
    """A sentence in the code. None stands for an English that is put together there, and for arguments not listed."""

    where: str
    kind: str
    english: str | None
    arguments: int | None


def told_in(folder: Path = PACKAGE) -> tuple[Told, ...]:
    """All that the code in this folder has to tell; what only passes another's kind on is left out."""
    return tuple(told for path in sorted(folder.rglob("*.py")) for told in _in_file(path))


def _in_file(path: Path) -> Iterator[Told]:
    where = str(path.relative_to(PACKAGE))
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name == "Key":
            yield from _refused_key(where, node)
        if name not in _PLACES or (name in {"error", "warning"} and not _is_of_notes(node.func)):
            continue
        kind, english, arguments = _PLACES[name]
        if len(node.args) <= kind or not isinstance(node.args[kind], ast.Constant | ast.JoinedStr):
            continue
        words = [_text(node.args[at]) for at in english if at < len(node.args)]
        said = None if None in words else " ".join(word for word in words if word)
        yield Told(f"{where}:{node.lineno}", _text(node.args[kind]) or "", said, _count(node, english[-1], arguments))


def _refused_key(where: str, node: ast.Call) -> Iterator[Told]:
    """A key of the front matter has, as its last, what is said where its value can't be read."""
    if isinstance(node.args[-1], ast.Tuple):
        kind, english = (_text(each) for each in node.args[-1].elts)
        yield Told(f"{where}:{node.lineno}", kind or "", english, 1)


def _is_of_notes(function: ast.expr) -> bool:
    return isinstance(function, ast.Attribute) and getattr(function.value, "id", "") == "notes"


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _count(node: ast.Call, last: int, arguments: int | None) -> int | None:
    """How many arguments the sentence is given; None where that is not to be seen here."""
    if arguments is None:
        rest = node.args[last + 1 :]
        return None if any(isinstance(each, ast.Starred) for each in rest) else len(rest)
    named = [word.value for word in node.keywords if word.arg == "arguments"]
    given = named or node.args[arguments : arguments + 1]
    if not given:
        return 0
    has_all = isinstance(given[0], ast.Tuple) and not any(isinstance(each, ast.Starred) for each in given[0].elts)
    return len(given[0].elts) if has_all and isinstance(given[0], ast.Tuple) else None
