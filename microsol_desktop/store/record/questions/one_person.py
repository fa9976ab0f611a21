"""One person as a whole, one place as a whole, and with whom somebody is not put into one group."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, select

from microsol_desktop.circle.circles import Circle, Membership, Standing
from microsol_desktop.circle.everybody import CircleName
from microsol_desktop.circle.keys import CircleKey, GatheringKey, PersonKey, PlaceKey
from microsol_desktop.circle.one_person import OnePerson, OnePlace, WasThere
from microsol_desktop.circle.people import Person
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.calls import offers_of
from microsol_desktop.store.record.circles import memberships_of, these_circles
from microsol_desktop.store.record.people import (
    brought_by,
    children_of,
    kept_apart_from,
    person,
    place,
    reached_out_to,
    these_people,
    ties_of,
    who_lives_at,
)
from microsol_desktop.store.record.questions.seen import THERE
from microsol_desktop.store.record.rows import read


def one_person(connection: Connection, key: PersonKey, today: date) -> OnePerson | None:
    """All that stands on a person's page; None where they are no more."""
    found = person(connection, key)
    if found is None:
        return None
    ties = ties_of(connection, key)
    reached = reached_out_to(connection, key)
    named = {found.brought_by, found.adult, *(one.by for one in reached)}
    named |= {who for tie in ties for who in (tie.giver, tie.receiver)}
    return OnePerson(
        person=found,
        names={one.key: one.name for one in these_people(connection, (who for who in named if who is not None))},
        home=place(connection, found.home) if found.home is not None else None,
        circles=_circles(connection, key, today),
        gatherings=_gatherings(connection, key),
        offers=offers_of(connection, key),
        ties=ties,
        reached_out=reached,
        children=children_of(connection, key),
        brought=brought_by(connection, key),
    )


def one_place(connection: Connection, key: PlaceKey) -> OnePlace | None:
    """All that stands on a place's page; None where it is no more."""
    found = place(connection, key)
    if found is None:
        return None
    opens = person(connection, found.opened_by) if found.opened_by is not None else None
    of = tables.circle.c
    circles = read(connection, Circle, of.place == key, of.ended.is_(None), order_by=(of.name, of.key))
    return OnePlace(
        place=found,
        opened_by=opens.name if opens is not None else "",
        household=who_lives_at(connection, key),
        circles=circles,
    )


def kept_apart_with(connection: Connection, key: PersonKey) -> tuple[Person, ...]:
    """With whom somebody is not put into one group, by name."""
    pairs = kept_apart_from(connection, key)
    others = these_people(connection, (pair.other if pair.one == key else pair.one for pair in pairs))
    return tuple(sorted(others, key=lambda one: (one.name, one.key)))


def _circles(connection: Connection, key: PersonKey, today: date) -> tuple[tuple[Membership, Circle], ...]:
    """The last standing in each circle that still goes on, those that were left behind all others."""
    last: dict[CircleKey, Membership] = {}
    for held in memberships_of(connection, key):
        if held.since <= today and (held.until is None or held.until > today or held.standing is Standing.LEFT):
            last[held.circle] = held
    circles = {one.key: one for one in these_circles(connection, last)}
    there = [(held, circles[held.circle]) for held in last.values() if held.circle in circles]
    return tuple(sorted(there, key=lambda pair: (pair[0].standing is Standing.LEFT, not pair[0].home, pair[1].name)))


def _gatherings(connection: Connection, key: PersonKey) -> tuple[WasThere, ...]:
    of, there, circles = tables.gathering.c, tables.attendance.c, tables.circle.c
    asked = (
        select(of.key, of.on, circles.key, circles.name)
        .select_from(
            tables.attendance.join(tables.gathering, there.gathering == of.key).outerjoin(
                tables.circle, of.circle == circles.key
            )
        )
        .where(there.person == key, there.came.in_(THERE))
        .order_by(of.on.desc(), of.key)
    )
    return tuple(
        WasThere(GatheringKey(gathering), on, CircleName(CircleKey(circle), name) if circle is not None else None)
        for gathering, on, circle, name in connection.execute(asked)
    )
