"""Which practices stand in the library's list, in which order, and which are folded away. Shows nothing itself."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from microsol_desktop.desk.looking_for import Searchable

if TYPE_CHECKING:
    from microsol_desktop.desk.first_practice import PracticeCard
    from microsol_desktop.desk.measuring import Measured
    from microsol_desktop.practice.asked import Asked


class Shelf(StrEnum):
    """Which of them a host looks at."""

    ALL = "all"
    FAVOURITES = "favourites"
    LATELY = "lately"
    OWN = "own"
    SHIPPED = "shipped"


class Marks(NamedTuple):
    """What the host has done with practices: a star, and begun, the last one first. By their names."""

    favourites: frozenset[str] = frozenset()
    lately: tuple[str, ...] = ()


class Wish(NamedTuple):
    """What is looked for: words, on a shelf, for so many who are here (whom the words may say otherwise)."""

    typed: str = ""
    shelf: Shelf = Shelf.ALL
    people: int = 5
    language: str = "en"
    opened: frozenset[str] = frozenset()
    """Of these practices the other forms are shown, too."""


class Row(NamedTuple):
    """A practice in the list. `forms` is how many other forms of it there are below it or folded away.

    `is_form` tells that it stands below what it is another form of; `is_open` that those below it are shown.
    """

    card: PracticeCard
    forms: int = 0
    is_open: bool = False
    is_form: bool = False


class Found(NamedTuple):
    """The rows, and what was understood of the words."""

    rows: tuple[Row, ...]
    asked: tuple[Asked, ...] = ()


def people_asked(asked: tuple[Asked, ...], here: int) -> int:
    """For how many lengths are to be told: as the words say it, else for those who are here."""
    from microsol_desktop.practice.asked import Kind

    for one in asked:
        if one.kind is Kind.PEOPLE and isinstance(one.value, tuple):
            return one.value[1]
    return here


def on_shelf(cards: tuple[PracticeCard, ...], shelf: Shelf, marks: Marks) -> tuple[PracticeCard, ...]:
    """Those of a shelf; those that were begun come as they were, all others keep their order."""
    match shelf:
        case Shelf.ALL:
            return cards
        case Shelf.FAVOURITES:
            return tuple(card for card in cards if card.slug in marks.favourites)
        case Shelf.OWN:
            return tuple(card for card in cards if card.own)
        case Shelf.SHIPPED:
            return tuple(card for card in cards if not card.own)
        case Shelf.LATELY:
            by_name = {str(card.slug): card for card in cards}
            return tuple(by_name[name] for name in marks.lately if name in by_name)


def find(searchable: Searchable, wish: Wish, marks: Marks, measured: Mapping[str, Measured]) -> Found:
    """What stands in the list.

    All forms of one practice are together, folded behind the one in the host's language where there is one; where it is
    looked for by its words, behind the one that was found first.
    """
    from microsol_desktop.practice.asked import Kind

    looked = searchable.look(wish.typed, None, measured)
    cards = on_shelf(looked.cards, wish.shelf, marks)
    by_words = any(one.kind in {Kind.WORD, Kind.NEED, Kind.LANGUAGE} for one in looked.asked)
    return Found(_together(cards, searchable, wish, by_words=by_words), looked.asked)


def _together(
    cards: tuple[PracticeCard, ...], searchable: Searchable, wish: Wish, *, by_words: bool
) -> tuple[Row, ...]:
    families: dict[str, list[PracticeCard]] = {}
    for card in cards:
        families.setdefault(searchable.family(card), []).append(card)
    rows: list[Row] = []
    for family in families.values():
        first = family[0] if by_words else _of_language(family, wish.language)
        others = [card for card in family if card is not first]
        is_open = first.slug in wish.opened
        rows.append(Row(first, len(others), is_open=is_open and bool(others)))
        if is_open:
            rows += [Row(card, is_form=True) for card in others]
    return tuple(rows)


def _of_language(family: list[PracticeCard], language: str) -> PracticeCard:
    """The first in the host's language, or the first."""
    return next((card for card in family if card.language.partition("-")[0].lower() == language), family[0])
