"""One circle whole: all that stands on its page, with the names of whom it is about."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from microsol_desktop.circle.circles import Circle, Invitation, Membership, Season, Standing
from microsol_desktop.circle.gatherings import Gathering
from microsol_desktop.circle.glance import CircleNow, NotSeen, Promised
from microsol_desktop.circle.keys import PersonKey
from microsol_desktop.circle.people import Place
from microsol_desktop.circle.seasons import Pulse

CLOSEST_FIRST = (
    Standing.HOST,
    Standing.CALLER,
    Standing.MEMBER,
    Standing.NEWCOMER,
    Standing.INVITED,
    Standing.THOUGHT_OF,
    Standing.LEFT,
)
"""The order in which people of a circle are named."""


class InCircle(NamedTuple):
    """Somebody of a circle, and how they stand to it."""

    person: PersonKey
    name: str
    standing: Standing
    since: date


class HostsNext(NamedTuple):
    """Somebody who may host next, and when they last did."""

    person: PersonKey
    name: str
    last: date | None


class SeasonWhole(NamedTuple):
    """A season, where it is, and its days."""

    season: Season
    pulse: Pulse
    days: tuple[Gathering, ...]


class NeverMet(NamedTuple):
    """Two people of the circle who have never sat together."""

    one: PersonKey
    one_name: str
    other: PersonKey
    other_name: str


class CircleWhole(NamedTuple):
    """Everything of one circle."""

    circle: Circle
    parent: Circle | None
    place: Place | None
    people: tuple[InCircle, ...]
    within: tuple[CircleNow, ...]
    coming: tuple[Gathering, ...]
    held: int
    """How many gatherings it has had."""
    seasons: tuple[SeasonWhole, ...]
    """The newest first."""
    hosts: tuple[HostsNext, ...]
    """In the order in which they are asked."""
    not_seen: tuple[NotSeen, ...]
    promised: tuple[Promised, ...]
    never_met: tuple[NeverMet, ...]
    invitations: tuple[Invitation, ...]

    @property
    def belonging(self) -> int:
        """How many belong to it."""
        return sum(1 for one in self.people if one.standing.belongs)

    @property
    def places(self) -> int | None:
        """For how many more there is room; None where nobody said for how many."""
        return None if self.circle.capacity is None else max(0, self.circle.capacity - self.belonging)

    @property
    def season(self) -> SeasonWhole | None:
        """The season that is going on."""
        return next((one for one in self.seasons if one.season.outcome.is_open), None)


def of_the_circle(memberships: tuple[Membership, ...], names: dict[PersonKey, str]) -> tuple[InCircle, ...]:
    """People with their standing today, those closest to the circle first; each once, as they stand last."""
    last = {one.person: one for one in memberships if one.person in names}
    found = [InCircle(one.person, names[one.person], one.standing, one.since) for one in last.values()]
    return tuple(sorted(found, key=lambda one: (CLOSEST_FIRST.index(one.standing), one.name.casefold(), one.person)))
