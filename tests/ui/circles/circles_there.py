"""Circles as a host would have them in the record, for the tests of their pages."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from pytestqt.qtbot import QtBot

from microsol_desktop.circle.circles import Circle, CircleKind, Membership, Rhythm, Standing
from microsol_desktop.circle.gatherings import Attendance, Came, Gathering, HarvestLine
from microsol_desktop.circle.keys import CircleKey, GatheringKey, HarvestKey, MembershipKey, PersonKey, SeasonKey
from microsol_desktop.circle.people import Person
from microsol_desktop.desk.record_desk import RecordDesk
from tests.ui.circles.conftest import TODAY

BEGUN = date(2026, 1, 4)
LONG = "Círculo das terças-feiras ao fim da tarde na casa da Conceição de São João"
EVERY_SECOND_SUNDAY = Rhythm(
    rule="FREQ=WEEKLY;INTERVAL=2;BYDAY=SU",
    starts=datetime(2026, 11, 1, 16, 0),  # noqa: DTZ001 - as the clock on the wall shows it
    zone="Atlantic/Azores",
)


class Circles:
    """Makes circles, people and meetings, all of them kept in one change."""

    def __init__(self) -> None:
        self._number = 0
        self.values: list[object] = []

    def circle(self, name: str, kind: CircleKind = CircleKind.SHARING, **more: object) -> CircleKey:
        key = CircleKey(self._key())
        self.values.append(Circle(key=key, kind=kind, name=name, **({"begun": BEGUN} | more)))  # type: ignore[arg-type]
        return key

    def person(self, name: str, circle: CircleKey, standing: Standing = Standing.MEMBER) -> PersonKey:
        key = PersonKey(self._key())
        self.values.append(Person(key=key, name=name))
        self.values.append(
            Membership(
                key=MembershipKey(self._key()),
                person=key,
                circle=circle,
                standing=standing,
                since=BEGUN,
                home=standing.belongs,
            )
        )
        return key

    def met(self, circle: CircleKey, weeks_ago: int, there: Iterable[PersonKey] = ()) -> GatheringKey:
        key, on = GatheringKey(self._key()), TODAY - timedelta(weeks=weeks_ago)
        began = datetime.combine(on, time(16), UTC)
        self.values.append(
            Gathering(key=key, on=on, circle=circle, began=began, ended=began + timedelta(minutes=90), heads=4)
        )
        self.values += [Attendance(gathering=key, person=person, came=Came.CAME) for person in there]
        return key

    def coming(self, circle: CircleKey, days: int) -> GatheringKey:
        key = GatheringKey(self._key())
        self.values.append(Gathering(key=key, on=TODAY + timedelta(days=days), circle=circle, starts=time(16)))
        return key

    def said(self, gathering: GatheringKey, line: str) -> None:
        self.values.append(HarvestLine(key=HarvestKey(self._key()), gathering=gathering, head="next", line=line))

    def season_key(self) -> SeasonKey:
        return SeasonKey(self._key())

    def gathering_key(self) -> GatheringKey:
        return GatheringKey(self._key())

    def keep(self, desk: RecordDesk, qtbot: QtBot) -> None:
        """Have all of it in the record, as if it had always been there."""
        values = tuple(self.values)
        with qtbot.waitSignal(desk.changed):
            desk.do("", lambda writing: writing.put_all(values))

    def _key(self) -> UUID:
        self._number += 1
        return UUID(int=(0x019BD0F9F2007000 << 64) + self._number)
