"""All that the record holds on one person, as it is told to them and looked at before they are removed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from microsol_desktop.circle.clearing import Mention
from microsol_desktop.circle.keys import PersonKey
from microsol_desktop.circle.people import HealthNote, Person

Told = str | int | bool | date | tuple[str, ...]
Row = Mapping[str, Told]
"""What one thing says, by short names; whoever it points to stands there by name, and what says nothing is left out."""


class Part(StrEnum):
    """What there is to be held on somebody."""

    PERSON = "person"
    HEALTH = "health notes"
    CIRCLES = "circles"
    GATHERINGS = "gatherings"
    INVITATIONS = "invitations"
    OFFERS = "offers and needs"
    CALLS = "calls"
    TIES = "ties"
    IN_TOUCH = "in touch"
    PEOPLE = "people"
    PLACES = "places"
    BROUGHT_IN = "brought in"
    WORDS = "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """One person, and everything that tells of them."""

    person: Person
    parts: Mapping[Part, tuple[Row, ...]]
    """For them to read. With whom they are kept apart is not among it: that would tell of somebody else."""
    notes: tuple[HealthNote, ...] = ()
    is_kept_apart: bool = False
    """Whether there is anybody with whom they are not put into one group."""
    mentions: tuple[Mention, ...] = ()
    """Where the host's own words name them, in what stays when they are removed."""
    has_namesake: bool = False
    """Whether somebody else has their name: then words may mean either."""
    children: tuple[tuple[PersonKey, str], ...] = ()
    """Whose adult they are."""
    home_goes: str = ""
    """Their house, where nobody else lives and no circle sits: it goes with them."""
    home_stays: str = ""
    """Their house, where somebody else lives or sits."""
    under_way: tuple[str, ...] = ()
    """Gatherings under way that know them, by their titles."""
