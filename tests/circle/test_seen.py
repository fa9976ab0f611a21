from __future__ import annotations

from datetime import timedelta

from microsol_desktop.circle.circles import Standing
from microsol_desktop.circle.seen import not_seen_for_long
from tests.circle.people import fortnight, meeting, member, person

HELD = [meeting(number) for number in range(5)]


def test_whoever_missed_the_last_three_meetings_is_named() -> None:
    seen = {person(1): fortnight(1), person(2): fortnight(2)}

    missed = not_seen_for_long([member(1), member(2)], HELD, seen, {})

    assert [(one.person, one.seen) for one in missed] == [(person(1), fortnight(1))]


def test_meetings_to_come_and_cancelled_ones_are_missed_by_nobody() -> None:
    meetings = [meeting(0), meeting(1), meeting(2, held=False), meeting(3, cancelled=True)]

    assert not_seen_for_long([member(1)], meetings, {}, {}) == ()


def test_whoever_joined_since_has_missed_nothing() -> None:
    assert not_seen_for_long([member(1, since=fortnight(3))], HELD, {}, {}) == ()


def test_whoever_has_left_or_is_only_invited_is_not_missed() -> None:
    assert not_seen_for_long([member(1, Standing.LEFT), member(2, Standing.INVITED)], HELD, {}, {}) == ()


def test_those_with_whom_nobody_was_in_touch_come_first() -> None:
    touched = {person(1): fortnight(4)}

    missed = not_seen_for_long([member(1), member(2)], HELD, {person(2): fortnight(0)}, touched)

    assert [(one.person, one.reached_out) for one in missed] == [(person(2), None), (person(1), fortnight(4))]


def test_a_word_before_they_were_last_seen_is_no_word_since() -> None:
    touched = {person(1): fortnight(1) - timedelta(days=1)}

    missed = not_seen_for_long([member(1)], HELD, {person(1): fortnight(1)}, touched)

    assert missed[0].reached_out is None
