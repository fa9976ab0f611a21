"""Everybody at a glance: of each person what a list of thousands shows, and no more."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple
from uuid import UUID

from microsol_desktop.circle.calls import OfferKind
from microsol_desktop.circle.keys import CircleKey, PersonKey


class Named(NamedTuple):
    """Everybody's name, row by row. Keys are the bytes that they are in the file: none are made for nothing."""

    ids: tuple[bytes, ...]
    names: tuple[str, ...]
    children: frozenset[bytes]


class CircleName(NamedTuple):
    """A circle by its key and its name alone."""

    key: CircleKey
    name: str


class OfferWords(NamedTuple):
    """What somebody offers or needs, in their words."""

    kind: OfferKind
    words: str


class Around(NamedTuple):
    """What stands beside the names, by the bytes of each person's key; who has nothing of it is not among them."""

    circles: Mapping[bytes, tuple[CircleName, ...]]
    """Those that they belong to today, the one that is home first."""
    places: Mapping[bytes, str]
    """What the place is called that is their home."""
    languages: Mapping[bytes, tuple[str, ...]]
    offers: Mapping[bytes, tuple[OfferWords, ...]]
    """What they offer and need now."""
    adults: Mapping[bytes, str]
    """Of children alone: what their adult is called."""


class Glance(NamedTuple):
    """One person of the list, with what is known beside the name."""

    key: PersonKey
    name: str
    child: bool = False
    adult: str = ""
    circles: tuple[CircleName, ...] = ()
    place: str = ""
    languages: tuple[str, ...] = ()
    offers: tuple[OfferWords, ...] = ()


NOTHING = Around({}, {}, {}, {}, {})
"""Beside whom nothing is known yet."""


def glance(id_: bytes, name: str, *, child: bool, around: Around) -> Glance:
    """One row as a whole."""
    return Glance(
        PersonKey(UUID(bytes=id_)),
        name,
        child,
        around.adults.get(id_, ""),
        around.circles.get(id_, ()),
        around.places.get(id_, ""),
        around.languages.get(id_, ()),
        around.offers.get(id_, ()),
    )
