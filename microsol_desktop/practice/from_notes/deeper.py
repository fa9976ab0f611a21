"""How lines of notes stand to those above and below them: a part of the step above, or the time of all that follows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from microsol_desktop.practice.from_notes.beginnings import Mark
from microsol_desktop.practice.from_notes.clock import ALL_DAY, Clock
from microsol_desktop.practice.from_notes.lines import NotesLine
from microsol_desktop.practice.from_notes.places import Placed
from microsol_desktop.practice.from_notes.reading_lines import Understood
from microsol_desktop.practice.from_notes.way import Way
from microsol_desktop.practice.model import Each, Lasts, Shared, Span

FEWEST_BELOW = 3
"""Lines with a time, together as long as the one above them: then that one is no step of its own."""
_PLANNERS_TIME = re.compile(r"\d{1,2}:\d{2}\s*\|\s*(?:\d{1,2}\s?h\s?)?(?:\d{1,3}\s?m(?:in)?)?")


def is_planners_time(line: NotesLine) -> bool:
    """`09:00 | 5m`, as a planner of workshops writes it below a step's name."""
    return _PLANNERS_TIME.fullmatch(line.body.strip()) is not None


def lie_within(way: Way) -> bool:
    """Whether all times of day below lie within this line's, and the first begins with it."""
    clock = way.read.clock
    below = [one.clock for one in way.seen.understood[way.at + 1 :] if one.clock is not None and one.plans]
    if clock is None or clock.ends is None or len(below) < FEWEST_BELOW:
        return False
    ends = clock.ends
    return below[0].begins == clock.begins and all(clock.begins <= one.begins <= ends for one in below)


def take_as_long(way: Way) -> bool:
    """Whether what is timed below takes no longer together than this line says."""
    whole = _longest(way.read)
    after = slice(way.at + 1, None)
    below = [
        (line.weight, seconds)
        for line, read in zip(way.seen.lines[after], way.seen.understood[after], strict=True)
        if read.plans and (seconds := _longest(read)) is not None
    ]
    outermost = min((weight for weight, _ in below), default=0.0)
    together = sum(seconds for weight, seconds in below if weight == outermost)
    return whole is not None and len(below) >= FEWEST_BELOW and together <= whole


def _longest(read: Understood) -> int | None:
    match read.settings.time:
        case Lasts(span=span) | Shared(span=span):
            return span.longest
        case _:
            return None


def is_deeper(way: Way) -> bool:
    """Whether a line stands below the last step, with others that have room in its time together."""
    step = way.step
    if step is None or way.line.weight <= step.line.weight:
        return False
    if way.read.clock is not None:
        return _lies_within(way.read.clock, step.understood.clock)
    if not way.has_time_of_its_own or way.line.mark is Mark.STEP or not _is_lower(way.line, step.line):
        return False
    if way.line.after_blank and way.line.column <= step.line.column and step.line.mark is not Mark.HEADING:
        return False
    whole = _whole(way, step)
    return whole is None or sum(_seconds_below(way, step)) <= whole


def _lies_within(clock: Clock, other: Clock | None) -> bool:
    """`9:00-9:10` below `9:00-9:30`: from when until when, and so is the other."""
    if clock.ends is None or other is None or other.ends is None:
        return False
    return other.begins <= clock.begins and clock.ends <= other.ends and clock != other


def _is_lower(line: NotesLine, above: NotesLine) -> bool:
    """Whether a heading stands below another one, or a line below anything."""
    return line.mark is not Mark.HEADING or above.mark is Mark.HEADING


def _whole(way: Way, step: Placed) -> int | None:
    """The seconds that the last step has, by its time or by the next time of day; None where none are said."""
    match step.settings.time:
        case Lasts(span=span) | Shared(span=span) | Each(span=Span() as span):
            return span.longest
        case _:
            pass
    begins = step.understood.clock
    following = (read.clock for read in way.seen.understood[way.step_at + 1 :] if read.clock is not None)
    ends = next(following, None)
    return None if begins is None or ends is None else (ends.begins - begins.begins) % ALL_DAY * 60


def _seconds_below(way: Way, step: Placed) -> Iterator[int]:
    """The times of the lines below the last step, up to the first timed one that stands as far out."""
    seen, highest = way.seen, None
    for line, read in zip(seen.lines[way.step_at + 1 :], seen.understood[way.step_at + 1 :], strict=True):
        is_further_out = line.weight <= step.line.weight and (line.mark is Mark.HEADING or read.plans)
        if is_further_out or line.mark is Mark.STEP or read.clock is not None:
            return
        match read.settings.time:
            case Lasts(span=span) | Each(span=Span() as span) if read.plans:
                highest = line.weight if highest is None else highest
                if line.weight <= highest:
                    yield span.longest
            case _:
                pass
