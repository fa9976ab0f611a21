"""The evening compiled again by what is settled: what has been stays as it was, and what is new goes into an event."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from microsol_desktop.flow.agreed_times import with_agreed_times
from microsol_desktop.flow.compile import compile_schedule
from microsol_desktop.flow.events import Dealing, Started
from microsol_desktop.flow.keys import CueKey, Where
from microsol_desktop.flow.mixers import Mixer, as_can_be, at_once
from microsol_desktop.flow.passing import passed_again
from microsol_desktop.flow.plan import plan_of
from microsol_desktop.flow.run import Kept, Run, day_seconds, settled_at_first
from microsol_desktop.flow.schedule import Schedule
from microsol_desktop.flow.settled import Dealt, Drawn, Settled
from microsol_desktop.flow.splicing import spliced

SomeDealing = TypeVar("SomeDealing", bound=Dealing)


def schedule_for(
    started: Started,
    settled: Settled | None = None,
    fits: Callable[[Where], bool] | None = None,
    *,
    mixer: Mixer | None = None,
) -> Schedule:
    """The evening for those who are here; with the same settled always the same.

    `fits` says at which places people are to be fitted into what is settled, since somebody came or left. New groups
    are found by the `mixer`: by itself one that is strict with the host's wishes as long as nothing has been settled.
    """
    begins = started.begins_at if started.begins_at is not None else int(day_seconds(started))
    known = settled_at_first(started) if settled is None else settled
    schedule = compile_schedule(
        started.slug,
        dict(started.texts),
        started.people if known.people is None else known.people,
        settled=known,
        begins=begins,
        beside=dict(started.beside),
        wishes=started.wishes,
        fits=fits,
        mixer=mixer or (at_once if settled is None else as_can_be),
    )
    return replace(schedule, gone=known.gone) if known.gone else schedule


def compiled_again(
    run: Run, settled: Settled, passes: tuple[CueKey, ...], fits: Callable[[Where], bool] | None = None
) -> Schedule:
    """The whole evening anew by what is settled, with these turns passed, and the times that were agreed on."""
    return with_agreed_times(passed_again(schedule_for(run.started, settled, fits), passes), settled.times)


def recompiled(run: Run, settled: Settled) -> Run:
    """The run with everything from this cue on compiled again."""
    schedule = spliced(run.schedule, run.index, compiled_again(run, settled, run.passes))
    return with_schedule(run, schedule, settled, run.kept[: run.index])


def with_schedule(run: Run, schedule: Schedule, settled: Settled, kept: tuple[Kept | None, ...]) -> Run:
    """The run by another schedule, which is the same up to this cue. The lines after this one are not begun yet."""
    line = run.plan.line_at(run.index)
    began = run.began[: 0 if line is None else line + 1]
    return replace(
        run,
        schedule=schedule,
        plan=plan_of(schedule),
        settled=settled,
        kept=kept,
        began=(*began, *(None,) * (len(schedule.agenda) - len(began))),
    )


def with_newly(event: SomeDealing, run: Run, settled: Settled) -> SomeDealing:
    """The event with all that is dealt and drawn when this is settled, so that replaying finds none anew."""
    dealt, drawn = newly(schedule_for(run.started, settled), settled)
    return replace(event, dealt=dealt, drawn=drawn)


def newly(fresh: Schedule, settled: Settled) -> tuple[tuple[Dealt, ...], tuple[Drawn, ...]]:
    """What was dealt and drawn for a schedule beyond what was settled before."""
    return (
        tuple(dealt for dealt in fresh.dealt if dealt not in settled.dealt),
        tuple(drawn for drawn in fresh.drawn if drawn not in settled.drawn),
    )


def with_dealt(settled: Settled, dealt: tuple[Dealt, ...], drawn: tuple[Drawn, ...] = ()) -> Settled:
    """What is settled with these groups and draws, which take the place of those that were for the same places."""
    places = {each.where for each in dealt}
    stays = tuple(each for each in settled.dealt if each.where not in places)
    return replace(settled, dealt=(*stays, *dealt), drawn=(*settled.drawn, *drawn))
