"""Everybody for a list: the names first, for they are looked at first, then what stands beside them.

Few columns, and keys stay the bytes that they are in the file: made into UUIDs, thousands take most of the time.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Column, ColumnElement, Connection, LargeBinary, or_, select, type_coerce

from microsol_desktop.circle.calls import OfferState
from microsol_desktop.circle.everybody import Around, CircleName, Named, OfferWords
from microsol_desktop.circle.keys import CircleKey
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.questions.belonging import stands


def names(connection: Connection) -> Named:
    """What everybody is called, in no order."""
    of = tables.person.c
    rows = connection.execute(select(_bytes(of.key), of.name)).all()
    children = frozenset(connection.scalars(select(_bytes(of.key)).where(of.child)))
    return Named(tuple(row[0] for row in rows), tuple(row[1] for row in rows), children)


def around_them(connection: Connection, today: date) -> Around:
    """Where everybody belongs and lives, what they speak, offer and need."""
    of = tables.person.c
    places = _places(connection)
    asked = select(_bytes(of.key), of.languages, _bytes(of.home)).where(or_(of.languages != (), of.home.is_not(None)))
    languages, homes = {}, {}
    for key, spoken, home in connection.execute(asked):
        if spoken:
            languages[key] = spoken
        if home in places:
            homes[key] = places[home]
    return Around(_circles(connection, today), homes, languages, _offers(connection), _adults(connection))


def _bytes(column: Column[Any]) -> ColumnElement[bytes]:
    return type_coerce(column, LargeBinary)


def _circles(connection: Connection, today: date) -> dict[bytes, tuple[CircleName, ...]]:
    """Who belongs where today; of circles that have ended nobody is any more."""
    circles, of = tables.circle.c, tables.membership.c
    alone = {
        key: (CircleName(CircleKey(UUID(bytes=key)), name),)
        for key, name in connection.execute(select(_bytes(circles.key), circles.name).where(circles.ended.is_(None)))
    }
    asked = select(_bytes(of.person), _bytes(of.circle)).where(stands(today)).order_by(of.home.desc())
    found: dict[bytes, tuple[CircleName, ...]] = {}
    for person, circle in connection.execute(asked):
        name = alone.get(circle)
        if name is not None:
            there = found.get(person)
            found[person] = name if there is None else there if name[0] in there else (*there, *name)
    return found


def _places(connection: Connection) -> dict[bytes, str]:
    of = tables.place.c
    return dict(map(tuple, connection.execute(select(_bytes(of.key), of.name))))


def _adults(connection: Connection) -> dict[bytes, str]:
    of, adult = tables.person.c, tables.person.alias()
    asked = select(_bytes(of.key), adult.c.name).join(adult, of.adult == adult.c.key).where(of.child)
    return dict(map(tuple, connection.execute(asked)))


def _offers(connection: Connection) -> dict[bytes, tuple[OfferWords, ...]]:
    of = tables.offer.c
    asked = select(_bytes(of.person), of.kind, of.words).where(of.state == OfferState.OPEN).order_by(of.key)
    found: defaultdict[bytes, list[OfferWords]] = defaultdict(list)
    for person, kind, words in connection.execute(asked):
        found[person].append(OfferWords(kind, words))
    return {person: tuple(some) for person, some in found.items()}
