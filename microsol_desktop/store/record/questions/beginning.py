"""What is to be known of a circle when a practice begins for it: its people, who met whom, what is planned today."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import Connection, exists, func, or_, select

from microsol_desktop.circle.at_the_door import FEW, AtTheDoor, LastHeld, Pair, ToBegin
from microsol_desktop.circle.circles import Circle
from microsol_desktop.circle.gatherings import CIRCLE_HOST, Came, Gathering
from microsol_desktop.circle.keys import CircleKey, GatheringKey, PersonKey
from microsol_desktop.circle.people import KeptApart, Person
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.circles import circle as one_circle
from microsol_desktop.store.record.gatherings import attendances_at, gathering, roles_at
from microsol_desktop.store.record.questions.belonging import made_of, stands
from microsol_desktop.store.record.questions.meeting import newcomers_tonight, who_sat_with_whom
from microsol_desktop.store.record.rows import read


def at_the_door(
    connection: Connection, today: date, circle: CircleKey | None, planned: GatheringKey | None = None
) -> AtTheDoor | None:
    """A circle as it comes to its gathering; `planned` says which one, else it is what is planned for today.

    None where there is neither: somebody took them out.
    """
    meant = gathering(connection, planned) if planned is not None else _for_today(connection, circle, today)
    whose = circle if circle is not None or meant is None else meant.circle
    of = one_circle(connection, whose) if whose is not None else None
    if of is None and meant is None:
        return None
    people = who_may_come(connection, of.key, today) if of is not None else ()
    keys = tuple(person.key for person in people)
    few = len(keys) <= FEW
    new = newcomers_tonight(connection, of, keys) if of is not None and _has_met(connection, of) else None
    return AtTheDoor(
        circle=of,
        people=people,
        gathering=meant,
        hosts=_hosts(connection, meant),
        word=_word(connection, meant),
        met=who_sat_with_whom(connection, keys) if few else {},
        apart=kept_apart_among(connection, keys),
        new=frozenset(new.people) if new is not None else frozenset(),
        some_new_last_time=new is not None and new.some_last_time,
    )


def what_to_begin(connection: Connection, today: date, key: UUID) -> ToBegin | None:
    """A gathering or a circle by its key, of a circle what is planned for today; and which practice it would be.

    Where a plan names none it is the circle's latest practice again.
    """
    planned = gathering(connection, GatheringKey(key))
    if planned is not None:
        return ToBegin(planned.practice or _latest(connection, planned.circle), planned.circle, planned.key)
    of = one_circle(connection, CircleKey(key))
    if of is None:
        return None
    planned = _for_today(connection, of.key, today)
    practice = planned.practice if planned is not None else ""
    return ToBegin(practice or _latest(connection, of.key), of.key, planned.key if planned is not None else None)


def who_may_come(connection: Connection, circle: CircleKey, today: date) -> tuple[Person, ...]:
    """Who belongs to this circle, or to one that it is made of at any depth, by name."""
    of, people = tables.membership.c, tables.person.c
    inside = select(of.person).where(of.circle.in_(made_of(circle)), stands(today))
    return read(connection, Person, people.key.in_(inside), order_by=(func.lower(people.name), people.key))


def kept_apart_among(connection: Connection, people: tuple[PersonKey, ...]) -> tuple[Pair, ...]:
    """Which two of these are not put into one group. For the mixing alone."""
    pairs, here = tables.kept_apart.c, set(people)
    if not here:
        return ()
    # Of many people it is quicker to read all of the few pairs.
    mine = () if len(here) > FEW else (or_(pairs.one.in_(people), pairs.other.in_(people)),)
    found = read(connection, KeptApart, *mine)
    return tuple((pair.one, pair.other) for pair in found if {pair.one, pair.other} <= here)


def when_roles_were_held(connection: Connection, circle: CircleKey) -> LastHeld:
    """When each role was last held by whom at a gathering of this circle."""
    held, of = tables.role_held.c, tables.gathering.c
    asked = (
        select(func.lower(held.role), held.person, func.max(of.on))
        .select_from(tables.gathering.join(tables.role_held, held.gathering == of.key))
        .where(of.circle == circle, of.began.is_not(None))
        .group_by(func.lower(held.role), held.person)
    )
    found: dict[str, dict[PersonKey, date]] = {}
    for role, person, on in connection.execute(asked):
        found.setdefault(role, {})[person] = on
    return found


def _latest(connection: Connection, circle: CircleKey | None) -> str:
    """What a circle did last; "" where it has done nothing yet."""
    held = tables.gathering.c
    asked = select(held.practice).where(held.circle == circle, held.began.is_not(None)).order_by(held.on.desc())
    return connection.scalar(asked.limit(1)) or ""


def _for_today(connection: Connection, circle: CircleKey | None, today: date) -> Gathering | None:
    of = tables.gathering.c
    if circle is None:
        return None
    still = (of.circle == circle, of.on == today, of.began.is_(None), of.cancelled_on.is_(None))
    return next(iter(read(connection, Gathering, *still, order_by=(of.starts, of.key), limit=1)), None)


def _has_met(connection: Connection, circle: Circle) -> bool:
    """Whether the circle had a gathering already: at the very first one everybody is new, which says nothing."""
    of = tables.gathering.c
    return bool(connection.scalar(select(exists().where(of.circle == circle.key, of.began.is_not(None)))))


def _hosts(connection: Connection, planned: Gathering | None) -> tuple[PersonKey, ...]:
    roles = roles_at(connection, planned.key) if planned is not None else ()
    return tuple(held.person for held in roles if held.role == CIRCLE_HOST)


def _word(connection: Connection, planned: Gathering | None) -> frozenset[PersonKey]:
    came = attendances_at(connection, planned.key) if planned is not None else ()
    return frozenset(each.person for each in came if each.came is Came.SENT_WORD)
