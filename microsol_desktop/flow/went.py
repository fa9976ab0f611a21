"""A run as it went: in which cue the room was for how long. Pure; what was taken back is told nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from microsol_desktop.flow.events import Happening
from microsol_desktop.flow.inserting import innermost
from microsol_desktop.flow.run import Run, silence_at


class StepAt(NamedTuple):
    """A step of the evening (`since` 0.0) or of what was brought in at that instant."""

    since: float
    step: int


class Stretch(NamedTuple):
    """Some seconds in which the room was in one cue; `silence` of them were a time out. `until` is what ended them."""

    run: Run
    since: float
    seconds: float
    silence: float = 0.0
    until: Happening | None = None


@dataclass
class StepWent:
    """How long a step took, in seconds, while it is added up; `planned` None: it had no limit."""

    name: str
    planned: int | None
    real: float = 0.0
    skipped: bool = False


def states(run: Run) -> list[Run]:
    """The run as it stood after each event that was not taken back, in their order."""
    found: list[Run] = []
    there: Run | None = run
    while there is not None:
        found.append(there)
        there = there.before
    found.reverse()
    return found


def stretches(run: Run) -> Iterator[Stretch]:
    """The time from the first moving on to the end, cue by cue; pauses are nobody's."""
    for state, after in pairwise(states(run)):
        now = innermost(state)
        if state.begun is None or state.ended or now.paused:
            continue
        since = now.started.at if now is not state else 0.0
        begins, ends = happened_at(state), happened_at(after)
        silence = silence_at(now, begins) - silence_at(now, ends)
        yield Stretch(now, since, ends - begins, silence, after.happened)


def happened_at(state: Run) -> float:
    """The instant of what last happened."""
    return state.happened.at if state.happened is not None else state.since


def steps_went(run: Run, there: tuple[Stretch, ...]) -> dict[StepAt, StepWent]:
    """The steps in the order in which they were begun, then those that nobody came to."""
    went: dict[StepAt, StepWent] = {}
    for stretch in there:
        line = stretch.run.plan.line_at(stretch.run.index)
        if line is not None:
            place = StepAt(stretch.since, stretch.run.cue.key.step)
            step = stretch.run.schedule.agenda[line]
            went.setdefault(place, StepWent(step.title, step.seconds)).real += stretch.seconds
    first = states(run)[0].schedule
    for each in first.agenda:
        place = StepAt(0.0, first.cues[each.first].key.step)
        if place in went:
            # As it was planned for those who were there at the beginning.
            went[place].planned = each.seconds
        else:
            went[place] = StepWent(each.title, each.seconds, skipped=True)
    return went
