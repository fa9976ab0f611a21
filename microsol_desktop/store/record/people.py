"""People and places, read from the record."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, or_

from microsol_desktop.circle.keys import PersonKey, PlaceKey
from microsol_desktop.circle.people import HealthNote, KeptApart, Person, Place, ReachedOut, Tie
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.rows import read, read_by_keys, read_one


def all_people(connection: Connection) -> tuple[Person, ...]:
    """Everybody, by name."""
    return read(connection, Person, order_by=(tables.person.c.name, tables.person.c.key))


def person(connection: Connection, key: PersonKey) -> Person | None:
    """One of them."""
    return read_one(connection, Person, key)


def these_people(connection: Connection, keys: Iterable[PersonKey]) -> tuple[Person, ...]:
    """Those with these keys who are there, in no order."""
    return read_by_keys(connection, Person, keys)


def children_of(connection: Connection, adult: PersonKey) -> tuple[Person, ...]:
    """Whose adult this is."""
    return read(connection, Person, tables.person.c.adult == adult, order_by=(tables.person.c.name,))


def brought_by(connection: Connection, key: PersonKey) -> tuple[Person, ...]:
    """Who came through this person."""
    return read(connection, Person, tables.person.c.brought_by == key, order_by=(tables.person.c.name,))


def who_lives_at(connection: Connection, place: PlaceKey) -> tuple[Person, ...]:
    """A household: whose home this is."""
    return read(connection, Person, tables.person.c.home == place, order_by=(tables.person.c.name,))


def all_places(connection: Connection) -> tuple[Place, ...]:
    """Every house and site, by name."""
    return read(connection, Place, order_by=(tables.place.c.name, tables.place.c.key))


def place(connection: Connection, key: PlaceKey) -> Place | None:
    """One of them."""
    return read_one(connection, Place, key)


def kept_apart_from(connection: Connection, key: PersonKey) -> tuple[KeptApart, ...]:
    """Those pairs that this person is one of."""
    pairs = tables.kept_apart.c
    return read(connection, KeptApart, or_(pairs.one == key, pairs.other == key))


def health_notes_of(connection: Connection, key: PersonKey) -> tuple[HealthNote, ...]:
    """What is to be known of this person's health, and until when."""
    notes = tables.health_note.c
    return read(connection, HealthNote, notes.person == key, order_by=(notes.goes_on, notes.key))


def ties_of(connection: Connection, key: PersonKey) -> tuple[Tie, ...]:
    """Whom this person keeps in touch with, in either direction."""
    ties = tables.tie.c
    return read(connection, Tie, or_(ties.giver == key, ties.receiver == key), order_by=(ties.key,))


def reached_out_to(connection: Connection, key: PersonKey) -> tuple[ReachedOut, ...]:
    """When somebody got in touch with this person, the last time first."""
    times = tables.reached_out.c
    return read(connection, ReachedOut, times.person == key, order_by=(times.on.desc(), times.key))
