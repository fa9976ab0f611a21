"""All circles at once, what of them wants a look, and one of them whole."""

from __future__ import annotations

from datetime import timedelta

import pytest

from microsol_desktop.circle.calls import Call
from microsol_desktop.circle.circles import CircleKind, Standing
from microsol_desktop.circle.keys import CallKey, CircleKey
from microsol_desktop.store.record.database import Record
from microsol_desktop.store.record.questions.circles_now import circles_now
from microsol_desktop.store.record.questions.one_circle import one_circle
from microsol_desktop.store.record.questions.to_look_at import what_wants_a_look
from tests.store.record.made_up import key
from tests.store.record.opened import put
from tests.store.record.questions.a_circle import ACircle, sunday

TODAY = sunday(20)


@pytest.fixture
def circle(record: Record) -> ACircle:
    return ACircle(record)


def test_a_circle_is_told_with_its_people_its_next_day_and_its_season(circle: ACircle) -> None:
    ana = circle.person("Ana")
    circle.person("Bento")
    circle.person("Clara", Standing.INVITED)
    season = circle.season(5)
    circle.meets(19, [ana], season=season)
    circle.meets(21, held=False)
    circle.meets(22, held=False)

    (now,) = circle.ask(lambda record: circles_now(record, TODAY))

    assert (now.circle.key, now.people, now.next_on) == (circle.key, 2, sunday(21))
    assert now.pulse is not None
    assert (now.pulse.held, now.pulse.of) == (1, 5)


def test_nothing_wants_a_look_where_nothing_is(circle: ACircle) -> None:
    there = circle.ask(lambda record: what_wants_a_look(record, TODAY))

    assert not any(there)


def test_what_wants_a_look_is_told_with_its_names(record: Record) -> None:
    island = ACircle(record, 1, CircleKind.CONGREGATION)
    roses = ACircle(record, 2, CircleKind.CREW, parent=island.key, capacity=3)
    ana, bento = roses.person("Ana"), roses.person("Bento")
    eva = island.person("Eva")
    season = roses.season(4)
    for week in (16, 17, 18):
        roses.meets(week, [ana], season=season)
    last = roses.meets(19, [ana], season=season)
    roses.notes(last, "next", "Begin on time")
    coming = roses.meets(21, held=False)
    put(record, Call(key=CallKey(key(77)), title="Bread oven", review_due=TODAY))

    there = record.ask(lambda connection: what_wants_a_look(connection, TODAY))

    assert [(one.gathering.key, one.circle_name) for one in there.coming] == [(coming, "Circle 2")]
    assert [(one.name, one.pulse.retrospective_due) for one in there.seasons] == [("Circle 2", True)]
    assert [(one.person, one.name, one.circle_name) for one in there.not_seen] == [(bento, "Bento", "Circle 2")]
    assert [one.title for one in there.reviews] == ["Bread oven"]
    assert [(one.line.line, one.circle_name, one.said_on) for one in there.promised] == [
        ("Begin on time", "Circle 2", sunday(19))
    ]
    assert [(one.person, one.name) for one in there.no_crew] == [(eva, "Eva")]
    assert [(one.name, one.places) for one in there.room] == [("Circle 2", 1)]


def test_with_whom_somebody_was_in_touch_is_missed_no_more(circle: ACircle) -> None:
    ana, bento = circle.person("Ana"), circle.person("Bento")
    for week in (16, 17, 18):
        circle.meets(week, [ana])
    circle.touched(bento, 19)

    there = circle.ask(lambda record: what_wants_a_look(record, TODAY))

    assert there.not_seen == ()


def test_where_there_is_nothing_wider_nobody_lacks_a_crew(circle: ACircle, record: Record) -> None:
    ACircle(record, 2, CircleKind.HOUSEHOLD).person("Eva")

    there = circle.ask(lambda record: what_wants_a_look(record, TODAY))

    assert there.no_crew == ()


def test_one_circle_is_told_whole(record: Record) -> None:
    island = ACircle(record, 1, CircleKind.NETWORK)
    roses = ACircle(record, 2, CircleKind.CREW, parent=island.key, capacity=6)
    ana, bento = roses.person("Ana", Standing.HOST), roses.person("Bento")
    roses.person("Clara", Standing.THOUGHT_OF)
    roses.season(5)
    roses.meets(18, [ana, bento], host=ana)
    roses.meets(21, held=False)

    whole = record.ask(lambda connection: one_circle(connection, roses.key, TODAY))

    assert whole is not None
    assert whole.parent == island.circle
    assert [(one.name, one.standing) for one in whole.people] == [
        ("Ana", Standing.HOST),
        ("Bento", Standing.MEMBER),
        ("Clara", Standing.THOUGHT_OF),
    ]
    assert [(one.name, one.last) for one in whole.hosts] == [("Bento", None), ("Ana", sunday(18))]
    assert (whole.belonging, whole.places, whole.held) == (2, 4, 1)
    assert [one.on for one in whole.coming] == [sunday(21)]
    assert whole.season is not None
    assert whole.never_met == ()


def test_those_who_never_sat_together_are_told_once_the_circle_has_met(circle: ACircle) -> None:
    ana = circle.person("Ana")
    circle.person("Bento")
    before = circle.ask(lambda record: one_circle(record, circle.key, TODAY))
    circle.meets(18, [ana], host=ana)

    whole = circle.ask(lambda record: one_circle(record, circle.key, TODAY))

    assert before is not None
    assert whole is not None
    assert before.never_met == ()
    assert [(pair.one, pair.other_name) for pair in whole.never_met] == [(ana, "Bento")]


def test_a_circle_that_is_no_more_is_none(circle: ACircle) -> None:
    assert circle.ask(lambda record: one_circle(record, CircleKey(key(99)), TODAY - timedelta(days=1))) is None
