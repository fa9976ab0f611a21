"""Whether a practice is as somebody asks: for so many, within a time, in pairs, for a tired evening. Shows nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from microsol_desktop.practice.asked import Asked, Kind
from microsol_desktop.practice.asked_words import SUITS, Mood
from microsol_desktop.practice.needs import Region
from microsol_desktop.practice.plain import plain
from microsol_desktop.practice.traits import Trait

if TYPE_CHECKING:
    from microsol_desktop.desk.first_practice import PracticeCard
    from microsol_desktop.desk.measuring import Measured

Test = Callable[["PracticeCard", tuple[Region, ...]], bool]


def holds(asked: Asked, measured: Mapping[str, Measured]) -> Test:
    """What tells of a practice, and the needs that it meets, whether this holds of it."""
    value = asked.value
    match asked.kind:
        case Kind.PEOPLE if isinstance(value, tuple):
            low, high = value
            return lambda card, _: card.people is None or (low in card.people and high in card.people)
        case Kind.AT_MOST if isinstance(value, int):
            return lambda card, _: _is_within(measured.get(card.slug), value)
        case Kind.AT_LEAST if isinstance(value, int):
            return lambda card, _: _is_as_long(measured.get(card.slug), value)
        case Kind.TRAIT if isinstance(value, Trait):
            return lambda card, _: _has(card, value, measured.get(card.slug))
        case Kind.MOOD if isinstance(value, Mood):
            return lambda card, regions: _suits_mood(card, regions, value, measured.get(card.slug))
        case Kind.NEED if isinstance(value, Region):
            return lambda _, regions: value in _at_home(regions)
        case Kind.LANGUAGE:
            return lambda card, _: card.language.partition("-")[0].lower() == value
        case _:
            return lambda _card, _regions: False


def _at_home(regions: tuple[Region, ...]) -> tuple[Region, ...]:
    """What a practice is for first of all; of what is for many people, also what it is for besides that.

    Not all that it touches: nearly everything has somebody heard, and who looks for that means what is about it.
    """
    return regions[:2] if regions[0] is Region.BIG else regions[:1]


def _is_within(known: Measured | None, seconds: int) -> bool:
    """Whether it is planned to take no longer; of what is not known yet that may be hoped."""
    return known is None or (known.can_begin and known.planned <= seconds)


def _is_as_long(known: Measured | None, seconds: int) -> bool:
    return known is None or (known.can_begin and (known.planned >= seconds or known.is_open))


def _has(card: PracticeCard, trait: Trait, known: Measured | None) -> bool:
    if trait is Trait.NO_PREPARATION:
        return not card.materials
    # Not hoped for, as a time is: one finds what is called so, and what is so as soon as that is known.
    return known is not None and trait in known.traits


def _suits_mood(card: PracticeCard, regions: tuple[Region, ...], mood: Mood, known: Measured | None) -> bool:
    """What it is for first of all has to suit; one need that does not is enough against it."""
    suits = SUITS[mood]
    if regions[0] not in suits.regions or any(plain(need) in suits.but_not for need in card.needs):
        return False
    return suits.minutes is None or _is_within(known, suits.minutes * 60)
