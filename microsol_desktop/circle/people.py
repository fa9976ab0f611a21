"""People and places as a host remembers them. There is no field for what somebody said, and there will be none."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from microsol_desktop.circle.keys import (
    GatheringKey,
    HealthNoteKey,
    PersonKey,
    PlaceKey,
    ReachedOutKey,
    TieKey,
)


class ReachKind(StrEnum):
    """By which way somebody is reached."""

    PHONE = "phone"
    EMAIL = "email"
    POST = "post"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """One way to reach somebody: a number, an address. Never on the stage."""

    kind: ReachKind
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody, by the name they like. Of a child only the name and its adult are kept (`sparing`)."""

    key: PersonKey
    name: str
    reached: tuple[Reach, ...] = ()
    languages: tuple[str, ...] = ()
    """As BCP 47 names them: "pt", "en"."""
    brought_by: PersonKey | None = None
    met_on: date | None = None
    child: bool = False
    adult: PersonKey | None = None
    """Whose child it is, of a child alone."""
    home: PlaceKey | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A house or a site where circles sit."""

    key: PlaceKey
    name: str
    address: str = ""
    seats: int | None = None
    """How many can sit; None where nobody has counted."""
    step_free: bool | None = None
    opened_by: PersonKey | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthNote:
    """What a host has to know for the body's sake, as an allergy, until the day on which it goes by itself."""

    key: HealthNoteKey
    person: PersonKey
    words: str
    goes_on: date
    gathering: GatheringKey | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptApart:
    """Two people who are not put into one group. No other room can read why, or show that it is so."""

    one: PersonKey
    other: PersonKey


class TieKind(StrEnum):
    """What binds one to the other: stewardship is directed, from the steward."""

    STEWARD = "steward"
    FRIEND = "friend"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """Two people who keep in touch, in a rhythm of their own."""

    key: TieKey
    kind: TieKind
    giver: PersonKey
    """The steward; of friends, whoever it was noted for."""
    receiver: PersonKey
    every_months: int | None = None
    next_due: date | None = None
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachedOut:
    """That somebody got in touch with a person who had not been seen; not what was said."""

    key: ReachedOutKey
    person: PersonKey
    on: date
    by: PersonKey | None = None


def sparing(person: Person) -> Person:
    """Of a child, nothing but the name and its adult; of anybody else all that there is."""
    if not person.child:
        return person if person.adult is None else replace(person, adult=None)
    return Person(key=person.key, name=person.name, child=True, adult=person.adult)
