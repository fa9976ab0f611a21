"""Each question that hosts ask, on a record that is small enough to answer it by hand."""

from __future__ import annotations

from datetime import time, timedelta

import pytest

from microsol_desktop.circle.calls import Call, CallState
from microsol_desktop.circle.circles import CircleKind, Outcome, Standing
from microsol_desktop.circle.gatherings import StepRan
from microsol_desktop.circle.keys import CallKey
from microsol_desktop.store.record.database import Record
from microsol_desktop.store.record.questions.belonging import room_for_one_more, who_came_through_whom, who_has_no_crew
from microsol_desktop.store.record.questions.calls import which_calls_are_alive
from microsol_desktop.store.record.questions.hosting import who_hosts_next
from microsol_desktop.store.record.questions.looking_back import how_long_it_really_takes, what_we_said_we_would_change
from microsol_desktop.store.record.questions.meeting import newcomers_tonight, pairs_that_never_met, who_sat_with_whom
from microsol_desktop.store.record.questions.seasons import seasons_now, whose_season_ends
from microsol_desktop.store.record.questions.seen import not_seen_anywhere, not_seen_for_long
from tests.store.record.made_up import key
from tests.store.record.opened import put
from tests.store.record.questions.a_circle import HOST, ACircle, sunday

TODAY = sunday(20)


@pytest.fixture
def circle(record: Record) -> ACircle:
    return ACircle(record)


def test_who_hosts_next_is_who_has_not_hosted_for_longest(circle: ACircle) -> None:
    ana, bento, clara = (circle.person(name) for name in ("Ana", "Bento", "Clara"))
    circle.meets(1, [ana, bento, clara], host=ana)
    circle.meets(3, [ana, bento, clara], host=bento)

    turns = circle.ask(lambda record: who_hosts_next(record, circle.key, HOST, TODAY))

    assert [(turn.person, turn.last) for turn in turns] == [(clara, None), (ana, sunday(1)), (bento, sunday(3))]


def test_whoever_hosts_a_meeting_to_come_is_not_asked_again(circle: ACircle) -> None:
    ana, bento = circle.person("Ana"), circle.person("Bento")
    circle.meets(1, [ana, bento], host=bento)
    circle.meets(21, host=ana, held=False)

    turns = circle.ask(lambda record: who_hosts_next(record, circle.key, HOST, TODAY))

    assert [turn.person for turn in turns] == [bento, ana]


def test_a_meeting_that_was_called_off_had_no_host(circle: ACircle) -> None:
    ana, bento = circle.person("Ana"), circle.person("Bento")
    circle.meets(1, host=ana, held=False, cancelled_on=sunday(1))
    circle.meets(2, [ana, bento], host=bento)

    turns = circle.ask(lambda record: who_hosts_next(record, circle.key, HOST, TODAY))

    assert [(turn.person, turn.last) for turn in turns] == [(ana, None), (bento, sunday(2))]


def test_a_season_whose_meetings_have_all_been_asks_for_a_look_back(circle: ACircle) -> None:
    season = circle.season(2)
    for week in (1, 3):
        circle.meets(week, season=season)

    (now,) = circle.ask(lambda record: whose_season_ends(record, TODAY))

    assert now.season.key == season
    assert now.pulse.retrospective_due


def test_a_season_that_was_decided_on_asks_for_nothing(circle: ACircle) -> None:
    season = circle.season(1, outcome=Outcome.CONTINUE)
    circle.meets(1, season=season)

    assert circle.ask(lambda record: seasons_now(record, TODAY)) == ()


def test_a_season_with_no_meeting_yet_is_at_its_beginning(circle: ACircle) -> None:
    circle.season(4)

    (now,) = circle.ask(lambda record: seasons_now(record, TODAY))

    assert (now.pulse.held, now.pulse.of, now.pulse.last) == (0, 4, None)


def test_whoever_missed_three_meetings_is_asked_after(circle: ACircle) -> None:
    ana, bento = circle.person("Ana"), circle.person("Bento")
    circle.meets(1, [ana, bento])
    for week in (3, 5, 7):
        circle.meets(week, [ana])

    in_circle = circle.ask(lambda record: not_seen_for_long(record, circle.key, TODAY))
    anywhere = circle.ask(lambda record: not_seen_anywhere(record, TODAY))

    assert [(one.person, one.seen, one.reached_out) for one in in_circle] == [(bento, sunday(1), None)]
    assert [(one.circle, one.missed) for one in anywhere] == [(circle.key, in_circle[0])]


