from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from microsol_desktop.circle.circles import Membership, Standing
from microsol_desktop.circle.standing import members_now
from tests.circle.people import FIRST, fortnight, member, person

TODAY = fortnight(10)


def _until(held: Membership, day: date) -> Membership:
    return replace(held, until=day)


def test_whoever_became_a_member_has_been_there_since_they_came() -> None:
    came = _until(member(1, Standing.NEWCOMER), fortnight(2))
    stayed = member(1, Standing.MEMBER, since=fortnight(2))

    assert members_now([stayed, came], TODAY) == (replace(stayed, since=FIRST),)


def test_whoever_left_and_came_back_has_been_there_since_they_came_back() -> None:
    was = _until(member(1), fortnight(2))
    left = _until(member(1, Standing.LEFT, since=fortnight(2)), fortnight(5))
    back = member(1, since=fortnight(5))

    assert members_now([was, left, back], TODAY) == (back,)


def test_a_break_without_a_word_is_a_break_too() -> None:
    back = member(1, since=fortnight(5))

    assert members_now([_until(member(1), fortnight(2)), back], TODAY) == (back,)


def test_who_is_invited_or_has_left_does_not_belong() -> None:
    assert members_now([member(1, Standing.INVITED), member(2, Standing.LEFT)], TODAY) == ()


def test_a_standing_ends_on_its_last_day_and_not_before() -> None:
    leaving = _until(member(1), TODAY)

    assert members_now([leaving], TODAY) == ()
    assert members_now([leaving], TODAY - timedelta(days=1)) == (leaving,)


def test_a_standing_to_come_does_not_count_yet() -> None:
    now, later = member(1), member(1, Standing.HOST, since=TODAY + timedelta(days=1))

    assert members_now([now, later], TODAY) == (now,)


def test_those_who_have_been_there_longest_come_first() -> None:
    found = members_now([member(1, since=fortnight(3)), member(2)], TODAY)

    assert [one.person for one in found] == [person(2), person(1)]
