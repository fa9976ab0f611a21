"""What becomes of a step's settings when it is cut in two, and when two steps become one. Pure."""

from __future__ import annotations

from dataclasses import fields, replace

from microsol_desktop.practice.model import Each, Lasts, Mixing, Named, Open, Repeat, Settings, Shared, Sized, Span
from microsol_desktop.practice.model import Time as Time  # noqa: PLC0414 what a half is of

MINUTE = 60


def first_half(settings: Settings) -> Settings:
    """The settings of what stays: half of the time, and nothing that belongs to the end."""
    plain = replace(settings, time=_half(settings.time, first=True), extensions=(), harvest=None, warn=None)
    return replace(plain, repeat=_half_repeat(settings, first=True))


def second_half(settings: Settings) -> Settings:
    """The settings of what becomes a step of its own: the same groups, the roles as they are, the other half."""
    grouping, mixing = settings.grouping, settings.mixing
    if isinstance(grouping, Sized) and grouping.named:
        grouping, mixing = Named(name=grouping.named), None
    elif mixing in {Mixing.NEW, Mixing.JOIN, Mixing.SPLIT}:
        mixing = Mixing.SAME
    return replace(
        settings,
        time=_half(settings.time, first=False),
        repeat=_half_repeat(settings, first=False),
        grouping=grouping,
        mixing=mixing,
        chosen=(),
    )


def halves_of(span: Span) -> tuple[Span, Span]:
    """A time in two, in whole minutes where it is of whole minutes, two at least; the first takes the rest."""
    shortest, longest = _cut(span.shortest), _cut(span.longest)
    first = Span(shortest=min(shortest[0], longest[0]), longest=longest[0])
    return first, Span(shortest=min(max(1, span.shortest - first.shortest), longest[1]), longest=longest[1])


def _cut(seconds: int) -> tuple[int, int]:
    if seconds % MINUTE == 0 and seconds >= 2 * MINUTE:
        first = (seconds // MINUTE + 1) // 2 * MINUTE
    else:
        first = (seconds + 1) // 2
    return first, max(1, seconds - first)


def _half(time: Time | None, *, first: bool) -> Time | None:
    """Half of a time; what waits for a clock on the wall, or for the host, can't be halved: the second half waits."""
    match time:
        case Lasts(span=span) | Shared(span=span):
            return replace(time, span=halves_of(span)[0 if first else 1])
        case Each(span=Span() as span):
            return replace(time, span=halves_of(span)[0 if first else 1])
        case Each() | Open() | None:
            return time
        case _:
            return Open() if first else time


def _half_repeat(settings: Settings, *, first: bool) -> Repeat | None:
    repeat = settings.repeat
    if isinstance(repeat, Repeat) and repeat.span is not None:
        return Repeat(span=halves_of(repeat.span)[0 if first else 1])
    return repeat  # type: ignore[return-value]


def joined_settings(one: Settings, other: Settings) -> Settings:
    """The settings of two steps as one: times of a kind are added up, and the first's word goes where they differ."""
    both = {field.name: getattr(one, field.name) or getattr(other, field.name) for field in fields(Settings)}
    both |= {
        "time": joined_time(one.time, other.time),
        "chosen": (*one.chosen, *(chosen for chosen in other.chosen if chosen not in one.chosen)),
        "silent": one.silent and other.silent,
        "optional": one.optional and other.optional,
    }
    return Settings(**both)


def joined_time(one: Time | None, other: Time | None) -> Time | None:
    """Two times as one: added up where they are of a kind and for the same role, else the first that there is."""
    match one, other:
        case (Lasts(span=a), Lasts(span=b)):
            return Lasts(span=_sum(a, b))
        case (Each(span=Span() as a, role=role), Each(span=Span() as b, role=same)) if role == same:
            return Each(span=_sum(a, b), role=role)
        case (Shared(span=a, role=role), Shared(span=b, role=same)) if role == same:
            return Shared(span=_sum(a, b), role=role)
        case _:
            return one if one is not None else other


def _sum(one: Span, other: Span) -> Span:
    return Span(shortest=one.shortest + other.shortest, longest=one.longest + other.longest)
