"""What a practice says of itself before its first step. Light, so that a list of practices is there at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from typing import NewType

Slug = NewType("Slug", str)
"""A practice's name in links and on the command line: its file's name without `.md`."""


class Level(StrEnum):
    """The five scales at which people meet."""

    SELF = "self"
    DYAD = "dyad"
    CREW = "crew"
    CONGREGATION = "congregation"
    NETWORK = "network"


OVER = 6
"""Hours: a time of day that is less than so long ago is over; one that is longer ago is meant for the next day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleRange:
    """How many people something is for; no `highest` means "or more"."""

    lowest: int
    highest: int | None

    def __contains__(self, people: int) -> bool:
        """Whether it is for so many."""
        return self.lowest <= people and (self.highest is None or people <= self.highest)


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """The front matter: what a practice is, whom it is for, and whose work it is.

    `begins` is when an evening begins, and `ends` when it is promised to end, by the clock on the wall. An end that is
    earlier in the day is past midnight, unless `is_over_before`.
    """

    title: str = ""
    summary: str = ""
    people: PeopleRange | None = None
    level: tuple[Level, ...] = ()
    needs: tuple[str, ...] = ()
    materials: tuple[str, ...] = ()
    language: str = "en"
    variant_of: Slug | None = None
    source: str = ""
    credit: str = ""
    licence: str = ""
    changes: str = ""
    clock_paced: bool = False
    begins: time | None = None
    ends: time | None = None
    unknown: tuple[tuple[str, str], ...] = ()


def is_over_before(begins: time, ends: time) -> bool:
    """Whether an evening would be over before it began: `19:00` and `17:30`; but 22:00 and 0:30 is past midnight."""
    ago = (begins.hour - ends.hour) * 60 + begins.minute - ends.minute
    return 0 <= ago % (24 * 60) < OVER * 60
