"""When things will begin and end as the evening stands. Works in seconds since the run was started."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from microsol_desktop.flow.clock_time import meant_by
from microsol_desktop.flow.moment import AgendaMoment
from microsol_desktop.flow.plan import Plan
from microsol_desktop.flow.repeating import left_to_repeat
from microsol_desktop.flow.run import Run, by_the_room, day_seconds, left_at, silence_at, spent_at
from microsol_desktop.flow.schedule import CueKind, is_open


def next_begins(run: Run, now: float) -> float:
    """The instant at which the cue after this one will begin, if it is neither late nor early any more."""
    if run.ended:
        return run.since
    if run.has_arrived_only:
        return max(now, _meant_to_begin(run))
    left = left_at(run, now)
    silence = 0.0 if run.ends_by is not None else silence_at(run, now)
    to_choose = run.cue.seconds or 0 if run.cue.kind is CueKind.CHOICE else 0
    return now + silence + max(0.0, left or 0.0) + to_choose + left_to_repeat(run, now)


def ends_at(run: Run, now: float) -> int:
    """When the gathering will end, in seconds after midnight; at the earliest where the end is open."""
    if run.ended:
        return int(by_the_room(run, run.since))
    there = by_the_room(run, next_begins(run, now))
    return int(_ends(run.plan, run.index + 1, there, (len(run.schedule.cues),))[0])


def end_is_open(run: Run) -> bool:
    """Whether a cue without a limit goes on or is still to come: nobody can tell how long it takes."""
    return not run.ended and run.plan.open_before[len(run.schedule.cues)] > run.plan.open_before[run.index]


def behind(run: Run, now: float) -> int | None:
    """Seconds later than promised, or than planned when it began; under 0: ahead. None where that can't be told.

    What has no limit counts against a promise; against the plan it takes as long as it takes.
    """
    ends = ends_at(run, now)
    if run.promised_end is not None:
        return ends - promised_by(run, run.promised_end)
    if run.begun is None:
        return None
    return ends - int(by_the_room(run, run.begun)) - run.schedule.planned_seconds - int(_without_limit(run, now))


def agenda(run: Run, now: float) -> tuple[AgendaMoment, ...]:
    """The evening step by step: what is past when it really began, what comes when it will."""
    base = int(by_the_room(run, next_begins(run, now)))
    return _agenda(run.plan, run.index, run.began, base, int(day_seconds(run.started)), ended=run.ended)


@lru_cache(maxsize=8)
def _agenda(
    plan: Plan,
    index: int,
    began: tuple[float | None, ...],
    base: int,
    midnight_to_start: int,
    *,
    ended: bool,
) -> tuple[AgendaMoment, ...]:
    """`base` is when the next cue begins; both clock times are in seconds after midnight."""
    lines = plan.schedule.agenda
    coming = bisect_right(plan.firsts, index)
    ahead = _ends(plan, index + 1, base, plan.firsts[coming:])
    times = [
        *(_really(began, number, midnight_to_start, base) for number in range(coming)),
        *(int(time) for time in ahead),
    ]
    return tuple(
        AgendaMoment(
            title=line.title,
            settings=line.settings,
            begins_at=times[number],
            is_now=not ended and line.first <= index < line.first + line.count,
            is_done=ended or (number < coming and index >= line.first + line.count),
            optional=line.optional,
            first=line.first,
            turns=_turns(plan, line.first, line.first + line.count) or None,
            turns_done=_turns(plan, line.first, line.first + line.count if ended else _within(line.first, index)),
        )
        for number, line in enumerate(lines)
    )


def _within(first: int, index: int) -> int:
    return max(first, index)


def _turns(plan: Plan, start: int, stop: int) -> int:
    """How many turns are complete between two cues."""
    return plan.turns_before[stop] - plan.turns_before[start]


def _really(began: tuple[float | None, ...], line: int, start: int, base: int) -> int:
    """When a past line began; one that was jumped over counts from the next that did."""
    at = next((time for time in began[line:] if time is not None), None)
    return base if at is None else int(start + at)


def _ends(plan: Plan, index: int, there: float, stops: tuple[int, ...]) -> list[float]:
    """The clock times at which the cues `stops` begin, if the cue `index` begins at `there`; all in day seconds."""
    times = []
    clocks = iter(plan.told_by_clock)
    clock = _skip_to(clocks, index)
    for stop in stops:
        while clock is not None and clock < stop:
            there, index = _through_clock(plan, index, clock, there), clock + 1
            clock = next(clocks, None)
        if stop > index:
            there, index = there + plan.planned_before[stop] - plan.planned_before[index], stop
        times.append(there)
    return times


def _skip_to(clocks: Iterator[int], index: int) -> int | None:
    return next((clock for clock in clocks if clock >= index), None)


def _through_clock(plan: Plan, index: int, clock: int, there: float) -> float:
    """Where the time is after a cue that lasts until a time of the day."""
    there += plan.planned_before[clock] - plan.planned_before[index]
    hour, minute = plan.schedule.cues[clock].until or (0, 0)
    return max(there, meant_by(hour * 3600 + minute * 60, there))


def _meant_to_begin(run: Run) -> float:
    """The instant at which the host means to begin; the start where nothing was said."""
    if run.started.begins_at is None:
        return 0.0
    start = day_seconds(run.started)
    return meant_by(run.started.begins_at, start) - start


def promised_by(run: Run, end: int) -> int:
    """A promised end in day seconds: past midnight if it is early in the day, over if it passed before the start."""
    return int(meant_by(end, day_seconds(run.started)))


def _without_limit(run: Run, now: float) -> float:
    """Seconds that cues without a limit have taken so far."""
    past = zip(run.schedule.cues[: run.index], run.kept, strict=False)
    spent = sum(kept.spent for cue, kept in past if kept is not None and cue.until is None and is_open(cue))
    is_here = run.cue.until is None and is_open(run.cue)
    return spent + (spent_at(run, now) if is_here and run.index else 0.0)
