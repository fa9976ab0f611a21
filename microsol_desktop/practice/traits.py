"""How people are together in a practice, told from its steps: in pairs, in silence, in a round. Opens no file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

from microsol_desktop.practice.model import (
    Alone,
    Each,
    EveryoneMeets,
    OneStays,
    Practice,
    Settings,
    Shared,
    Sized,
    TwoCircles,
    WholeGroup,
)


class Trait(StrEnum):
    """What a host may ask of the course of a practice."""

    PAIRS = "pairs"
    THREES = "threes"
    FOURS = "fours"
    ROUND = "round"
    SILENT = "silent"
    ALONE = "alone"
    MOVING = "moving"
    NO_PREPARATION = "no preparation"


_BY_SIZE = {2: Trait.PAIRS, 3: Trait.THREES, 4: Trait.FOURS}


def traits_of(practices: Iterable[Practice]) -> frozenset[Trait]:
    """What holds for some step of these: a practice and those that it includes."""
    return frozenset(trait for practice in practices for trait in _of_one(practice))


def _of_one(practice: Practice) -> Iterator[Trait]:
    for step in practice.steps:
        yield from _of_settings(step.settings)
        for part in step.parts:
            yield from _of_settings(part.settings)


def _of_settings(settings: Settings) -> Iterator[Trait]:
    match settings.grouping:
        case Sized(size=size) if size in _BY_SIZE:
            yield _BY_SIZE[size]
        case Alone():
            yield Trait.ALONE
        case None | WholeGroup() if isinstance(settings.time, Each | Shared) and settings.formation is None:
            yield Trait.ROUND
        case _:
            pass
    match settings.formation:
        case TwoCircles() | EveryoneMeets():
            yield Trait.PAIRS
            yield Trait.MOVING
        case OneStays():
            yield Trait.MOVING
        case _:
            pass
    if settings.silent:
        yield Trait.SILENT
