"""Changes of circles that touch several rows."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from microsol_desktop.circle.circles import Circle, CircleKind, Membership, Rhythm, Standing
from microsol_desktop.circle.founding import Founding, LeftOut
from microsol_desktop.circle.keys import CircleKey, PersonKey
from microsol_desktop.store.record.circle_changes import begin_season, end_circle, found_circle, stand, take_in
from microsol_desktop.store.record.circles import circle, memberships_in, seasons_of
from microsol_desktop.store.record.database import Record
from microsol_desktop.store.record.gatherings import gatherings_of
from microsol_desktop.store.record.people import all_people
from tests.store.record.made_up import NOW
from tests.store.record.opened import put
from tests.store.record.questions.a_circle import ACircle

TODAY = date(2026, 11, 22)
AZORES = ZoneInfo("Atlantic/Azores")


@pytest.fixture
def roses(record: Record) -> ACircle:
    return ACircle(record)


def _stands(record: Record, person: PersonKey, circle: CircleKey, standing: Standing, on: date = TODAY) -> None:
    record.do(lambda writing: stand(writing, person, circle, standing, on), NOW)


def _memberships(record: Record, key: CircleKey) -> tuple[Membership, ...]:
    return record.ask(lambda connection: memberships_in(connection, key))


def test_a_circle_is_founded_with_its_people_who_are_at_home_in_it(record: Record) -> None:
    founding = Founding(name="Roses", kind=CircleKind.CREW, people=("Ana", "Bento"))

    done = record.do(lambda writing: found_circle(writing, founding, TODAY), NOW)

    people = record.ask(all_people)
    held = _memberships(record, done.answer.circle)
    assert [person.name for person in people] == ["Ana", "Bento"]
    assert [(one.standing, one.since, one.home) for one in held] == [(Standing.MEMBER, TODAY, True)] * 2
    assert done.answer.left_out.names == ()


def test_whom_the_record_knows_is_not_made_anew(record: Record, roses: ACircle) -> None:
    ana = roses.person("Ana")
    founding = Founding(name="Thorns", people=("ana", "Bento"))

    done = record.do(lambda writing: found_circle(writing, founding, TODAY), NOW)

    there = {one.person for one in _memberships(record, done.answer.circle)}
    assert ana in there
    assert len(record.ask(all_people)) == 2


def test_a_name_that_two_people_have_takes_in_neither(record: Record, roses: ACircle) -> None:
    roses.person("Ana", standing=None)
    roses.person("ANA", standing=None)

    done = record.do(lambda writing: take_in(writing, roses.key, ("Ana", "Bento"), Standing.MEMBER, TODAY), NOW)

    assert done.answer == LeftOut(unclear=("Ana",))
    assert len(_memberships(record, roses.key)) == 1


def test_of_two_with_one_name_in_a_line_the_second_comes_back(record: Record, roses: ACircle) -> None:
    names = ("Ana", "Bento", "ANA")

    done = record.do(lambda writing: take_in(writing, roses.key, names, Standing.MEMBER, TODAY), NOW)

    assert done.answer == LeftOut(here=("ANA",))
    assert len(_memberships(record, roses.key)) == 2


def test_by_the_name_of_somebody_who_is_here_nobody_changes(record: Record, roses: ACircle) -> None:
    roses.person("Ana", Standing.HOST)

    done = record.do(lambda writing: take_in(writing, roses.key, ("Ana", "Bento"), Standing.MEMBER, TODAY), NOW)

    assert done.answer == LeftOut(here=("Ana",))
    assert {one.standing for one in _memberships(record, roses.key)} == {Standing.HOST, Standing.MEMBER}


def test_a_new_standing_ends_the_one_before(record: Record, roses: ACircle) -> None:
    ana = roses.person("Ana", Standing.NEWCOMER)

    _stands(record, ana, roses.key, Standing.HOST)

    before, now = _memberships(record, roses.key)
    assert (before.standing, before.until) == (Standing.NEWCOMER, TODAY)
    assert (now.standing, now.since, now.until) == (Standing.HOST, TODAY, None)


def test_what_is_said_twice_in_a_day_counts_the_last_time(record: Record, roses: ACircle) -> None:
    ana = roses.person("Ana", standing=None)

    _stands(record, ana, roses.key, Standing.INVITED)
    _stands(record, ana, roses.key, Standing.MEMBER)

    assert [one.standing for one in _memberships(record, roses.key)] == [Standing.MEMBER]


def test_one_is_at_home_in_one_circle_alone(record: Record, roses: ACircle) -> None:
    thorns = ACircle(record, 2)
    ana = roses.person("Ana", standing=None)

    _stands(record, ana, roses.key, Standing.MEMBER)
    _stands(record, ana, thorns.key, Standing.MEMBER)

    assert [one.home for one in _memberships(record, roses.key)] == [True]
    assert [one.home for one in _memberships(record, thorns.key)] == [False]


def test_whoever_leaves_is_at_home_there_no_more(record: Record, roses: ACircle) -> None:
    ana = roses.person("Ana", standing=None)
    _stands(record, ana, roses.key, Standing.MEMBER, TODAY - timedelta(days=9))

    _stands(record, ana, roses.key, Standing.LEFT)

    assert [(one.standing, one.home) for one in _memberships(record, roses.key)] == [
        (Standing.MEMBER, False),
        (Standing.LEFT, False),
    ]


def test_a_season_sets_its_days_ahead_and_takes_in_what_is_set_already(record: Record) -> None:
    days = tuple(datetime(2026, 11, 29, 16, tzinfo=AZORES) + timedelta(weeks=week) for week in range(3))
    first = days[0].replace(tzinfo=None)
    rhythm = Rhythm(rule="FREQ=WEEKLY", starts=first, zone="Atlantic/Azores", minutes=120)
    made = Circle(key=CircleKey(ACircle(record).key), kind=CircleKind.SHARING, name="Roses", rhythm=rhythm)
    put(record, made)
    record.do(lambda writing: begin_season(writing, made, days[:1], None), NOW)

    record.do(lambda writing: begin_season(writing, made, days, days[-1].date()), NOW)

    seasons = record.ask(lambda connection: seasons_of(connection, made.key))
    there = record.ask(lambda connection: gatherings_of(connection, made.key))
    newest = next(one for one in seasons if one.meetings == 3)
    assert newest.retrospective == days[-1].date()
    assert [one.season for one in there] == [newest.key] * 3
    assert {(one.zone, one.planned_minutes) for one in there} == {("Atlantic/Azores", 120)}


def test_with_a_circle_what_was_to_come_of_it_ends(record: Record, roses: ACircle) -> None:
    roses.meets(1)
    roses.meets(60, held=False)

    record.do(lambda writing: end_circle(writing, roses.circle, "We moved away", TODAY), NOW)

    ended = record.ask(lambda connection: circle(connection, roses.key))
    to_come, was = record.ask(lambda connection: gatherings_of(connection, roses.key))
    assert ended is not None
    assert (ended.ended, ended.ended_why) == (TODAY, "We moved away")
    assert (to_come.cancelled_on, to_come.cancelled_why) == (TODAY, "We moved away")
    assert was.cancelled_on is None
