"""The search for better groups while a gathering goes on: the longest that anything else waits for it."""

from __future__ import annotations

import time
from typing import NamedTuple

from microsol_desktop.flow.begin import begun
from microsol_desktop.flow.better import better
from microsol_desktop.flow.events import Started
from microsol_desktop.flow.people import numbered
from microsol_desktop.flow.reduce import reduce
from microsol_desktop.practice.model import Slug

LONGEST = 8
"""Milliseconds that a slice may take."""
EVENINGS = (
    (17, ("fours", "new fours, 3 rounds")),
    (30, ("groups of 5", "new fours, 4 rounds", "new groups of 6, 3 rounds")),
    (60, ("groups of 8", "new groups of 8, 9 rounds", "new groups of 7, 6 rounds")),
)


class Searched(NamedTuple):
    """How long a search took in all, in its longest slice and in the one in the middle; seconds of the processor."""

    people: int
    rounds: int
    seconds: float
    longest: float
    middle: float


def measure() -> list[Searched]:
    """Search through evenings in which people have to meet again."""
    return [_searched(people, steps) for people, steps in EVENINGS]


def _searched(people: int, steps: tuple[str, ...]) -> Searched:
    text = "# Bench\n\n## All (1 min)\n\n## All again (1 min)\n\n" + "\n\n".join(
        f"## Step (2 min, {settings})" for settings in steps
    )
    slug = Slug("bench")
    started = Started(
        at=0.0, slug=slug, texts=((slug, text + "\n"),), people=numbered(people), seed=7, wall=0.0, utc_offset=0
    )
    run = reduce(None, begun(started))
    search = better(run)
    slices = []
    while True:
        began = time.process_time()
        answer = next(search, None)
        slices.append(time.process_time() - began)
        if answer is None:
            break
    slices.sort()
    return Searched(people, len(run.settled.dealt), sum(slices), slices[-1], slices[len(slices) // 2])
