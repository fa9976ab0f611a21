"""What all events have in common. All of them are in `events.py`."""

from __future__ import annotations

from dataclasses import dataclass

from microsol_desktop.flow.settled import Dealt, Drawn


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened, and when."""

    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Dealing(Event):
    """Something by which groups are dealt or lots are drawn: what came of it, so that replaying never does so again."""

    dealt: tuple[Dealt, ...] = ()
    drawn: tuple[Drawn, ...] = ()
