"""Offers, needs, calls and ties, for whoever is on the interface's thread: what there is to know, each change by name.

What is needed of the store is imported on its own thread.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from microsol_desktop.circle.calls import Call, Offer
from microsol_desktop.circle.calls_seen import AllCalls
from microsol_desktop.circle.keys import ReachedOutKey
from microsol_desktop.circle.people import ReachedOut, Tie
from microsol_desktop.desk.record_desk import RecordDesk

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from microsol_desktop.store.record.writing import Writing

Kept = Offer | Call | Tie


class CallsDesk:
    """Named questions and changes over the record. `what` is the host's sentence, with which each is taken back."""

    def __init__(self, record: RecordDesk, today: Callable[[], date]) -> None:
        self._record = record
        self._today = today

    def all(self, answer: Callable[[AllCalls], object]) -> None:
        """All that people offer, need, call for and are tied by."""
        self._record.ask(partial(_all, self._today()), answer)

    def keep(self, what: str, value: Kept) -> None:
        """It is this from now on."""
        self._record.do(what, partial(_keep, value))

    def begin(self, what: str, make: Callable[[UUID], Kept]) -> None:
        """Something new; `make` touches nothing but values: it runs on the store's thread."""
        self._record.do(what, partial(_begin, make))

    def take_out(self, what: str, value: Kept) -> None:
        """It was none."""
        self._record.do(what, partial(_take_out, value))

    def were_in_touch(self, what: str, tie: Tie) -> None:
        """They were in touch today: the next time is so many months later. What was said is nobody's business."""
        self._record.do(what, partial(_in_touch, tie, self._today()))


def months_later(day: date, months: int) -> date:
    """The same day so many months later; of a shorter month its last."""
    years, month = divmod(day.month - 1 + months, 12)
    last = monthrange(day.year + years, month + 1)[1]
    return date(day.year + years, month + 1, min(day.day, last))


def _all(today: date, connection: Connection) -> AllCalls:
    from microsol_desktop.store.record.questions.all_calls import all_calls

    return all_calls(connection, today)


def _keep(value: Kept, writing: Writing) -> None:
    writing.put(value)


def _begin(make: Callable[[UUID], Kept], writing: Writing) -> None:
    writing.put(make(writing.new_key()))


def _take_out(value: Kept, writing: Writing) -> None:
    writing.take_out(value)


def _in_touch(tie: Tie, today: date, writing: Writing) -> None:
    due = months_later(today, tie.every_months) if tie.every_months else None
    writing.put(replace(tie, next_due=due))
    key = ReachedOutKey(writing.new_key())
    writing.put(ReachedOut(key=key, person=tie.receiver, on=today, by=tie.giver))
