"""All that stands on a circle's page, asked at once."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, func, select

from microsol_desktop.circle.circles import Circle, Membership, Season
from microsol_desktop.circle.gatherings import CIRCLE_HOST, Gathering
from microsol_desktop.circle.glance import CircleNow, NotSeen, Promised
from microsol_desktop.circle.keys import CircleKey, PersonKey
from microsol_desktop.circle.seasons import pulse_of
from microsol_desktop.circle.whole import CircleWhole, HostsNext, NeverMet, SeasonWhole, of_the_circle
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.circles import circle, invitations_of, memberships_now, seasons_of
from microsol_desktop.store.record.gatherings import gatherings_in_season
from microsol_desktop.store.record.people import place
from microsol_desktop.store.record.questions.circles_now import circles_now
from microsol_desktop.store.record.questions.hosting import who_hosts_next
from microsol_desktop.store.record.questions.looking_back import what_we_said_we_would_change
from microsol_desktop.store.record.questions.meeting import pairs_that_never_met
from microsol_desktop.store.record.questions.seen import not_seen_for_long
from microsol_desktop.store.record.questions.to_look_at import names_of
from microsol_desktop.store.record.rows import read

PAIRS_UP_TO = 40
"""In a wider circle nobody expects to have met everybody."""
COMING = 8


def one_circle(connection: Connection, key: CircleKey, today: date) -> CircleWhole | None:
    """Everything of one circle; None if there is no such circle any more."""
    found = circle(connection, key)
    if found is None:
        return None
    memberships = memberships_now(connection, key, today)
    names = names_of(connection, {one.person for one in memberships})
    held = _held(connection, key)
    return CircleWhole(
        circle=found,
        place=place(connection, found.place) if found.place is not None else None,
        parent=circle(connection, found.parent) if found.parent is not None else None,
        people=of_the_circle(memberships, names),
        within=_within(connection, key, today),
        coming=_coming(connection, key, today),
        held=held,
        seasons=tuple(_season(connection, season, today) for season in seasons_of(connection, key)),
        hosts=tuple(
            HostsNext(turn.person, names[turn.person], turn.last)
            for turn in who_hosts_next(connection, key, CIRCLE_HOST, today)
            if turn.person in names
        ),
        not_seen=_not_seen(connection, found, names, today),
        promised=tuple(
            Promised(one.line, key, found.name, one.said_on) for one in what_we_said_we_would_change(connection, key)
        ),
        never_met=_never_met(connection, memberships, names) if held else (),
        invitations=invitations_of(connection, key),
    )


def _within(connection: Connection, key: CircleKey, today: date) -> tuple[CircleNow, ...]:
    has_some = connection.scalar(select(tables.circle.c.key).where(tables.circle.c.parent == key).limit(1))
    if has_some is None:
        return ()
    return tuple(now for now in circles_now(connection, today) if now.circle.parent == key)


def _coming(connection: Connection, key: CircleKey, today: date) -> tuple[Gathering, ...]:
    of = tables.gathering.c
    still = (of.circle == key, of.on >= today, of.began.is_(None), of.cancelled_on.is_(None))
    return read(connection, Gathering, *still, order_by=(of.on, of.starts, of.key), limit=COMING)


def _held(connection: Connection, key: CircleKey) -> int:
    of = tables.gathering.c
    return connection.scalar(select(func.count()).where(of.circle == key, of.began.is_not(None))) or 0


def _season(connection: Connection, season: Season, today: date) -> SeasonWhole:
    days = gatherings_in_season(connection, season.key)
    return SeasonWhole(season, pulse_of(season, days, today), days)


def _not_seen(connection: Connection, found: Circle, names: dict[PersonKey, str], today: date) -> tuple[NotSeen, ...]:
    return tuple(
        NotSeen(one.person, names[one.person], found.key, found.name, one.seen)
        for one in not_seen_for_long(connection, found.key, today)
        if one.reached_out is None and one.person in names
    )


def _never_met(
    connection: Connection, memberships: tuple[Membership, ...], names: dict[PersonKey, str]
) -> tuple[NeverMet, ...]:
    people = [person for person in names if any(one.person == person and one.standing.belongs for one in memberships)]
    if len(people) > PAIRS_UP_TO:
        return ()
    people.sort(key=lambda person: names[person].casefold())
    return tuple(
        NeverMet(one, names[one], other, names[other]) for one, other in pairs_that_never_met(connection, people)
    )
