"""What lies between two texts: one piece taken out and another put in its place. In characters; knows nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Change(NamedTuple):
    """At this place (in characters, from 0) `cut` went and `put` came."""

    at: int
    cut: str
    put: str


def change_between(before: str, after: str) -> Change | None:
    """What turns one text into the other: all between their common beginning and their common end. None: the same."""
    if before == after:
        return None
    shorter = min(len(before), len(after))
    at = _alike(shorter, lambda first, end: before[first:end] == after[first:end])
    old, new = len(before), len(after)
    tail = _alike(shorter - at, lambda first, end: before[old - end : old - first] == after[new - end : new - first])
    return Change(at, before[at : old - tail], after[at : new - tail])


def made(text: str, change: Change) -> str:
    """The text once the change is made.

    Raises:
        ValueError: this is no text that the change begins from.

    """
    return _replaced(text, change.at, change.cut, change.put)


def unmade(text: str, change: Change) -> str:
    """The text as it was before the change.

    Raises:
        ValueError: this is no text that the change ends in.

    """
    return _replaced(text, change.at, change.put, change.cut)


def _replaced(text: str, at: int, old: str, new: str) -> str:
    end = at + len(old)
    if not 0 <= at <= len(text) or text[at:end] != old:
        raise ValueError("the text is not the one that this change is about")
    return text[:at] + new + text[end:]


def _alike(most: int, same: Callable[[int, int], bool]) -> int:
    """How far two texts are alike, at most so far. Whole stretches are compared at once: letter by letter is slow."""
    alike, step = 0, most
    while step > 0 and alike < most:
        end = min(alike + step, most)
        if same(alike, end):
            alike = end
        else:
            most = end - 1
            step = (most - alike + 1) // 2
    return alike
