"""Gatherings, for whoever is on the interface's thread: what there is to know of them, and each change by its name.

Every change is said to the host in a sentence of the page's (`what`), and can be taken back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, time
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from microsol_desktop.circle.at_the_door import (
    AllGatherings,
    AtTheDoor,
    LastHeld,
    Listed,
    Pair,
    PlanAround,
    Sheet,
    ToBegin,
)
from microsol_desktop.circle.circles import Circle
from microsol_desktop.circle.gatherings import (
    CIRCLE_HOST,
    LOCATION_HOST,
    Attendance,
    Came,
    Gathering,
    HarvestLine,
    RoleHeld,
)
from microsol_desktop.circle.keys import CircleKey, GatheringKey, PersonKey, PlaceKey
from microsol_desktop.circle.people import Person, Place
from microsol_desktop.circle.takes import Takes
from microsol_desktop.desk.record_desk import RecordDesk

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from microsol_desktop.store.record.writing import Writing


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a host says of a gathering to come. `place` is one that is known, or the name of a new one."""

    on: date
    starts: time | None = None
    zone: str = ""
    circle: CircleKey | None = None
    place: PlaceKey | str | None = None
    title: str = ""
    practice: str = ""
    minutes: int | None = None
    host: PersonKey | None = None
    opener: PersonKey | None = None


class GatheringsDesk:
    """Named questions and changes over the record."""

    def __init__(self, record: RecordDesk, today: Callable[[], date]) -> None:
        self._record = record
        self._today = today

    # Questions

    def all_gatherings(
        self, answer: Callable[[AllGatherings], object], circle: CircleKey | None = None, past: int = 100
    ) -> None:
        """Those to come and those that were, of one circle or of all."""
        self._record.ask(partial(_all_gatherings, self._today(), circle, past), answer)

    def circles(self, answer: Callable[[tuple[Circle, ...]], object]) -> None:
        """Every circle that has not ended, by name."""
        self._record.ask(_circles, answer)

    def next_gathering(self, answer: Callable[[Listed | None], object]) -> None:
        """What comes next, of whatever circle."""
        self._record.ask(partial(_next_gathering, self._today()), answer)

    def sheet(self, key: GatheringKey, answer: Callable[[Sheet | None], object], unknown: Iterable[str] = ()) -> None:
        """All that there is to show of one gathering."""
        self._record.ask(partial(_sheet, key, tuple(unknown)), answer)

    def plan_around(self, answer: Callable[[PlanAround], object], about: UUID | None = None) -> None:
        """What a gathering is planned from: `about` is the one whose plan is changed, or the circle it is to be of."""
        self._record.ask(partial(_plan_around, self._today(), about), answer)

    def at_the_door(
        self,
        answer: Callable[[AtTheDoor | None], object],
        circle: CircleKey | None = None,
        planned: GatheringKey | None = None,
    ) -> None:
        """A circle, or one gathering of it, on its way to begin."""
        self._record.ask(partial(_at_the_door, self._today(), circle, planned), answer)

    def what_to_begin(self, key: UUID, answer: Callable[[ToBegin | None], object]) -> None:
        """What is meant by this key, a gathering's or a circle's, and which practice it would be."""
        self._record.ask(partial(_what_to_begin, self._today(), key), answer)

    def who_met(
        self, people: tuple[PersonKey, ...], answer: Callable[[tuple[dict[Pair, int], tuple[Pair, ...]]], object]
    ) -> None:
        """How often each two of these have met, and who is not put into one group with whom. For the mixing alone."""
        self._record.ask(partial(_who_met, people), answer)

    def how_long(self, practice: str, circle: CircleKey | None, answer: Callable[[Takes | None], object]) -> None:
        """How long a practice really takes."""
        self._record.ask(partial(_how_long, practice, circle), answer)

    def when_roles_were_held(self, circle: CircleKey, answer: Callable[[LastHeld], object]) -> None:
        """When each role was last held by whom in this circle."""
        self._record.ask(partial(_roles, circle), answer)

    # Changes

    def call_gathering(self, what: str, plan: Plan, done: Callable[[GatheringKey], object] | None = None) -> None:
        """Plan a gathering."""
        self._record.do(what, partial(_plan, None, plan), done)

    def change_plan(
        self, what: str, key: GatheringKey, plan: Plan, done: Callable[[GatheringKey], object] | None = None
    ) -> None:
        """Have a gathering that is to come at another time, in another place, with another host."""
        self._record.do(what, partial(_plan, key, plan), done)

    def cancel_gathering(self, what: str, gathering: Gathering, why: str) -> None:
        """It won't be held, and why."""
        self._put(what, replace(gathering, cancelled_on=self._today(), cancelled_why=" ".join(why.split())))

    def hold_after_all(self, what: str, gathering: Gathering) -> None:
        """What was cancelled is held after all."""
        self._put(what, replace(gathering, cancelled_on=None, cancelled_why=""))

    def note_gathering(self, what: str, gathering: Gathering, note: str) -> None:
        """The host's own line about it."""
        self._put(what, replace(gathering, note=" ".join(note.split())))

    def tick_line(self, what: str, line: HarvestLine, *, done: bool) -> None:
        """What a line of the harvest says has been done, or has not."""
        self._put(what, replace(line, done=done))

    def purge_groups(self, what: str, key: GatheringKey) -> None:
        """Forget who sat in which group there."""
        self._record.do(what, partial(_purge, key))

    def take_in_guests(
        self, what: str, gathering: Gathering, names: Iterable[str], known: Iterable[PersonKey] = ()
    ) -> None:
        """Whoever was there under a name that the record did not know is known from now on; or is one it knows."""
        self._record.do(what, partial(_take_in, gathering, tuple(names), tuple(known)))

    def _put(self, what: str, value: object) -> None:
        self._record.do(what, partial(_put, value))


