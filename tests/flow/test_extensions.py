from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.flow.events import Advanced, Granted, Jumped, TookBack, WentBack
from microsol_desktop.flow.moment import Offer, OfferKind
from microsol_desktop.flow.now import moment
from microsol_desktop.flow.reduce import reduce
from microsol_desktop.flow.run import Run
from tests.flow.evening import tell
from tests.flow.evenings import cues
from tests.flow.runs import at_step, run_of_lines

TOPIC = ("## Topic (5 min, extend 4 min + 2 min)", "## Close (1 min)")


def offered(run: Run, now: float) -> tuple[Offer, ...]:
    return moment(run, now).aside.offers


@pytest.fixture
def run() -> Run:
    return at_step(run_of_lines(*TOPIC), 0)


def test_an_extension_is_seen_before_the_time_is_up_and_granted_only_then(run: Run) -> None:
    early, late = offered(run, 299.0), offered(run, 301.0)

    assert early == (Offer(kind=OfferKind.MORE_TIME, seconds=240, can=False),)
    assert late == (Offer(kind=OfferKind.MORE_TIME, seconds=240, can=True),)
    assert reduce(run, Granted(at=299.0)) is run


def test_each_is_granted_once_in_their_order_and_counts_from_then(run: Run) -> None:
    first = tell(run, Granted(at=310.0))
    second = tell(first, Granted(at=560.0))

    assert moment(first, 310.0).wall.clock.left == 240
    assert offered(first, 560.0) == (Offer(kind=OfferKind.MORE_TIME, seconds=120, can=True),)
    assert moment(second, 560.0).wall.clock.left == 120
    assert offered(second, 700.0) == ()
    assert reduce(second, Granted(at=700.0)) is second


def test_what_was_granted_can_be_taken_back(run: Run) -> None:
    granted = tell(run, Granted(at=310.0))

    assert tell(granted, TookBack(at=311.0)) == run


def test_coming_back_to_it_does_not_grant_it_twice_and_jumping_to_it_begins_anew(run: Run) -> None:
    moved = tell(run, Granted(at=310.0), Advanced(at=320.0))

    back, anew = tell(moved, WentBack(at=330.0)), tell(moved, Jumped(at=330.0, to=1))

    assert (moment(back, 330.0).wall.clock.left, back.granted) == (230, 1)
    assert (moment(anew, 330.0).wall.clock.left, anew.granted) == (300, 0)


def test_each_turn_may_be_extended_and_of_its_parts_the_last() -> None:
    turns = cues("## Say (1 min each, extend 1 min)", people=2)
    parts = cues("## Say (each, extend 1 min)", "### One (1 min)", "### Two (1 min)", people=2)

    assert [cue.extensions for cue in turns] == [(60,), (60,)]
    assert [cue.extensions for cue in parts] == [(), (60,), (), (60,)]


def test_extensions_count_nothing_in_the_plan_and_what_may_be_extended_waits() -> None:
    run = run_of_lines(*TOPIC, front="pace: clock")

    assert run.schedule.planned_seconds == 360
    assert [cue.moves_on for cue in run.schedule.cues[1:]] == [False, True]


def test_without_a_limit_there_is_nothing_to_extend() -> None:
    run = at_step(run_of_lines("## Talk (open, extend 4 min)"), 0)

    assert offered(run, 1000.0) == ()


@given(waits=st.lists(st.floats(0, 900), max_size=6))
def test_however_late_they_are_granted_no_more_is_granted_than_there_is(waits: list[float]) -> None:
    run, at = at_step(run_of_lines(*TOPIC), 0), 0.0

    for wait in waits:
        at += wait
        run = reduce(run, Granted(at=at))

    assert run.granted <= 2
    assert (moment(run, at).wall.clock.left or 0) <= 300
