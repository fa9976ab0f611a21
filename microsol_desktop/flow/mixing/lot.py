"""Chance by a seed. Only `Random.random` is used, the one draw that is promised to stay the same in every Python."""

from __future__ import annotations

from collections.abc import MutableSequence, Sequence
from random import Random
from typing import TypeVar

Item = TypeVar("Item")


def draw(lot: Random, items: Sequence[Item]) -> Item:
    """One of these."""
    return items[int(lot.random() * len(items))]


def shuffle(lot: Random, items: MutableSequence[Item]) -> None:
    """Bring these into any order."""
    for last in range(len(items) - 1, 0, -1):
        other = int(lot.random() * (last + 1))
        items[last], items[other] = items[other], items[last]