def _put(value: object, writing: Writing) -> None:
    writing.put(value)


def _plan(key: GatheringKey | None, plan: Plan, writing: Writing) -> GatheringKey:
    from microsol_desktop.store.record.circles import seasons_of
    from microsol_desktop.store.record.gatherings import gathering, roles_at

    there = gathering(writing.connection, key) if key is not None else None
    made = there or Gathering(key=GatheringKey(writing.new_key()), on=plan.on)
    seasons = seasons_of(writing.connection, plan.circle) if plan.circle is not None else ()
    season = next((each.key for each in seasons if each.outcome == "open" and each.begins <= plan.on), None)
    writing.put(
        replace(
            made,
            on=plan.on,
            starts=plan.starts,
            zone=plan.zone,
            circle=plan.circle,
            season=season,
            place=_place(plan.place, writing),
            title=plan.title,
            practice=plan.practice,
            planned_minutes=plan.minutes,
        )
    )
    for held in roles_at(writing.connection, made.key):
        if held.role in {CIRCLE_HOST, LOCATION_HOST}:
            writing.take_out(held)
    for role, person in ((CIRCLE_HOST, plan.host), (LOCATION_HOST, plan.opener)):
        if person is not None:
            writing.put(RoleHeld(gathering=made.key, person=person, role=role))
    return made.key


def _place(named: PlaceKey | str | None, writing: Writing) -> PlaceKey | None:
    """The place that is meant; one of a new name is made."""
    if not isinstance(named, str):
        return named
    from microsol_desktop.store.record.people import all_places

    name = " ".join(named.split())
    if not name:
        return None
    known = next((one for one in all_places(writing.connection) if one.name.casefold() == name.casefold()), None)
    made = known or Place(key=PlaceKey(writing.new_key()), name=name)
    writing.put(made)
    return made.key


def _purge(key: GatheringKey, writing: Writing) -> None:
    from microsol_desktop.store.record.gatherings import as_run

    ran = as_run(writing.connection, key)
    for sat in ran.sat if ran is not None else ():
        writing.take_out(sat)


def _take_in(gathering: Gathering, names: tuple[str, ...], known: tuple[PersonKey, ...], writing: Writing) -> None:
    fresh = [Person(key=PersonKey(writing.new_key()), name=name, met_on=gathering.on) for name in names]
    writing.put_all(fresh)
    for person in (*(one.key for one in fresh), *known):
        writing.put(Attendance(gathering=gathering.key, person=person, came=Came.CAME, guest=True))


def _all_gatherings(today: date, circle: CircleKey | None, past: int, connection: Connection) -> AllGatherings:
    from microsol_desktop.store.record.questions.gatherings_listed import all_gatherings

    return all_gatherings(connection, today, circle, past)


def _circles(connection: Connection) -> tuple[Circle, ...]:
    from microsol_desktop.store.record.circles import circles_alive

    return circles_alive(connection)


def _next_gathering(today: date, connection: Connection) -> Listed | None:
    from microsol_desktop.store.record.questions.gatherings_listed import next_gathering

    return next_gathering(connection, today)


def _sheet(key: GatheringKey, unknown: tuple[str, ...], connection: Connection) -> Sheet | None:
    from microsol_desktop.store.record.questions.gatherings_listed import sheet

    return sheet(connection, key, unknown)


def _plan_around(today: date, about: UUID | None, connection: Connection) -> PlanAround:
    from microsol_desktop.store.record.questions.gatherings_listed import plan_around

    return plan_around(connection, today, about)


def _at_the_door(
    today: date, circle: CircleKey | None, planned: GatheringKey | None, connection: Connection
) -> AtTheDoor | None:
    from microsol_desktop.store.record.questions.beginning import at_the_door

    return at_the_door(connection, today, circle, planned)


def _what_to_begin(today: date, key: UUID, connection: Connection) -> ToBegin | None:
    from microsol_desktop.store.record.questions.beginning import what_to_begin

    return what_to_begin(connection, today, key)


def _who_met(people: tuple[PersonKey, ...], connection: Connection) -> tuple[dict[Pair, int], tuple[Pair, ...]]:
    from microsol_desktop.store.record.questions.beginning import kept_apart_among
    from microsol_desktop.store.record.questions.meeting import who_sat_with_whom

    return who_sat_with_whom(connection, people), kept_apart_among(connection, people)


def _how_long(practice: str, circle: CircleKey | None, connection: Connection) -> Takes | None:
    from microsol_desktop.store.record.questions.looking_back import how_long_it_really_takes

    found = how_long_it_really_takes(connection, practice, circle) if circle is not None else None
    return found or how_long_it_really_takes(connection, practice)


def _roles(circle: CircleKey, connection: Connection) -> LastHeld:
    from microsol_desktop.store.record.questions.beginning import when_roles_were_held

    return when_roles_were_held(connection, circle)
