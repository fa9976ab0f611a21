"""The turns of a round: where one begins and ends, and what passing makes of the others."""

from __future__ import annotations

from dataclasses import replace

from microsol_desktop.flow.keys import CueKey, Spot
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.schedule import Cue, Schedule, TurnAt
from microsol_desktop.practice.model import Order


def turn_of(schedule: Schedule, index: int) -> range:
    """The cues of this turn: its parts, or the one cue that it is."""
    return _stretch(schedule.cues, index, 3)


def round_of(schedule: Schedule, index: int) -> range:
    """The cues of this round of turns; parts that have turns of their own are rounds by themselves."""
    whole, here = _stretch(schedule.cues, index, 2), _turns_at(schedule.cues[index])
    start, stop = index, index + 1
    while start > whole.start and _turns_at(schedule.cues[start - 1]) == here:
        start -= 1
    while stop < whole.stop and _turns_at(schedule.cues[stop]) == here:
        stop += 1
    return range(start, stop)


def can_pass(cue: Cue) -> bool:
    """Whether it is somebody's turn whom everybody listens to: in small groups there is nothing to pass.

    Nor is there where whoever is moved takes the turn, or who is named: who isn't moved stays silent, and who was named
    may name another.
    """
    together = cue.groups is None and not cue.own_groups and not cue.alone
    return cue.key.turn > 0 and together and cue.goes not in {Order.POPCORN, Order.PASS_IT_ON}


def is_nobodys(schedule: Schedule, index: int) -> bool:
    """Whether whoever has this turn has left or only watches by now: passed, it doesn't come again."""
    cue = schedule.cues[index]
    whose = {person for turn in cue.in_turns[:1] for person in turn.whose if person is not None} or set(cue.speakers)
    return bool(whose) and whose.isdisjoint(schedule.takers)


def passed(schedule: Schedule, index: int) -> Schedule:
    """The schedule with this turn moved to the end of its round; those after it move up.

    Everyone keeps exactly one turn: only the order changes. The numbers of the turns stay in their places.
    """
    turn, whole = turn_of(schedule, index), round_of(schedule, index)
    first = schedule.cues[index].key.turn
    moved = (*range(turn.stop, whole.stop), *turn)
    cues = _renumbered(tuple(schedule.cues[number] for number in moved), first)
    before, after = schedule.cues[whole.start : turn.start], schedule.cues[whole.stop :]
    order = _order_after(schedule.cues[index].order, first)
    round_cues = tuple(replace(cue, order=order) for cue in (*before, *cues))
    notes = (
        *schedule.notes[: turn.start],
        *(schedule.notes[number] for number in moved),
        *schedule.notes[whole.stop :],
    )
    return replace(schedule, cues=(*schedule.cues[: whole.start], *round_cues, *after), notes=notes)


def passed_again(schedule: Schedule, passes: tuple[CueKey, ...]) -> Schedule:
    """A schedule that was compiled anew, with the turns passed that were passed before."""
    for key in passes:
        index = next((number for number, cue in enumerate(schedule.cues) if cue.key[:3] == key[:3]), None)
        if index is not None and can_pass(schedule.cues[index]):
            schedule = passed(schedule, index)
    return schedule


def _stretch(cues: tuple[Cue, ...], index: int, depth: int) -> range:
    """The neighbours of a cue that have the same beginning of their keys."""
    same = cues[index].key[:depth]
    start, stop = index, index + 1
    while start > 0 and cues[start - 1].key[:depth] == same:
        start -= 1
    while stop < len(cues) and cues[stop].key[:depth] == same:
        stop += 1
    return range(start, stop)


def _turns_at(cue: Cue) -> Spot | None:
    """The place whose turns a cue is one of."""
    return cue.in_turns[0].spot if cue.in_turns else None


def _renumbered(cues: tuple[Cue, ...], first: int) -> tuple[Cue, ...]:
    """Turns in a new order, numbered again from `first`."""
    numbers: dict[int, int] = {}
    for cue in cues:
        numbers.setdefault(cue.key.turn, first + len(numbers))
    return tuple(
        replace(cue, key=cue.key._replace(turn=numbers[cue.key.turn]), in_turns=_turns_after(cue.in_turns, numbers))
        for cue in cues
    )


def _turns_after(turns: tuple[TurnAt, ...], numbers: dict[int, int]) -> tuple[TurnAt, ...]:
    """The same of the turns that a cue is in; those within a turn are at the place that it has now."""
    outer = (turn._replace(number=numbers[turn.number]) for turn in turns[:1])
    inner = (turn._replace(spot=turn.spot._replace(turn=numbers[turn.spot.turn])) for turn in turns[1:])
    return (*outer, *inner)


def _order_after(order: tuple[PersonId, ...], turn: int) -> tuple[PersonId, ...]:
    return (*order[: turn - 1], *order[turn:], order[turn - 1]) if turn <= len(order) else order
