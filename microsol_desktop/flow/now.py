"""Everything there is to show at one instant of a run. Pure: the instant is handed in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from microsol_desktop.flow.forecast import agenda, behind, end_is_open, ends_at
from microsol_desktop.flow.harvesting import harvest_on_the_stage, harvest_view
from microsol_desktop.flow.holding import chosen_at
from microsol_desktop.flow.inside import moment_inside
from microsol_desktop.flow.moment import Aside, Clock, Moment, OfferKind, Phase, RoleToFill, Wall
from microsol_desktop.flow.offers import offers
from microsol_desktop.flow.passing import can_pass
from microsol_desktop.flow.repeating import stretch_of
from microsol_desktop.flow.run import Run, left_at, planned_of, silence_at, spent_at
from microsol_desktop.flow.schedule import Cue
from microsol_desktop.flow.standings import standings
from microsol_desktop.flow.taking_back import taken_back
from microsol_desktop.flow.thread import thread
from microsol_desktop.practice.model import Chosen


def moment(run: Run, now: float) -> Moment:
    """What the room sees and what the host sees, `now` seconds after the run was started."""
    if run.inner is not None:
        return moment_inside(run, run.inner, now, moment)
    return Moment(wall=_wall(run, now), aside=_aside(run, now))


def phase_of(run: Run) -> Phase:
    if run.ended:
        return Phase.ENDED
    if run.has_arrived_only:
        return Phase.ARRIVAL
    return Phase.PAUSED if run.paused else Phase.RUNNING


def _clock(run: Run, now: float) -> Clock:
    planned = planned_of(run)
    return Clock(planned=None if planned is None else round(planned), spent=spent_at(run, now), left=left_at(run, now))


def _wall(run: Run, now: float) -> Wall:
    held_back = run.schedule.notes[run.index].held_back
    return Wall(
        phase=phase_of(run),
        cue=run.cue,
        index=run.index,
        following=_following(run, now),
        page=run.page if run.card is None else run.card_page,
        clock=_clock(run, now),
        blank=run.blank,
        revealed=held_back if (run.cue.key.step, held_back) in run.revealed else "",
        time_out_left=silence_at(run, now) or None,
        names=run.plan.names,
        seats=run.plan.seats,
        standings=standings(run.plan, run.index),
        thread=thread(run, now),
        hosts=run.started.hosts,
        begins_at=run.started.begins_at if run.has_arrived_only else None,
        ends_at=run.promised_end,
        language=run.cue.language,
        harvest=harvest_on_the_stage(run),
        card=run.card,
    )


def _following(run: Run, now: float) -> Cue | None:
    """What going on leads to: of what repeats the next round, or what comes after all of them."""
    cues, to = run.schedule.cues, run.index + 1
    meant = next((offer.kind for offer in offers(run, now) if offer.is_next), None)
    if meant is OfferKind.AGAIN:
        first = cues[stretch_of(run).start]
        return replace(first, key=first.key._replace(round=run.cue.key.round + 1))
    if meant is OfferKind.ENOUGH:
        to = stretch_of(run).stop
    return cues[to] if to < len(cues) else None


def _aside(run: Run, now: float) -> Aside:
    words = run.schedule.notes[run.index]
    going = not run.ended
    return Aside(
        note=words.note,
        held_back=words.held_back,
        agenda=agenda(run, now),
        ends_at=ends_at(run, now),
        promised_end=run.promised_end,
        behind=behind(run, now),
        end_is_open=end_is_open(run),
        upcoming=run.schedule.cues[run.index + 2 :],
        roles=_roles(run),
        can_undo=taken_back(run) is not run,
        can_go_back=run.index > 0 or run.ended,
        can_pass=going and can_pass(run.cue),
        can_end_turn=going and run.cue.key.turn > 0,
        can_skip=going and run.cue.optional,
        can_reveal=going and bool(words.held_back) and (run.cue.key.step, words.held_back) not in run.revealed,
        is_last=run.is_last,
        offers=offers(run, now),
        witnesses=tuple(person.id for person in run.schedule.people if person.witness),
        harvest=harvest_view(run),
    )


def _roles(run: Run) -> tuple[RoleToFill, ...]:
    """The roles that this cue chooses, and those of earlier ones that nobody holds and that are still to speak."""
    here = tuple(_to_fill(run, run.cue, chosen) for chosen in run.cue.chooses)
    named = {filled.role for filled in here}
    return (*here, *(late for late in _still_free(run) if late.role not in named))


def _still_free(run: Run) -> Iterator[RoleToFill]:
    """A role that was not chosen in its step can be filled as long as somebody has to speak as its holder."""
    for role, last in run.plan.speaks_last.items():
        found = chosen_at(run.schedule, run.index, role) if last >= run.index else None
        if found is not None:
            cue, count = found
            late = _to_fill(run, cue, Chosen(role=role, count=count))
            if not late.holders:
                yield late


def _to_fill(run: Run, cue: Cue, chosen: Chosen) -> RoleToFill:
    """A role that this cue chooses: as many holders as are wanted, in each small group where there are any."""
    return RoleToFill(
        role=chosen.role,
        wanted=chosen.count * (len(cue.groups or ()) or 1),
        holders=tuple(
            holder.person
            for holder in run.holders
            if (holder.role, holder.step, holder.round) == (chosen.role, cue.key.step, cue.key.round)
        ),
    )
