"""Circles and who is in them, read from the record."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection, or_

from microsol_desktop.circle.circles import Circle, Invitation, Membership, Season
from microsol_desktop.circle.keys import CircleKey, PersonKey
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.rows import read, read_by_keys, read_one


def all_circles(connection: Connection) -> tuple[Circle, ...]:
    """Every circle, those that have ended too, by name."""
    return read(connection, Circle, order_by=(tables.circle.c.name, tables.circle.c.key))


def circles_alive(connection: Connection) -> tuple[Circle, ...]:
    """Every circle that has not ended, those that are only thought of too, by name."""
    circles = tables.circle.c
    return read(connection, Circle, circles.ended.is_(None), order_by=(circles.name, circles.key))


def circle(connection: Connection, key: CircleKey) -> Circle | None:
    """One of them."""
    return read_one(connection, Circle, key)


def these_circles(connection: Connection, keys: Iterable[CircleKey]) -> tuple[Circle, ...]:
    """Those with these keys that are there, in no order."""
    return read_by_keys(connection, Circle, keys)


def memberships_in(connection: Connection, key: CircleKey) -> tuple[Membership, ...]:
    """How people stand and stood to this circle, the oldest first."""
    of = tables.membership.c
    return read(connection, Membership, of.circle == key, order_by=(of.since, of.key))


def memberships_of(connection: Connection, key: PersonKey) -> tuple[Membership, ...]:
    """How this person stands and stood to circles, the oldest first."""
    of = tables.membership.c
    return read(connection, Membership, of.person == key, order_by=(of.since, of.key))


def memberships_now(connection: Connection, key: CircleKey, today: date) -> tuple[Membership, ...]:
    """How people stand to this circle today, the oldest first; a standing's last day is not one of its days."""
    of = tables.membership.c
    today_too = (of.since <= today, or_(of.until.is_(None), of.until > today))
    return read(connection, Membership, of.circle == key, *today_too, order_by=(of.since, of.key))


def invitations_of(connection: Connection, key: CircleKey) -> tuple[Invitation, ...]:
    """To what people were invited by this circle, the newest first."""
    of = tables.invitation.c
    return read(connection, Invitation, of.circle == key, order_by=(of.made_on.desc(), of.key))


def seasons_of(connection: Connection, key: CircleKey) -> tuple[Season, ...]:
    """The seasons of this circle, the newest first."""
    of = tables.season.c
    return read(connection, Season, of.circle == key, order_by=(of.begins.desc(), of.key))
