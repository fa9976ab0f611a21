"""Events about what is chosen: ways to go on, rounds again, who is next, who holds a role. All are in `events.py`."""

from __future__ import annotations

from dataclasses import dataclass

from microsol_desktop.flow.event import Dealing, Event
from microsol_desktop.flow.people import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Chose(Dealing):
    """This option (from 1) of those that the cue is between; what was dealt and drawn for it, and all after it, now."""

    option: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeated(Dealing):
    """One more round of what repeats; what was dealt and drawn for it, and all after it, now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Enough(Event):
    """No more of what repeats: on to what comes after it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOn(Event):
    """Whoever spoke says that this person is next, and their turn begins."""

    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleHeld(Dealing):
    """Somebody holds a role from this cue on; `person` is None when it is free again.

    `dealt` and `drawn` are what follows from it where those who hold it stay at their tables.
    """

    role: str
    person: PersonId | None
    group: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleDrawn(Dealing):
    """The lot said who holds a role from this cue on: these, each in the small group they sit in, if in any."""

    role: str
    order: tuple[PersonId, ...]
