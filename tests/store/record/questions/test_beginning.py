"""What a host is told of a circle before it begins, and how gatherings are listed."""

from __future__ import annotations

from uuid import UUID

import pytest

from microsol_desktop.circle.circles import CircleKind, Standing
from microsol_desktop.circle.gatherings import CIRCLE_HOST, Attendance, Came, RoleHeld
from microsol_desktop.circle.keys import GatheringKey
from microsol_desktop.circle.people import KeptApart
from microsol_desktop.store.record.database import Record
from microsol_desktop.store.record.questions.beginning import at_the_door, what_to_begin, when_roles_were_held
from microsol_desktop.store.record.questions.gatherings_listed import (
    all_gatherings,
    next_gathering,
    plan_around,
    sheet,
)
from tests.store.record.opened import put
from tests.store.record.questions.a_circle import ACircle, sunday


@pytest.fixture
def circle(record: Record) -> ACircle:
    return ACircle(record)


def test_a_circle_brings_all_who_belong_to_it_or_to_one_within_it(circle: ACircle) -> None:
    pod = ACircle(circle.record, 2, CircleKind.CREW, circle.key)
    bento, ana = circle.person("bento"), pod.person("Ana")
    circle.person("Rui", Standing.INVITED)

    door = circle.ask(lambda connection: at_the_door(connection, sunday(3), circle.key))

    assert door is not None
    assert [person.key for person in door.people] == [ana, bento]


def test_a_plan_that_names_no_practice_offers_what_the_circle_did_last(circle: ACircle) -> None:
    circle.meets(1, practice="troika")
    circle.meets(2, practice="closing-round")
    open_still = circle.meets(3, held=False)
    named = circle.meets(4, held=False, practice="retrospective")

    keys = (open_still, named, circle.key)
    begun = circle.ask(lambda connection: [what_to_begin(connection, sunday(3), key) for key in keys])

    assert [one and one[:3:2] for one in begun] == [
        ("closing-round", open_still),
        ("retrospective", named),
        ("closing-round", open_still),
    ]


def test_who_met_and_who_is_kept_apart_comes_with_it(circle: ACircle) -> None:
    ana, bento, rui = circle.person("Ana"), circle.person("Bento"), circle.person("Rui", standing=None)
    circle.meets(1, (ana, bento))
    one, other = sorted((ana, bento))
    put(circle.record, KeptApart(one=one, other=other), KeptApart(one=min(ana, rui), other=max(ana, rui)))

    door = circle.ask(lambda connection: at_the_door(connection, sunday(3), circle.key))

    assert door is not None
    assert door.met == {(one, other): 1}
    assert door.apart == ((one, other),)


def test_what_is_planned_for_today_is_what_begins(circle: ACircle) -> None:
    ana, bento = circle.person("Ana"), circle.person("Bento")
    circle.meets(2, held=False)
    planned = circle.meets(3, host=ana, held=False)
    put(circle.record, Attendance(gathering=planned, person=bento, came=Came.SENT_WORD))

    door = circle.ask(lambda connection: at_the_door(connection, sunday(3), circle.key))

    assert door is not None
    assert door.gathering is not None
    assert door.gathering.key == planned
    assert door.hosts == (ana,)
    assert door.word == {bento}


def test_nobody_is_new_where_a_circle_has_never_met(circle: ACircle) -> None:
    circle.person("Ana")

    first = circle.ask(lambda connection: at_the_door(connection, sunday(3), circle.key))
    circle.meets(1)
    later = circle.ask(lambda connection: at_the_door(connection, sunday(3), circle.key))

    assert first is not None
    assert later is not None
    assert (len(first.new), len(later.new)) == (0, 1)


def test_a_circle_that_is_gone_has_no_door(circle: ACircle) -> None:
    gone = GatheringKey(UUID(int=99))

    assert circle.ask(lambda connection: at_the_door(connection, sunday(3), None, gone)) is None


def test_when_a_role_was_held_is_known_by_its_name_in_any_letters(circle: ACircle) -> None:
    ana = circle.person("Ana")
    held = circle.meets(1, (ana,))
    put(circle.record, RoleHeld(gathering=held, person=ana, role="Case giver"))

    found = circle.ask(lambda connection: when_roles_were_held(connection, circle.key))

    assert found == {"case giver": {ana: sunday(1)}}


def test_gatherings_are_listed_by_what_became_of_them(circle: ACircle) -> None:
    ana = circle.person("Ana")
    held = [circle.meets(week, (ana,)) for week in (1, 2)]
    forgotten = circle.meets(3, held=False)
    off = circle.meets(4, held=False, cancelled_on=sunday(4), cancelled_why="Snow")
    coming = [circle.meets(week, host=ana, held=False) for week in (6, 7)]

    found = circle.ask(lambda connection: all_gatherings(connection, sunday(5)))
    following = circle.ask(lambda connection: next_gathering(connection, sunday(5)))

    assert [each.gathering.key for each in found.to_come] == coming
    assert [each.gathering.key for each in found.held] == held[::-1]
    assert [each.gathering.key for each in found.cancelled] == [off]
    assert [each.gathering.key for each in found.passed_by] == [forgotten]
    assert following is not None
    assert (following.gathering.key, following.circle, following.hosts) == (coming[0], "Circle 1", ("Ana",))


def test_of_many_past_ones_the_latest_are_listed(circle: ACircle) -> None:
    for week in range(3):
        circle.meets(week)

    found = circle.ask(lambda connection: all_gatherings(connection, sunday(5), circle.key, past=2))

    assert [each.gathering.on for each in found.held] == [sunday(2), sunday(1)]
    assert found.more


def test_a_sheet_names_everybody_and_knows_a_guest_of_one_name(circle: ACircle) -> None:
    ana = circle.person("Ana")
    rui = circle.person("Rui", standing=None)
    key = circle.meets(1, (ana,))

    found = circle.ask(lambda connection: sheet(connection, key, ("rui", "Nobody")))

    assert found is not None
    assert found.names == {ana: "Ana"}
    assert found.guests == {"rui": rui}


def test_a_plan_offers_first_who_has_not_hosted_for_long(circle: ACircle) -> None:
    ana, bento = circle.person("Ana"), circle.person("Bento")
    circle.meets(1, (ana, bento), host=ana)
    planned = circle.meets(6, host=bento, held=False)

    found = circle.ask(lambda connection: plan_around(connection, sunday(5), planned))

    assert found.circle == circle.circle
    assert found.held_by == {CIRCLE_HOST: bento}
    assert {turn.person for turn in found.openers} == {ana, bento}
    assert {turn.person for turn in found.hosts} == {ana, bento}
