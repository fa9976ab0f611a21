"""What a host does with the parts of a step: adding, removing, moving and doubling them, and no other line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from microsol_desktop.practice.edit import replace_step
from microsol_desktop.practice.model import Part
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.reading import Reading


def insert_part(text: str, index: int, place: int, part: Part, *, reading: Reading | None = None) -> str:
    """The text with a part more in the step at this index; it will be at this place (the number of parts: last)."""
    return _with_parts(text, index, lambda parts: [*parts[:place], part, *parts[place:]], reading)


def remove_part(text: str, index: int, place: int, *, reading: Reading | None = None) -> str:
    """The text without this part of the step at this index.

    Raises:
        IndexError: there is no such part.

    """
    return _with_parts(text, index, lambda parts: [one for one in parts if one is not parts[place]], reading)


def move_part(text: str, index: int, place: int, to: int, *, reading: Reading | None = None) -> str:
    """The text with a part put at another place in its step.

    Raises:
        IndexError: there is no such part.

    """

    def moved(parts: list[Part]) -> list[Part]:
        parts.insert(to, parts.pop(place))
        return parts

    return _with_parts(text, index, moved, reading)


def duplicate_part(text: str, index: int, place: int, *, reading: Reading | None = None) -> str:
    """The text with this part a second time, right after it.

    Raises:
        IndexError: there is no such part.

    """
    return _with_parts(text, index, lambda parts: [*parts[: place + 1], parts[place], *parts[place + 1 :]], reading)


def _with_parts(text: str, index: int, change: Callable[[list[Part]], list[Part]], reading: Reading | None) -> str:
    step = (reading or parse(text)).practice.steps[index]
    return replace_step(text, index, replace(step, parts=tuple(change(list(step.parts)))))
