"""The practices of both folders, those that ship and those that show what the language can say, for tests."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from microsol_desktop.practice.library import Library
from microsol_desktop.practice.model import Practice, Slug
from microsol_desktop.practice.parse import parse
from microsol_desktop.store.places import shipped
from microsol_desktop.store.practice_folders import PracticeFolder

SHIPPED = PracticeFolder(shipped("practices"), own=False)
SHOWN = PracticeFolder(Path(__file__).parents[1] / "practices", own=False)
LIBRARY = Library([SHIPPED, SHOWN])
SLUGS = tuple(card.slug for card in LIBRARY.cards())


def text_of(slug: Slug) -> str:
    """The text of one of them."""
    found = LIBRARY.find(slug)
    assert found is not None
    return found.text


def practice_of(slug: Slug) -> Practice:
    """One of them, as it is read."""
    return parse(text_of(slug)).practice


def texts_of(slug: Slug) -> Mapping[Slug, str]:
    """One of them and all that it includes."""
    return dict(LIBRARY.texts_for(slug))


def sizes_of(slug: Slug) -> tuple[int, ...]:
    """So many people as a practice says it is for: the fewest, the most, and some between that come out uneven."""
    people = practice_of(slug).about.people
    lowest = 2 if people is None else max(people.lowest, 2)
    highest = lowest + 22 if people is None or people.highest is None else people.highest
    return tuple(sorted({lowest, min(lowest + 3, highest), min(17, highest), highest}))
