"""Offers, needs and calls, read from the record."""

from __future__ import annotations

from sqlalchemy import Connection, or_, select

from microsol_desktop.circle.calls import Call, Offer
from microsol_desktop.circle.keys import PersonKey
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.rows import read


def offers_of(connection: Connection, key: PersonKey) -> tuple[Offer, ...]:
    """What this person offers and needs, and did, the newest first."""
    of = tables.offer.c
    return read(connection, Offer, of.person == key, order_by=(of.key.desc(),))


def all_calls(connection: Connection) -> tuple[Call, ...]:
    """Every call with its supporters, the newest first."""
    return read(connection, Call, order_by=(tables.call.c.key.desc(),))


def calls_of(connection: Connection, key: PersonKey) -> tuple[Call, ...]:
    """What this person called for, or said to support; the newest first."""
    of, support = tables.call.c, tables.support.c
    supported = select(support.call).where(support.person == key)
    return read(connection, Call, or_(of.caller == key, of.key.in_(supported)), order_by=(of.key.desc(),))
