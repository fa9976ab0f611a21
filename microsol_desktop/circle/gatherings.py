"""What was planned, and what fell out of running it. Who passed or how long somebody spoke is kept nowhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from microsol_desktop.circle.keys import (
    CircleKey,
    GatheringKey,
    HarvestKey,
    PersonKey,
    PlaceKey,
    SeasonKey,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathering:
    """One meeting: of a circle or of nobody in particular, to come, held, or cancelled."""

    key: GatheringKey
    on: date
    circle: CircleKey | None = None
    season: SeasonKey | None = None
    starts: time | None = None
    """As the clock on the wall shows it there."""
    zone: str = ""
    place: PlaceKey | None = None
    title: str = ""
    practice: str = ""
    """The practice's short name, as in the library."""
    planned_minutes: int | None = None
    heads: int | None = None
    """How many people were there, those without a name too."""
    began: datetime | None = None
    """The instant, with its zone UTC; None while it is to come."""
    ended: datetime | None = None
    cancelled_on: date | None = None
    cancelled_why: str = ""
    note: str = ""
    """One line of the host's own."""
    text: bytes | None = None
    """The hash of the practice's text as it ran."""


class Came(StrEnum):
    """What a gathering knows of somebody's coming."""

    EXPECTED = "expected"
    CAME = "came"
    LATE = "late"
    LEFT_EARLY = "left early"
    SENT_WORD = "sent word"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """That somebody was there, or sent word that they could not be."""

    gathering: GatheringKey
    person: PersonKey
    came: Came
    guest: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRan:
    """How long a step took: seconds, planned and real. A step that was skipped took none."""

    gathering: GatheringKey
    number: int
    name: str
    planned: int | None
    real: int
    skipped: bool = False


CIRCLE_HOST = "circle host"
"""The role of whoever leads through a gathering."""
LOCATION_HOST = "location host"
"""The role of whoever opens their house for it."""
PLANNED_ROLES = (CIRCLE_HOST, LOCATION_HOST)
"""What is promised for a gathering to come; all other roles are a practice's, and fall out of running it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleHeld:
    """Who held which role at a gathering: "circle host", "location host", "case giver"."""

    gathering: GatheringKey
    person: PersonKey
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SatWith:
    """Who sat in which group of which round; it can be purged, and feeds the mixing alone."""

    gathering: GatheringKey
    round: int
    group: int
    person: PersonKey


@dataclass(frozen=True, slots=True, kw_only=True)
class HarvestLine:
    """A line that a gathering brought back, under its head, and tied to no name."""

    key: HarvestKey
    gathering: GatheringKey
    head: str
    line: str
    kept: bool = True
    done: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AsRun:
    """All that one gathering leaves behind once it has been run."""

    gathering: Gathering
    text: str
    steps: tuple[StepRan, ...] = ()
    attendances: tuple[Attendance, ...] = ()
    roles: tuple[RoleHeld, ...] = ()
    sat: tuple[SatWith, ...] = ()
    harvest: tuple[HarvestLine, ...] = ()
