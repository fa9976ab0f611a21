"""How much there is of a step: whether it is for so many people, its rounds and prompts, and what time it has."""

from __future__ import annotations

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.frame import Frame
from microsol_desktop.flow.making import MOST_CUES, too_many
from microsol_desktop.practice.model import (
    Each,
    EveryoneMeets,
    Lasts,
    Part,
    PeopleRange,
    Rounds,
    Settings,
    Shared,
    Span,
)
from microsol_desktop.practice.prompt_items import listed


def fits(frame: Frame, people: PeopleRange | None) -> bool:
    """Whether something is for as many people as are here."""
    return people is None or frame.present in people


def rounds_of(frame: Frame) -> int:
    settings: Settings = frame.settings
    if isinstance(settings.repeat, Rounds):
        if settings.repeat.count > MOST_CUES:
            raise too_many()
        return settings.repeat.count
    if isinstance(settings.formation, EveryoneMeets):
        return frame.scope.rounds_to_meet()
    return max(1, items_of(frame))


def items_of(frame: Frame) -> int:
    """How many prompts come one a round here; 0 where they don't."""
    if frame.settings.supply is None:
        return 0
    found = listed(frame.words[-1].prompt)
    return 0 if found is None else len(found.items)


def own_time(time: object, parts: tuple[tuple[int, Part], ...]) -> Span | None:
    """The time of something without turns; with groups that people choose, turns are left to them."""
    match time:
        case Lasts(span=span) | Shared(span=span):
            return span
        case Each(span=span) if parts:
            return span
        case _:
            return None


def times(span: Span, count: int) -> Span:
    return Span(shortest=span.shortest * count, longest=span.longest * count)


def nothing_left(frame: Frame, part: Part) -> ExpectedFailure:
    return ExpectedFailure(
        "no-time-for-part",
        "In “%1” nothing is left of its time for “%2”.",
        "Give the step more time, or its other parts less.",
        (frame.laid.step.title, part.title),
    )
