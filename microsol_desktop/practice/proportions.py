"""How a time is divided: evenly over turns, or over parts that keep their proportions. Whole seconds throughout."""

from __future__ import annotations

from collections.abc import Sequence

from microsol_desktop.practice.model import Span


def shared_out(total: int, weights: Sequence[int]) -> tuple[int, ...]:
    """So many seconds by these weights, whole; what is left over goes to the first, a second each.

    Where all weights are 0 it is divided evenly.
    """
    if not weights:
        return ()
    if not any(weights):
        weights = [1] * len(weights)
    whole = sum(weights)
    portions = [total * weight // whole for weight in weights]
    rest = total - sum(portions)
    return tuple(portion + (index < rest) for index, portion in enumerate(portions))


def turns_of(total: Span, count: int) -> tuple[Span, ...]:
    """A shared time as `count` turns; the first ones take the rest."""
    longest = shared_out(total.longest, [1] * count)
    shortest = shared_out(total.shortest, [1] * count)
    return tuple(_span(short, long) for short, long in zip(shortest, longest, strict=True))


def first_without_time(total: int, wanted: Sequence[int | None]) -> int | None:
    """The index of the first part for which nothing of the step's time is left; None where the time is enough."""
    if sum(seconds or 0 for seconds in wanted) < total:
        return None
    return next((index for index, seconds in enumerate(wanted) if seconds is None), None)


def portions_of(total: Span, wanted: Sequence[Span | None]) -> tuple[Span, ...]:
    """A step's or a turn's time as the times of its parts, which together take exactly that time.

    Parts that all have a time keep their proportions. Parts without one share what the others leave; where they leave
    nothing (`first_without_time`) those get 0 seconds and the others keep their proportions.
    """
    longest = _portions(total.longest, [None if span is None else span.longest for span in wanted])
    if total.shortest == total.longest:
        return tuple(_span(seconds, seconds) for seconds in longest)
    asked = [None if span is None else span.shortest for span in wanted]
    too_little = first_without_time(total.shortest, asked) is not None
    shortest = shared_out(total.shortest, longest) if too_little else _portions(total.shortest, asked)
    return tuple(_span(short, long) for short, long in zip(shortest, longest, strict=True))


def _portions(total: int, wanted: Sequence[int | None]) -> tuple[int, ...]:
    given = sum(seconds or 0 for seconds in wanted)
    without = [index for index, seconds in enumerate(wanted) if seconds is None]
    if not without or given >= total:
        return shared_out(total, [seconds or 0 for seconds in wanted])
    left = iter(shared_out(total - given, [1] * len(without)))
    return tuple(next(left) if seconds is None else seconds for seconds in wanted)


def _span(shortest: int, longest: int) -> Span:
    return Span(shortest=min(shortest, longest), longest=longest)
