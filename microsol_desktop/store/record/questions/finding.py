"""Whom a host thinks of, and for what: the lists that are let sit."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from sqlalchemy import Connection, or_

from microsol_desktop.circle.circles import Circle, Invitation, Membership
from microsol_desktop.circle.finding import FOUND, Draft, Sought
from microsol_desktop.circle.keys import CircleKey
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.people import these_people
from microsol_desktop.store.record.rows import read


def finding(connection: Connection, today: date, about: CircleKey | None = None) -> tuple[Draft, ...]:
    """Every circle that has not begun, the oldest list first; before them the one `about` which the host comes."""
    circles, of, said = tables.circle.c, tables.membership.c, tables.invitation.c
    wanted = circles.begun.is_(None) & circles.ended.is_(None)
    if about is not None:
        wanted |= circles.key == about
    drafts = read(connection, Circle, wanted, order_by=(circles.key,))
    keys = [one.key for one in drafts]
    today_too = (of.since <= today, or_(of.until.is_(None), of.until > today))
    held = read(connection, Membership, of.circle.in_(keys), of.standing.in_(FOUND), *today_too, order_by=(of.key,))
    names = {one.key: one.name for one in these_people(connection, (each.person for each in held))}
    people: defaultdict[CircleKey, list[Sought]] = defaultdict(list)
    for each in held:
        people[each.circle].append(Sought(each, names[each.person]))
    words: defaultdict[CircleKey, list[Invitation]] = defaultdict(list)
    for one in read(connection, Invitation, said.circle.in_(keys), order_by=(said.made_on.desc(), said.key.desc())):
        words[one.circle].append(one)
    found = (Draft(one, tuple(people[one.key]), tuple(words[one.key])) for one in drafts)
    return tuple(sorted(found, key=lambda draft: draft.circle.key != about))
