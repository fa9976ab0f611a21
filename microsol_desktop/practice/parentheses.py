"""Finding the last parentheses of a heading, cutting them at their commas, and keeping others in the title."""

from __future__ import annotations

from typing import NamedTuple

_ESCAPABLE = frozenset("\\()#[]")


class Piece(NamedTuple):
    """What stands between two commas, and where it begins (counted from 0 in the text it was cut from)."""

    text: str
    at: int


def last_parentheses(text: str) -> tuple[int, int] | None:
    r"""Where the parentheses that end a text open and close; None where it ends otherwise. `\(` is none."""
    opened: list[int] = []
    match: int | None = None
    escaped = False
    for at, character in enumerate(text):
        if escaped:
            escaped = False
        elif character == "\\":
            escaped = True
        elif character == "(":
            opened.append(at)
        elif character == ")":
            match = opened.pop() if opened else None
            if match is not None and at == len(text) - 1:
                return match, at
    return None


def pieces(text: str, offset: int) -> list[Piece]:
    """A text cut at its commas; one between two figures (`2,5 min`) belongs to a number. Empty pieces are left out."""
    cut = []
    begin = 0
    for at in [*_separators(text), len(text)]:
        cut.append(_stripped(text[begin:at], offset + begin))
        begin = at + 1
    return [piece for piece in cut if piece.text]


def finer(piece: Piece) -> list[Piece]:
    """The same cut at every comma, for where `3 rounds,5` was no number after all."""
    cut = []
    at = piece.at
    for text in piece.text.split(","):
        cut.append(_stripped(text, at))
        at += len(text) + 1
    return [one for one in cut if one.text]


def _separators(text: str) -> list[int]:
    last = len(text) - 1
    return [
        at
        for at, character in enumerate(text)
        if character == "," and not (0 < at < last and _is_figure(text[at - 1]) and _is_figure(text[at + 1]))
    ]


def _is_figure(character: str) -> bool:
    return character in "0123456789"


def _stripped(text: str, at: int) -> Piece:
    bare = text.lstrip()
    return Piece(bare.rstrip(), at + len(text) - len(bare))


def unescape(text: str) -> str:
    r"""A title as it is shown: `\(` is a parenthesis."""
    if "\\" not in text:
        return text
    shown = []
    at = 0
    while at < len(text):
        if text[at] == "\\" and text[at + 1 : at + 2] in _ESCAPABLE:
            at += 1
        shown.append(text[at])
        at += 1
    return "".join(shown)


def escape(title: str, *, parentheses: bool) -> str:
    r"""A title as it is written, so that reading gives it back; `parentheses` makes every `(` a `\(`."""
    written = []
    for at, character in enumerate(title):
        following = title[at + 1 : at + 2]
        if character == "\\" and (following in _ESCAPABLE or not following) and (following or parentheses):
            written.append("\\")
        if character == "(" and parentheses:
            written.append("\\")
        written.append(character)
    return "".join(written)
