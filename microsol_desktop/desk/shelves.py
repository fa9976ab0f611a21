"""Which practices stand in the library's list, in which order, and which are folded away. Shows nothing itself."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from math import inf
from typing import TYPE_CHECKING, NamedTuple

from microsol_desktop.desk.looking_for import Searchable, suits

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
    looked for by its words, behind the one that was found first. Where a time is asked for, and nothing by its words,
    those come first that come nearest to it, and what is not for so many people last.
    """
    from microsol_desktop.practice.asked import Kind

    looked = searchable.look(wish.typed, None, measured, wish.people)
    cards = on_shelf(looked.cards, wish.shelf, marks)
    if any(one.kind in {Kind.WORD, Kind.NEED, Kind.LANGUAGE} for one in looked.asked):
        families = [(family[0], family) for family in _families(cards, searchable)]
    else:
        families = [(_of_language(family, wish.language), family) for family in _families(cards, searchable)]
        if (seconds := _time_asked(looked.asked)) is not None:
            people = people_asked(looked.asked, wish.people)
            families.sort(key=lambda each: (not suits(each[0], people), _distance(measured.get(each[0].slug), seconds)))
    return Found(_rows(families, wish.opened), looked.asked)


def _time_asked(asked: tuple[Asked, ...]) -> int | None:
    """The seconds that are asked for, at the most rather than at least; None where no time is."""
    from microsol_desktop.practice.asked import Kind

    for kind in (Kind.AT_MOST, Kind.AT_LEAST):
        for one in asked:
            if one.kind is kind and isinstance(one.value, int):
                return one.value
    return None


def _distance(known: Measured | None, seconds: int) -> float:
    """How far the planned time is from these seconds; of what is not known yet, further than of all others."""
    return inf if known is None else abs(known.planned - seconds)


def _families(cards: tuple[PracticeCard, ...], searchable: Searchable) -> list[list[PracticeCard]]:
    """The forms of each practice together."""
    families: dict[str, list[PracticeCard]] = {}
    for card in cards:
        families.setdefault(searchable.family(card), []).append(card)
    return list(families.values())


def _rows(families: list[tuple[PracticeCard, list[PracticeCard]]], opened: frozenset[str]) -> tuple[Row, ...]:
    """Each family behind its first."""
    rows: list[Row] = []
    for first, family in families:
        if len(family) == 1:
            rows.append(Row(first))
            continue
        others = [card for card in family if card is not first]
        is_open = first.slug in opened
        rows.append(Row(first, len(others), is_open=is_open))
        if is_open:
            rows += [Row(card, is_form=True) for card in others]
    return tuple(rows)


def _of_language(family: list[PracticeCard], language: str) -> PracticeCard:
    """The first in the host's language, or the first."""
    if len(family) == 1:
        return family[0]
    return next((card for card in family if card.is_in(language)), family[0])
