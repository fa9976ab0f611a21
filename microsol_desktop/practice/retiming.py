"""A practice's times as they turned out to be: from seconds that something really took to the settings of its step.

Pure. Changes the times of headings and nothing else; what a host left open, or tied to the clock on the wall, stays.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from microsol_desktop.practice.edit import replace_step
from microsol_desktop.practice.model import Each, Lasts, Part, Practice, Repeat, Settings, Shared, Span, Step, Time
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.reading import Reading, Severity
from microsol_desktop.practice.settings.read import write_settings
from microsol_desktop.practice.settings.times import DAY

_GRAINS = ((60, 15), (300, 30), (1200, 60), (DAY + 1, 300))
"""Up to so many seconds a host speaks of times in steps of so many."""
_FAR_OFF = 1.5
"""A silence or a break is as long as it is said to be, unless it was so many times longer or shorter."""


class Mean(NamedTuple):
    """How long something took on average, in seconds.

    `unit` is one turn where its time is each one's, else one round; `whole` is all of its rounds. None: unknown.
    """

    unit: float | None = None
    whole: float | None = None


NOTHING_TOLD = Mean()


class Spot(NamedTuple):
    """A heading of a practice: the step at this index (from 0), or one of its parts (from 1; 0: the step itself)."""

    step: int
    part: int = 0


Means = Mapping[Spot, Mean]


class NewTime(NamedTuple):
    """What the time of a heading would become, in its own words before and after; `title` is the step's or part's."""

    spot: Spot
    title: str
    before: str
    after: str


def grain(seconds: float) -> int:
    """In what steps a host speaks of a time: quarters of a minute, half minutes, minutes, five minutes."""
    return next(each for most, each in _GRAINS if seconds < most or each == _GRAINS[-1][1])


def as_said(seconds: float) -> int:
    """A time as a host would write it: 92 s is 90 s, 7 min 20 s is 7 min, 43 min is 45 min. In seconds."""
    each = grain(seconds)
    return min(DAY, max(each, int(seconds / each + 0.5) * each))


def real_span(span: Span, real: float) -> Span:
    """A time as it turned out to be; the same where it was so, as far as a host would say.

    Of 15 to 20 minutes so are all between. One that may shrink still may, if what it may shrink to is still shorter.
    """
    if span.shortest - grain(real) / 2 < real < span.longest + grain(real) / 2:
        return span
    longest = as_said(real)
    return Span(shortest=min(span.shortest, longest) if span.shortest < span.longest else longest, longest=longest)


def retimed(step: Step, means: Mapping[int, Mean]) -> Step:
    """A step with the times that it really took; `means` are by part (from 1), 0 is the step itself."""
    if step.include is not None:
        return step
    settings = _retimed(step.settings, means.get(0, NOTHING_TOLD))
    old, new = _span_of(step.settings.time), _span_of(settings.time)
    if old is None or new is None:
        told = (means.get(number, NOTHING_TOLD) for number in range(1, len(step.parts) + 1))
        parts = [
            replace(part, settings=_retimed(part.settings, mean)) for part, mean in zip(step.parts, told, strict=True)
        ]
        return replace(step, settings=settings, parts=tuple(parts))
    if old.longest == new.longest or settings.choose_one:
        return replace(step, settings=settings)
    return replace(step, settings=settings, parts=_in_proportion(step.parts, old.longest, new.longest))


def new_times(practice: Practice, means: Means) -> tuple[NewTime, ...]:
    """Which headings would say another time; in their order."""
    found = []
    for index, step in enumerate(practice.steps):
        after = retimed(step, _of_step(means, index))
        pairs: list[tuple[Step | Part, Step | Part]] = [(step, after), *zip(step.parts, after.parts, strict=True)]
        for part, (one, other) in enumerate(pairs):
            if one.settings != other.settings:
                found.append(NewTime(Spot(index, part), one.title, _words(one.settings), _words(other.settings)))
    return tuple(found)


def with_real_times(text: str, means: Means, *, reading: Reading | None = None) -> str:
    """A practice's text with the times that its steps really took. No line but those of their headings is touched."""
    reading = reading or parse(text)
    errors = _errors(reading)
    for index, step in enumerate(reading.practice.steps):
        after = retimed(step, _of_step(means, index))
        if after == step:
            continue
        changed = replace_step(text, index, after, reading=reading)
        changed_reading = parse(changed)
        if _errors(changed_reading) <= errors:
            text, reading = changed, changed_reading
    return text


