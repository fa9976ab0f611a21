"""What the host wants to know of a step beforehand, in the heading's own words: "11 min each, threes, optional"."""

from __future__ import annotations

from microsol_desktop.flow.schedule import Cue
from microsol_desktop.practice.model import (
    Each,
    Grouping,
    Harvest,
    Lasts,
    Open,
    Part,
    Repeat,
    Settings,
    Shared,
    Sized,
    Span,
    Step,
    Time,
    WholeGroup,
)
from microsol_desktop.practice.settings.read import write_settings

_COMMA, _EACH, _SHARED = ", ", " each", " shared"


def settings_words(step: Step, within: Grouping | None = None) -> str:
    """The time of a step, who is with whom, whether it is silent, may be left out, comes again or is harvested from.

    As the formatter writes it; turns made of parts take their sum.

    `within` are the groups that its whole practice runs in: a step of all of them together is in those.
    """
    settings = step.settings
    grouping = settings.grouping
    if within is not None and (grouping is None or isinstance(grouping, WholeGroup)):
        grouping = within
    if settings.choose_one:
        return write_settings(
            Settings(choose_one=True, grouping=_grouping(grouping), silent=settings.silent, optional=settings.optional)
        )
    repeat = settings.repeat if isinstance(settings.repeat, Repeat) else None
    return write_settings(
        Settings(
            time=_time(step),
            grouping=_grouping(grouping),
            formation=settings.formation,
            repeat=repeat,
            silent=settings.silent,
            optional=settings.optional,
            harvest=None if settings.harvest is None else Harvest(),
        )
    )


def agreed_words(settings: str, there: tuple[Cue, ...]) -> str:
    """The words of a step with the time that it has since the host made the evening fit: "1 min 30 s each, threes"."""
    time, *others = settings.split(_COMMA)
    last = there[-1]
    if time.endswith(_EACH):
        mine = tuple(cue for cue in there if cue.key[:3] == last.key[:3])
        agreed: Time = Each(span=_whole(mine))
    else:
        round_of_it = tuple(cue for cue in there if cue.key[:2] == last.key[:2])
        agreed = Shared(span=_whole(round_of_it)) if time.endswith(_SHARED) else Lasts(span=_whole(round_of_it))
    return _COMMA.join((write_settings(Settings(time=agreed)), *others))


def _whole(cues: tuple[Cue, ...]) -> Span:
    seconds = sum(cue.seconds or 0 for cue in cues)
    return Span(shortest=seconds, longest=seconds)


def _time(step: Step) -> Time | None:
    of_parts = _sum(step.parts)
    match step.settings.time:
        case None if of_parts is not None:
            return Lasts(span=of_parts)
        case None:
            return Open() if _has_no_limit(step) else None
        case Each(span=span):
            return Each(span=span or of_parts)
        case Shared(span=span):
            return Shared(span=span)
        case time:
            return time


def _has_no_limit(step: Step) -> bool:
    """Whether it is open, and not only told by what its parts take for the people here, or by how long it repeats."""
    repeat = step.settings.repeat
    if isinstance(repeat, Repeat) and repeat.span is not None:
        return False
    times = tuple(part.settings.time for part in step.parts if part.include is None)
    return not step.parts or any(time is None or isinstance(time, Open) for time in times)


def _grouping(grouping: Grouping | None) -> Grouping | None:
    return Sized(size=grouping.size) if isinstance(grouping, Sized) else grouping


def _sum(parts: tuple[Part, ...]) -> Span | None:
    """The parts' times together; None unless each has one that is known without the people."""
    spans = [part.settings.time.span for part in parts if isinstance(part.settings.time, Lasts)]
    if not spans or len(spans) < len(parts):
        return None
    return Span(shortest=sum(span.shortest for span in spans), longest=sum(span.longest for span in spans))
