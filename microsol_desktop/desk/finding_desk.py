"""Finding the people, for whoever is on the interface's thread: lists that are let sit, and what becomes of them.

Nothing is ever sent: that somebody is invited means that the host has asked them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from microsol_desktop.circle.circles import Circle, CircleKind, Membership, Standing
from microsol_desktop.circle.finding import Draft
from microsol_desktop.circle.founding import LeftOut
from microsol_desktop.circle.keys import CircleKey, PersonKey
from microsol_desktop.circle.people import Person
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.flow.people import split_names

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from microsol_desktop.store.record.writing import Writing


class FindingDesk:
    """Named questions and changes over the record."""

    def __init__(self, record: RecordDesk, today: Callable[[], date]) -> None:
        self._record = record
        self._today = today

    def drafts(self, about: CircleKey | None, answer: Callable[[tuple[Draft, ...]], object]) -> None:
        """The lists, before them the circle that looks for people."""
        self._record.ask(partial(_drafts, self._today(), about), answer)

    def begin_list(self, what: str, name: str, done: Callable[[CircleKey], object] | None = None) -> None:
        """A circle is thought of."""
        self._record.do(what, partial(_begin_list, name), done)

    def think_of(self, what: str, person: PersonKey, circle: CircleKey) -> None:
        """Somebody is on this list."""
        self._record.do(what, partial(_think_of, person, circle, self._today()))

    def think_of_new(
        self, what: str, name: str, circle: CircleKey, done: Callable[[LeftOut], object] | None = None
    ) -> None:
        """Somebody whom the record did not know is on this list; or several, with commas between their names.

        `done` is told the names by which nobody was thought of.
        """
        self._record.do(what, partial(_think_of_new, name, circle, self._today()), done)

    def first_list(self, what: str, list_name: str, who: PersonKey | str) -> None:
        """The first list of all, with somebody on it: a person, or a name that is new."""
        self._record.do(what, partial(_first_list, list_name, who, self._today()))

    def move(self, what: str, membership: Membership, circle: CircleKey) -> None:
        """Somebody is on another list instead."""
        self._record.do(what, partial(_move, membership, circle))

    def stand(self, what: str, membership: Membership, standing: Standing) -> None:
        """It has come so far with somebody: they were asked, they come, or it is only a thought again."""
        self._record.do(what, partial(_stand, membership, standing, self._today()))

    def let_be(self, what: str, membership: Membership) -> None:
        """Somebody is no longer on a list, and nothing says that they were."""
        self._record.do(what, partial(_let_be, membership))

    def change(self, what: str, circle: Circle) -> None:
        """A list is called otherwise, or may become another kind of circle."""
        self._record.do(what, partial(_put, circle))

    def begins(self, what: str, circle: Circle, done: Callable[[None], object] | None = None) -> None:
        """The circle is there from today on: those who come are its members."""
        self._record.do(what, partial(_begins, circle, self._today()), done)

    def let_go(self, what: str, circle: Circle) -> None:
        """Nothing comes of a list."""
        self._record.do(what, partial(_let_go, circle))


def _drafts(today: date, about: CircleKey | None, connection: Connection) -> tuple[Draft, ...]:
    from microsol_desktop.store.record.questions.finding import finding

    return finding(connection, today, about)


def _begin_list(name: str, writing: Writing) -> CircleKey:
    key = CircleKey(writing.new_key())
    writing.put(Circle(key=key, kind=CircleKind.CREW, name=name))
    return key


def _think_of(person: PersonKey, circle: CircleKey, today: date, writing: Writing) -> None:
    from microsol_desktop.store.record.circle_changes import stand

    stand(writing, person, circle, Standing.THOUGHT_OF, today)


def _think_of_new(typed: str, circle: CircleKey, today: date, writing: Writing) -> LeftOut:
    """Whoever is named alone is somebody new. Among several, with commas between, the record may know some.

    Names that several people have come back, and one that is written twice: nobody is thought of by them.
    """
    from microsol_desktop.store.record.people import all_people

    names = split_names(typed)
    known: dict[str, list[PersonKey]] = {}
    for one in all_people(writing.connection) if len(names) > 1 else ():
        known.setdefault(one.name.casefold(), []).append(one.key)
    thought_of: set[str] = set()
    unclear, here = [], []
    for name in names:
        alike = known.setdefault(name.casefold(), [])
        if not alike:
            alike.append(PersonKey(writing.new_key()))
            writing.put(Person(key=alike[0], name=name))
        if len(alike) > 1:
            unclear.append(name)
        elif name.casefold() in thought_of:
            here.append(name)
        else:
            thought_of.add(name.casefold())
            _think_of(alike[0], circle, today, writing)
    return LeftOut(tuple(unclear), tuple(here))


def _first_list(list_name: str, who: PersonKey | str, today: date, writing: Writing) -> None:
    circle = _begin_list(list_name, writing)
    if isinstance(who, str):
        _think_of_new(who, circle, today, writing)
    else:
        _think_of(who, circle, today, writing)


def _move(membership: Membership, circle: CircleKey, writing: Writing) -> None:
    from microsol_desktop.store.record.circles import memberships_of

    there = memberships_of(writing.connection, membership.person)
    if any(one.circle == circle and one.until is None for one in there):
        # They are there already, and once is enough.
        writing.take_out(membership)
    else:
        writing.put(replace(membership, circle=circle))


def _stand(membership: Membership, standing: Standing, today: date, writing: Writing) -> None:
    from microsol_desktop.store.record.circle_changes import stand

    stand(writing, membership.person, membership.circle, standing, today)


def _let_be(membership: Membership, writing: Writing) -> None:
    writing.take_out(membership)


def _begins(circle: Circle, today: date, writing: Writing) -> None:
    from microsol_desktop.store.record.circle_changes import stand
    from microsol_desktop.store.record.circles import memberships_now

    writing.put(replace(circle, begun=today))
    for one in memberships_now(writing.connection, circle.key, today):
        if one.standing is Standing.NEWCOMER:
            stand(writing, one.person, circle.key, Standing.MEMBER, today)


def _let_go(circle: Circle, writing: Writing) -> None:
    writing.take_out(circle)


def _put(value: object, writing: Writing) -> None:
    writing.put(value)