def _of_step(means: Means, index: int) -> dict[int, Mean]:
    return {spot.part: mean for spot, mean in means.items() if spot.step == index}


def _errors(reading: Reading) -> int:
    return sum(finding.severity is Severity.ERROR for finding in reading.findings)


def _retimed(settings: Settings, mean: Mean) -> Settings:
    span = _span_of(settings.time)
    if span is not None and mean.unit is not None and not _stays(settings, span, mean.unit):
        settings = replace(settings, time=_with_span(settings.time, real_span(span, mean.unit)))
    match settings.repeat:
        case Repeat(span=Span() as whole) if mean.whole is not None:
            return replace(settings, repeat=Repeat(span=real_span(whole, mean.whole)))
        case _:
            return settings


def _stays(settings: Settings, span: Span, real: float) -> bool:
    """Whether something is as long as it is said to be: silences and breaks, unless they were quite another time."""
    is_kept = settings.silent or settings.pause is not None
    return is_kept and span.longest / _FAR_OFF < real < span.longest * _FAR_OFF


def _span_of(time: Time | None) -> Span | None:
    match time:
        case Lasts(span=span) | Shared(span=span) | Each(span=span):
            return span
        case _:
            return None


def _with_span(time: Time | None, span: Span) -> Time | None:
    match time:
        case Lasts():
            return Lasts(span=span)
        case Shared(role=role):
            return Shared(span=span, role=role)
        case Each(role=role):
            return Each(span=span, role=role)
        case _:
            return time


def _words(settings: Settings) -> str:
    """The time of a heading as it stands there."""
    repeat = settings.repeat if isinstance(settings.repeat, Repeat) and settings.repeat.span is not None else None
    return write_settings(Settings(time=settings.time, repeat=repeat))


def _in_proportion(parts: tuple[Part, ...], old: int, new: int) -> tuple[Part, ...]:
    """The parts of something that took `old` seconds and now has `new`: they keep their proportions.

    Where they all have a time and it adds up to the whole, it still does. Parts without one have what the others leave.
    """
    spans = [_span_of(part.settings.time) for part in parts]
    times = [span.longest for span in spans if span is not None]
    if len(times) == len(parts) and sum(times) == old and all(isinstance(part.settings.time, Lasts) for part in parts):
        shares = _shared_out(new, times)
        return tuple(_with_longest(part, share) for part, share in zip(parts, shares, strict=True))
    if len(times) < len(parts):
        return tuple(
            part if span is None else _with_longest(part, _less_said(span.longest * new / old))
            for part, span in zip(parts, spans, strict=True)
        )
    return parts


def _shared_out(total: int, weights: list[int]) -> list[int]:
    """A time by these weights, said as a host would where that adds up; what is left goes where most is missing."""
    least = min(weights) * total / sum(weights)
    unit = min(60, grain(least)) if total % min(60, grain(least)) == 0 and least >= _GRAINS[0][1] else 1
    exact = [weight * total / sum(weights) / unit for weight in weights]
    shares = [int(share) for share in exact]
    missing = sorted(range(len(shares)), key=lambda at: shares[at] - exact[at])
    for at in missing[: total // unit - sum(shares)]:
        shares[at] += 1
    return [max(1, share * unit) for share in shares]


def _less_said(seconds: float) -> int:
    """A time said a little shorter rather than longer, so that something is left for others."""
    unit = min(60, grain(seconds))
    return int(seconds / unit) * unit or max(1, int(seconds))


def _with_longest(part: Part, longest: int) -> Part:
    span = _span_of(part.settings.time)
    if span is None:
        return part
    shortest = longest if span.shortest == span.longest else min(span.shortest, longest)
    time = _with_span(part.settings.time, Span(shortest=shortest, longest=longest))
    return replace(part, settings=replace(part.settings, time=time))
