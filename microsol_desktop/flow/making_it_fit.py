"""A plan by which the evening ends when it was promised. Pure: it is found and shown, and the host accepts it or not.

In this order, and no further than needed: optional steps go, elastic times shrink toward their shorter, then the times
of turns shrink toward half of theirs. Silence never shrinks, nor what a person has just now. It is always reckoned from
the practice's own times: whoever is ahead again is offered back what an earlier plan took, and never more than that.
"""

from __future__ import annotations

from dataclasses import replace

from microsol_desktop.flow.agreed_times import with_agreed_times
from microsol_desktop.flow.clock_time import meant_by
from microsol_desktop.flow.events import Replanned
from microsol_desktop.flow.fit import Fit, lines_of
from microsol_desktop.flow.forecast import behind, end_is_open, ends_at, next_begins, promised_by
from microsol_desktop.flow.keys import CueKey
from microsol_desktop.flow.optional_steps import to_leave_out
from microsol_desktop.flow.passing import turn_of
from microsol_desktop.flow.plan import plan_of
from microsol_desktop.flow.recompiling import newly, recompiled
from microsol_desktop.flow.run import Run, by_the_room, day_seconds
from microsol_desktop.flow.settled import Settled
from microsol_desktop.flow.shrinking import elastic, evenly, turns

_MOST_STEPS = 24
"""So many times something is taken away before it is left at that; a handful is what evenings need."""


def fitting(run: Run, now: float) -> Fit | None:
    """The plan as it is and as it would be; None where no end was promised, or where it has ended.

    Raises:
        ExpectedFailure: what follows can't be compiled.
    """
    if run.promised_end is None or run.ended:
        return None
    if run.inner is not None:
        return _after_what_was_brought_in(run, run.inner, now)
    whole = there = _as_it_was(run)
    for _ in range(_MOST_STEPS):
        over = behind(there, now) or 0
        nearer = _nearer(there, whole, now, over) if over > 0 else None
        if nearer is None:
            break
        there = _by(there, nearer)
    dealt, drawn = newly(there.schedule, run.settled)
    settled = there.settled
    return Fit(
        lines=lines_of(run, there, now),
        ends_before=ends_at(run, now),
        ends_after=ends_at(there, now),
        promised=promised_by(run, run.promised_end),
        end_is_open=end_is_open(there),
        event=Replanned(at=now, times=settled.times, left_out=settled.left_out, dealt=dealt, drawn=drawn),
    )


def _after_what_was_brought_in(run: Run, inner: Run, now: float) -> Fit | None:
    """The plan for the evening that is held meanwhile: it goes on when what was brought in is over."""
    then = _over_at(inner, now)
    fit = fitting(replace(run, inner=None, since=then), then)
    return None if fit is None else replace(fit, end_is_open=fit.end_is_open or _has_no_limit(inner))


def _has_no_limit(inner: Run) -> bool:
    return end_is_open(inner) or (inner.inner is not None and _has_no_limit(inner.inner))


def _over_at(inner: Run, now: float) -> float:
    """The instant at which what was brought in will be over, with what was brought into that."""
    if inner.inner is not None:
        then = _over_at(inner.inner, now)
        return _over_at(replace(inner, inner=None, since=then), then)
    return ends_at(inner, now) - day_seconds(inner.started)


def _as_it_was(run: Run) -> Run:
    """The run without what was agreed on for what is still to come: that has the practice's own times again.

    Those of turns to come are written down: without that they would have the times of the turns before them.
    """
    cues = run.schedule.cues
    begun = turn_of(run.schedule, run.index).stop if run.cue.key.turn else run.index
    past = {cue.key for cue in cues[:begun]}
    times = {key: seconds for key, seconds in run.settled.times if key in past or _is_over(run, key)}
    own = recompiled(run, replace(run.settled, times=(), left_out=_left_out_before(run)))
    if times:
        to_come = own.schedule.cues[run.index :]
        times |= {cue.key: cue.seconds for cue in to_come if cue.key not in past and cue.seconds is not None}
    return _by(own, replace(own.settled, times=_sorted(times)))


def _by(run: Run, settled: Settled) -> Run:
    """The run by what would be settled: compiled again where steps go, else with other times alone."""
    if settled.left_out != run.settled.left_out:
        return recompiled(run, settled)
    shorter = with_agreed_times(run.schedule, settled.times)
    schedule = replace(shorter, cues=(*run.schedule.cues[: run.index], *shorter.cues[run.index :]))
    return replace(run, schedule=schedule, plan=plan_of(schedule), settled=settled)


def _is_over(run: Run, key: CueKey) -> bool:
    """Whether a key stands for something that repeated, and that is over."""
    return key.round == 0 and (key.step, key.turn) < (run.cue.key.step, run.cue.key.turn)


def _left_out_before(run: Run) -> tuple[int, ...]:
    return tuple(step for step in run.settled.left_out if step <= run.cue.key.step)


def _nearer(there: Run, whole: Run, now: float, over: int) -> Settled | None:
    """What would be settled if something more were taken away; None where there is nothing more to take."""
    first, most = _what_counts(there, now)
    need = min(over, most)
    left_out = to_leave_out(there, first, need)
    if left_out:
        return replace(there.settled, left_out=tuple(sorted({*there.settled.left_out, *left_out})))
    for found in (elastic(there, first, now), turns(there, whole, first)):
        times = evenly(found, need)
        if times:
            return replace(there.settled, times=_sorted(dict(there.settled.times) | times))
    return None


def _what_counts(run: Run, now: float) -> tuple[int, int]:
    """From which cue on time that is won brings the end nearer, and how much of it.

    Something that lasts until a time of the day takes up whatever is won before it, unless it is come to too late.
    """
    plan, there = run.plan, by_the_room(run, next_begins(run, now))
    first, most = (run.index, 10**9) if run.ends_by is None else (run.index + 1, 10**9)
    index = run.index + 1
    for clock in (clock for clock in plan.told_by_clock if clock > run.index):
        there += plan.planned_before[clock] - plan.planned_before[index]
        hour, minute = run.schedule.cues[clock].until or (0, 0)
        late = there - meant_by(hour * 3600 + minute * 60, there)
        index = clock + 1
        if late <= 0:
            first, most, there = index, 10**9, there - late
        else:
            most = min(most, int(-(-late // 1)))
    return first, most


def _sorted(times: dict[CueKey, int]) -> tuple[tuple[CueKey, int], ...]:
    return tuple(sorted(times.items()))
