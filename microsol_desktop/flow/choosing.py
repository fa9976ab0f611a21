"""The host chooses how to go on: what comes after is compiled again, and what has been stays as it was."""

from __future__ import annotations

from dataclasses import replace

from microsol_desktop.flow.events import Chose
from microsol_desktop.flow.holding import compiled_again, schedule_for
from microsol_desktop.flow.plan import plan_of
from microsol_desktop.flow.run import Run
from microsol_desktop.flow.schedule import CueKind, Schedule
from microsol_desktop.flow.settled import Choice, Dealt, Drawn, Settled
from microsol_desktop.flow.splicing import spliced


def choosing(run: Run, option: int, at: float) -> Chose:
    """The event of choosing an option, with all that is dealt and drawn by it.

    Raises:
        ExpectedFailure: with this option the evening goes beyond a limit.
    """
    event = Chose(at=at, option=option)
    if not _can_choose(run, option):
        return event
    settled = _settled_by(run, event)
    dealt, drawn = newly(schedule_for(run.started, settled), settled)
    return replace(event, dealt=dealt, drawn=drawn)


def chosen(run: Run, event: Chose) -> Run:
    """The run with this option taken, still on the cue where it was chosen; the same run where there is no such."""
    if not _can_choose(run, event.option):
        return run
    if run.cue.chosen == event.option:
        return replace(run, index=run.index)
    settled = _settled_by(run, event)
    return recompiled(run, settled)


def newly(fresh: Schedule, settled: Settled) -> tuple[tuple[Dealt, ...], tuple[Drawn, ...]]:
    """What was dealt and drawn for a schedule beyond what was settled before."""
    return (
        tuple(dealt for dealt in fresh.dealt if dealt not in settled.dealt),
        tuple(drawn for drawn in fresh.drawn if drawn not in settled.drawn),
    )


def recompiled(run: Run, settled: Settled) -> Run:
    """The run with everything from this cue on compiled again."""
    schedule = spliced(run.schedule, run.index, compiled_again(run, settled))
    return replace(
        run,
        schedule=schedule,
        plan=plan_of(schedule),
        settled=settled,
        kept=run.kept[: run.index],
        began=_began(run, schedule),
    )


def _can_choose(run: Run, option: int) -> bool:
    return run.cue.kind is CueKind.CHOICE and any(each.number == option for each in run.cue.options)


def _settled_by(run: Run, event: Chose) -> Settled:
    """What is settled once this is chosen; what another option of this step had is so no more."""
    step, settled = run.cue.key.step, run.settled
    return replace(
        settled,
        choices=(*(choice for choice in settled.choices if choice.step != step), Choice(step, event.option)),
        dealt=(*(dealt for dealt in settled.dealt if dealt.step != step), *event.dealt),
        drawn=(*(drawn for drawn in settled.drawn if drawn.step != step), *event.drawn),
        holders=tuple(holder for holder in settled.holders if holder.step != step),
    )


def _began(run: Run, schedule: Schedule) -> tuple[float | None, ...]:
    """When each line was begun: those up to this one as before, those after it not yet."""
    line = run.plan.line_at(run.index)
    kept = run.began[: 0 if line is None else line + 1]
    return (*kept, *(None,) * (len(schedule.agenda) - len(kept)))
