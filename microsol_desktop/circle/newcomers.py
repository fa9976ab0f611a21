"""How many are new tonight, against what the circle agreed on: for the host alone, never on the stage."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from microsol_desktop.circle.circles import Circle
from microsol_desktop.circle.keys import PersonKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomers:
    """Those at a gathering who have never been at one of this circle."""

    people: tuple[PersonKey, ...]
    at_most: int | None
    """What the circle agreed on; None where it agreed on nothing."""
    some_last_time: bool
    """Whether there were any at the meeting before."""

    @property
    def too_many(self) -> bool:
        """Whether there are more than the circle agreed on."""
        return self.at_most is not None and len(self.people) > self.at_most


def newcomers_tonight(
    circle: Circle, present: Iterable[PersonKey], been_before: AbstractSet[PersonKey], *, some_last_time: bool
) -> Newcomers:
    """Who of those present is new to the circle."""
    fresh = tuple(person for person in present if person not in been_before)
    return Newcomers(people=fresh, at_most=circle.newcomers_at_most, some_last_time=some_last_time)
