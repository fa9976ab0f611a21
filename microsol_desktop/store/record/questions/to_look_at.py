"""What wants a look, of all circles at once: the questions that hosts ask, with the names that their answers need."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection, func, select

from microsol_desktop.circle.circles import CircleKind
from microsol_desktop.circle.gatherings import HarvestLine
from microsol_desktop.circle.glance import Coming, Named, NotSeen, Promised, RoomIn, SeasonAsks, ToLookAt
from microsol_desktop.circle.keys import CircleKey, PersonKey
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.gatherings import gatherings_to_come
from microsol_desktop.store.record.questions.belonging import room_for_one_more, who_has_no_crew
from microsol_desktop.store.record.questions.calls import which_calls_are_alive
from microsol_desktop.store.record.questions.looking_back import TO_CHANGE
from microsol_desktop.store.record.questions.seasons import whose_season_ends
from microsol_desktop.store.record.questions.seen import not_seen_anywhere
from microsol_desktop.store.record.rows import columns_of, values_of

COMING = 6
"""So many gatherings to come."""
PROMISED = 200
"""So many lines of what circles said that they would change, the last ones: who said more has other worries."""
WIDE = (CircleKind.CONGREGATION, CircleKind.NETWORK)
PORTION = 500
"""People that are asked for at once."""


def what_wants_a_look(connection: Connection, today: date) -> ToLookAt:
    """Everything that a host may want to look at today."""
    circles = dict(map(tuple, connection.execute(select(tables.circle.c.key, tables.circle.c.name))))
    return ToLookAt(
        coming=tuple(Coming(one, circles.get(one.circle, "")) for one in gatherings_to_come(connection, today, COMING)),
        seasons=tuple(
            SeasonAsks(now.season.circle, circles[now.season.circle], now.pulse)
            for now in whose_season_ends(connection, today)
        ),
        not_seen=_not_seen(connection, circles, today),
        reviews=tuple(now.call for now in which_calls_are_alive(connection, today) if now.review_due),
        promised=_promised(connection, circles),
        no_crew=_no_crew(connection, today),
        room=tuple(RoomIn(*room) for room in room_for_one_more(connection, today)),
    )


def _not_seen(connection: Connection, circles: dict[CircleKey, str], today: date) -> tuple[NotSeen, ...]:
    missed = [one for one in not_seen_anywhere(connection, today) if one.missed.reached_out is None]
    names = names_of(connection, (one.missed.person for one in missed))
    return tuple(
        NotSeen(one.missed.person, names[one.missed.person], one.circle, circles[one.circle], one.missed.seen)
        for one in missed
        if one.missed.person in names
    )


def _promised(connection: Connection, circles: dict[CircleKey, str]) -> tuple[Promised, ...]:
    """What circles that are alive said that they would change, what was said last first."""
    of, lines, alive = tables.gathering.c, tables.harvest_line.c, tables.circle.c
    asked = (
        select(of.on, of.circle, *columns_of(HarvestLine))
        .join(tables.harvest_line, lines.gathering == of.key)
        .join(tables.circle, alive.key == of.circle)
        .where(func.lower(lines.head).in_(TO_CHANGE), lines.kept, ~lines.done, alive.ended.is_(None))
        .order_by(of.on.desc(), lines.key)
        .limit(PROMISED)
    )
    rows = connection.execute(asked).all()
    said = values_of(connection, HarvestLine, [row[2:] for row in rows])
    return tuple(Promised(line, row[1], circles[row[1]], row[0]) for line, row in zip(said, rows, strict=True))


def _no_crew(connection: Connection, today: date) -> tuple[Named, ...]:
    """Who of a congregation or a network is in no small circle; where there is none, nobody misses a crew."""
    of = tables.circle.c
    widest = connection.scalars(select(of.key).where(of.kind.in_(WIDE), of.parent.is_(None), of.ended.is_(None))).all()
    found = {person: None for circle in widest for person in who_has_no_crew(connection, today, circle)}
    names = names_of(connection, found)
    return tuple(Named(person, names[person]) for person in found)


def names_of(connection: Connection, people: Iterable[PersonKey]) -> dict[PersonKey, str]:
    """What these people are called."""
    of, wanted = tables.person.c, list(people)
    found: dict[PersonKey, str] = {}
    for begin in range(0, len(wanted), PORTION):
        asked = select(of.key, of.name).where(of.key.in_(wanted[begin : begin + PORTION]))
        found |= dict(map(tuple, connection.execute(asked)))
    return found
