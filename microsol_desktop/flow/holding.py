"""Who holds which role; once that is known the evening is compiled again from there on."""

from __future__ import annotations

from dataclasses import replace

from microsol_desktop.flow.events import RoleDrawn, RoleHeld
from microsol_desktop.flow.keys import CueKey
from microsol_desktop.flow.people import Group, PersonId
from microsol_desktop.flow.recompiling import recompiled, with_dealt
from microsol_desktop.flow.run import Run
from microsol_desktop.flow.schedule import Cue, Schedule
from microsol_desktop.flow.settled import Holder


def role_held(run: Run, event: RoleHeld | RoleDrawn) -> Run:
    """The run with a role given to somebody, or free again; what has already been shown stays as it was."""
    chosen = chosen_at(run.schedule, run.index, event.role)
    here = {None, *(person.id for person in run.schedule.people)}
    given = _one_by_one(event)
    if chosen is None or not here.issuperset(each.person for each in given):
        return run
    (cue, wanted), holders = chosen, run.holders
    for each in given:
        group = each.group if each.person is None else _group_of(cue.groups, each.person)
        holders = _holders_after(holders, replace(each, group=group), cue.key, wanted)
    if holders == run.holders:
        return run
    return recompiled(run, replace(with_dealt(run.settled, event.dealt, event.drawn), holders=holders))


def chosen_at(schedule: Schedule, index: int, role: str) -> tuple[Cue, int] | None:
    """The last cue up to this one that chooses a role, and how many it wants; None where it is not known yet."""
    for cue in reversed(schedule.cues[: index + 1]):
        for chosen in cue.chooses:
            if chosen.role == role:
                return cue, chosen.count
    return None


def _one_by_one(event: RoleHeld | RoleDrawn) -> tuple[RoleHeld, ...]:
    match event:
        case RoleHeld():
            return (event,)
        case RoleDrawn(at=at, role=role, order=order):
            return tuple(RoleHeld(at=at, role=role, person=person) for person in order)


def _group_of(groups: tuple[Group, ...] | None, person: PersonId | None) -> int | None:
    """The small group that somebody sits in, by index."""
    return next((number for number, group in enumerate(groups or ()) if person in group), None)


def _holders_after(holders: tuple[Holder, ...], event: RoleHeld, key: CueKey, wanted: int) -> tuple[Holder, ...]:
    """Who holds what after a change. Where more hold a role than are wanted, the first to have had it gives it up."""
    of_role = tuple(
        holder for holder in holders if (holder.step, holder.round, holder.role) == (key.step, key.round, event.role)
    )
    if event.person is None:
        freed = {holder for holder in of_role if event.group in {None, holder.group}}
        return tuple(holder for holder in holders if holder not in freed)
    here = tuple(holder for holder in of_role if holder.group == event.group)
    if any(holder.person == event.person for holder in here):
        return holders
    others = tuple(holder for holder in holders if holder not in here)
    new = Holder(step=key.step, round=key.round, role=event.role, person=event.person, group=event.group)
    return (*others, *(*here, new)[-wanted:])
