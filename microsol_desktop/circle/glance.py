"""Circles at a glance: each with what a host wants to know of it, and all as a tree of what they are part of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from microsol_desktop.circle.calls import Call
from microsol_desktop.circle.circles import Circle
from microsol_desktop.circle.gatherings import Gathering, HarvestLine
from microsol_desktop.circle.keys import CircleKey, PersonKey
from microsol_desktop.circle.seasons import Pulse


class CircleNow(NamedTuple):
    """A circle as it is today."""

    circle: Circle
    people: int
    """Who belongs to it, each once; those of the circles within it are not counted."""
    next_on: date | None
    """The next gathering that is set; None where none is."""
    pulse: Pulse | None
    """Where its season is; None outside of one."""


class SeasonAsks(NamedTuple):
    """A circle whose season ends soon, or whose retrospective is due."""

    circle: CircleKey
    name: str
    pulse: Pulse


class NotSeen(NamedTuple):
    """Somebody who has not been at their circle for long, and with whom nobody has been in touch since."""

    person: PersonKey
    name: str
    circle: CircleKey
    circle_name: str
    seen: date | None


class Named(NamedTuple):
    """Somebody by their key and name."""

    person: PersonKey
    name: str


class Promised(NamedTuple):
    """What a circle said that it would change."""

    line: HarvestLine
    circle: CircleKey
    circle_name: str
    said_on: date


class RoomIn(NamedTuple):
    """A circle that has room."""

    circle: CircleKey
    name: str
    places: int


class Coming(NamedTuple):
    """A gathering that is to come."""

    gathering: Gathering
    circle_name: str


class ToLookAt(NamedTuple):
    """What wants a look today; where there is nothing, nothing is said."""

    coming: tuple[Coming, ...] = ()
    seasons: tuple[SeasonAsks, ...] = ()
    not_seen: tuple[NotSeen, ...] = ()
    reviews: tuple[Call, ...] = ()
    promised: tuple[Promised, ...] = ()
    no_crew: tuple[Named, ...] = ()
    room: tuple[RoomIn, ...] = ()


def within(circles: Iterable[Circle]) -> dict[CircleKey | None, tuple[Circle, ...]]:
    """The circles by what they are part of, in the order given; under None those that are part of nothing.

    What is part of a circle that is not among these is part of nothing, and so is what is part of itself by a detour.
    """
    known = {one.key: one for one in circles}
    found: defaultdict[CircleKey | None, list[Circle]] = defaultdict(list)
    for one in known.values():
        around = one.parent if one.parent in known and not _goes_round(one, known) else None
        found[around].append(one)
    return {around: tuple(some) for around, some in found.items()}


def may_be_part_of(circle: CircleKey, circles: Iterable[Circle]) -> tuple[Circle, ...]:
    """The circles that this one can be made part of: none that is within it, at any depth."""
    known = {one.key: one for one in circles}
    return tuple(one for one in known.values() if circle not in _way_up(one, known))


def _goes_round(circle: Circle, known: dict[CircleKey, Circle]) -> bool:
    return circle.parent is not None and circle.key in _way_up(known[circle.parent], known)


def _way_up(circle: Circle, known: dict[CircleKey, Circle]) -> list[CircleKey]:
    """The circle and all that it lies in, the widest last."""
    way: list[CircleKey] = []
    here: Circle | None = circle
    while here is not None and here.key not in way:
        way.append(here.key)
        here = known.get(here.parent) if here.parent is not None else None
    return way
