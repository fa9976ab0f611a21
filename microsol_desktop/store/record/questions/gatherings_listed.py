"""Gatherings as a host looks through them, and all that there is to show of one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, func, select

from microsol_desktop.circle.at_the_door import AllGatherings, Listed, PlanAround, Sheet
from microsol_desktop.circle.gatherings import CIRCLE_HOST, LOCATION_HOST, Gathering
from microsol_desktop.circle.hosting import Turn
from microsol_desktop.circle.keys import CircleKey, GatheringKey, PersonKey
from microsol_desktop.circle.people import Place
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.circles import circle as one_circle
from microsol_desktop.store.record.circles import circles_alive, these_circles
from microsol_desktop.store.record.gatherings import as_run, gathering, gatherings_to_come, roles_at
from microsol_desktop.store.record.people import all_places, place, these_people
from microsol_desktop.store.record.questions.hosting import who_hosts_next
from microsol_desktop.store.record.rows import read, read_by_keys

T = TypeVar("T")
TO_COME = 200
"""So many that are to come are listed: what is years ahead can wait."""


def all_gatherings(
    connection: Connection, today: date, circle: CircleKey | None = None, past: int = 100
) -> AllGatherings:
    """Gatherings of one circle or of all: those to come, and as many as `past` of those held, of those cancelled."""
    of = tables.gathering.c
    mine = () if circle is None else (of.circle == circle,)
    planned = (*mine, of.began.is_(None), of.cancelled_on.is_(None))
    latest = (of.on.desc(), of.starts.desc(), of.key.desc())
    soonest = (of.on, of.starts, of.key)
    coming = read(connection, Gathering, *planned, of.on >= today, order_by=soonest, limit=TO_COME)
    passed = read(connection, Gathering, *planned, of.on < today, order_by=latest, limit=past)
    held = read(connection, Gathering, *mine, of.began.is_not(None), order_by=latest, limit=past + 1)
    off = read(connection, Gathering, *mine, of.cancelled_on.is_not(None), order_by=latest, limit=past + 1)
    every = _listed(connection, (*coming, *passed, *held[:past], *off[:past]))
    return AllGatherings(
        to_come=tuple(every[one.key] for one in coming),
        passed_by=tuple(every[one.key] for one in passed),
        held=tuple(every[one.key] for one in held[:past]),
        cancelled=tuple(every[one.key] for one in off[:past] if one.began is None),
        more=len(held) > past or len(off) > past,
    )


def next_gathering(connection: Connection, today: date) -> Listed | None:
    """What comes next, if anything is planned."""
    found = gatherings_to_come(connection, today, limit=1)
    return _listed(connection, found)[found[0].key] if found else None


def sheet(connection: Connection, key: GatheringKey, unknown: Iterable[str] = ()) -> Sheet | None:
    """One gathering; `unknown` are names that somebody was there under, and may be known outside of its circle."""
    ran = as_run(connection, key)
    if ran is None:
        return None
    keys = {came.person for came in ran.attendances} | {held.person for held in ran.roles}
    keys |= {sat.person for sat in ran.sat}
    held = ran.gathering
    return Sheet(
        ran=ran,
        circle=one_circle(connection, held.circle) if held.circle is not None else None,
        place=place(connection, held.place) if held.place is not None else None,
        names={person.key: person.name for person in these_people(connection, keys)},
        guests=_only_ones(connection, unknown),
    )


def plan_around(connection: Connection, today: date, about: UUID | None) -> PlanAround:
    """What a gathering is planned from; `about` is the one whose plan is changed, or the circle it is to be of."""
    there = gathering(connection, GatheringKey(about)) if about is not None else None
    whose = there.circle if there is not None else CircleKey(about) if about is not None else None
    of = one_circle(connection, whose) if whose is not None else None
    hosts = who_hosts_next(connection, of.key, CIRCLE_HOST, today) if of is not None else ()
    openers = who_hosts_next(connection, of.key, LOCATION_HOST, today) if of is not None else ()
    roles = roles_at(connection, there.key) if there is not None else ()
    keys = {turn.person for turn in (*hosts, *openers)} | {held.person for held in roles}
    held_by = {held.role: held.person for held in roles}
    return PlanAround(
        gathering=there,
        circles=circles_alive(connection),
        circle=of,
        places=all_places(connection),
        hosts=_with(hosts, held_by.get(CIRCLE_HOST)),
        openers=_with(openers, held_by.get(LOCATION_HOST)),
        names={person.key: person.name for person in these_people(connection, keys)},
        held_by=held_by,
    )


def _with(turns: tuple[Turn, ...], holder: PersonKey | None) -> tuple[Turn, ...]:
    """Who is down for it already can be chosen, whether they still belong to the circle or not."""
    if holder is None or any(turn.person == holder for turn in turns):
        return turns
    return (*turns, Turn(person=holder, last=None))


def _only_ones(connection: Connection, names: Iterable[str]) -> dict[str, PersonKey]:
    people = tables.person.c
    found: dict[str, PersonKey] = {}
    for name in names:
        same = _same_name(people.name, name)
        keys = tuple(connection.scalars(select(people.key).where(same).limit(2)))
        if len(keys) == 1:
            found[name] = keys[0]
    return found


def _same_name(column: ColumnElement[str], name: str) -> ColumnElement[bool]:
    # SQLite's own lower() knows plain letters alone: of others, the name has to be written the same.
    return (column == name) | (func.lower(column) == name.lower())


def _listed(connection: Connection, gatherings: tuple[Gathering, ...]) -> dict[GatheringKey, Listed]:
    circles = {one.key: one.name for one in these_circles(connection, _given(one.circle for one in gatherings))}
    places = {one.key: one.name for one in read_by_keys(connection, Place, _given(one.place for one in gatherings))}
    hosts = _hosts(connection, [one.key for one in gatherings if one.began is None])
    return {
        one.key: Listed(
            one,
            circles.get(one.circle, "") if one.circle is not None else "",
            places.get(one.place, "") if one.place is not None else "",
            tuple(hosts.get(one.key, ())),
        )
        for one in gatherings
    }


def _hosts(connection: Connection, keys: list[GatheringKey]) -> dict[GatheringKey, list[str]]:
    held, people = tables.role_held.c, tables.person.c
    found: defaultdict[GatheringKey, list[str]] = defaultdict(list)
    asked = (
        select(held.gathering, people.name)
        .join(tables.person, people.key == held.person)
        .where(held.gathering.in_(keys), held.role == CIRCLE_HOST)
        .order_by(people.name)
    )
    for key, name in connection.execute(asked) if keys else ():
        found[key].append(name)
    return found


def _given(values: Iterable[T | None]) -> set[T]:
    return {value for value in values if value is not None}
