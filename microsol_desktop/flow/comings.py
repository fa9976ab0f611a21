"""Somebody comes late, leaves, watches only or sits elsewhere: what is to come is compiled again for who is here now.

Nothing past changes. The cue under way keeps its time and whose turn it is; its groups gain who came and lose who left.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar, assert_never

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.coming_deals import dealt_that_stays, goes_on
from microsol_desktop.flow.events import PersonCame, PersonChanged, PersonLeft, Seated
from microsol_desktop.flow.going_on import begun_rounds
from microsol_desktop.flow.keys import Spot
from microsol_desktop.flow.people import Person, PersonId, next_number, tidied, told_apart
from microsol_desktop.flow.recompiling import schedule_for
from microsol_desktop.flow.renewing import recompiled_for
from microsol_desktop.flow.run import Run
from microsol_desktop.flow.schedule import CueKind
from microsol_desktop.flow.settled import Drawn, Settled
from microsol_desktop.practice.model import EveryoneMeets

Coming = PersonCame | PersonLeft | PersonChanged | Seated
SomeComing = TypeVar("SomeComing", PersonCame, PersonLeft, PersonChanged, Seated)


def coming(
    run: Run,
    at: float,
    name: str = "",
    seat: int | None = None,
    *,
    along: bool = False,
    who: PersonId | None = None,
) -> PersonCame:
    """The event of somebody coming late, with a seat from 0 (None: the last) and a name (empty: the next number).

    `along` with whoever came just before: one act, undone at once. `who` they are, where wishes speak of them already.

    Raises:
        ExpectedFailure: with so many people the evening goes beyond a limit.
    """
    here, ever = run.schedule.people, _ever_here(run)
    known = tidied(name) or next_number(ever)
    person = Person(
        id=PersonId(max((each.id for each in ever), default=0) + 1) if who is None else who,
        name=told_apart(known, (each.name for each in here)),
    )
    place = len(here) if seat is None else max(0, min(seat, len(here)))
    return with_what_follows(run, PersonCame(at=at, person=person, seat=place, along=along))


def leaving(run: Run, at: float, person: PersonId) -> PersonLeft:
    """The event of somebody leaving.

    Raises:
        ExpectedFailure: nobody would be left.
    """
    if {each.id for each in run.schedule.people} == {person}:
        raise ExpectedFailure("nobody-left", "Then nobody would be here.", "End the gathering instead.")
    return with_what_follows(run, PersonLeft(at=at, person=person))


def changing(
    run: Run, at: float, person: PersonId, *, name: str | None = None, witness: bool | None = None
) -> PersonChanged:
    """The event of somebody having another name, or watching only, or taking turns again; None: as it is."""
    there = next((each for each in run.schedule.people if each.id == person), None)
    if there is None:
        return PersonChanged(at=at, person=Person(id=person, name=""))
    others = (each.name for each in run.schedule.people if each.id != person)
    known = tidied(name or "")
    changed = replace(
        there,
        name=told_apart(known, others) if known and known != there.name else there.name,
        witness=there.witness if witness is None else witness,
    )
    return with_what_follows(run, PersonChanged(at=at, person=changed))


def seating(run: Run, at: float, order: tuple[PersonId, ...]) -> Seated:
    """The event of all who are here sitting in this order."""
    return with_what_follows(run, Seated(at=at, order=order))


def came_or_went(run: Run, event: Coming) -> Run:
    """The run with all that is to come for those who are here now; the same run where nothing changes."""
    settled = _settled_by(run, event)
    if settled is None:
        return run
    settled = replace(settled, dealt=event.dealt, drawn=event.drawn)
    return recompiled_for(run, settled, event.at)


def with_what_follows(run: Run, event: SomeComing) -> SomeComing:
    """The event with all groups and orders there are once it has happened, so that replaying finds none anew."""
    settled = _settled_by(run, event)
    if settled is None:
        return event
    more = _takers(settled.people or ()) - _takers(run.schedule.people)
    orders: tuple[Drawn, ...] = begun_rounds(run.schedule, run.index, more)
    # Turns that nobody has come to yet are drawn anew for those who are here; what was drawn of prompts stays.
    prompts: tuple[Drawn, ...] = tuple(drawn for drawn in run.settled.drawn if drawn.circle is None)
    settled = replace(settled, dealt=dealt_that_stays(run), drawn=(*prompts, *orders))
    fresh = schedule_for(run.started, settled, goes_on(run))
    return replace(event, dealt=fresh.dealt, drawn=fresh.drawn)


def _settled_by(run: Run, event: Coming) -> Settled | None:
    """Who is here and who has left after an event; None where it changes nothing."""
    people, gone = run.schedule.people, run.schedule.gone
    after = _people_after(people, event)
    if after == people:
        return None
    here = {person.id for person in after}
    left = tuple(person for person in people if person.id not in here)
    return replace(
        run.settled,
        people=after,
        gone=(*gone, *left),
        holders=tuple(holder for holder in run.holders if holder.person in here),
        turn_seconds=_turn_seconds(run),
        counted=_counted(run),
        rounds=_rounds_begun(run),
    )


def _turn_seconds(run: Run) -> tuple[tuple[Spot, tuple[int, ...]], ...]:
    """The time of the turns that were had, or are being had, in the rounds under way; turns without a limit have 0."""
    seconds: dict[Spot, dict[int, int]] = {turn.spot: {} for turn in run.cue.in_turns}
    for number, cue in enumerate(run.schedule.cues):
        for turn in cue.in_turns:
            row = seconds.get(turn.spot)
            if row is not None and (number <= run.index or turn.number in row):
                row[turn.number] = row.get(turn.number, 0) + (cue.seconds or 0)
    begun = ((spot, tuple(row[turn] for turn in sorted(row))) for spot, row in seconds.items())
    return tuple(dict((*run.settled.turn_seconds, *begun)).items())


def _counted(run: Run) -> tuple[tuple[int, int], ...]:
    """Up to the step under way so many count as were here when it began."""
    step, counted = run.cue.key.step, run.settled.counted
    if step < 0 or (counted and counted[-1][0] >= step):
        return counted
    return (*counted, (step, len(run.schedule.people)))


def _rounds_begun(run: Run) -> tuple[tuple[Spot, int], ...]:
    """Where everybody meets everybody, as many rounds as there were when it began."""
    rounds, cue = run.settled.rounds, run.cue
    if not isinstance(cue.formation, EveryoneMeets) or cue.where is None or cue.kind is CueKind.MOVE:
        return rounds
    return tuple(dict((*rounds, (Spot(cue.key.step, 1, 0, cue.where.part), cue.rounds))).items())


def _people_after(people: tuple[Person, ...], event: Coming) -> tuple[Person, ...]:
    match event:
        case PersonCame(person=person, seat=seat):
            return (*people[:seat], person, *people[seat:])
        case PersonLeft(person=gone):
            return tuple(person for person in people if person.id != gone)
        case PersonChanged(person=changed):
            return tuple(changed if person.id == changed.id else person for person in people)
        case Seated(order=order):
            return _in_order(people, order)
        case _ as never:
            assert_never(never)


def _takers(people: tuple[Person, ...]) -> int:
    """How many have turns."""
    return sum(not person.witness for person in people)


def _in_order(people: tuple[Person, ...], order: tuple[PersonId, ...]) -> tuple[Person, ...]:
    """The people in this order; the same where it is not all of them, each once."""
    by_id = {person.id: person for person in people}
    if len(order) != len(people) or set(order) != set(by_id):
        return people
    return tuple(by_id[person] for person in order)


def _ever_here(run: Run) -> tuple[Person, ...]:
    return (*run.schedule.people, *run.schedule.gone)
