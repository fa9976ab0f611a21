"""To whom a role is offered first: whoever has not held it for long in this circle. Told from the record."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from microsol_desktop.circle.at_the_door import LastHeld
from microsol_desktop.desk.whom import About, keys_of
from microsol_desktop.flow.inserting import innermost
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.run import Run


class Held(NamedTuple):
    """Somebody in the room, and when they held the role last; None if never."""

    person: PersonId
    last: date | None


def in_turn(run: Run, about: About, held: LastHeld, role: str) -> tuple[Held, ...]:
    """Those in the room whom the circle knows, in the order in which this role is offered to them.

    First whoever never held it, as they sit; then whoever held it longest ago.
    """
    keys, last = keys_of(run, about), held.get(role.lower(), {})
    there = [Held(one.id, last.get(keys[one.id])) for one in innermost(run).schedule.people if one.id in keys]
    return tuple(sorted(there, key=lambda one: one.last or date.min))
