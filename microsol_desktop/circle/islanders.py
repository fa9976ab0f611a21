"""Who and what is on the island, with all that binds them, as it is handed on to be laid out and drawn."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from microsol_desktop.circle.island import IslandCircle
from microsol_desktop.circle.keys import CircleKey, PersonKey
from microsol_desktop.circle.people import TieKind


class Bond(NamedTuple):
    """Two people who keep in touch: of stewardship the giver is the steward."""

    kind: TieKind
    giver: PersonKey
    receiver: PersonKey


class Islanders(NamedTuple):
    """The record as the island needs it."""

    circles: tuple[IslandCircle, ...]
    """Those that have not ended, the oldest first: so the island stays as it is when another one comes."""
    names: Mapping[PersonKey, str]
    """Everybody, whom the record has known longest first."""
    homes: Mapping[PersonKey, CircleKey]
    """In which circle each is drawn; who is not among them stands on the shore."""
    also: Mapping[PersonKey, tuple[CircleKey, ...]]
    """To which other circles somebody belongs."""
    bonds: tuple[Bond, ...]
