"""What the island is drawn from: every circle that goes on, everybody, and who belongs where today."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date

from sqlalchemy import Connection, LargeBinary, Text, or_, select, type_coerce

from microsol_desktop.circle.island import Held, IslandCircle, homes
from microsol_desktop.circle.islanders import Bond, Islanders
from microsol_desktop.circle.keys import CircleKey, PersonKey
from microsol_desktop.circle.seasons import Pulse
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.questions.belonging import BELONGING
from microsol_desktop.store.record.questions.seasons import seasons_now


def island_now(connection: Connection, today: date) -> Islanders:
    """Who is on the island today, and what binds them. Whoever is only thought of or invited belongs nowhere yet."""
    circles, names = _circles(connection, today), _names(connection)
    belongs: defaultdict[PersonKey, list[CircleKey]] = defaultdict(list)
    held = _held(connection, today, {each.key.bytes: each.key for each in circles}, {key.bytes: key for key in names})
    for each in held:
        belongs[each.person].append(each.circle)
    drawn_in = homes(held, {each.key: each.kind for each in circles})
    also = {
        person: tuple(dict.fromkeys(circle for circle in where if circle != drawn_in[person]))
        for person, where in belongs.items()
        if len(where) > 1
    }
    return Islanders(circles, names, drawn_in, also, _bonds(connection, today))


def _circles(connection: Connection, today: date) -> tuple[IslandCircle, ...]:
    of = tables.circle.c
    seasons = _seasons(connection, today)
    asked = select(of.key, of.kind, of.name, of.parent, of.begun).where(of.ended.is_(None)).order_by(of.key)
    return tuple(
        IslandCircle(
            key=key,
            kind=kind,
            name=name,
            parent=parent,
            pulse=seasons.get(key),
            is_begun=begun is not None and begun <= today,
        )
        for key, kind, name, parent, begun in connection.execute(asked)
    )


def _seasons(connection: Connection, today: date) -> dict[CircleKey, Pulse]:
    """Where the season is that each circle is in: of several that are open, the one that began last."""
    running = [now for now in seasons_now(connection, today) if now.season.begins <= today]
    return {now.season.circle: now.pulse for now in sorted(running, key=lambda now: now.season.begins)}


def _names(connection: Connection) -> dict[PersonKey, str]:
    of = tables.person.c
    return {key: name for key, name in connection.execute(select(of.key, of.name).order_by(of.key))}  # noqa: C416 - a row is no pair to `dict`


def _held(
    connection: Connection, today: date, circles: Mapping[bytes, CircleKey], people: Mapping[bytes, PersonKey]
) -> list[Held]:
    """Who belongs where; the keys are those that are known already, for to make each anew takes most of the time."""
    of = tables.membership.c
    asked = select(
        type_coerce(of.person, LargeBinary),
        type_coerce(of.circle, LargeBinary),
        type_coerce(of.since, Text),
        of.home,
    ).where(of.standing.in_(BELONGING), of.since <= today, or_(of.until.is_(None), of.until > today))
    days: dict[str, date] = {}
    found = []
    for person, circle, since, home in connection.execute(asked.order_by(of.person, of.since, of.key)):
        where = circles.get(circle)
        if where is not None:
            day = days.get(since) or days.setdefault(since, date.fromisoformat(since))
            found.append(Held(people[person], where, day, home))
    return found


def _bonds(connection: Connection, today: date) -> tuple[Bond, ...]:
    of = tables.tie.c
    asked = select(of.kind, of.giver, of.receiver).where(or_(of.until.is_(None), of.until > today)).order_by(of.key)
    return tuple(Bond(*row) for row in connection.execute(asked))
