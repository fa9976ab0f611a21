from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from microsol_desktop.circle.circles import Outcome
from microsol_desktop.circle.seasons import pulse_of
from tests.circle.people import fortnight, meeting, season


def test_a_season_counts_the_meetings_that_were_held() -> None:
    meetings = [meeting(0), meeting(1), meeting(2, held=False), meeting(3, held=False, cancelled=True)]

    found = pulse_of(season(5), meetings, fortnight(2))

    assert (found.held, found.of, found.share) == (2, 5, 0.4)


def test_meetings_of_another_season_do_not_count() -> None:
    assert pulse_of(season(5), [meeting(0, season=None)], fortnight(1)).held == 0


def test_a_look_back_is_due_when_all_meetings_have_been() -> None:
    assert pulse_of(season(2), [meeting(0), meeting(1)], fortnight(1)).retrospective_due


def test_a_look_back_is_due_on_its_day() -> None:
    agreed = season(5, retrospective=date(2026, 2, 1))

    assert not pulse_of(agreed, [meeting(0)], date(2026, 1, 31)).retrospective_due
    assert pulse_of(agreed, [meeting(0)], date(2026, 2, 1)).retrospective_due


def test_a_season_that_was_looked_back_on_is_over() -> None:
    decided = replace(season(1), outcome=Outcome.CONTINUE)

    found = pulse_of(decided, [meeting(0)], fortnight(1))

    assert not found.retrospective_due
    assert not found.ends_soon


def test_a_season_ends_soon_in_the_fortnight_before_its_last_day() -> None:
    meetings = [meeting(0), meeting(1, held=False)]
    last = fortnight(1)

    assert pulse_of(season(2), meetings, last - timedelta(days=14)).ends_soon
    assert not pulse_of(season(2), meetings, last - timedelta(days=15)).ends_soon
    assert not pulse_of(season(2), meetings, last + timedelta(days=1)).ends_soon
