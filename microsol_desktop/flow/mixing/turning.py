"""A round that is turned: the people sit in rings, and from round to round everybody's place passes to the next.

If in the first round no two pairs of places lie in the same rings at the same distance, then no pair meets twice in a
whole turn. So a search has to find one round only, and all others follow (difference methods: Bose 1939, Anderson
1997). Fixed people stay where they are, outside the rings.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple


class Starter(NamedTuple):
    """What the rounds are turned from.

    The people are `rings` rings of `turn` seats, ring by ring, and then those who are `fixed`. Each of `firsts` is a
    round to be turned `turn` times. Each of `offsets` is a round that turning does not change: one of each ring in a
    group, and in ring i the one so many seats on.
    """

    turn: int
    rings: int
    fixed: int
    firsts: tuple[tuple[tuple[int, ...], ...], ...]
    offsets: tuple[tuple[int, ...], ...] = ()


def count_turned(starter: Starter) -> int:
    """How many rounds it makes."""
    return len(starter.firsts) * starter.turn + len(starter.offsets)


def turned(starter: Starter) -> Iterator[tuple[tuple[int, ...], ...]]:
    """All its rounds, one after another; the seats of people from 0."""
    for first in starter.firsts:
        for by in range(starter.turn):
            yield tuple(tuple(_on(seat, by, starter) for seat in group) for group in first)
    for offset in starter.offsets:
        yield tuple(
            tuple(ring * starter.turn + (seat + on) % starter.turn for ring, on in enumerate(offset))
            for seat in range(starter.turn)
        )


def _on(seat: int, by: int, starter: Starter) -> int:
    ring, place = divmod(seat, starter.turn)
    return seat if ring >= starter.rings else ring * starter.turn + (place + by) % starter.turn
