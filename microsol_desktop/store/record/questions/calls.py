"""Which calls are alive, and which ask for a look."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection

from microsol_desktop.circle.calls import Call, CallState
from microsol_desktop.circle.keys import CircleKey
from microsol_desktop.store.record import tables
from microsol_desktop.store.record.rows import read


class CallNow(NamedTuple):
    """A call that is not closed, and whether its review is due."""

    call: Call
    review_due: bool


def which_calls_are_alive(connection: Connection, today: date, circle: CircleKey | None = None) -> tuple[CallNow, ...]:
    """Every call that is not closed, of one circle or of all; those whose review is due first, the oldest before."""
    of = tables.call.c
    conditions = (of.state != CallState.CLOSED, *(() if circle is None else (of.circle == circle,)))
    found = [
        CallNow(call, call.review_due is not None and call.review_due <= today)
        for call in read(connection, Call, *conditions, order_by=(of.key,))
    ]
    return tuple(sorted(found, key=lambda now: (not now.review_due, now.call.review_due or date.max)))
