"""Whether a practice is as somebody asks: for so many, within a time, in pairs, for a tired evening. Shows nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from microsol_desktop.practice.asked import Asked, Kind
from microsol_desktop.practice.asked_moods import SUITS, Mood
from microsol_desktop.practice.needs import Region
from microsol_desktop.practice.plain import plain
from microsol_desktop.practice.traits import Trait

if TYPE_CHECKING:
    from microsol_desktop.desk.first_practice import PracticeCard
    from microsol_desktop.desk.measuring import Measured
    from microsol_desktop.practice.about import PeopleRange

Test = Callable[["PracticeCard", tuple[Region, ...]], bool]


def holds(asked: Asked, measured: Mapping[str, Measured], everything: tuple[Asked, ...] = ()) -> Test:
    """What tells of a practice, and the needs that it meets, whether this holds of it; `everything` is all of it."""
    value = asked.value
    has_time = any(one.kind in {Kind.AT_MOST, Kind.AT_LEAST} for one in everything)
    needs = {one.value for one in everything if one.kind is Kind.NEED}
    match asked.kind:
        case Kind.PEOPLE if isinstance(value, tuple):
            low, high = value
            return lambda card, _: card.people is None or _is_for(card.people, low, high)
        case Kind.AT_MOST if isinstance(value, int):
            return lambda card, _: _is_within(measured.get(card.slug), value)
        case Kind.AT_LEAST if isinstance(value, int):
            return lambda card, _: _is_as_long(measured.get(card.slug), value)
        case Kind.TRAIT if isinstance(value, Trait):
            return lambda card, _: _has(card, value, measured.get(card.slug))
        case Kind.MOOD if isinstance(value, Mood):
            return lambda card, regions: _suits_mood(card, regions, value, measured.get(card.slug), has_time=has_time)
        case Kind.NEED if isinstance(value, Region) and len(needs) > 1:
            # Who says two means what is about the one and has to do with the other.
            return lambda _, regions: value in regions and not needs.isdisjoint(_at_home(regions))
        case Kind.NEED if isinstance(value, Region):
            return lambda _, regions: value in _at_home(regions)
        case Kind.LANGUAGE if isinstance(value, str):
            return lambda card, _: card.is_in(value)
        case _:
            return lambda _card, _regions: False


def _is_for(people: PeopleRange, low: int, high: int) -> bool:
    return people.lowest <= low and (people.highest is None or high <= people.highest)


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


def _suits_mood(
    card: PracticeCard, regions: tuple[Region, ...], mood: Mood, known: Measured | None, *, has_time: bool
) -> bool:
    """What it is for first of all has to suit; one need or one way to be together that does not is against it."""
    suits = SUITS[mood]
    if regions[0] not in suits.regions:
        return False
    for need in card.needs:
        if plain(need) in suits.but_not:
            return False
    if known is not None and not known.traits.isdisjoint(suits.not_so):
        return False
    return has_time or suits.minutes is None or _is_within(known, suits.minutes * 60)


def how_well(
    asked: tuple[Asked, ...], measured: Mapping[str, Measured], here: int | None
) -> Callable[[PracticeCard, tuple[Region, ...]], tuple[int, int, int]]:
    """What comes before what: what is for those who are here, then what suits a mood best, of that the shortest."""
    moods = [one.value for one in asked if isinstance(one.value, Mood)]
    best = SUITS[moods[0]].regions if moods else ()

    def well(card: PracticeCard, regions: tuple[Region, ...]) -> tuple[int, int, int]:
        aside = int(here is not None and card.people is not None and not _is_for(card.people, here, here))
        if not best:
            return aside, 0, 0
        known = measured.get(card.slug)
        place = best.index(regions[0]) if regions[0] in best else len(best)
        return aside, place, known.planned if known is not None else 0

    return well
