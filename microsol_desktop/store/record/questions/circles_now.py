"""Every circle as it is today: how many people, its next day that is set, and where its season is."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, func, select

from microsol_desktop.circle.glance import CircleNow
from microsol_desktop.circle.keys import CircleKey
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.circles import all_circles
from microsol_desktop.store.record.questions.belonging import stands
from microsol_desktop.store.record.questions.seasons import seasons_now


def circles_now(connection: Connection, today: date) -> tuple[CircleNow, ...]:
    """Every circle, those that have ended too, by name."""
    people, next_on = _people(connection, today), _next(connection, today)
    pulses = {now.season.circle: now.pulse for now in seasons_now(connection, today)}
    return tuple(
        CircleNow(one, people.get(one.key, 0), next_on.get(one.key), pulses.get(one.key))
        for one in all_circles(connection)
    )


def _people(connection: Connection, today: date) -> dict[CircleKey, int]:
    of = tables.membership.c
    asked = select(of.circle, func.count(func.distinct(of.person))).where(stands(today)).group_by(of.circle)
    return dict(map(tuple, connection.execute(asked)))


def _next(connection: Connection, today: date) -> dict[CircleKey, date]:
    of = tables.gathering.c
    asked = (
        select(of.circle, func.min(of.on))
        .where(of.on >= today, of.began.is_(None), of.cancelled_on.is_(None), of.circle.is_not(None))
        .group_by(of.circle)
    )
    return dict(map(tuple, connection.execute(asked)))
