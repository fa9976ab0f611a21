"""Circles, for whoever is on the interface's thread: what there is to know of them, and each change by its name.

Every change is said to the host in a sentence of the page's (`what`), and can be taken back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from microsol_desktop.circle.circles import Circle, Invitation, Outcome, Season, Standing
from microsol_desktop.circle.founding import Founded, Founding, LeftOut
from microsol_desktop.circle.gatherings import HarvestLine
from microsol_desktop.circle.glance import CircleNow, ToLookAt
from microsol_desktop.circle.keys import CircleKey, InvitationKey, PersonKey, ReachedOutKey
from microsol_desktop.circle.people import Place, ReachedOut
from microsol_desktop.circle.whole import CircleWhole
from microsol_desktop.desk.record_desk import RecordDesk

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from microsol_desktop.store.record.writing import Writing


class CirclesDesk:
    """Named questions and changes over the record."""

    def __init__(self, record: RecordDesk, today: Callable[[], date]) -> None:
        self._record = record
        self._today = today

    def all_circles(self, answer: Callable[[tuple[CircleNow, ...]], object]) -> None:
        """Every circle as it is today, by name."""
        self._record.ask(partial(_all_circles, self._today()), answer)

    def to_look_at(self, answer: Callable[[ToLookAt], object]) -> None:
        """What wants a look today, of all circles."""
        self._record.ask(partial(_to_look_at, self._today()), answer)

    def was_in_touch(self, what: str, person: PersonKey) -> None:
        """Somebody was in touch with this person today."""
        self._record.do(what, partial(_was_in_touch, person, self._today()))

    def keep_promise(self, what: str, line: HarvestLine) -> None:
        """What a circle said that it would change, it has changed."""
        self._record.do(what, partial(_put, replace(line, done=True)))

    def found(self, what: str, founding: Founding, done: Callable[[Founded], object] | None = None) -> None:
        """Begin a circle."""
        self._record.do(what, partial(_found, founding, self._today()), done)

    def one_circle(self, key: CircleKey, answer: Callable[[CircleWhole | None], object]) -> None:
        """All that stands on a circle's page; None where it is no more."""
        self._record.ask(partial(_one_circle, key, self._today()), answer)

    def places(self, answer: Callable[[tuple[Place, ...]], object]) -> None:
        """Every house and site, by name."""
        self._record.ask(_places, answer)

    def take_in(
        self,
        what: str,
        circle: CircleKey,
        names: tuple[str, ...],
        standing: Standing,
        done: Callable[[LeftOut], object] | None = None,
    ) -> None:
        """People stand so to a circle from today on; `done` is told the names by which nobody came."""
        self._record.do(what, partial(_take_in, circle, names, standing, self._today()), done)

    def begin_season(
        self, what: str, circle: Circle, days: tuple[datetime, ...], retrospective: date | None = None
    ) -> None:
        """A circle agrees on these days ahead."""
        self._record.do(what, partial(_begin_season, circle, days, retrospective))

    def close_season(self, what: str, season: Season, outcome: Outcome, words: str) -> None:
        """What came of a season; still going on, if nothing did."""
        self._record.do(what, partial(_put, replace(season, outcome=outcome, outcome_words=words)))

    def invite(self, what: str, invitation: Callable[[InvitationKey, date], Invitation]) -> None:
        """People are invited to this; what is said to them is the host's own act."""
        self._record.do(what, partial(_invite, invitation, self._today()))

    def end(self, what: str, circle: Circle, why: str) -> None:
        """A circle ends today."""
        self._record.do(what, partial(_end, circle, why, self._today()))

    def take_out(self, what: str, circle: Circle) -> None:
        """It was a mistake that this circle was put in: it goes, and how people stood to it."""
        self._record.do(what, partial(_take_out, circle))

    def change(self, what: str, circle: Circle) -> None:
        """Keep this of a circle."""
        self._record.do(what, partial(_put, circle))

    def stand(self, what: str, person: PersonKey, circle: CircleKey, standing: Standing) -> None:
        """Somebody stands so to a circle from today on."""
        self._record.do(what, partial(_stand, person, circle, standing, self._today()))


def _all_circles(today: date, connection: Connection) -> tuple[CircleNow, ...]:
    from microsol_desktop.store.record.questions.circles_now import circles_now

    return circles_now(connection, today)


def _to_look_at(today: date, connection: Connection) -> ToLookAt:
    from microsol_desktop.store.record.questions.to_look_at import what_wants_a_look

    return what_wants_a_look(connection, today)


def _was_in_touch(person: PersonKey, today: date, writing: Writing) -> None:
    writing.put(ReachedOut(key=ReachedOutKey(writing.new_key()), person=person, on=today))


def _found(founding: Founding, today: date, writing: Writing) -> Founded:
    from microsol_desktop.store.record.circle_changes import found_circle

    return found_circle(writing, founding, today)


def _one_circle(key: CircleKey, today: date, connection: Connection) -> CircleWhole | None:
    from microsol_desktop.store.record.questions.one_circle import one_circle

    return one_circle(connection, key, today)


def _places(connection: Connection) -> tuple[Place, ...]:
    from microsol_desktop.store.record.people import all_places

    return all_places(connection)


def _take_in(circle: CircleKey, names: tuple[str, ...], standing: Standing, today: date, writing: Writing) -> LeftOut:
    from microsol_desktop.store.record.circle_changes import take_in

    return take_in(writing, circle, names, standing, today)


def _begin_season(circle: Circle, days: tuple[datetime, ...], retrospective: date | None, writing: Writing) -> None:
    from microsol_desktop.store.record.circle_changes import begin_season

    begin_season(writing, circle, days, retrospective)


def _invite(invitation: Callable[[InvitationKey, date], Invitation], today: date, writing: Writing) -> None:
    writing.put(invitation(InvitationKey(writing.new_key()), today))


def _end(circle: Circle, why: str, today: date, writing: Writing) -> None:
    from microsol_desktop.store.record.circle_changes import end_circle

    end_circle(writing, circle, why, today)


def _take_out(circle: Circle, writing: Writing) -> None:
    writing.take_out(circle)


def _put(value: object, writing: Writing) -> None:
    writing.put(value)


def _stand(person: PersonKey, circle: CircleKey, standing: Standing, today: date, writing: Writing) -> None:
    from microsol_desktop.store.record.circle_changes import stand

    stand(writing, person, circle, standing, today)
