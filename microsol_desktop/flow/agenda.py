"""A step's time and grouping in the heading's own words, for the host's agenda: "11 min each, threes"."""

from __future__ import annotations

from microsol_desktop.practice.model import (
    Each,
    Grouping,
    Lasts,
    Open,
    Part,
    Settings,
    Shared,
    Sized,
    Span,
    Step,
    Time,
    WholeGroup,
)
from microsol_desktop.practice.settings.read import write_settings


def settings_words(step: Step, within: Grouping | None = None) -> str:
    """The time and the grouping of a step, as the formatter writes them; turns made of parts take their sum.

    `within` are the groups that its whole practice runs in: a step of all of them together is in those.
    """
    settings = step.settings
    grouping = settings.grouping
    if within is not None and (grouping is None or isinstance(grouping, WholeGroup)):
        grouping = within
    if settings.choose_one:
        return write_settings(Settings(choose_one=True, grouping=_grouping(grouping)))
    return write_settings(Settings(time=_time(step), grouping=_grouping(grouping), formation=settings.formation))


def _time(step: Step) -> Time:
    of_parts = _sum(step.parts)
    match step.settings.time:
        case None:
            return Open() if of_parts is None else Lasts(span=of_parts)
        case Each(span=span):
            return Each(span=span or of_parts)
        case Shared(span=span):
            return Shared(span=span)
        case time:
            return time


def _grouping(grouping: Grouping | None) -> Grouping | None:
    return Sized(size=grouping.size) if isinstance(grouping, Sized) else grouping


def _sum(parts: tuple[Part, ...]) -> Span | None:
    """The parts' times together; None unless each has one that is known without the people."""
    spans = [part.settings.time.span for part in parts if isinstance(part.settings.time, Lasts)]
    if not spans or len(spans) < len(parts):
        return None
    return Span(shortest=sum(span.shortest for span in spans), longest=sum(span.longest for span in spans))
