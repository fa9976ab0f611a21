"""Groups that the host made by hand, and better ones that were found: what comes of them, and that they stay."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.events import Grouped, Mixed
from microsol_desktop.flow.going_on import begun_rounds
from microsol_desktop.flow.keys import Where
from microsol_desktop.flow.people import Groups, PersonId
from microsol_desktop.flow.recompiling import recompiled, schedule_for, with_dealt
from microsol_desktop.flow.renewing import recompiled_for
from microsol_desktop.flow.run import Run
from microsol_desktop.flow.schedule import Cue
from microsol_desktop.flow.settled import Dealt, Settled, Way


class Moved(NamedTuple):
    """Somebody goes to another group (by index); None: to one of their own."""

    person: PersonId
    to: int | None


class Swapped(NamedTuple):
    """Two people change places."""

    one: PersonId
    other: PersonId


Change = Moved | Swapped


def groups_to_change(run: Run, *, ahead: bool = False) -> Groups | None:
    """The groups that the host can change by hand: those of this cue, or of the next one; None where there are none."""
    cue = _cue(run, ahead=ahead)
    return None if cue is None or not _can_change(cue) else cue.groups


def grouping(run: Run, change: Change, at: float, *, ahead: bool = False) -> Grouped:
    """The event of a change by hand, with all groups that follow from it.

    Raises:
        ExpectedFailure: there are no groups to change, or nobody of that name or no such group is in them.
    """
    cue = _cue(run, ahead=ahead)
    if cue is None or cue.where is None or cue.groups is None or not _can_change(cue):
        raise ExpectedFailure(
            "no-groups-to-change",
            "There are no small groups here whose people could be moved.",
            "Move people once a step in small groups has come.",
        )
    settled = _settled_by(run.settled, _by_hand(cue.where, _changed(cue.groups, change)))
    prompts = tuple(drawn for drawn in settled.drawn if drawn.circle is None)
    # Turns that have begun go on as they were to go, with whoever is new to a group at their end.
    settled = replace(settled, drawn=(*prompts, *begun_rounds(run.schedule, run.index)))
    fresh = schedule_for(run.started, settled)
    return Grouped(at=at, dealt=fresh.dealt, drawn=fresh.drawn)


def regrouped(run: Run, event: Grouped) -> Run:
    """The run with people sitting as the host said, from this cue on; what has been stays as it was."""
    return recompiled_for(run, replace(run.settled, dealt=event.dealt, drawn=event.drawn), event.at)


def mixed_better(run: Run, event: Mixed) -> Run:
    """The run with better groups at places that nobody has seen yet; where it stands nothing changes."""
    there = recompiled(run, with_dealt(run.settled, event.dealt))
    return replace(there, kept=run.kept, began=run.began)


def _cue(run: Run, *, ahead: bool) -> Cue | None:
    index = run.index + ahead
    return run.schedule.cues[index] if index < len(run.schedule.cues) else None


def _can_change(cue: Cue) -> bool:
    return bool(cue.groups) and cue.where is not None and not cue.alone and not cue.own_groups


def _by_hand(where: Where, groups: Groups) -> Dealt:
    return Dealt(step=where.line, round=where.round, part=where.part, groups=groups, way=Way.BY_HAND)


def _settled_by(settled: Settled, made: Dealt) -> Settled:
    """What is settled with these groups: those after them follow from them, or are mixed anew with these counted."""
    stays = tuple(
        dealt
        for dealt in settled.dealt
        if dealt.where != made.where and (dealt.way is Way.BY_HAND or dealt.where < made.where)
    )
    return replace(settled, dealt=(*stays, made))


def _changed(groups: Groups, change: Change) -> Groups:
    match change:
        case Swapped(one=one, other=other):
            _place_of(groups, one)
            _place_of(groups, other)
            places = {one: other, other: one}
            return tuple(tuple(places.get(person, person) for person in group) for group in groups)
        case Moved(person=person, to=to):
            here = _place_of(groups, person)
            if to is not None and not 0 <= to < len(groups):
                raise ExpectedFailure("no-such-group", "There is no group of that number.", "Choose one that is shown.")
            without = [tuple(each for each in group if each != person) for group in groups]
            if to is None:
                without.append((person,))
            elif to != here:
                without[to] = (*without[to], person)
            else:
                return groups
            return tuple(group for group in without if group)


def _place_of(groups: Groups, person: PersonId) -> int:
    place = next((index for index, group in enumerate(groups) if person in group), None)
    if place is None:
        raise ExpectedFailure(
            "not-in-a-group", "That person is in none of these groups.", "Choose somebody who is shown in one."
        )
    return place