def test_that_somebody_was_in_touch_since_is_said(circle: ACircle) -> None:
    ana, bento = circle.person("Ana"), circle.person("Bento")
    for week in (3, 5, 7):
        circle.meets(week, [ana])
    circle.touched(bento, 6)
    circle.touched(bento, 8)

    (missed,) = circle.ask(lambda record: not_seen_for_long(record, circle.key, TODAY))
    (also,) = circle.ask(lambda record: not_seen_anywhere(record, TODAY))

    assert missed.reached_out == sunday(8)
    assert also.missed == missed


def test_whoever_was_seen_in_another_circle_was_not_seen_in_this_one(record: Record, circle: ACircle) -> None:
    ana, bento = circle.person("Ana"), circle.person("Bento")
    for week in (3, 5, 7):
        circle.meets(week, [ana])
    ACircle(record, 2).meets(7, [bento])

    (missed,) = circle.ask(lambda record: not_seen_for_long(record, circle.key, TODAY))
    (also,) = circle.ask(lambda record: not_seen_anywhere(record, TODAY))

    assert (missed.person, missed.seen) == (bento, None)
    assert also.missed == missed


def test_a_newcomer_who_became_a_member_last_month_is_missed_like_everybody(circle: ACircle) -> None:
    ana = circle.person("Ana")
    bento = circle.person("Bento", None)
    circle.stands(bento, Standing.NEWCOMER, sunday(0), until=sunday(6))
    circle.stands(bento, Standing.MEMBER, sunday(6))
    for week in (3, 5, 7):
        circle.meets(week, [ana])

    (missed,) = circle.ask(lambda record: not_seen_for_long(record, circle.key, TODAY))
    (also,) = circle.ask(lambda record: not_seen_anywhere(record, TODAY))

    assert missed.person == bento
    assert also.missed == missed


def test_whoever_left_is_not_asked_after(circle: ACircle) -> None:
    ana, bento = circle.person("Ana"), circle.person("Bento", None)
    circle.stands(bento, Standing.MEMBER, sunday(0), until=sunday(4))
    circle.stands(bento, Standing.LEFT, sunday(4))
    for week in (3, 5, 7):
        circle.meets(week, [ana])

    assert circle.ask(lambda record: not_seen_for_long(record, circle.key, TODAY)) == ()
    assert circle.ask(lambda record: not_seen_anywhere(record, TODAY)) == ()


def test_who_has_no_crew_is_who_is_in_none_that_is_alive(record: Record) -> None:
    wide = ACircle(record, 1, CircleKind.CONGREGATION)
    crew = ACircle(record, 2, CircleKind.CREW, wide.key)
    ana, bento = wide.person("Ana"), wide.person("Bento")
    crew.stands(ana, Standing.MEMBER, sunday(0))
    elsewhere = crew.person("Clara", None)
    wide.person("Dora", child=True)

    in_it = record.ask(lambda connection: who_has_no_crew(connection, TODAY, wide.key))
    anywhere = record.ask(lambda connection: who_has_no_crew(connection, TODAY))

    assert in_it == (bento,)
    assert anywhere == (bento, elsewhere)


def test_a_crew_that_was_left_is_no_crew(record: Record) -> None:
    crew = ACircle(record, 2, CircleKind.CREW)
    ana = crew.person("Ana", None)
    crew.stands(ana, Standing.MEMBER, sunday(0), until=sunday(3))

    assert record.ask(lambda connection: who_has_no_crew(connection, TODAY)) == (ana,)


def test_pairs_that_sat_in_one_group_have_met(circle: ACircle) -> None:
    ana, bento, clara, dora = (circle.person(name) for name in ("Ana", "Bento", "Clara", "Dora"))
    meeting = circle.meets(1, [ana, bento, clara, dora])
    circle.sits(meeting, (ana, bento), (clara, dora))

    pairs = circle.ask(lambda record: pairs_that_never_met(record, [ana, bento, clara, dora]))

    assert set(pairs) == {(ana, clara), (ana, dora), (bento, clara), (bento, dora)}


def test_a_small_circle_without_groups_has_all_met(circle: ACircle) -> None:
    ana, bento, clara = (circle.person(name) for name in ("Ana", "Bento", "Clara"))
    circle.meets(1, [ana, bento])

    pairs = circle.ask(lambda record: pairs_that_never_met(record, [ana, bento, clara]))

    assert set(pairs) == {(ana, clara), (bento, clara)}


def test_a_hundred_in_one_hall_have_not_all_met(circle: ACircle) -> None:
    ana, bento = circle.person("Ana"), circle.person("Bento")
    circle.meets(1, [ana, bento], heads=100)

    assert circle.ask(lambda record: pairs_that_never_met(record, [ana, bento])) == ((ana, bento),)


