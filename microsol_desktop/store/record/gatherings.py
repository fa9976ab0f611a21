"""Gatherings, read from the record; and what one leaves behind once it has been run, kept as a whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from hashlib import sha256

from sqlalchemy import Connection

from microsol_desktop.circle.gatherings import (
    PLANNED_ROLES,
    AsRun,
    Attendance,
    Gathering,
    HarvestLine,
    RoleHeld,
    SatWith,
    StepRan,
)
from microsol_desktop.circle.keeping import RanText
from microsol_desktop.circle.keys import CircleKey, GatheringKey, SeasonKey
from microsol_desktop.circle.people import Person
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.rows import read, read_by_keys, read_one
from microsol_desktop.store.record.writing import Writing


def gathering(connection: Connection, key: GatheringKey) -> Gathering | None:
    """One of them."""
    return read_one(connection, Gathering, key)


def gatherings_of(connection: Connection, key: CircleKey, limit: int | None = None) -> tuple[Gathering, ...]:
    """A circle's gatherings, the last one first, those to come and the cancelled ones too."""
    of = tables.gathering.c
    return read(connection, Gathering, of.circle == key, order_by=(of.on.desc(), of.key.desc()), limit=limit)


def gatherings_in_season(connection: Connection, key: SeasonKey) -> tuple[Gathering, ...]:
    """A season's gatherings, the first one first."""
    of = tables.gathering.c
    return read(connection, Gathering, of.season == key, order_by=(of.on, of.key))


def gatherings_to_come(connection: Connection, today: date, limit: int | None = None) -> tuple[Gathering, ...]:
    """What was planned for today or later, has not begun and is not cancelled; the next one first."""
    of = tables.gathering.c
    still = (of.on >= today, of.began.is_(None), of.cancelled_on.is_(None))
    return read(connection, Gathering, *still, order_by=(of.on, of.starts, of.key), limit=limit)


def attendances_at(connection: Connection, key: GatheringKey) -> tuple[Attendance, ...]:
    """Who came, or sent word."""
    return read(connection, Attendance, tables.attendance.c.gathering == key)


def roles_at(connection: Connection, key: GatheringKey) -> tuple[RoleHeld, ...]:
    """Who held which role there."""
    return read(connection, RoleHeld, tables.role_held.c.gathering == key)


def as_run(connection: Connection, key: GatheringKey) -> AsRun | None:
    """All that is kept of one gathering."""
    held = gathering(connection, key)
    if held is None:
        return None
    steps, sat, lines = tables.step_ran.c, tables.sat_with.c, tables.harvest_line.c
    text = read_one(connection, RanText, held.text) if held.text is not None else None
    return AsRun(
        gathering=held,
        text=text.words if text is not None else "",
        steps=read(connection, StepRan, steps.gathering == key, order_by=(steps.number,)),
        attendances=attendances_at(connection, key),
        roles=roles_at(connection, key),
        sat=read(connection, SatWith, sat.gathering == key, order_by=(sat.round, sat.group, sat.person)),
        harvest=read(connection, HarvestLine, lines.gathering == key, order_by=(lines.key,)),
    )


def keep_as_run(writing: Writing, ran: AsRun) -> None:
    """Keep what a gathering left behind; its text once for all gatherings that ran the same.

    It takes the place of what an earlier end of the same gathering left. What a host has said since stays: which lines
    are done, who was taken in as a guest, who was to host. Whoever is no longer in the record is left out.
    """
    before = as_run(writing.connection, ran.gathering.key)
    if before is not None:
        ran = _in_place_of(writing, ran, before)
    ran = _of_those_who_are_there(writing.connection, ran)
    held = ran.gathering
    if ran.text:
        text = RanText(hash=sha256(ran.text.encode()).digest(), words=ran.text)
        held = replace(held, text=text.hash)
        writing.put(text)
    writing.put(held)
    writing.put_all((*ran.steps, *ran.attendances, *ran.roles, *ran.sat, *ran.harvest))


def _in_place_of(writing: Writing, ran: AsRun, before: AsRun) -> AsRun:
    """Take out what was kept of it before; what comes back with the host's own word beside the new."""
    for old in (*before.steps, *before.sat):
        writing.take_out(old)
    fresh = {role.role for role in ran.roles}
    for role in before.roles:
        if role.role not in PLANNED_ROLES or role.role in fresh:
            writing.take_out(role)
    there = {each.person for each in ran.attendances}
    for came in before.attendances:
        if not came.guest and came.person not in there:
            writing.take_out(came)
    known = {(line.head, line.line): line for line in before.harvest}
    lines = tuple(known.pop((line.head, line.line), line) for line in ran.harvest)
    for gone in known.values():
        writing.take_out(gone)
    return replace(ran, harvest=lines)


def _of_those_who_are_there(connection: Connection, ran: AsRun) -> AsRun:
    """Without those who were taken out of the record while the gathering went on."""
    named = {came.person for came in ran.attendances} | {held.person for held in ran.roles}
    named |= {sat.person for sat in ran.sat}
    there = {person.key for person in read_by_keys(connection, Person, named)}
    return replace(
        ran,
        attendances=tuple(each for each in ran.attendances if each.person in there),
        roles=tuple(each for each in ran.roles if each.person in there),
        sat=tuple(each for each in ran.sat if each.person in there),
    )
