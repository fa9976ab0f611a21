"""Whose turn it is to hold a role: told by how long ago somebody held it, never by how often or how well."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from microsol_desktop.circle.circles import Membership
from microsol_desktop.circle.keys import PersonKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """Somebody who may hold a role next, and when they last did."""

    person: PersonKey
    last: date | None
    """None if never."""


def who_hosts_next(
    members: Iterable[Membership], last_held: Mapping[PersonKey, date], asked_for: Iterable[PersonKey] = ()
) -> tuple[Turn, ...]:
    """Those who belong to the circle (`members_now`), in the order in which the role is offered to them.

    First whoever never held it, the longest in the circle before the others; then whoever held it longest ago. Those
    who are asked for already (`asked_for`: the role is promised to them for a day to come) come last.
    """
    belonging: dict[PersonKey, date] = {}
    for member in members:
        if member.standing.belongs:
            belonging[member.person] = member.since
    promised = set(asked_for)

    def order(person: PersonKey) -> tuple[bool, date, date]:
        return person in promised, last_held.get(person, date.min), belonging[person]

    return tuple(Turn(person=person, last=last_held.get(person)) for person in sorted(belonging, key=order))
