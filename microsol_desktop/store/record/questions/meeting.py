"""Who has sat with whom, and who is new to a circle."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from itertools import combinations

from sqlalchemy import Connection, exists, select

from microsol_desktop.circle.circles import Circle
from microsol_desktop.circle.keys import CircleKey, GatheringKey, PersonKey
from microsol_desktop.circle.newcomers import Newcomers
from microsol_desktop.circle.newcomers import newcomers_tonight as new_among
from microsol_desktop.circle.pairs import pairs_that_never_met as pairs_not_among
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.questions.seen import THERE

ONE_CIRCLE = 12
"""Up to so many people without groups sit in one circle, and have met."""
Pair = tuple[PersonKey, PersonKey]


def who_sat_with_whom(connection: Connection, people: Collection[PersonKey]) -> Counter[Pair]:
    """How often each two of these people have sat together at earlier gatherings; the smaller key comes first.

    Each small group counts, and each gathering of at most twelve people that had no groups.
    """
    sat, there, of = tables.sat_with.c, tables.attendance.c, tables.gathering.c
    together: defaultdict[tuple[GatheringKey, int, int], list[PersonKey]] = defaultdict(list)
    in_groups = select(sat.gathering, sat.round, sat.group, sat.person).where(sat.person.in_(people))
    for gathering, round_, group, person in connection.execute(in_groups):
        together[gathering, round_, group].append(person)
    no_groups = ~exists().where(sat.gathering == of.key)
    in_circle = (
        select(there.gathering, there.person)
        .join(tables.gathering, of.key == there.gathering)
        .where(there.person.in_(people), there.came.in_(THERE), of.heads <= ONE_CIRCLE, no_groups)
    )
    for gathering, person in connection.execute(in_circle):
        together[gathering, 0, 0].append(person)
    return Counter(pair for group in together.values() for pair in combinations(sorted(group), 2))


def pairs_that_never_met(connection: Connection, people: Collection[PersonKey]) -> tuple[Pair, ...]:
    """Each two of these people who have never sat together."""
    return pairs_not_among(people, set(who_sat_with_whom(connection, people)))


def newcomers_tonight(connection: Connection, circle: Circle, present: Iterable[PersonKey]) -> Newcomers:
    """Who of those present has never been at a gathering of this circle, against what it agreed on."""
    held = _last_held(connection, circle.key)
    there, of = tables.attendance.c, tables.gathering.c
    been = (
        select(there.person, of.key, of.on)
        .join(tables.gathering, of.key == there.gathering)
        .where(of.circle == circle.key, of.began.is_not(None), there.came.in_(THERE))
        .order_by(of.on, of.key)
    )
    first_at: dict[PersonKey, GatheringKey] = {}
    meetings: list[GatheringKey] = []
    for person, gathering, _ in connection.execute(been):
        first_at.setdefault(person, gathering)
        if not meetings or meetings[-1] != gathering:
            meetings.append(gathering)
    # At a circle's very first meeting everybody is new, which says nothing.
    some = len(meetings) > 1 and held in first_at.values()
    return new_among(circle, present, set(first_at), some_last_time=some)


def _last_held(connection: Connection, circle: CircleKey) -> GatheringKey | None:
    of = tables.gathering.c
    asked = select(of.key).where(of.circle == circle, of.began.is_not(None)).order_by(of.on.desc(), of.key.desc())
    return connection.scalar(asked.limit(1))
