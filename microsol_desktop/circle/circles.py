"""Circles of every kind and depth, and who is in them with what standing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from microsol_desktop.circle.keys import (
    CircleKey,
    InvitationKey,
    MembershipKey,
    PersonKey,
    PlaceKey,
    SeasonKey,
)


class CircleKind(StrEnum):
    """What a circle is to those in it, from the smallest to the widest; a host may call a crew a pod."""

    DYAD = "dyad"
    CREW = "crew"
    HOUSEHOLD = "household"
    SHARING = "sharing circle"
    PROJECT = "project"
    CONGREGATION = "congregation"
    NETWORK = "network"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """When a circle meets by itself."""

    rule: str
    """A recurrence rule as RFC 5545 writes it: "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU"."""
    starts: datetime
    """The first meeting, as the clock on the wall there shows it: without a zone."""
    zone: str
    """As the IANA names it: "Atlantic/Azores"."""
    minutes: int = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle:
    """A small group of people who support each other, or a wider one that is made of such."""

    key: CircleKey
    kind: CircleKind
    name: str
    intention: str = ""
    agreements: tuple[str, ...] = ()
    rhythm: Rhythm | None = None
    capacity: int | None = None
    """How many there is room for; None where nobody said."""
    at_least: int | None = None
    """Fewer than so many, and a meeting is not held."""
    newcomers_at_most: int | None = None
    """How many newcomers the circle agreed to have at one meeting."""
    parent: CircleKey | None = None
    place: PlaceKey | None = None
    begun: date | None = None
    """None while it is only thought of."""
    ended: date | None = None
    ended_why: str = ""


class Standing(StrEnum):
    """How somebody stands to a circle; it is never on the stage."""

    THOUGHT_OF = "thought of"
    INVITED = "invited"
    NEWCOMER = "newcomer"
    MEMBER = "member"
    HOST = "host"
    CALLER = "caller"
    LEFT = "left"

    @property
    def belongs(self) -> bool:
        """Whether whoever stands so is one of the circle's people."""
        return self in {Standing.NEWCOMER, Standing.MEMBER, Standing.HOST, Standing.CALLER}


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """How somebody stands to a circle, from a day to a day. A new standing is a new one; the old one ends."""

    key: MembershipKey
    person: PersonKey
    circle: CircleKey
    standing: Standing
    since: date
    until: date | None = None
    home: bool = False
    """Whether this is the circle in which the person is drawn."""
    invited_by: PersonKey | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """What people are invited to: how many, to which practice, how often. The host alone sends it."""

    key: InvitationKey
    circle: CircleKey
    made_on: date
    caller: PersonKey | None = None
    people: int | None = None
    practice: str = ""
    cadence: str = ""
    """How often, as the host puts it: once, weekly, monthly."""
    words: str = ""


class Outcome(StrEnum):
    """What a circle decided at the end of a season."""

    OPEN = "open"
    CONTINUE = "continue"
    CHANGE = "change"
    PAUSE = "pause"
    END = "end"

    @property
    def is_open(self) -> bool:
        """Whether nothing has been decided yet: the season goes on."""
        return self is Outcome.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Season:
    """An agreed number of meetings that ends in a retrospective, so that one can leave without losing face."""

    key: SeasonKey
    circle: CircleKey
    meetings: int
    begins: date
    retrospective: date | None = None
    outcome: Outcome = Outcome.OPEN
    outcome_words: str = ""
