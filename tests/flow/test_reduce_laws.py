from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.flow.events import Happening, Passed, Paused, Resumed, TimedOut, TookBack
from microsol_desktop.flow.moment import Moment
from microsol_desktop.flow.now import moment
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.reduce import reduce
from microsol_desktop.flow.run import Run, history
from microsol_desktop.flow.schedule import Schedule
from tests.flow.evening import begin, histories, tell

LATER = st.floats(min_value=0, max_value=1000, allow_nan=False)


def last(events: tuple[Happening, ...]) -> float:
    return events[-1].at if events else 0.0


@given(histories())
def test_the_run_always_stands_on_one_of_its_cues(events: tuple[Happening, ...]) -> None:
    run = begin()

    for event in events:
        run = reduce(run, event)

        assert 0 <= run.index < len(run.schedule.cues)


@given(histories(), LATER, LATER)
def test_no_time_passes_in_a_pause(events: tuple[Happening, ...], first: float, second: float) -> None:
    run = tell(begin(), *events, Paused(at=last(events)))

    early, late = moment(run, last(events) + first), moment(run, last(events) + second)

    if run.paused:
        assert early.wall.clock == late.wall.clock
        assert early.wall.time_out_left == late.wall.time_out_left


@given(histories(), LATER, LATER)
def test_pausing_and_going_on_changes_no_time(events: tuple[Happening, ...], before: float, paused_for: float) -> None:
    run = tell(begin(), *events)
    pause_at = last(events) + before
    clock = moment(run, pause_at).wall.clock

    after = tell(run, Paused(at=pause_at), Resumed(at=pause_at + paused_for))

    if not run.paused:
        assert is_near(moment(after, pause_at + paused_for).wall.clock.left, clock.left)


@given(histories(), st.data(), LATER)
def test_taking_back_is_as_if_it_had_not_been_done(
    events: tuple[Happening, ...], data: st.DataObject, later: float
) -> None:
    run = tell(begin(), *events)
    event = data.draw(histories(taking_back=False).filter(bool).map(lambda drawn: drawn[0]))
    at = last(events) + later

    done = reduce(run, moved(event, last(events)))
    undone = reduce(done, TookBack(at=at))

    if done is not run:
        assert_same(moment(undone, at), moment(run, at))
        assert undone == run


@given(histories())
def test_what_was_taken_back_is_no_part_of_the_history(events: tuple[Happening, ...]) -> None:
    run = tell(begin(), *events)

    again = begin()
    for event in history(run)[1:]:
        again = reduce(again, event)

    assert again == run


@given(histories(), LATER)
def test_times_spent_are_never_under_zero(events: tuple[Happening, ...], later: float) -> None:
    run = begin()

    for event in events:
        run = reduce(run, event)
        shown = moment(run, event.at + later).wall

        assert shown.clock.spent >= 0
        assert all(0 <= segment.done <= 1 for segment in shown.thread)
        assert abs(sum(segment.share for segment in shown.thread) - 1) < 1e-9


@given(histories())
def test_passing_keeps_everyone_exactly_one_turn_a_round(events: tuple[Happening, ...]) -> None:
    run = begin()
    turns = turns_of(run.schedule)

    for event in (*events, Passed(at=last(events))):
        run = reduce(run, event)

        assert turns_of(run.schedule) == turns
        assert [cue.key for cue in run.schedule.cues] == [cue.key for cue in begin().schedule.cues]


@given(histories(), LATER)
def test_after_a_time_out_it_goes_on_at_the_same_second(events: tuple[Happening, ...], later: float) -> None:
    run = tell(begin(), *events)
    at = last(events) + later
    before = moment(run, at).wall

    called = reduce(run, TimedOut(at=at))

    if called is not run:
        assert moment(called, at).wall.time_out_left == 30
        assert is_near(moment(called, at + 29.9).wall.clock.left, before.clock.left)
        assert is_near(moment(called, at + 30).wall.clock.left, before.clock.left)
        assert moment(called, at + 30.001).wall.time_out_left is None
        if before.clock.left is not None:
            assert is_near(moment(called, at + 40).wall.clock.left, before.clock.left - 10)


def turns_of(schedule: Schedule) -> dict[tuple[int, ...], Counter[PersonId]]:
    """How many turns everybody has in each round."""
    found: dict[tuple[int, ...], Counter[PersonId]] = {}
    for cue in schedule.cues:
        if cue.order:
            found.setdefault(cue.key[:2], Counter()).update(cue.speakers)
    return found


def moved(event: Happening, at: float) -> Happening:
    return replace(event, at=at)


def is_near(one: float | None, other: float | None) -> bool:
    return one is other if one is None or other is None else abs(one - other) < 1e-6


def assert_same(one: Moment, other: Moment) -> None:
    """All that is shown is the same; only whether something can be undone may differ."""
    assert one.wall == other.wall
    assert one.aside == other.aside


def test_a_run_remembers_its_beginning() -> None:
    run: Run = begin()

    assert reduce(run, TookBack(at=1.0)) is run
