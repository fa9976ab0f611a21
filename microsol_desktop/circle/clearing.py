"""What is taken out of the record for good, with every trace of it: people, and who sat with whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from microsol_desktop.circle.keys import PersonKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Clearing:
    """What goes. It can't be taken back: nothing that could bring it back is left."""

    on: date
    """The day on which it was asked for."""
    people: tuple[PersonKey, ...] = ()
    instead: str | None = None
    """What stands where a host's own words name one of them: "somebody"; None leaves those words as they are."""
    sat_before: date | None = None
    """Who sat with whom before this day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Words of a host's own, in which somebody's name or address is."""

    kind: str
    """The table that they are in: "gathering", "harvest_line"."""
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cleared:
    """What became of it."""

    known_as: tuple[str, ...] = ()
    """By which names, numbers and addresses those were known who went."""
    copies: int = 0
    """The app's own copies that were written anew."""
    unreadable: tuple[str, ...] = ()
    """Copies that could not be read, and so not be written anew: they went as a whole. The names of their files."""
