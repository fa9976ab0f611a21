"""A circle that is made as a test goes: people, meetings on Sundays, and who was there."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Connection

from microsol_desktop.circle.circles import Circle, CircleKind, Membership, Season, Standing
from microsol_desktop.circle.gatherings import Attendance, Came, Gathering, HarvestLine, RoleHeld, SatWith
from microsol_desktop.circle.keys import (
    CircleKey,
    GatheringKey,
    HarvestKey,
    MembershipKey,
    PersonKey,
    ReachedOutKey,
    SeasonKey,
)
from microsol_desktop.circle.people import Person, ReachedOut
from microsol_desktop.store.record.database import Record
from tests.store.record.opened import put

T = TypeVar("T")
FIRST = date(2026, 1, 4)
HOST = "circle host"


def sunday(number: int) -> date:
    """The Sunday of this number, from 0."""
    return FIRST + timedelta(weeks=number)


class ACircle:
    """One circle of the record, and short ways to have things happen in it."""

    def __init__(
        self,
        record: Record,
        number: int = 1,
        kind: CircleKind = CircleKind.SHARING,
        parent: CircleKey | None = None,
        **more: int,
    ) -> None:
        self.record = record
        self.key = CircleKey(UUID(int=number << 32))
        self.circle = Circle(key=self.key, kind=kind, name=f"Circle {number}", parent=parent, begun=FIRST, **more)  # type: ignore[arg-type]
        put(record, self.circle)
        self._made = 0

    def ask(self, question: Callable[[Connection], T]) -> T:
        return self.record.ask(question)

    def person(
        self, name: str, standing: Standing | None = Standing.MEMBER, since: date = FIRST, **more: object
    ) -> PersonKey:
        """Somebody, and how they stand to the circle."""
        key = PersonKey(UUID(bytes=name.encode().rjust(16, b"\0")))
        put(self.record, Person(key=key, name=name, **more))  # type: ignore[arg-type]
        if standing is not None:
            self.stands(key, standing, FIRST)
        return key

    def stands(self, person: PersonKey, standing: Standing, since: date, **more: object) -> None:
        held = Membership(
            key=MembershipKey(self._new()),
            person=person,
            circle=self.key,
            standing=standing,
            since=since,
            **more,  # type: ignore[arg-type]
        )
        put(self.record, held)

    def meets(
        self,
        week: int,
        there: Iterable[PersonKey] = (),
        *,
        host: PersonKey | None = None,
        held: bool = True,
        **more: object,
    ) -> GatheringKey:
        """A meeting at 14:00 on the Sunday of this week, an hour and a half long."""
        key = GatheringKey(self._new())
        people = tuple(there)
        began = datetime.combine(sunday(week), time(14), UTC) if held else None
        ended = began + timedelta(minutes=90) if began else None
        values: dict[str, object] = {"heads": len(people), "began": began, "ended": ended} | more
        put(self.record, Gathering(key=key, on=sunday(week), circle=self.key, **values))  # type: ignore[arg-type]
        put(self.record, *(Attendance(gathering=key, person=person, came=Came.CAME) for person in people))
        if host is not None:
            put(self.record, RoleHeld(gathering=key, person=host, role=HOST))
        return key

    def sits(self, gathering: GatheringKey, *groups: tuple[PersonKey, ...]) -> None:
        """These small groups, in one round."""
        put(
            self.record,
            *(
                SatWith(gathering=gathering, round=1, group=number, person=person)
                for number, group in enumerate(groups, start=1)
                for person in group
            ),
        )

    def notes(self, gathering: GatheringKey, head: str, line: str, *, done: bool = False) -> None:
        put(self.record, HarvestLine(key=HarvestKey(self._new()), gathering=gathering, head=head, line=line, done=done))

    def touched(self, person: PersonKey, week: int) -> None:
        put(self.record, ReachedOut(key=ReachedOutKey(self._new()), person=person, on=sunday(week)))

    def season(self, meetings: int, **more: object) -> SeasonKey:
        key = SeasonKey(self._new())
        put(self.record, Season(key=key, circle=self.key, meetings=meetings, begins=FIRST, **more))  # type: ignore[arg-type]
        return key

    def _new(self) -> UUID:
        self._made += 1
        return UUID(int=self.key.int + self._made)
