"""Who holds a role when the lot decides: nobody has it again in a step before all have had it once."""

from __future__ import annotations

from microsol_desktop.flow.holding import chosen_at
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.run import Run
from microsol_desktop.flow.schedule import Cue
from microsol_desktop.flow.settled import Holder


def drawn_for(run: Run, role: str, luck: float) -> tuple[PersonId, ...]:
    """Those on whom the lot falls: for each place that is free, or anew for all where none is.

    In small groups there are places in each of them. Witnesses hold nothing by lot, and whoever holds another role in
    this round only where nobody else is left. `luck` is anything that differs from draw to draw; the outcome goes into
    the journal as if the host had said it.
    """
    found = chosen_at(run.schedule, run.index, role)
    if found is None:
        return ()
    cue, wanted = found
    circles = cue.groups or (tuple(run.plan.seats),)
    now = [holder for holder in run.holders if (holder.step, holder.round) == (cue.key.step, cue.key.round)]
    held = {holder.person for holder in now if holder.role == role}
    places = [wanted - sum(person in held for person in circle) for circle in circles]
    if not any(place > 0 for place in places):
        places = [wanted] * len(circles)
    return tuple(
        person
        for circle, place in zip(circles, places, strict=True)
        for person in _order_of_lots(run, cue, role, circle, luck)[: max(0, place)]
    )


def _order_of_lots(run: Run, cue: Cue, role: str, circle: tuple[PersonId, ...], luck: float) -> list[PersonId]:
    """The people of a circle in the order in which the lot takes them."""
    from random import Random

    takers = run.schedule.takers
    people = [person for person in circle if person in takers]
    # Who holds what is no secret to be kept from anybody: a plain generator will do.
    Random(f"{run.settled.seed} {role} {cue.key} {circle} {luck}").shuffle(people)
    in_step = [holder for holder in run.holders if holder.step == cue.key.step]

    def standing_back(person: PersonId) -> tuple[bool, int, bool]:
        mine = [holder for holder in in_step if holder.person == person]
        return (
            any(_is_now(holder, cue) and holder.role == role for holder in mine),
            sum(holder.role == role for holder in mine),
            any(_is_now(holder, cue) for holder in mine),
        )

    return sorted(people, key=standing_back)


def _is_now(holder: Holder, cue: Cue) -> bool:
    return holder.round == cue.key.round
