"""Who holds which role, and what the evening looks like once that is known: it is compiled again from there on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from microsol_desktop.flow.agreed_times import with_agreed_times
from microsol_desktop.flow.compile import compile_schedule
from microsol_desktop.flow.events import RoleDrawn, RoleHeld, Started
from microsol_desktop.flow.keys import CueKey, Where
from microsol_desktop.flow.mixers import Mixer, as_can_be, at_once
from microsol_desktop.flow.passing import passed_again
from microsol_desktop.flow.people import Group, PersonId
from microsol_desktop.flow.plan import plan_of
from microsol_desktop.flow.run import Run, day_seconds, settled_at_first
from microsol_desktop.flow.schedule import Cue, Schedule
from microsol_desktop.flow.settled import Dealt, Drawn, Holder, Settled
from microsol_desktop.flow.splicing import spliced


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


def compiled_again(run: Run, settled: Settled) -> Schedule:
    """The whole evening anew by what is settled, with the turns passed that were, and the times that were agreed on."""
    return with_agreed_times(passed_again(schedule_for(run.started, settled), run.passes), settled.times)


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
    settled = replace(with_dealt(run.settled, event.dealt, event.drawn), holders=holders)
    schedule = spliced(run.schedule, run.index, compiled_again(run, settled))
    return replace(run, schedule=schedule, plan=plan_of(schedule), settled=settled, kept=run.kept[: run.index])


def with_dealt(settled: Settled, dealt: tuple[Dealt, ...], drawn: tuple[Drawn, ...]) -> Settled:
    """What is settled with these groups and draws, which take the place of those that were for the same places."""
    places = {each.where for each in dealt}
    stays = tuple(each for each in settled.dealt if each.where not in places)
    return replace(settled, dealt=(*stays, *dealt), drawn=(*settled.drawn, *drawn))


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
