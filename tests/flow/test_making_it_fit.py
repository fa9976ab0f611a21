"""A plan for an evening that is late: what goes, what shrinks and how far, worked out by hand."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from microsol_desktop.flow.comings import coming
from microsol_desktop.flow.events import (
    Advanced,
    Extended,
    Happening,
    Jumped,
    Passed,
    PromisedEnd,
    Repeated,
    RoleHeld,
    TookBack,
)
from microsol_desktop.flow.fit import Change, Fit
from microsol_desktop.flow.forecast import behind, ends_at
from microsol_desktop.flow.inserting import inserting
from microsol_desktop.flow.making_it_fit import fitting
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.reduce import reduce, replay
from microsol_desktop.flow.run import Run, history
from microsol_desktop.practice.model import Slug
from tests.flow.evening import HALF_PAST_SEVEN
from tests.flow.runs import run_of_lines

MINUTE = 60


def promised(*lines: str, minutes: float, **more: object) -> Run:
    """A run of these lines that was promised to end so many minutes after it was begun; it stands on its first step."""
    run = run_of_lines(*lines, **more)
    return after(run, PromisedEnd(at=0.0, end=HALF_PAST_SEVEN + round(minutes * 60)), Advanced(at=0.0))


def after(run: Run, *events: Happening) -> Run:
    for event in events:
        run = reduce(run, event)
    return run


def fit_of(run: Run, now: float = 0.0) -> Fit:
    fit = fitting(run, now)
    assert fit is not None
    return fit


def accepted(run: Run, now: float = 0.0) -> Run:
    return reduce(run, replace(fit_of(run, now).event, at=now))


def told(fit: Fit) -> list[tuple[str, Change, int | None, int | None]]:
    return [(line.title, line.change, line.before, line.after) for line in fit.lines]


def times(run: Run) -> list[int | None]:
    return [cue.seconds for cue in run.schedule.cues[1:]]


def test_an_evening_that_is_on_time_stays_as_it_is() -> None:
    run = promised("## Talk (5-10 min)", "## Song (3 min, optional)", minutes=13)

    fit = fit_of(run)

    assert not fit.is_any
    assert (fit.ends_before, fit.ends_after, fit.still_over) == (HALF_PAST_SEVEN + 780, HALF_PAST_SEVEN + 780, 0)
    assert accepted(run) is run


def test_a_plan_can_be_accepted_before_the_beginning() -> None:
    run = run_of_lines("## Talk (5-10 min)", "## Round (2 min each)")
    run = accepted(reduce(run, PromisedEnd(at=0.0, end=HALF_PAST_SEVEN + 14 * MINUTE)))

    assert times(run) == [360, 120, 120, 120, 120]
    assert times(after(run, Advanced(at=5.0))) == times(run)


def test_an_end_past_midnight_is_meant_for_the_same_night() -> None:
    run = run_of_lines("## Dance (4-6 h)")
    run = after(run, PromisedEnd(at=0.0, end=1800), Advanced(at=0.0))

    assert behind(run, 0.0) == 3600
    assert times(accepted(run)) == [5 * 3600]


def test_without_a_promise_there_is_no_plan() -> None:
    run = run_of_lines("## Talk (5-10 min)")

    assert fitting(run, 0.0) is None


def test_optional_steps_go_first_and_nothing_else_if_that_is_enough() -> None:
    run = promised("## Talk (5-10 min)", "## Song (3 min, optional)", "## Close (1 min each)", minutes=16)

    fit = fit_of(run)

    assert told(fit) == [
        ("Talk", Change.STAYS, 600, 600),
        ("Song", Change.GOES, 180, None),
        ("Close", Change.STAYS, 240, 240),
    ]
    assert fit.ends_after == HALF_PAST_SEVEN + 14 * MINUTE


def test_the_last_optional_step_goes_first() -> None:
    run = promised("## A (5 min, optional)", "## B (5 min)", "## C (5 min, optional)", "## D (5 min)", minutes=17)
    run = after(run, Jumped(at=0.0, to=2))

    fit = fit_of(after(run, Extended(at=0.0, seconds=300)))

    assert [line.title for line in fit.lines if line.change is Change.GOES] == ["C"]


def test_an_optional_step_that_is_not_needed_to_go_stays() -> None:
    run = promised("## Open (1 min)", "## A (20 min, optional)", "## B (3 min, optional)", minutes=16)

    fit = fit_of(run)

    assert [line.title for line in fit.lines if line.change is Change.GOES] == ["A"]


def test_an_optional_step_that_is_under_way_stays() -> None:
    run = promised("## Song (10 min, optional)", "## Close (1 min each)", minutes=5)

    fit = fit_of(run)

    assert [line.change for line in fit.lines] == [Change.STAYS, Change.SHORTER]


def test_an_optional_silence_goes_after_the_other_optional_steps() -> None:
    run = promised("## Talk (5 min)", "## Song (2 min, optional)", "## Still (2 min, optional, silent)", minutes=7.5)

    fit = fit_of(run)

    assert [line.title for line in fit.lines if line.change is Change.GOES] == ["Song"]


def test_a_practice_that_is_optional_goes_as_a_whole() -> None:
    run = promised(
        "## Talk (5 min)",
        "## [[games]] (optional)",
        "## Close (5 min)",
        minutes=14,
        others={"games": "# Games\n\n## One (2 min)\n\n## Two (2 min)\n"},
    )

    fit = fit_of(after(run, Extended(at=0.0, seconds=60)))

    assert [line.title for line in fit.lines if line.change is Change.GOES] == ["One", "Two"]


def test_elastic_times_shrink_evenly_toward_their_shorter() -> None:
    run = promised("## Wait (5 min)", "## A (10-20 min)", "## B (5-15 min)", "## C (5 min)", minutes=35)

    after_it = accepted(run)

    assert times(after_it) == [300, 900, 600, 300]
    assert behind(after_it, 0.0) == 0


def test_elastic_times_that_can_lose_little_lose_little() -> None:
    run = promised("## Wait (1 min)", "## A (18-20 min)", "## B (2-10 min)", minutes=26)

    after_it = accepted(run)

    assert times(after_it) == [60, 1140, 360]


def test_times_are_whole_fives_of_seconds() -> None:
    run = promised("## Wait (1 min)", "## A (7-20 min)", "## B (2-11 min)", minutes=25.3)

    after_it = accepted(run)

    assert all((seconds or 0) % 5 == 0 for seconds in times(after_it))
    assert -10 < (behind(after_it, 0.0) or 0) <= 0


def test_turns_shrink_last_all_alike_and_never_below_half() -> None:
    run = promised("## Talk (5 min)", "## Round (2 min each)", "## Close (1 min each)", minutes=11)

    after_it = accepted(run)

    assert times(after_it) == [300, 60, 60, 60, 60, 30, 30, 30, 30]
    assert behind(after_it, 0.0) == 0


def test_the_agenda_says_the_times_that_were_agreed_on() -> None:
    run = promised(
        "## Wait (1 min)",
        "## Talk (10-20 min)",
        "## Pairs (pairs, 2 min each, 2 rounds)",
        "## Share (8 min shared)",
        "## Lanes (threes, 6 min shared)",
        "## Still (2 min, silent)",
        minutes=24,
    )

    after_it = accepted(run)

    assert [line.settings for line in after_it.schedule.agenda] == [
        "1 min",
        "10 min",
        "1 min each, pairs",
        "4 min shared",
        "3 min shared, threes",
        "2 min, silent",
    ]


def test_what_can_not_be_won_is_said() -> None:
    run = promised("## Talk (5 min)", "## Round (2 min each)", minutes=8)

    fit = fit_of(run)

    assert fit.still_over == MINUTE
    assert [(line.each_before, line.each_after) for line in fit.lines] == [(None, None), (120, 60)]


def test_no_turn_gets_shorter_than_half_a_minute() -> None:
    run = promised("## Talk (5 min)", "## Round (40 s each)", "## Word (20 s each)", minutes=5)

    after_it = accepted(run)

    assert times(after_it) == [300, 30, 30, 30, 30, 20, 20, 20, 20]


def test_silence_never_shrinks() -> None:
    run = promised("## Talk (5 min)", "## Still (1-5 min, silent)", "## Hold (2 min each, silent)", minutes=5)

    assert not fit_of(run).is_any


def test_breaks_and_moves_shrink_only_where_they_are_elastic() -> None:
    run = promised("## Talk (5 min)", "## Tea (10-20 min, break)", "## Places (2 min, move)", minutes=5)

    assert times(accepted(run)) == [300, 600, 120]


def test_what_goes_on_has_a_minute_to_finish() -> None:
    run = promised("## Talk (5-20 min)", "## Close (1 min each)", minutes=10)

    shown = fit_of(run, 500.0)
    after_it = accepted(run, 500.0)

    assert shown.lines[0].is_now
    assert times(after_it)[0] == 560
    assert times(after_it)[1:] == [30, 30, 30, 30]


def test_a_turn_that_goes_on_keeps_its_time_and_those_that_were_stay() -> None:
    run = promised("## Round (2 min each)", minutes=7)
    run = after(run, Advanced(at=120.0), Extended(at=200.0, seconds=60))

    assert times(accepted(run, 200.0)) == [120, 120, 60, 60]


def test_all_parts_of_a_turn_shrink_and_the_turn_under_way_does_not() -> None:
    run = promised(
        "## Troika (pairs, each as client)",
        "### Tell (2 min, client speaks)",
        "### Still (1 min, silent)",
        "### Hear (4 min, others speak)",
        minutes=11,
        people=2,
    )

    assert times(accepted(run)) == [120, 60, 240, 60, 60, 120]


def test_lanes_shrink_as_a_whole() -> None:
    run = promised("## Talk (1 min)", "## Share (12 min shared, threes)", minutes=9, people=7)

    cue = accepted(run).schedule.cues[2]

    assert (cue.seconds, [lane.seconds_each for lane in cue.lanes or ()]) == (480, [160, 120])


def test_a_bell_at_half_time_stays_at_half_time() -> None:
    run = promised("## Wait (1 min)", "## Talk (10-20 min, warn half)", "## Next (5-10 min, warn 1 min)", minutes=16)

    cues = accepted(run).schedule.cues

    assert [(cue.seconds, cue.warn) for cue in cues[2:]] == [(600, 300), (300, 60)]


def test_what_repeats_for_some_time_shrinks_as_a_whole() -> None:
    run = promised("## Wait (1 min)", "## Play (2 min, repeat for 10-20 min)", "## Close (5 min)", minutes=16)

    after_it = accepted(run)

    assert times(after_it) == [60, 120, 300]
    assert behind(after_it, 0.0) == 0
    there = after(after_it, Advanced(at=60.0), Repeated(at=180.0))
    assert ends_at(there, 180.0) == HALF_PAST_SEVEN + 16 * MINUTE


def test_time_before_lunch_is_not_taken_where_lunch_waits_anyway() -> None:
    run = promised(
        "## Talk (10-20 min)", "## Lunch (until 20:15)", "## Round (10-20 min)", "## Close (5 min)", minutes=65
    )

    assert times(accepted(run))[0] == 1200
    assert times(accepted(run))[2:] == [900, 300]


def test_late_for_lunch_only_what_brings_lunch_in_time_is_taken() -> None:
    steps = ("## Wait (5 min)", "## Talk (10-20 min)", "## Lunch (until 19:50)", "## Round (10-20 min)")
    run = promised(*steps, minutes=30)

    after_it = accepted(run)

    assert times(after_it)[1] == 900
    assert times(after_it)[3] == 600
    assert behind(after_it, 0.0) == 0


def test_someone_who_passes_has_the_time_of_those_who_still_have_a_turn() -> None:
    run = promised("## Wait (1 min)", "## Round (2 min each)", minutes=9)
    run = after(run, Advanced(at=60.0), Extended(at=60.0, seconds=120))
    run = accepted(run, 60.0)
    assert times(run) == [60, 120, 80, 80, 80]

    passed = reduce(run, Passed(at=61.0))

    assert times(passed) == [60, 80, 80, 80, 80]
    assert times(after(passed, Jumped(at=62.0, to=2))) == times(passed)


def test_ahead_again_the_plan_offers_back_what_was_taken() -> None:
    run = promised("## Wait (10 min)", "## Song (3 min, optional)", "## A (10-20 min)", "## B (2 min each)", minutes=25)
    run = accepted(run)
    assert times(run) == [600, 600, 75, 75, 75, 75]

    run = after(run, PromisedEnd(at=10.0, end=HALF_PAST_SEVEN + 41 * MINUTE))
    fit = fit_of(run, 10.0)

    assert [line.change for line in fit.lines] == [Change.STAYS, Change.RETURNS, Change.LONGER, Change.LONGER]
    assert times(accepted(run, 10.0)) == [600, 180, 1200, 120, 120, 120, 120]


def test_who_comes_late_has_the_time_of_the_others_and_the_past_stays() -> None:
    run = accepted(promised("## Talk (5 min)", "## Round (2 min each)", "## Close (1 min each)", minutes=14))
    assert times(run) == [300, 90, 90, 90, 90, 45, 45, 45, 45]

    there = after(run, Advanced(at=300.0), Advanced(at=390.0))
    there = reduce(there, coming(there, 400.0, "Dora"))

    assert times(there) == [300, 90, 90, 90, 90, 90, 45, 45, 45, 45, 45]
    assert there.schedule.cues[: there.index] == run.schedule.cues[: there.index]
    assert behind(there, 400.0) == 135


def test_a_role_that_is_filled_and_a_round_more_change_no_time_that_was_agreed_on() -> None:
    run = promised("## Choose (1 min, choose host)", "## Round (2 min each, repeat)", "## Close (1 min)", minutes=6)
    run = accepted(run)
    assert times(run) == [60, 60, 60, 60, 60, 60]

    run = reduce(run, RoleHeld(at=1.0, role="host", person=PersonId(2)))
    run = after(run, Jumped(at=60.0, to=5), Repeated(at=70.0))

    assert times(run) == [60, 60, 60, 60, 60, 60, 60, 60, 60, 60]


def test_the_plan_is_for_what_comes_after_a_break_that_was_brought_in() -> None:
    run = promised("## Talk (10 min)", "## Round (2 min each)", minutes=18)
    run = reduce(run, inserting(run, Slug("tea"), {Slug("tea"): "# Tea\n\n## Tea (4 min)\n"}, 60.0, at_once=True))

    fit = fit_of(run, 60.0)
    after_it = accepted(run, 60.0)

    assert (fit.ends_before, fit.ends_after) == (HALF_PAST_SEVEN + 22 * MINUTE, HALF_PAST_SEVEN + 18 * MINUTE)
    assert times(after_it) == [600, 60, 60, 60, 60]
    assert after_it.inner == run.inner


def test_it_can_be_taken_back() -> None:
    run = promised("## Talk (5 min)", "## Round (2 min each)", minutes=8)

    assert reduce(accepted(run), TookBack(at=1.0)) == run


def test_an_open_step_leaves_the_end_open_and_the_rest_fits_before_it() -> None:
    run = promised("## Talk (open)", "## Round (2 min each)", minutes=6)

    fit = fit_of(run, 120.0)

    assert (fit.end_is_open, fit.still_over) == (True, 0)
    assert fit.lines[1].each_after == 60


EVENING = (
    "## Arrive (1-3 min)",
    "## Check in (1-2 min each)",
    "## Song (4 min, optional)",
    "## Still (2 min, silent)",
    "## Pairs (pairs, 3 min each, 2 rounds)",
    "## Tea (5-15 min, break)",
    "## [[games]] (optional)",
    "## Share (10 min shared)",
    "## Threes (threes, 12 min shared)",
    "## Close (45 s each)",
)
GAMES = {"games": "# Games\n\n## One (2 min)\n\n## Two (2-4 min)\n"}


@settings(max_examples=25)
@given(
    people=st.integers(2, 9),
    minutes=st.integers(1, 120),
    gone=st.lists(st.floats(1, 240), max_size=25),
    passes=st.sets(st.integers(0, 24)),
)
def test_however_late_it_is_the_plan_keeps_to_its_rules(
    people: int, minutes: int, gone: list[float], passes: set[int]
) -> None:
    run, now = promised(*EVENING, minutes=minutes, people=people, others=GAMES), 0.0
    for number, spent in enumerate(gone):
        now += spent
        run = reduce(run, Passed(at=now) if number in passes else Advanced(at=now))
    fit = fitting(run, now)
    if fit is None:
        assert run.ended
        return

    after_it = accepted(run, now)

    assert fit.ends_after <= fit.ends_before
    assert ends_at(after_it, now) == fit.ends_after
    own = {cue.key: cue for cue in run.schedule.cues}
    assert after_it.schedule.cues[: after_it.index] == run.schedule.cues[: run.index]
    assert after_it.cue.key == run.cue.key
    for cue in after_it.schedule.cues[after_it.index :]:
        had = own[cue.key]
        assert (cue.groups, cue.speakers, cue.order) == (had.groups, had.speakers, had.order)
        assert cue.seconds is None or (had.seconds or 0) >= cue.seconds
        assert not cue.silent or cue.seconds == had.seconds
        least = had.shortest or 0
        assert (cue.seconds or 0) >= (least if not cue.key.turn and not cue.lanes else min(least, 30))
    if fit.still_over > 0:
        assert not fit_of(after_it, now).is_any
    else:
        assert reduce(after_it, replace(fit_of(after_it, now).event, at=now)).schedule == after_it.schedule
    assert replay(history(after_it)) == after_it


@settings(max_examples=25)
@given(people=st.integers(2, 8), minutes=st.integers(30, 70))
def test_everybody_has_the_same_time(people: int, minutes: int) -> None:
    run = accepted(promised(*EVENING, minutes=minutes, people=people, others=GAMES))

    by_step: dict[tuple[int, int], set[int]] = {}
    for cue in run.schedule.cues:
        if cue.key.turn:
            by_step.setdefault((cue.key.step, cue.key.part), set()).add(cue.seconds or 0)
    assert all(max(each) - min(each) <= 1 for each in by_step.values())
