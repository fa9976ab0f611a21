"""The line along the bottom of the stage: the whole evening, a segment a step."""

from __future__ import annotations

from functools import lru_cache

from microsol_desktop.flow.moment import Segment
from microsol_desktop.flow.plan import Plan
from microsol_desktop.flow.run import Run, planned_of, spent_at


def thread(run: Run, now: float) -> tuple[Segment, ...]:
    """A segment for each line of the agenda; that of the step under way is partly done."""
    line = run.plan.line_at(run.index)
    still = _still(run.plan, run.index, ended=run.ended)
    if run.ended or line is None:
        return still
    under_way = Segment(share=still[line].share, done=_done(run, line, now))
    return (*still[:line], under_way, *still[line + 1 :])


@lru_cache(maxsize=8)
def _still(plan: Plan, index: int, *, ended: bool) -> tuple[Segment, ...]:
    return tuple(
        Segment(share=weight, done=1.0 if ended or line.first + line.count <= index else 0.0)
        for line, weight in zip(plan.schedule.agenda, plan.line_weights, strict=True)
    )


def _done(run: Run, line: int, now: float) -> float:
    """How much of a step is done: by time, or cue by cue where it has no limit. A cue that is over counts as done."""
    there = run.schedule.agenda[line]
    planned = planned_of(run)
    part = min(1.0, spent_at(run, now) / planned) if planned else 0.0
    seconds = run.plan.planned_before
    whole = seconds[there.first + there.count] - seconds[there.first]
    if there.seconds is None or not whole:
        return (run.index - there.first + part) / there.count
    return min(1.0, (seconds[run.index] - seconds[there.first] + part * (run.cue.seconds or 0)) / whole)
