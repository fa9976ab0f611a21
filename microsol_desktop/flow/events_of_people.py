"""Events about who is here, and who sits with whom. All events are in `events.py`."""

from __future__ import annotations

from dataclasses import dataclass

from microsol_desktop.flow.event import Dealing, Event
from microsol_desktop.flow.people import Person, PersonId
from microsol_desktop.flow.settled import Dealt, Drawn


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCame(Dealing):
    """Somebody came late and sits on this seat (from 0); what was dealt and drawn for all who are here now.

    `along`: in one act with the event before, with which it is undone.
    """

    person: Person
    seat: int
    along: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLeft(Dealing):
    """Somebody left; what was dealt and drawn for those who stay."""

    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonChanged(Dealing):
    """Somebody has another name, or watches only, or takes turns again."""

    person: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Seated(Dealing):
    """All who are here sit in this order from now on."""

    order: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grouped(Event):
    """The host said who sits with whom, which stays: these groups, and those that follow from them."""

    dealt: tuple[Dealt, ...]
    drawn: tuple[Drawn, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mixed(Event):
    """A better way to mix was found before anybody saw the first: these groups take the place of those."""

    dealt: tuple[Dealt, ...]
