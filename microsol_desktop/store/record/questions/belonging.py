"""Who belongs where: circles with room, people without a crew, and who came through whom."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, func, or_, select

from microsol_desktop.circle.circles import CircleKind, Standing
from microsol_desktop.circle.keys import CircleKey, PersonKey
from microsol_desktop.store.record import tables

BELONGING = tuple(standing for standing in Standing if standing.belongs)
SMALL = (CircleKind.CREW, CircleKind.SHARING)
"""Where one is known to everybody: a household or a project is not that, and a dyad is two."""


def stands(today: date) -> ColumnElement[bool]:
    """Of memberships: those by which somebody belongs to a circle today."""
    of = tables.membership.c
    return of.standing.in_(BELONGING) & (of.since <= today) & or_(of.until.is_(None), of.until > today)


class Room(NamedTuple):
    """A circle that has room, and for how many."""

    circle: CircleKey
    name: str
    places: int


def room_for_one_more(connection: Connection, today: date) -> tuple[Room, ...]:
    """Circles that said how many they have room for, and have fewer; the most room first."""
    of, circles = tables.membership.c, tables.circle.c
    there = func.count(func.distinct(of.person))
    asked = (
        select(circles.key, circles.name, circles.capacity - there)
        .outerjoin(
            tables.membership,
            (of.circle == circles.key) & stands(today),
        )
        .where(circles.capacity.is_not(None), circles.ended.is_(None))
        .group_by(circles.key)
        .having(circles.capacity > there)
        .order_by((circles.capacity - there).desc(), circles.name)
    )
    return tuple(Room(*row) for row in connection.execute(asked))


def who_has_no_crew(connection: Connection, today: date, within: CircleKey | None = None) -> tuple[PersonKey, ...]:
    """Grown people who are in no crew and no sharing circle; `within` one wider circle, or all whom the record knows.

    Within a circle are those who belong to it or to one that it is made of, at any depth.
    """
    of, circles, people = tables.membership.c, tables.circle.c, tables.person.c
    in_one = (
        select(of.person)
        .join(tables.circle, circles.key == of.circle)
        .where(stands(today), circles.kind.in_(SMALL), circles.ended.is_(None))
    )
    asked = select(people.key).where(~people.child, people.key.not_in(in_one)).order_by(people.name, people.key)
    if within is not None:
        inside = select(of.person).where(of.circle.in_(made_of(within)), stands(today))
        asked = asked.where(people.key.in_(inside))
    return tuple(connection.scalars(asked))


def made_of(circle: CircleKey) -> ColumnElement[object]:
    """This circle, and those that it is made of at any depth."""
    circles = tables.circle.c
    wide = select(circles.key).where(circles.key == circle).cte("made_of", recursive=True)
    return select(wide.union(select(circles.key).where(circles.parent == wide.c.key)).c.key).scalar_subquery()


class Through(NamedTuple):
    """Somebody, and through whom they came."""

    person: PersonKey
    through: PersonKey


def who_came_through_whom(connection: Connection, circle: CircleKey | None = None) -> tuple[Through, ...]:
    """Who brought whom: by the person's own line, or else by whose invitation they came to a circle."""
    of, people = tables.membership.c, tables.person.c
    invited = select(of.person, func.min(of.invited_by)).where(of.invited_by.is_not(None)).group_by(of.person)
    brought = select(people.key, people.brought_by).where(people.brought_by.is_not(None))
    if circle is not None:
        there = select(of.person).where(of.circle == circle)
        invited, brought = invited.where(of.circle == circle), brought.where(people.key.in_(there))
    found = {row[0]: row[1] for row in connection.execute(invited)}
    found |= {row[0]: row[1] for row in connection.execute(brought)}
    return tuple(Through(*pair) for pair in found.items())
