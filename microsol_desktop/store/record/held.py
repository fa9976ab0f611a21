"""Everything that the record holds on one person: each table that tells of them, in words and days."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, String, cast, or_

from microsol_desktop.circle.circles import Circle, Invitation, Membership
from microsol_desktop.circle.gatherings import Attendance, Gathering, RoleHeld, SatWith
from microsol_desktop.circle.held import Held, Part, Row, Told
from microsol_desktop.circle.keeping import Batch, BatchRow
from microsol_desktop.circle.keys import CircleKey, GatheringKey, PersonKey
from microsol_desktop.circle.people import Person, Place, ReachedOut
from microsol_desktop.store.journals_naming import journals_naming
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.calls import calls_of, offers_of
from microsol_desktop.store.record.mentions import Words, mentions
from microsol_desktop.store.record.people import (
    brought_by,
    children_of,
    health_notes_of,
    kept_apart_from,
    person,
    place,
    these_people,
    ties_of,
)
from microsol_desktop.store.record.removing import known_as, what_would_go
from microsol_desktop.store.record.rows import read, read_by_keys

NOT_TOLD = frozenset({"health_note", "ran_text"})
"""What is not told to somebody though it names them: another one's health, and a practice's text."""


def held(connection: Connection, key: PersonKey, journals: Path | None) -> Held | None:
    """All that tells of this person; None where they are no more. `journals` is the folder of what is under way."""
    found = person(connection, key)
    if found is None:
        return None
    names = _Names(connection, found)
    file = _driver(connection)
    gone = what_would_go(file, (key,))
    named = mentions(file, Words(known_as(file, (key,))), gone)
    home = place(connection, found.home) if found.home is not None else None
    home_goes = home is not None and ("place", home.key.bytes) in gone
    told = tuple(mention.words for mention in named if mention.kind not in NOT_TOLD)
    parts = {part: tuple(ask(names)) for part, ask in _PARTS.items()}
    return Held(
        person=found,
        parts={
            part: rows for part, rows in (parts | {Part.WORDS: tuple({"words": one} for one in told)}).items() if rows
        },
        notes=health_notes_of(connection, key),
        is_kept_apart=bool(kept_apart_from(connection, key)),
        mentions=named,
        has_namesake=_has_namesake(connection, found),
        children=tuple((child.key, child.name) for child in children_of(connection, key)),
        home_goes=home.name if home is not None and home_goes else "",
        home_stays=home.name if home is not None and not home_goes else "",
        under_way=journals_naming(journals, found.name, key) if journals is not None else (),
    )


@dataclass(frozen=True, slots=True)
class _Names:
    """Somebody, and what those are called who are spoken of beside them."""

    connection: Connection
    person: Person

    def of_people(self, keys: Iterable[PersonKey | None]) -> dict[PersonKey | None, str]:
        wanted = (key for key in keys if key is not None)
        return {one.key: one.name for one in these_people(self.connection, wanted)}

    def of_circles(self, keys: Iterable[CircleKey | None]) -> dict[CircleKey | None, str]:
        wanted = (key for key in keys if key is not None)
        return {one.key: one.name for one in read_by_keys(self.connection, Circle, wanted)}


def _row(**told: Told | None) -> Row:
    """What is said; what is nothing is left out."""
    return {name: value for name, value in told.items() if value not in (None, "", (), False)}


def _themselves(here: _Names) -> Iterator[Row]:
    one = here.person
    names = here.of_people((one.brought_by, one.adult))
    home = place(here.connection, one.home) if one.home is not None else None
    yield _row(
        name=one.name,
        reached=tuple(f"{way.kind.value}: {way.words}" for way in one.reached),
        languages=one.languages,
        met_on=one.met_on,
        brought_by=names.get(one.brought_by),
        child=one.child,
        adult=names.get(one.adult),
        home=home.name if home is not None else None,
        address=home.address if home is not None else None,
    )


def _health(here: _Names) -> Iterator[Row]:
    for note in health_notes_of(here.connection, here.person.key):
        yield _row(words=note.words, goes_on=note.goes_on)


def _circles(here: _Names) -> Iterator[Row]:
    of = tables.membership.c
    found = read(here.connection, Membership, of.person == here.person.key, order_by=(of.since, of.key))
    circles = here.of_circles(each.circle for each in found)
    names = here.of_people(each.invited_by for each in found)
    for each in found:
        yield _row(
            circle=circles.get(each.circle),
            standing=each.standing.value,
            since=each.since,
            until=each.until,
            home_circle=each.home,
            invited_by=names.get(each.invited_by),
        )


def _gatherings(here: _Names) -> Iterator[Row]:
    key = here.person.key
    came = {one.gathering: one for one in read(here.connection, Attendance, tables.attendance.c.person == key)}
    roles, sat = dict[GatheringKey, list[str]](), dict[GatheringKey, list[str]]()
    for role in read(here.connection, RoleHeld, tables.role_held.c.person == key):
        roles.setdefault(role.gathering, []).append(role.role)
    for group in read(here.connection, SatWith, tables.sat_with.c.person == key):
        sat.setdefault(group.gathering, []).append(f"{group.round}.{group.group}")
    found = read_by_keys(here.connection, Gathering, (*came, *roles, *sat))
    circles = here.of_circles(one.circle for one in found)
    for one in sorted(found, key=lambda one: (one.on, one.key)):
        there = came.get(one.key)
        yield _row(
            on=one.on,
            circle=circles.get(one.circle),
            title=one.title,
            came=there.came.value if there is not None else None,
            guest=there.guest if there is not None else None,
            roles=tuple(roles.get(one.key, ())),
            groups=tuple(sat.get(one.key, ())),
        )


def _invitations(here: _Names) -> Iterator[Row]:
    of = tables.invitation.c
    found = read(here.connection, Invitation, of.caller == here.person.key, order_by=(of.made_on, of.key))
    circles = here.of_circles(each.circle for each in found)
    for each in found:
        yield _row(circle=circles.get(each.circle), on=each.made_on, cadence=each.cadence, words=each.words)


def _offers(here: _Names) -> Iterator[Row]:
    for each in offers_of(here.connection, here.person.key):
        yield _row(
            kind=each.kind.value,
            words=each.words,
            exchange=each.exchange.value,
            state=each.state.value,
            since=each.since,
        )


def _calls(here: _Names) -> Iterator[Row]:
    for each in calls_of(here.connection, here.person.key):
        key = here.person.key
        yield _row(
            title=each.title,
            called=each.caller == key,
            supports=key in each.supporters,
            on=each.called_on,
            state=each.state.value,
        )


def _ties(here: _Names) -> Iterator[Row]:
    found = ties_of(here.connection, here.person.key)
    names = here.of_people(who for each in found for who in (each.giver, each.receiver))
    for each in found:
        yield _row(
            kind=each.kind.value,
            giver=names.get(each.giver),
            receiver=names.get(each.receiver),
            every_months=each.every_months,
            next_due=each.next_due,
            since=each.since,
            until=each.until,
        )


def _in_touch(here: _Names) -> Iterator[Row]:
    of, key = tables.reached_out.c, here.person.key
    found = read(here.connection, ReachedOut, or_(of.person == key, of.by == key), order_by=(of.on, of.key))
    names = here.of_people(who for each in found for who in (each.person, each.by))
    for each in found:
        yield _row(on=each.on, person=names.get(each.person), by=names.get(each.by))


def _people(here: _Names) -> Iterator[Row]:
    for child in children_of(here.connection, here.person.key):
        yield _row(adult_of=child.name)
    for one in brought_by(here.connection, here.person.key):
        yield _row(brought=one.name)
    of, key = tables.membership.c, here.person.key
    asked = read(here.connection, Membership, of.invited_by == key, order_by=(of.since, of.key))
    names, circles = here.of_people(one.person for one in asked), here.of_circles(one.circle for one in asked)
    for held_by in asked:
        yield _row(invited=names.get(held_by.person), circle=circles.get(held_by.circle), since=held_by.since)


def _places(here: _Names) -> Iterator[Row]:
    of = tables.place.c
    for each in read(here.connection, Place, of.opened_by == here.person.key, order_by=(of.name, of.key)):
        yield _row(opens=each.name)


def _brought_in(here: _Names) -> Iterator[Row]:
    of, text = tables.batch_row.c, str(here.person.key)
    rows = read(here.connection, BatchRow, cast(of.row, String).contains(text, autoescape=True))
    for each in read_by_keys(here.connection, Batch, (row.batch for row in rows)):
        yield _row(source=each.source, on=each.brought_at.astimezone().date())


_PARTS: dict[Part, Callable[[_Names], Iterator[Row]]] = {
    Part.PERSON: _themselves,
    Part.HEALTH: _health,
    Part.CIRCLES: _circles,
    Part.GATHERINGS: _gatherings,
    Part.INVITATIONS: _invitations,
    Part.OFFERS: _offers,
    Part.CALLS: _calls,
    Part.TIES: _ties,
    Part.IN_TOUCH: _in_touch,
    Part.PEOPLE: _people,
    Part.PLACES: _places,
    Part.BROUGHT_IN: _brought_in,
}


def _has_namesake(connection: Connection, found: Person) -> bool:
    of = tables.person.c
    same = read(connection, Person, of.name.ilike(found.name.strip(), escape="\\"), of.key != found.key, limit=1)
    return bool(same)


def _driver(connection: Connection) -> sqlite3.Connection:
    """SQLite's own connection, within the question's transaction."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)  # noqa: S101 - the one file that a record is
    return driver
