"""What there is on the map, for the picture and for the list beside it: practices by what they are for first of all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from microsol_desktop.desk.first_practice import PracticeCard
from microsol_desktop.desk.measuring import Measured
from microsol_desktop.practice.need_map import Wanted
from microsol_desktop.practice.needs import Region
from microsol_desktop.ui.kit.words import language_words, length_words, people_range


class Shown(NamedTuple):
    """One practice on the map. `is_meant` tells that it is one of those that are looked for."""

    card: PracticeCard
    region: Region
    aside: str = ""
    seconds: int | None = None
    is_meant: bool = True
    is_favourite: bool = False

    @property
    def slug(self) -> str:
        return str(self.card.slug)

    @property
    def told(self) -> str:
        """What it is and for whom, in one line."""
        return ". ".join(part.rstrip(".") for part in (self.card.title, self.card.summary, self.aside) if part)


class MapShown(NamedTuple):
    """Everything on the map. `is_searched` tells that only some of it is looked for."""

    practices: tuple[Shown, ...] = ()
    is_searched: bool = False

    def of(self, region: Region, *, meant_only: bool = False) -> tuple[Shown, ...]:
        """Those at home in one part, by title as they come."""
        here = (each for each in self.practices if each.region is region)
        return tuple(each for each in here if each.is_meant or not meant_only)

    def find(self, slug: str) -> Shown | None:
        """One practice by its name."""
        return next((each for each in self.practices if each.slug == slug), None)

    @property
    def wanted(self) -> tuple[Wanted, ...]:
        """What is laid out."""
        return tuple(Wanted(each.slug, each.region, each.seconds) for each in self.practices)


def shown(
    cards: tuple[PracticeCard, ...],
    region_of: Callable[[PracticeCard], Region],
    measured: Mapping[str, Measured],
    favourites: frozenset[str],
    meant: frozenset[str] | None,
) -> MapShown:
    """These practices on the map; `meant` are the names of those that are looked for, None: all of them."""
    made = tuple(
        Shown(
            card,
            region_of(card),
            _aside(card, measured.get(card.slug)),
            known.planned if (known := measured.get(card.slug)) is not None and known.planned else None,
            meant is None or card.slug in meant,
            card.slug in favourites,
        )
        for card in cards
    )
    return MapShown(made, meant is not None)


def _aside(card: PracticeCard, measured: Measured | None) -> str:
    people = people_range(card.people) if card.people else ""
    length = length_words(measured) if measured is not None else ""
    return " · ".join(part for part in (length, people, language_words(card.language)) if part)
