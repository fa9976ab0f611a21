from __future__ import annotations

from datetime import timedelta

from microsol_desktop.circle.seen import not_seen_for_long
from tests.circle.people import fortnight, member, person

SINCE = fortnight(2)


def test_whoever_missed_the_last_three_meetings_is_named() -> None:
    seen = {person(1): fortnight(1), person(2): fortnight(2)}

    missed = not_seen_for_long([member(1), member(2)], SINCE, seen, {})

    assert [(one.person, one.seen) for one in missed] == [(person(1), fortnight(1))]


def test_after_two_meetings_nobody_has_been_missed_for_long() -> None:
    assert not_seen_for_long([member(1)], None, {}, {}) == ()


def test_whoever_joined_since_has_missed_nothing() -> None:
    assert not_seen_for_long([member(1, since=fortnight(3))], SINCE, {}, {}) == ()


def test_those_with_whom_nobody_was_in_touch_come_first() -> None:
    touched = {person(1): fortnight(4)}

    missed = not_seen_for_long([member(1), member(2)], SINCE, {person(2): fortnight(0)}, touched)

    assert [(one.person, one.reached_out) for one in missed] == [(person(2), None), (person(1), fortnight(4))]


def test_a_word_before_they_were_last_seen_is_no_word_since() -> None:
    touched = {person(1): fortnight(1) - timedelta(days=1)}

    missed = not_seen_for_long([member(1)], SINCE, {person(1): fortnight(1)}, touched)

    assert missed[0].reached_out is None
