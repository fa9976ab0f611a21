"""Whose turn it is to hold a role."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, func, select

from microsol_desktop.circle.hosting import Turn
from microsol_desktop.circle.hosting import who_hosts_next as in_turn
from microsol_desktop.circle.keys import CircleKey
from microsol_desktop.circle.standing import members_now
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.circles import memberships_in


def who_hosts_next(connection: Connection, circle: CircleKey, role: str, today: date) -> tuple[Turn, ...]:
    """Those of the circle in the order in which this role is offered to them: who has not held it for long comes first.

    Whoever is down for it at a gathering to come is last.
    """
    held, of = tables.role_held.c, tables.gathering.c
    asked = (
        select(held.person, func.max(of.on), of.began.is_(None))
        .select_from(tables.gathering.join(tables.role_held, held.gathering == of.key))
        .where(of.circle == circle, held.role == role, of.cancelled_on.is_(None))
        .group_by(held.person, of.began.is_(None))
    )
    last = {}
    promised = []
    for person, on, to_come in connection.execute(asked):
        if not to_come:
            last[person] = on
        elif on >= today:
            promised.append(person)
    return in_turn(members_now(memberships_in(connection, circle), today), last, promised)
