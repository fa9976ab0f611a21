"""Events about the harvest. All events are in `events.py`."""

from __future__ import annotations

from dataclasses import dataclass

from microsol_desktop.flow.event import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class HarvestLine(Event):
    """A line of the harvest by its number, its words, and where it stands: as in `flow.harvest.Place`."""

    line: int
    words: str
    under: str = ""
    round: int = 0
    head: str = ""
    group: int | None = None
    step: int | None = None
    since: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class HarvestNoted(HarvestLine):
    """A line of the harvest, with a number of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HarvestChanged(HarvestLine):
    """A line of the harvest is put otherwise, or stands elsewhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HarvestRemoved(Event):
    """A line of the harvest is taken out."""

    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HarvestVoted(Event):
    """A line of the harvest has so many dots now."""

    line: int
    votes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HarvestShown(Event):
    """The stage shows the harvest, or what it showed before."""

    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HarvestPutAway(Event):
    """The harvest is saved as it is, or the host needs it no more: nothing asks for it again. Not to be taken back."""


HarvestHappening = HarvestNoted | HarvestChanged | HarvestRemoved | HarvestVoted | HarvestShown | HarvestPutAway