def test_who_sat_with_whom_is_counted_over_gatherings(circle: ACircle) -> None:
    ana, bento = circle.person("Ana"), circle.person("Bento")
    for week in (1, 2):
        circle.sits(circle.meets(week, [ana, bento]), (ana, bento))
    circle.meets(3, [ana, bento])

    assert circle.ask(lambda record: who_sat_with_whom(record, [bento, ana])) == {(ana, bento): 3}


def test_newcomers_are_who_was_never_there(circle: ACircle) -> None:
    ana, bento, clara = (circle.person(name) for name in ("Ana", "Bento", "Clara"))
    circle.meets(1, [ana])
    circle.meets(3, [ana, bento])

    found = circle.ask(lambda record: newcomers_tonight(record, circle.circle, [ana, bento, clara]))

    assert found.people == (clara,)
    assert found.some_last_time


def test_at_the_first_meeting_of_all_nobody_was_new_the_last_time(circle: ACircle) -> None:
    ana, bento = circle.person("Ana"), circle.person("Bento")
    circle.meets(1, [ana])

    found = circle.ask(lambda record: newcomers_tonight(record, circle.circle, [ana, bento]))

    assert found.people == (bento,)
    assert not found.some_last_time


def test_a_call_whose_review_is_due_comes_first_and_a_closed_one_not_at_all(circle: ACircle) -> None:
    due, later, closed = (
        Call(key=CallKey(key(number)), title=f"Call {number}", circle=circle.key, review_due=review, state=state)
        for number, review, state in (
            (1, TODAY, CallState.ASLEEP),
            (2, TODAY + timedelta(days=30), CallState.ALIVE),
            (3, TODAY, CallState.CLOSED),
        )
    )
    put(circle.record, later, due, closed)

    found = circle.ask(lambda record: which_calls_are_alive(record, TODAY))

    assert [(now.call, now.review_due) for now in found] == [(due, True), (later, False)]


def test_what_was_to_change_and_is_not_done_is_said_again(circle: ACircle) -> None:
    early, late = circle.meets(1), circle.meets(3)
    circle.notes(early, "next", "Begin on time")
    circle.notes(late, "Next", "More silence")
    circle.notes(late, "next", "Tea first", done=True)
    circle.notes(late, "plus", "The fire")
    circle.notes(early, "decision", "We sit in the garden")

    found = circle.ask(lambda record: what_we_said_we_would_change(record, circle.key))

    assert [(one.line.line, one.said_on) for one in found] == [
        ("More silence", sunday(3)),
        ("Begin on time", sunday(1)),
        ("We sit in the garden", sunday(1)),
    ]


def test_how_long_it_takes_is_the_middle_of_what_it_took(circle: ACircle) -> None:
    for week, real in ((1, 600), (2, 900), (3, 3000)):
        meeting = circle.meets(week, practice="troika", planned_minutes=60, starts=time(13, 45), zone="UTC")
        put(circle.record, StepRan(gathering=meeting, number=1, name="Sharing", planned=600, real=real))

    takes = circle.ask(lambda record: how_long_it_really_takes(record, "troika", circle.key))

    assert takes is not None
    assert (takes.times, takes.planned, takes.real, takes.late) == (3, 60, 90, 15)
    assert [(step.name, step.planned, step.real) for step in takes.steps] == [("Sharing", 600, 900)]


def test_what_was_never_run_takes_nobody_knows_how_long(circle: ACircle) -> None:
    assert circle.ask(lambda record: how_long_it_really_takes(record, "troika")) is None


def test_who_came_through_whom_is_told_by_the_person_or_by_the_invitation(circle: ACircle) -> None:
    ana = circle.person("Ana")
    bento = circle.person("Bento", brought_by=ana)
    clara = circle.person("Clara", None)
    circle.stands(clara, Standing.MEMBER, sunday(2), invited_by=bento)

    found = circle.ask(lambda record: who_came_through_whom(record, circle.key))

    assert set(found) == {(bento, ana), (clara, bento)}


def test_a_circle_with_room_says_for_how_many(record: Record) -> None:
    roomy, full = ACircle(record, 1, capacity=3), ACircle(record, 2, capacity=1)
    roomy.person("Ana")
    roomy.person("Bento", Standing.INVITED)
    full.person("Clara")

    found = record.ask(lambda connection: room_for_one_more(connection, TODAY))

    assert [(room.circle, room.places) for room in found] == [(roomy.key, 2)]
