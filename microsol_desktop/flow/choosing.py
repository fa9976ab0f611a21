"""The host chooses how to go on: what comes after is compiled again, and what has been stays as it was."""

from __future__ import annotations

from dataclasses import replace

from microsol_desktop.flow.events import Chose
from microsol_desktop.flow.recompiling import recompiled, with_newly
from microsol_desktop.flow.run import Run
from microsol_desktop.flow.schedule import CueKind
from microsol_desktop.flow.settled import Choice, Settled


def choosing(run: Run, option: int, at: float) -> Chose:
    """The event of choosing an option, with all that is dealt and drawn by it.

    Raises:
        ExpectedFailure: with this option the evening goes beyond a limit.
    """
    event = Chose(at=at, option=option)
    if not _can_choose(run, option):
        return event
    return with_newly(event, run, _settled_by(run, event))


def chosen(run: Run, event: Chose) -> Run:
    """The run with this option taken, still on the cue where it was chosen; the same run where there is no such."""
    if not _can_choose(run, event.option):
        return run
    if run.cue.chosen == event.option:
        return replace(run, index=run.index)
    return recompiled(run, _settled_by(run, event))


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
