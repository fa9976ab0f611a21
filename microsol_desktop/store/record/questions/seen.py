"""Who has not been seen for long, and whether somebody has been in touch."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, and_, exists, func, select

from microsol_desktop.circle.circles import Membership
from microsol_desktop.circle.gatherings import Came
from microsol_desktop.circle.keys import CircleKey, PersonKey
from microsol_desktop.circle.seen import MISSED, Missed, by_urgency
from microsol_desktop.circle.seen import not_seen_for_long as missed
from microsol_desktop.circle.standing import members_now
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.circles import memberships_in
from microsol_desktop.store.record.rows import read

THERE = (Came.CAME, Came.LATE, Came.LEFT_EARLY)
"""What counts as having been there."""
PORTION = 500
"""People that are asked for by name at once."""


def not_seen_for_long(connection: Connection, circle: CircleKey, today: date) -> tuple[Missed, ...]:
    """Those of a circle who missed its last three meetings, those with whom nobody was in touch first."""
    since = connection.scalar(select(_third_last(tables.circle.c.key)).where(tables.circle.c.key == circle))
    members = members_now(memberships_in(connection, circle), today)
    people = [member.person for member in members]
    seen = {person: on for (at, person), on in _last_seen(connection, people).items() if at == circle}
    return missed(members, since, seen, _last_touched(connection, people))


class MissedIn(NamedTuple):
    """Somebody who was missed, and in which circle."""

    circle: CircleKey
    missed: Missed


def not_seen_anywhere(connection: Connection, today: date) -> tuple[MissedIn, ...]:
    """The same for all circles at once."""
    away = _away(connection)
    people = list({person for _, person in away})
    seen, touched = _last_seen(connection, people), _last_touched(connection, people)
    held: defaultdict[CircleKey, list[Membership]] = defaultdict(list)
    for portion in _portions(people):
        for membership in read(connection, Membership, tables.membership.c.person.in_(portion)):
            if (membership.circle, membership.person) in away:
                held[membership.circle].append(membership)
    found = []
    for circle, memberships in held.items():
        members = members_now(memberships, today)
        there = {one.person: seen[circle, one.person] for one in members if (circle, one.person) in seen}
        since = away[circle, memberships[0].person]
        found += [MissedIn(circle, one) for one in missed(members, since, there, touched)]
    return tuple(sorted(found, key=lambda one: by_urgency(one.missed)))


def _third_last(circle: ColumnElement[CircleKey]) -> ColumnElement[date]:
    """The day of a circle's third last meeting."""
    of = tables.gathering.c
    held = select(of.on).where(of.circle == circle, of.began.is_not(None), of.cancelled_on.is_(None))
    return held.order_by(of.on.desc()).limit(1).offset(MISSED - 1).scalar_subquery()


def _away(connection: Connection) -> dict[tuple[CircleKey, PersonKey], date]:
    """Who was at none of the last three meetings of a circle that they may belong to, and since when."""
    of, there, held, circles = tables.gathering.c, tables.attendance.c, tables.membership.c, tables.circle.c
    days = select(circles.key, _third_last(circles.key).label("day")).where(circles.ended.is_(None))
    # Worked out once for each circle, and not again for each of its people.
    since = days.cte("since").prefix_with("MATERIALIZED")
    was_there = (
        exists()
        .where(of.circle == held.circle, of.on >= since.c.day)
        .where(there.gathering == of.key, there.person == held.person, there.came.in_(THERE))
    )
    asked = select(held.circle, held.person, since.c.day).where(
        and_(since.c.key == held.circle, since.c.day.is_not(None), held.until.is_(None)),
        ~was_there,
    )
    return {(circle, person): day for circle, person, day in connection.execute(asked)}


def _last_seen(connection: Connection, people: list[PersonKey]) -> dict[tuple[CircleKey, PersonKey], date]:
    """When each of these was last at a gathering of each circle; where they never were is left out."""
    of, there = tables.gathering.c, tables.attendance.c
    seen: dict[tuple[CircleKey, PersonKey], date] = {}
    for portion in _portions(people):
        asked = (
            select(of.circle, there.person, func.max(of.on))
            .select_from(tables.attendance.join(tables.gathering, there.gathering == of.key))
            .where(there.came.in_(THERE), there.person.in_(portion), of.circle.is_not(None))
            .group_by(of.circle, there.person)
        )
        seen |= {(circle, person): on for circle, person, on in connection.execute(asked)}
    return seen


def _last_touched(connection: Connection, people: list[PersonKey]) -> dict[PersonKey, date]:
    """When somebody was last in touch with each of these."""
    of = tables.reached_out.c
    touched: dict[PersonKey, date] = {}
    for portion in _portions(people):
        asked = select(of.person, func.max(of.on)).where(of.person.in_(portion)).group_by(of.person)
        touched |= dict(map(tuple, connection.execute(asked)))
    return touched


def _portions(people: list[PersonKey]) -> Iterable[list[PersonKey]]:
    return (people[begin : begin + PORTION] for begin in range(0, len(people), PORTION))
