from __future__ import annotations

from datetime import date

from microsol_desktop.circle.circles import Standing
from microsol_desktop.circle.hosting import who_hosts_next
from tests.circle.people import member, person


def test_whoever_never_hosted_comes_before_whoever_did() -> None:
    turns = who_hosts_next([member(1), member(2)], {person(1): date(2026, 1, 4)})

    assert [turn.person for turn in turns] == [person(2), person(1)]
    assert turns[0].last is None


def test_of_those_who_hosted_the_longest_ago_comes_first() -> None:
    last = {person(1): date(2026, 3, 1), person(2): date(2026, 1, 4), person(3): date(2026, 2, 1)}

    turns = who_hosts_next([member(1), member(2), member(3)], last)

    assert [turn.person for turn in turns] == [person(2), person(3), person(1)]


def test_of_those_who_never_did_the_longest_in_the_circle_comes_first() -> None:
    turns = who_hosts_next([member(1, since=date(2026, 5, 1)), member(2)], {})

    assert [turn.person for turn in turns] == [person(2), person(1)]


def test_whoever_is_asked_already_comes_last() -> None:
    turns = who_hosts_next([member(1), member(2)], {person(1): date(2026, 1, 4)}, asked_for=[person(2)])

    assert [turn.person for turn in turns] == [person(1), person(2)]


def test_nobody_is_asked_who_is_only_invited_or_has_left() -> None:
    turns = who_hosts_next([member(1, Standing.INVITED), member(2, Standing.LEFT), member(3, Standing.HOST)], {})

    assert [turn.person for turn in turns] == [person(3)]
