"""Changes of circles that touch several rows: one is founded, somebody stands to it in another way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from microsol_desktop.circle.circles import Circle, Membership, Standing
from microsol_desktop.circle.founding import Founded, Founding
from microsol_desktop.circle.keys import CircleKey, MembershipKey, PersonKey
from microsol_desktop.circle.people import Person
from microsol_desktop.store.record.circles import memberships_of
from microsol_desktop.store.record.people import all_people
from microsol_desktop.store.record.writing import Writing


def found_circle(writing: Writing, founding: Founding, today: date) -> Founded:
    """Begin a circle with these people as its members."""
    key = CircleKey(writing.new_key())
    writing.put(Circle(key=key, kind=founding.kind, name=founding.name, parent=founding.parent, begun=today))
    return Founded(key, take_in(writing, key, founding.people, Standing.MEMBER, today))


def take_in(
    writing: Writing, circle: CircleKey, names: Iterable[str], standing: Standing, today: date
) -> tuple[str, ...]:
    """Have people stand so to a circle, by their names; whom nobody knows yet is known from here on.

    Names that several people have come back: nobody is taken in by them.
    """
    known: dict[str, list[Person]] = {}
    for person in all_people(writing.connection):
        known.setdefault(person.name.casefold(), []).append(person)
    unclear = []
    for name in names:
        alike = known.setdefault(name.casefold(), [])
        if len(alike) > 1:
            unclear.append(name)
            continue
        if not alike:
            alike.append(Person(key=PersonKey(writing.new_key()), name=name, met_on=today))
            writing.put(alike[0])
        stand(writing, alike[0].key, circle, standing, today)
    return tuple(unclear)


def stand(writing: Writing, person: PersonKey, circle: CircleKey, standing: Standing, today: date) -> None:
    """Have somebody stand so to a circle from today on; how they stood before ends today.

    Whoever belongs to a circle and has no home circle yet is at home in this one.
    """
    current = [one for one in memberships_of(writing.connection, person) if one.until is None or one.until > today]
    before = [one for one in current if one.circle == circle]
    last = before[-1] if before else None
    if last is not None and last.standing is standing:
        return
    elsewhere = any(one.home and one.circle != circle for one in current)
    at_home = standing.belongs and (not elsewhere or (last is not None and last.home))
    if last is not None and last.since >= today:
        # What was said today is said anew: nobody stood so for a day.
        writing.put(replace(last, standing=standing, home=at_home))
        return
    writing.put_all(replace(one, until=today, home=False) for one in before)
    writing.put(
        Membership(
            key=MembershipKey(writing.new_key()),
            person=person,
            circle=circle,
            standing=standing,
            since=today,
            home=at_home,
            invited_by=last.invited_by if last is not None else None,
        )
    )
