"""Changes of circles that touch several rows: one is founded, somebody stands to it otherwise, a season begins."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime

from microsol_desktop.circle.circles import Circle, Membership, Season, Standing
from microsol_desktop.circle.founding import Founded, Founding, LeftOut
from microsol_desktop.circle.gatherings import Gathering
from microsol_desktop.circle.keys import CircleKey, GatheringKey, MembershipKey, PersonKey, SeasonKey
from microsol_desktop.circle.people import Person
from microsol_desktop.store.record.circles import memberships_now, memberships_of
from microsol_desktop.store.record.gatherings import gatherings_of
from microsol_desktop.store.record.people import all_people
from microsol_desktop.store.record.writing import Writing


def found_circle(writing: Writing, founding: Founding, today: date) -> Founded:
    """Begin a circle with these people as its members."""
    key = CircleKey(writing.new_key())
    writing.put(Circle(key=key, kind=founding.kind, name=founding.name, parent=founding.parent, begun=today))
    return Founded(key, take_in(writing, key, founding.people, Standing.MEMBER, today))


def take_in(writing: Writing, circle: CircleKey, names: Iterable[str], standing: Standing, today: date) -> LeftOut:
    """Have people stand so to a circle, by their names; whom nobody knows yet is known from here on.

    Names by which nobody was taken in come back: several have them, or somebody who is in the circle already.
    """
    known: dict[str, list[Person]] = {}
    for person in all_people(writing.connection):
        known.setdefault(person.name.casefold(), []).append(person)
    there = memberships_now(writing.connection, circle, today)
    here = {one.person for one in there if one.standing.belongs or one.standing is standing}
    unclear, again = [], []
    for name in names:
        alike = known.setdefault(name.casefold(), [])
        if len(alike) > 1:
            unclear.append(name)
            continue
        if alike and alike[0].key in here:
            again.append(name)
            continue
        if not alike:
            alike.append(Person(key=PersonKey(writing.new_key()), name=name, met_on=today))
            writing.put(alike[0])
        stand(writing, alike[0].key, circle, standing, today)
        here.add(alike[0].key)
    return LeftOut(tuple(unclear), tuple(again))


def stand(writing: Writing, person: PersonKey, circle: CircleKey, standing: Standing, today: date) -> None:
    """Have somebody stand so to a circle from today on; how they stood before ends today.

    Whoever belongs to a circle and has no home circle yet is at home in this one.
    """
    current = [one for one in memberships_of(writing.connection, person) if one.until is None or one.until > today]
    before = [one for one in current if one.circle == circle]
    last = before[-1] if before else None
    if last is not None and last.standing is standing:
        return
    elsewhere = any(one.home and one.circle != circle for one in current)
    at_home = standing.belongs and (not elsewhere or (last is not None and last.home))
    if last is not None and last.since >= today:
        # What was said today is said anew: nobody stood so for a day.
        writing.put(replace(last, standing=standing, home=at_home))
        return
    writing.put_all(replace(one, until=today, home=False) for one in before)
    writing.put(
        Membership(
            key=MembershipKey(writing.new_key()),
            person=person,
            circle=circle,
            standing=standing,
            since=today,
            home=at_home,
            invited_by=last.invited_by if last is not None else None,
        )
    )


def begin_season(writing: Writing, circle: Circle, days: Sequence[datetime], retrospective: date | None) -> Season:
    """Agree on these days ahead, each as the clock on the wall there shows it, with its zone.

    A gathering that is set for one of them already is of this season from now on.
    """
    season = Season(
        key=SeasonKey(writing.new_key()),
        circle=circle.key,
        meetings=len(days),
        begins=days[0].date(),
        retrospective=retrospective,
    )
    writing.put(season)
    set_already = {
        one.on: one
        for one in gatherings_of(writing.connection, circle.key)
        if one.began is None and one.cancelled_on is None
    }
    minutes = circle.rhythm.minutes if circle.rhythm is not None else None
    for day in days:
        there = set_already.get(day.date())
        planned = there or Gathering(
            key=GatheringKey(writing.new_key()),
            on=day.date(),
            circle=circle.key,
            starts=day.time().replace(tzinfo=None),
            zone=str(day.tzinfo or ""),
            place=circle.place,
            planned_minutes=minutes,
        )
        writing.put(replace(planned, season=season.key))
    return season


def end_circle(writing: Writing, circle: Circle, why: str, today: date) -> None:
    """A circle ends, and nobody is expected at what was still to come."""
    writing.put(replace(circle, ended=today, ended_why=why))
    for one in gatherings_of(writing.connection, circle.key):
        if one.on >= today and one.began is None and one.cancelled_on is None:
            writing.put(replace(one, cancelled_on=today, cancelled_why=why))
