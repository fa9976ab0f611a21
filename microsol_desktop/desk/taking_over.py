"""What the record keeps of a gathering once it has been run. Pure: told from the run, whatever happened in it.

Who passed, how long somebody spoke and what was taken back are told nowhere; a line of the harvest is tied to no name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from typing import NamedTuple
from uuid import UUID

from microsol_desktop.circle.gatherings import (
    AsRun,
    Attendance,
    Came,
    Gathering,
    HarvestLine,
    RoleHeld,
    SatWith,
    StepRan,
)
from microsol_desktop.circle.keys import GatheringKey, HarvestKey, PersonKey
from microsol_desktop.flow.events import PersonCame
from microsol_desktop.flow.keys import Where
from microsol_desktop.flow.people import Group, Person, PersonId
from microsol_desktop.flow.run import Run
from microsol_desktop.flow.went import Stretch, happened_at, states, steps_went, stretches
from microsol_desktop.practice.model import Fishbowl

SAT = 20.0
"""Seconds that groups have to be on the stage before people have sat in them: a host who leafs through seats nobody."""


class _Round(NamedTuple):
    """Groups of the evening, or of what was brought in."""

    since: float
    where: Where


def as_run(run: Run, gathering: Gathering, keys: Mapping[PersonId, PersonKey], new_key: Callable[[], UUID]) -> AsRun:
    """All that a run which has ended leaves behind.

    `gathering` is what was planned, or a new one; `keys` say who in the room is whom in the record: of anybody else
    nothing is kept, but that they were there is counted.
    """
    there = tuple(stretches(run))
    text = dict(run.started.texts)[run.started.slug]
    key = gathering.key
    return AsRun(
        gathering=replace(
            gathering,
            title=gathering.title or run.schedule.title,
            practice=str(run.started.slug),
            planned_minutes=gathering.planned_minutes or round(states(run)[0].schedule.planned_seconds / 60),
            heads=len(_everybody(run)),
            began=_wall(run, run.begun or run.started.at),
            ended=_wall(run, _ended_at(run)),
            text=sha256(text.encode()).digest(),
        ),
        text=text,
        steps=tuple(_steps(run, there, key)),
        attendances=tuple(_attendances(run, keys, key)),
        roles=_roles(run, there, keys, key),
        sat=tuple(_sat(there, keys, key)),
        harvest=tuple(
            HarvestLine(
                key=HarvestKey(new_key()), gathering=key, head=line.place.head or line.place.under, line=line.words
            )
            for line in run.basket.lines
        ),
    )


def unknown(run: Run, keys: Mapping[PersonId, PersonKey]) -> tuple[Person, ...]:
    """Those who were there under a name that the record does not know; nobody who is only a number."""
    return tuple(person for person in _everybody(run).values() if person.id not in keys and not person.name.isdecimal())


def _ended_at(run: Run) -> float:
    """When it ended; lines that were noted afterwards don't move that."""
    return next((happened_at(state) for state in states(run) if state.ended), happened_at(run))


def _wall(run: Run, at: float) -> datetime:
    return datetime.fromtimestamp(run.started.wall + at, UTC).replace(microsecond=0)


# What is kept


def _steps(run: Run, there: tuple[Stretch, ...], key: GatheringKey) -> Iterator[StepRan]:
    """The steps in the order in which they were begun, then those that nobody came to."""
    for number, step in enumerate(steps_went(run, there).values(), start=1):
        yield StepRan(
            gathering=key,
            number=number,
            name=step.name,
            planned=step.planned,
            real=round(step.real),
            skipped=step.skipped,
        )


def _everybody(run: Run) -> dict[PersonId, Person]:
    """All who were ever there, each by the last name that they had."""
    return {person.id: person for person in (*run.schedule.gone, *run.schedule.people)}


def _attendances(run: Run, keys: Mapping[PersonId, PersonKey], key: GatheringKey) -> Iterator[Attendance]:
    late = {
        state.happened.person.id
        for state in states(run)
        if isinstance(state.happened, PersonCame) and state.before is not None and state.before.begun is not None
    }
    # Whoever was there from the beginning, left and came back was not late.
    late -= {person.id for person in run.started.people}
    gone = {person.id for person in run.schedule.gone}
    how: dict[PersonKey, Came] = {}
    for person in _everybody(run):
        if person in keys:
            came = Came.LATE if person in late else Came.LEFT_EARLY if person in gone else Came.CAME
            # Whoever left and came back as somebody new to the run was there, all in all.
            how[keys[person]] = Came.CAME if how.get(keys[person], came) is not came else came
    for known, came in how.items():
        yield Attendance(gathering=key, person=known, came=came)


def _roles(
    run: Run, there: tuple[Stretch, ...], keys: Mapping[PersonId, PersonKey], key: GatheringKey
) -> tuple[RoleHeld, ...]:
    """Who held a role in a step that the room was in; what was brought in has roles of its own."""
    reached = {(stretch.since, stretch.run.cue.key.step) for stretch in there}
    latest = {stretch.since: stretch.run for stretch in there} | {0.0: run}
    held = dict.fromkeys(
        (keys[holder.person], holder.role)
        for since, inside in latest.items()
        for holder in inside.settled.holders
        if holder.person in keys and (since, holder.step) in reached
    )
    return tuple(RoleHeld(gathering=key, person=person, role=role) for person, role in held)


def _sat(there: tuple[Stretch, ...], keys: Mapping[PersonId, PersonKey], key: GatheringKey) -> Iterator[SatWith]:
    """Who sat in which small group, round by round as they went; alone one sits with nobody."""
    seconds: dict[_Round, float] = {}
    groups: dict[_Round, tuple[Group, ...]] = {}
    for stretch in there:
        cue = stretch.run.cue
        if cue.groups is None or cue.where is None or cue.alone or isinstance(cue.formation, Fishbowl):
            continue
        place = _Round(stretch.since, cue.where)
        seconds[place] = seconds.get(place, 0.0) + stretch.seconds
        groups[place] = cue.groups
    rounds = [groups[place] for place, long in seconds.items() if long >= SAT]
    for number, sitting in enumerate(rounds, start=1):
        for table, people in enumerate((group for group in sitting if len(group) > 1), start=1):
            for person in people:
                if person in keys:
                    yield SatWith(gathering=key, round=number, group=table, person=keys[person])
