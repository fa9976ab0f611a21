"""What people offer, need, call for and are tied by, all of it with their names."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection, or_, select

from microsol_desktop.circle.calls import Call, CallState, Offer
from microsol_desktop.circle.calls_seen import AllCalls, CallSeen, HeldAt, OfferSeen, TieSeen, by_day, by_need
from microsol_desktop.circle.gatherings import Gathering
from microsol_desktop.circle.keys import CircleKey, PersonKey
from microsol_desktop.circle.people import Tie
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.rows import FEW, read

GATHERINGS = 30
"""So many of the last gatherings are offered as where something was called."""


def all_calls(connection: Connection, today: date) -> AllCalls:
    """All of it, open or not; ties that have ended are left out."""
    of, ties = tables.offer.c, tables.tie.c
    offers = read(connection, Offer, order_by=(of.since.desc(), of.key.desc()))
    calls = read(connection, Call, order_by=(tables.call.c.key.desc(),))
    alive = read(connection, Tie, or_(ties.until.is_(None), ties.until > today), order_by=(ties.key,))
    names = _names(connection, _people(offers, calls, alive))
    circles = _circles(connection)
    return AllCalls(
        offers=tuple(OfferSeen(offer, names.get(offer.person, "")) for offer in offers),
        calls=tuple(sorted((_seen(call, names, circles, today) for call in calls), key=by_need)),
        ties=tuple(sorted((_tie_seen(tie, names, today) for tie in alive), key=by_day)),
        circles=tuple(circles.items()),
        gatherings=_gatherings(connection, circles),
    )


def _people(offers: Iterable[Offer], calls: Iterable[Call], ties: Iterable[Tie]) -> set[PersonKey]:
    found = {offer.person for offer in offers}
    found |= {who for call in calls for who in (*call.supporters, *([call.caller] if call.caller else []))}
    return found | {who for tie in ties for who in (tie.giver, tie.receiver)}


def _names(connection: Connection, people: set[PersonKey]) -> dict[PersonKey, str]:
    of, wanted = tables.person.c, tuple(people)
    portions = (wanted[start : start + FEW] for start in range(0, len(wanted), FEW))
    found = (connection.execute(select(of.key, of.name).where(of.key.in_(some))) for some in portions)
    return {PersonKey(key): name for rows in found for key, name in rows}


def _circles(connection: Connection) -> dict[CircleKey, str]:
    of = tables.circle.c
    asked = select(of.key, of.name).where(of.ended.is_(None)).order_by(of.name, of.key)
    return {CircleKey(key): name for key, name in connection.execute(asked)}


def _seen(call: Call, names: dict[PersonKey, str], circles: dict[CircleKey, str], today: date) -> CallSeen:
    is_due = call.state is not CallState.CLOSED and call.review_due is not None and call.review_due <= today
    return CallSeen(
        call=call,
        caller=names.get(call.caller, "") if call.caller is not None else "",
        circle=circles.get(call.circle, "") if call.circle is not None else "",
        supporters=tuple((key, names.get(key, "")) for key in call.supporters),
        is_due=is_due,
    )


def _tie_seen(tie: Tie, names: dict[PersonKey, str], today: date) -> TieSeen:
    is_due = tie.next_due is not None and tie.next_due <= today
    return TieSeen(tie, names.get(tie.giver, ""), names.get(tie.receiver, ""), is_due)


def _gatherings(connection: Connection, circles: dict[CircleKey, str]) -> tuple[HeldAt, ...]:
    of = tables.gathering.c
    held = read(connection, Gathering, of.began.is_not(None), order_by=(of.on.desc(), of.key.desc()), limit=GATHERINGS)
    return tuple(HeldAt(one, circles.get(one.circle, "") if one.circle is not None else "") for one in held)
