"""What is left of a gathering: who came, with whom they sat, how long it took; and nothing else of anybody."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, date, datetime, timedelta
from itertools import count
from uuid import UUID

import pytest

from microsol_desktop.circle.gatherings import AsRun, Came, Gathering
from microsol_desktop.circle.keys import GatheringKey, PersonKey
from microsol_desktop.desk.taking_over import as_run, unknown
from microsol_desktop.flow.comings import coming, leaving
from microsol_desktop.flow.events import (
    Advanced,
    Ended,
    HarvestNoted,
    Jumped,
    Passed,
    Paused,
    Resumed,
    TookBack,
    WentBack,
)
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.reduce import reduce
from microsol_desktop.flow.run import Run
from tests.flow.evening import EVENING
from tests.flow.runs import run_of_lines

GATHERING = Gathering(key=GatheringKey(UUID(int=1)), on=date(2026, 11, 22))
NAMES = ("Ana", "Bento", "Clara", "Duarte")
TWO_STEPS = ("## Arriving (2 min)", "How are you?", "## Closing (3 min)", "One word.")
PAIRS = ("## Talk (5 min, pairs)", "Talk.", "## Closing (3 min)", "One word.")


def _keys(run: Run) -> dict[PersonId, PersonKey]:
    return {person.id: PersonKey(UUID(int=int(person.id) + 100)) for person in run.schedule.people}


def _kept(run: Run, keys: dict[PersonId, PersonKey] | None = None) -> AsRun:
    made = (UUID(int=number) for number in count(10_000))
    return as_run(run, GATHERING, _keys(run) if keys is None else keys, lambda: next(made))


def _go(run: Run, *steps: tuple[float, type]) -> Run:
    for at, what in steps:
        run = reduce(run, what(at=at))
    return run


def test_each_step_has_its_planned_and_its_real_seconds() -> None:
    run = _go(run_of_lines(*TWO_STEPS, names=NAMES), (10, Advanced), (160, Advanced), (300, Ended))

    kept = _kept(run)

    assert [(step.name, step.planned, step.real) for step in kept.steps] == [
        ("Arriving", 120, 150),
        ("Closing", 180, 140),
    ]
    assert kept.gathering.began == datetime.fromtimestamp(EVENING, UTC) + timedelta(seconds=10)
    assert kept.gathering.ended == datetime.fromtimestamp(EVENING, UTC) + timedelta(seconds=300)
    assert kept.gathering.heads == 4


def test_a_pause_is_no_part_of_a_step() -> None:
    run = _go(
        run_of_lines(*TWO_STEPS, names=NAMES),
        (0, Advanced),
        (60, Paused),
        (900, Resumed),
        (930, Advanced),
        (940, Ended),
    )

    assert [step.real for step in _kept(run).steps] == [90, 10]


def test_a_step_that_one_comes_back_to_is_added_up() -> None:
    run = _go(
        run_of_lines(*TWO_STEPS, names=NAMES),
        (0, Advanced),
        (60, Advanced),
        (70, WentBack),
        (100, Advanced),
        (200, Ended),
    )

    assert [step.real for step in _kept(run).steps] == [90, 110]


def test_a_step_that_nobody_came_to_is_skipped() -> None:
    run = _go(run_of_lines(*TWO_STEPS, names=NAMES), (0, Advanced), (60, Ended))

    assert [(step.name, step.skipped, step.real) for step in _kept(run).steps] == [
        ("Arriving", False, 60),
        ("Closing", True, 0),
    ]


def test_lines_that_are_noted_after_the_end_do_not_make_the_evening_longer() -> None:
    run = _go(run_of_lines(*TWO_STEPS, names=NAMES), (0, Advanced), (60, Ended))
    run = reduce(run, HarvestNoted(at=500.0, line=1, words="Light", head="rose"))

    kept = _kept(run)

    assert kept.gathering.ended == datetime.fromtimestamp(EVENING, UTC) + timedelta(seconds=60)
    assert [(line.head, line.line) for line in kept.harvest] == [("rose", "Light")]


def test_who_began_came_and_who_joined_was_late_and_who_went_left_early() -> None:
    run = _go(run_of_lines(*TWO_STEPS, names=NAMES), (0, Advanced))
    run = reduce(run, coming(run, 20.0, "Eva"))
    run = reduce(run, leaving(run, 30.0, run.schedule.people[0].id))
    keys = {person.id: PersonKey(UUID(int=int(person.id))) for person in (*run.schedule.people, *run.schedule.gone)}
    run = _go(run, (60, Ended))

    came = {int(one.person): one.came for one in _kept(run, keys).attendances}

    assert sorted(came.values()) == sorted([Came.LEFT_EARLY, Came.CAME, Came.CAME, Came.CAME, Came.LATE])
    assert came[int(keys[PersonId(1)])] is Came.LEFT_EARLY


def test_who_joined_and_was_taken_back_was_not_there() -> None:
    run = _go(run_of_lines(*TWO_STEPS, names=NAMES), (0, Advanced))
    run = reduce(run, coming(run, 20.0, "Eva"))
    run = _go(run, (25, TookBack), (60, Ended))

    kept = _kept(run)

    assert len(kept.attendances) == 4
    assert kept.gathering.heads == 4


def test_those_who_sat_in_small_groups_have_sat_together() -> None:
    run = _go(run_of_lines(*PAIRS, names=NAMES), (0, Advanced), (300, Advanced), (400, Ended))

    sat = _kept(run).sat

    assert {(one.round, one.group) for one in sat} == {(1, 1), (1, 2)}
    assert len({one.person for one in sat}) == 4


def test_a_host_who_leafs_through_seats_nobody() -> None:
    run = _go(run_of_lines(*PAIRS, names=NAMES), (0, Advanced), (3, Advanced), (400, Ended))

    assert _kept(run).sat == ()


def test_the_whole_circle_is_no_small_group() -> None:
    run = _go(run_of_lines(*TWO_STEPS, names=NAMES), (0, Advanced), (160, Advanced), (300, Ended))

    assert _kept(run).sat == ()


def test_of_somebody_the_record_does_not_know_nothing_is_kept_but_the_count() -> None:
    run = _go(run_of_lines(*PAIRS, names=NAMES), (0, Advanced), (300, Advanced), (400, Ended))
    keys = {run.schedule.people[0].id: PersonKey(UUID(int=100))}

    kept = _kept(run, keys)

    assert [one.person for one in kept.attendances] == [PersonKey(UUID(int=100))]
    assert {one.person for one in kept.sat} == {PersonKey(UUID(int=100))}
    assert kept.gathering.heads == 4
    assert [person.name for person in unknown(run, keys)] == ["Bento", "Clara", "Duarte"]


def test_people_without_names_are_counted_and_never_asked_about() -> None:
    run = _go(run_of_lines(*TWO_STEPS, people=6), (0, Advanced), (300, Ended))

    assert unknown(run, {}) == ()
    assert _kept(run, {}).gathering.heads == 6


@pytest.mark.parametrize("passes", [False, True])
def test_whoever_passed_leaves_no_trace(passes: bool) -> None:
    turns = ("## Round (1 min each)", "How are you?")
    plain = _go(run_of_lines(*turns, names=NAMES), (0, Advanced))
    run = _go(plain, (5, Passed)) if passes else plain
    run = reduce(run, Jumped(at=60.0, to=1))
    run = _go(run, (100, Ended))

    kept = _kept(run)

    assert [(step.name, step.real) for step in kept.steps] == [("Round", 100)]
    assert not {field.name for field in fields(AsRun)} & {"passes", "turns", "events"}
