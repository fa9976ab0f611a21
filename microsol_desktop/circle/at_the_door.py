"""What a host is told of a circle before a practice begins for it, and of a gathering later. For the host alone."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from microsol_desktop.circle.circles import Circle
from microsol_desktop.circle.gatherings import AsRun, Gathering
from microsol_desktop.circle.hosting import Turn
from microsol_desktop.circle.keys import CircleKey, GatheringKey, PersonKey
from microsol_desktop.circle.people import Person, Place

FEW = 60
"""Up to so many people all are expected to come; of more, the host says who is there."""
Pair = tuple[PersonKey, PersonKey]
LastHeld = Mapping[str, Mapping[PersonKey, date]]
"""When each role was last held by whom; a role by its name in small letters."""


class AtTheDoor(NamedTuple):
    """A circle, or one gathering of it, on its way to begin."""

    circle: Circle | None
    people: tuple[Person, ...]
    """Who belongs to the circle, or to one within it, by name."""
    gathering: Gathering | None = None
    """What was planned for today."""
    hosts: tuple[PersonKey, ...] = ()
    """Who is down to lead through it."""
    word: frozenset[PersonKey] = frozenset()
    """Who has sent word already."""
    met: Mapping[Pair, int] = {}
    """How often each two of them have met; the smaller key comes first. Empty where they are too many to be told."""
    apart: tuple[Pair, ...] = ()
    """Who is not put into one group with whom. For the mixing, and shown nowhere."""
    new: frozenset[PersonKey] = frozenset()
    """Who has never been at a gathering of this circle; nobody where it has had none yet."""
    some_new_last_time: bool = False


class ToBegin(NamedTuple):
    """What begins, where a gathering or a circle is meant."""

    practice: str
    circle: CircleKey | None
    gathering: GatheringKey | None


class Listed(NamedTuple):
    """A gathering in a list."""

    gathering: Gathering
    circle: str = ""
    place: str = ""
    hosts: tuple[str, ...] = ()


class AllGatherings(NamedTuple):
    """Gatherings as a host looks through them: the next first, and of the past ones the latest."""

    to_come: tuple[Listed, ...] = ()
    passed_by: tuple[Listed, ...] = ()
    """What was planned for a day that is over, and neither begun nor cancelled."""
    held: tuple[Listed, ...] = ()
    cancelled: tuple[Listed, ...] = ()
    more: bool = False
    """Whether there are older ones."""


class Sheet(NamedTuple):
    """All that there is to show of one gathering."""

    ran: AsRun
    circle: Circle | None
    place: Place | None
    names: Mapping[PersonKey, str]
    guests: Mapping[str, PersonKey] = {}
    """Of the names that were asked for: whom the record knows under them, and under no other than one."""


class PlanAround(NamedTuple):
    """What a gathering is planned from."""

    gathering: Gathering | None
    circles: tuple[Circle, ...]
    circle: Circle | None
    places: tuple[Place, ...]
    hosts: tuple[Turn, ...]
    """Who may lead through it, first whoever has not for long."""
    openers: tuple[Turn, ...]
    """Who may open their house, in the same way."""
    names: Mapping[PersonKey, str]
    held_by: Mapping[str, PersonKey] = {}
    """Who is down for which role."""
