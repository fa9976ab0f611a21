"""How long mixing takes and how often people meet again, for rooms that are hard and rooms that are large.

The time is that of the call alone, the middle of three seeds; the repeats are the most of them.
"""

from __future__ import annotations

import statistics
import time
from typing import NamedTuple

from microsol_desktop.flow.mixing.mix import meetings, mix
from microsol_desktop.flow.mixing.wishes import Wishes
from microsol_desktop.flow.people import PersonId, numbered


class Room(NamedTuple):
    """How many people, in groups of which size, for how many rounds; and what is promised of it.

    `repeats` is None where nobody knows how few there can be; `seconds` is the bound.
    """

    people: int
    size: int
    rounds: int
    repeats: int | None
    seconds: float


ROOMS = (
    Room(15, 3, 7, 0, 5),
    Room(16, 4, 5, 0, 5),
    Room(9, 3, 4, 0, 5),
    Room(25, 5, 6, 0, 5),
    Room(32, 4, 9, 0, 5),
    Room(36, 3, 10, 0, 5),
    Room(24, 3, 9, 0, 5),
    Room(20, 2, 19, 0, 5),
    Room(23, 3, 5, 0, 5),
    Room(150, 3, 6, 0, 2),
    Room(150, 5, 5, 0, 2),
    Room(500, 4, 6, 0, 10),
    Room(17, 4, 4, None, 5),
    Room(20, 4, 6, None, 5),
    Room(30, 5, 8, None, 5),
)


class Mixed(NamedTuple):
    """What came of a room: the middle of the times, and the most repeats and meetings of any seed."""

    room: Room
    seconds: float
    repeats: int
    most: int


def measure(seeds: int = 3) -> list[Mixed]:
    """Mix every room with so many seeds."""
    return [_mixed(room, seeds) for room in ROOMS]


def with_wishes() -> dict[str, float]:
    """Seconds for rooms whose hosts wish something."""
    hosts = tuple(PersonId(seat) for seat in range(1, 13))
    families = tuple((PersonId(seat), PersonId(seat + 1)) for seat in range(1, 30, 2))
    apart = tuple((PersonId(seat), PersonId(seat + 9)) for seat in range(40, 50))
    return {
        "36 in threes x 10, a host each": _seconds(36, 3, 10, Wishes(hosts=hosts)),
        "150 in fives x 5, 15 families": _seconds(150, 5, 5, Wishes(together=families, apart=apart)),
        "15 in threes x 7, a pair apart": _seconds(15, 3, 7, Wishes(apart=((PersonId(1), PersonId(2)),))),
    }


def _mixed(room: Room, seeds: int) -> Mixed:
    people = tuple(person.id for person in numbered(room.people))
    times, repeats, most = [], 0, 0
    for seed in range(seeds):
        began = time.perf_counter()
        rounds = mix(people, (room.size,) * room.rounds, seed=seed)
        times.append(time.perf_counter() - began)
        met = meetings(rounds).values()
        repeats, most = max(repeats, sum(met) - len(met)), max(most, *met)
    return Mixed(room, statistics.median(times), repeats, most)


def _seconds(people: int, size: int, rounds: int, wishes: Wishes) -> float:
    began = time.perf_counter()
    mix(tuple(person.id for person in numbered(people)), (size,) * rounds, wishes=wishes)
    return time.perf_counter() - began
