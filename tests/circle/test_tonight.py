from __future__ import annotations

from microsol_desktop.circle.newcomers import newcomers_tonight
from microsol_desktop.circle.pairs import pairs_that_never_met
from tests.circle.people import circle, person


def test_those_who_were_never_there_are_new() -> None:
    found = newcomers_tonight(circle(newcomers_at_most=2), [person(1), person(2)], {person(1)}, some_last_time=False)

    assert found.people == (person(2),)
    assert not found.too_many


def test_more_than_the_circle_agreed_on_is_said() -> None:
    found = newcomers_tonight(circle(newcomers_at_most=1), [person(1), person(2)], set(), some_last_time=True)

    assert found.too_many


def test_a_circle_that_agreed_on_nothing_can_have_any_number() -> None:
    assert not newcomers_tonight(circle(), [person(1), person(2)], set(), some_last_time=False).too_many


def test_pairs_that_met_are_left_out_whoever_is_named_first() -> None:
    people = [person(1), person(2), person(3)]

    pairs = pairs_that_never_met(people, {(person(2), person(1))})

    assert pairs == ((person(1), person(3)), (person(2), person(3)))
