"""A person's name over lines: at a space or after a hyphen, never within a word unless there is no other way."""

from __future__ import annotations

from collections.abc import Mapping

from microsol_desktop.flow.people import Group, PersonId
from microsol_desktop.ui.stage import faces
from microsol_desktop.ui.stage.items import Face
from microsol_desktop.ui.stage.people import nearly_whole

_FACE = Face.TEXT_STRONG


@faces.measured
def in_lines(name: str, limit: float) -> tuple[str, ...] | None:
    """A name in lines no wider than this many times its size; None where one of its words is wider."""
    pieces = _pieces(name)
    if any(faces.width(text, _FACE) > limit for text, _ in pieces):
        return None
    return _filled(pieces, limit)


@faces.measured
def broken(name: str, limit: float) -> tuple[str, ...]:
    """The same where words may be parted anywhere, so that every name fits everywhere."""
    parts = [part for text, joined in _pieces(name) for part in _broken(text, limit, joined=joined)]
    return _filled(tuple(parts), limit)


@faces.measured
def widest(names: tuple[str, ...]) -> float:
    """How wide the widest of these is on one line, in multiples of its size."""
    return max((faces.width(name, _FACE) for name in names), default=0.0)


@faces.measured
def widest_piece(names: tuple[str, ...]) -> float:
    """How wide a line must be at least for all of these to be set in lines."""
    return max((faces.width(text, _FACE) for name in names for text, _ in _pieces(name)), default=0.0)


def _pieces(name: str) -> tuple[tuple[str, bool], ...]:
    """What a line may end with, and whether it is joined to what stands before it."""
    made: list[tuple[str, bool]] = []
    for word in name.split():
        *firsts, last = word.split("-")
        halves = [f"{half}-" for half in firsts] + ([last] if last else [])
        made += [(half, index > 0) for index, half in enumerate(halves)]
    return tuple(made)


def _filled(pieces: tuple[tuple[str, bool], ...], limit: float) -> tuple[str, ...]:
    lines: list[str] = []
    for text, joined in pieces:
        longer = f"{lines[-1]}{'' if joined else ' '}{text}" if lines else text
        if lines and faces.width(longer, _FACE) <= limit:
            lines[-1] = longer
        else:
            lines.append(text)
    return tuple(lines)


def _broken(word: str, limit: float, *, joined: bool) -> list[tuple[str, bool]]:
    parts, start = [], 0
    for end in range(1, len(word) + 1):
        if end - start > 1 and faces.width(word[start:end], _FACE) > limit:
            parts.append((word[start : end - 1], joined or start > 0))
            start = end - 1
    return [*parts, (word[start:], joined or start > 0)]


def fitting(
    names: Mapping[PersonId, str], short: Mapping[PersonId, str], people: Group, limit: float, *, parted: bool
) -> dict[PersonId, tuple[str, ...]] | None:
    """Names no wider than so many times their size: whole or short; over lines; at last `parted` within words."""
    for way in (names, nearly_whole(names), short):
        if widest(tuple(way[person] for person in people)) <= limit:
            return {person: (way[person],) for person in people}
    if not parted and widest_piece(tuple(short[person] for person in people)) > limit:
        return None
    return {person: in_lines(short[person], limit) or broken(short[person], limit) for person in people}
