"""One person with all that a host may want to see beside the name; and one place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from microsol_desktop.circle.calls import Offer
from microsol_desktop.circle.circles import Circle, Membership
from microsol_desktop.circle.everybody import CircleName
from microsol_desktop.circle.keys import GatheringKey, PersonKey
from microsol_desktop.circle.people import Person, Place, ReachedOut, Tie


class WasThere(NamedTuple):
    """That somebody was at a gathering: its day and its circle, and no count of anything."""

    gathering: GatheringKey
    on: date
    circle: CircleName | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OnePerson:
    """A person, and what ties them to others. Who they are kept apart from is not in it: that is asked for alone."""

    person: Person
    names: Mapping[PersonKey, str]
    """What everybody is called who is spoken of in here."""
    home: Place | None = None
    circles: tuple[tuple[Membership, Circle], ...] = ()
    """How they stand to circles today, those that they have left last."""
    gatherings: tuple[WasThere, ...] = ()
    """The last one first."""
    offers: tuple[Offer, ...] = ()
    ties: tuple[Tie, ...] = ()
    reached_out: tuple[ReachedOut, ...] = ()
    children: tuple[Person, ...] = ()
    brought: tuple[Person, ...] = ()
    """Who came through them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnePlace:
    """A house or a site, who lives there and who meets there."""

    place: Place
    opened_by: str = ""
    household: tuple[Person, ...] = ()
    circles: tuple[Circle, ...] = ()
