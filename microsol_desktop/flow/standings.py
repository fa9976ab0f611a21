"""Where everybody is in this round of turns: who speaks, who is next, who has had the turn."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from microsol_desktop.flow.moment import Standing
from microsol_desktop.flow.passing import round_of
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.plan import Plan
from microsol_desktop.practice.model import Order


@lru_cache(maxsize=8)
def standings(plan: Plan, index: int) -> Mapping[PersonId, Standing]:
    """Everybody's standing on a cue. Where there are no turns, nobody has one; who has left has none at all."""
    cue = plan.schedule.cues[index]
    if not cue.key.turn:
        return MappingProxyType(dict.fromkeys(plan.seats, Standing.NO_TURN))
    turns = _whose_turns(plan, index)
    by_word = cue.goes is Order.PASS_IT_ON
    everyone = _still_to_be_named(plan) if by_word or not any(turns) else dict.fromkeys(plan.seats, Standing.NO_TURN)
    everyone |= _of_turns(turns, cue.key.turn - 1)
    for number in cue.resting:
        everyone |= dict.fromkeys((cue.groups or ())[number], Standing.SPOKE)
    return MappingProxyType({person: everyone[person] for person in plan.seats})


def _still_to_be_named(plan: Plan) -> dict[PersonId, Standing]:
    """Who may still have a turn where not every turn is somebody's yet: all but the witnesses."""
    return {person.id: Standing.NO_TURN if person.witness else Standing.WAITS for person in plan.schedule.people}


def _of_turns(turns: tuple[tuple[PersonId, ...], ...], now: int) -> dict[PersonId, Standing]:
    """The standings of all who have a turn in this round; a turn that is nobody's yet says nothing."""
    found: dict[PersonId, Standing] = {}
    for number, people in enumerate(turns):
        found |= dict.fromkeys(people, Standing.SPOKE if number < now else Standing.WAITS)
    if now + 1 < len(turns):
        found |= dict.fromkeys(turns[now + 1], Standing.NEXT)
    if now < len(turns):
        found |= dict.fromkeys(turns[now], Standing.SPEAKS)
    return found


def _whose_turns(plan: Plan, index: int) -> tuple[tuple[PersonId, ...], ...]:
    """For each turn of this round whose it is: one in the whole group, one in each small group."""
    cue = plan.schedule.cues[index]
    if cue.order:
        return tuple((person,) for person in cue.order)
    turns: dict[int, tuple[PersonId, ...]] = {}
    for number in round_of(plan.schedule, index):
        for turn in plan.schedule.cues[number].in_turns[:1]:
            turns[turn.number] = tuple(person for person in turn.whose if person is not None)
    return tuple(turns.get(number, ()) for number in range(1, max(turns, default=0) + 1))
