"""What a host does with the parts of a step, as the editor's form does it: the whole step as it is to be now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from microsol_desktop.practice.edit import replace_step
from microsol_desktop.practice.model import Part
from microsol_desktop.practice.parse import parse


def insert_part(text: str, index: int, place: int, part: Part) -> str:
    """A part more at this place."""
    return _with(text, index, lambda parts: parts.insert(place, part))


def remove_part(text: str, index: int, place: int) -> str:
    """All but this part."""
    return _with(text, index, lambda parts: parts.pop(place))


def move_part(text: str, index: int, place: int, to: int) -> str:
    """This part at another place."""
    return _with(text, index, lambda parts: parts.insert(to, parts.pop(place)))


def duplicate_part(text: str, index: int, place: int) -> str:
    """This part a second time."""
    return _with(text, index, lambda parts: parts.insert(place, parts[place]))


def _with(text: str, index: int, change: Callable[[list[Part]], object]) -> str:
    step = parse(text).practice.steps[index]
    parts = list(step.parts)
    change(parts)
    return replace_step(text, index, replace(step, parts=tuple(parts)))
