"""How long each step really took, and what a practice's times would be if it said so."""

from __future__ import annotations

from collections.abc import Callable

from microsol_desktop.flow.choosing import choosing
from microsol_desktop.flow.events import Advanced, Ended, Happening, Jumped, Passed, Paused, Resumed, TimedOut
from microsol_desktop.flow.real_times import RealTimes, real_times
from microsol_desktop.flow.reduce import reduce
from microsol_desktop.flow.run import Run
from microsol_desktop.flow.times_of_record import times_of_record
from microsol_desktop.practice.model import Slug
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.retiming import Spot, new_times, with_real_times
from tests.flow.evenings import IT, text_of
from tests.flow.runs import run_of_lines

TWO_STEPS = ("## Arriving (5 min)", "How are you?", "", "## Closing (10 min)", "One word.")


def _go(run: Run, *steps: tuple[float, Callable[..., Happening]]) -> Run:
    for at, what in steps:
        run = reduce(run, what(at=at))
    return run


def _ran(*lines: str, lasting: tuple[float, ...], **more: object) -> tuple[RealTimes, str]:
    """What a run tells in which each cue, after the title card, took so many seconds; and the practice's text."""
    run, at = reduce(run_of_lines(*lines, **more), Advanced(at=0.0)), 0.0
    for seconds in lasting:
        at += seconds
        run = reduce(run, Advanced(at=at))
    return real_times(run), dict(run.started.texts)[IT]


def _headings(text: str, real: RealTimes, slug: Slug = IT) -> list[str]:
    """The headings that the practice would have."""
    return [line for line in with_real_times(text, real.of(slug)).splitlines() if line.startswith("##")]


def test_each_step_is_told_as_planned_and_as_it_was() -> None:
    real, _ = _ran(*TWO_STEPS, lasting=(420, 500))

    assert [(step.title, step.planned, step.real, step.skipped) for step in real.steps] == [
        ("Arriving", 300, 420, False),
        ("Closing", 600, 500, False),
    ]


def test_a_step_becomes_what_it_took_as_a_host_would_say_it() -> None:
    real, text = _ran(*TWO_STEPS, lasting=(428, 500))

    assert _headings(text, real) == ["## Arriving (7 min)", "## Closing (8 min)"]


def test_nothing_but_the_times_is_touched() -> None:
    real, text = _ran(*TWO_STEPS, lasting=(428, 600))

    assert with_real_times(text, real.of(IT)) == text.replace("(5 min)", "(7 min)")


def test_what_took_as_long_as_was_said_stays_to_the_letter() -> None:
    real, text = _ran("## A (7.5 min)", "Talk.", "## B (22 min)", "Talk.", lasting=(455, 22 * 60 + 90))

    assert with_real_times(text, real.of(IT)) == text


def test_a_turn_becomes_the_mean_of_the_turns() -> None:
    real, text = _ran("## Round (2 min each)", "Say.", lasting=(150, 210, 170, 190), people=4)

    assert _headings(text, real) == ["## Round (3 min each)"]


def test_a_turn_that_was_passed_does_not_count() -> None:
    run = _go(run_of_lines("## Round (2 min each)", "Say.", people=3), (0, Advanced), (60, Passed))
    run = _go(run, (240, Advanced), (420, Advanced), (435, Advanced))

    real = real_times(run)

    assert _headings(dict(run.started.texts)[IT], real) == ["## Round (3 min each)"]


def test_a_step_that_was_begun_anew_counts_from_there_on() -> None:
    run = _go(run_of_lines(*TWO_STEPS), (0, Advanced))

    run = _go(reduce(run, Jumped(at=200.0, to=run.index)), (500, Advanced), (1100, Advanced))

    assert _headings(text_of(*TWO_STEPS), real_times(run)) == ["## Arriving (5 min)", "## Closing (10 min)"]


def test_a_shared_time_becomes_that_of_all_turns_together() -> None:
    real, text = _ran("## Round (8 min shared)", "Say.", lasting=(180, 180, 180, 180), people=4)

    assert _headings(text, real) == ["## Round (12 min shared)"]


def test_what_may_shrink_still_may_to_what_is_still_shorter() -> None:
    lines = ("## Talk (15-20 min)", "Talk.", "## Walk (15-20 min)", "Walk.")

    real, text = _ran(*lines, lasting=(26 * 60, 12 * 60))

    assert _headings(text, real) == ["## Talk (15-25 min)", "## Walk (12 min)"]


def test_what_took_a_time_between_the_two_that_were_said_stays() -> None:
    real, text = _ran("## Talk (15-20 min)", "Talk.", lasting=(16 * 60,))

    assert _headings(text, real) == ["## Talk (15-20 min)"]


def test_a_time_changes_where_it_stands_and_the_rest_of_the_heading_stays_as_it_was_written() -> None:
    real, text = _ran("## Talk (pairs, silent , 5min, soft bell)", "Talk.", lasting=(16 * 60,))

    assert _headings(text, real) == ["## Talk (pairs, silent , 16 min, soft bell)"]


def test_rounds_are_counted_one_by_one() -> None:
    real, text = _ran("## Talk (5 min, 3 rounds)", "Talk.", lasting=(400, 440, 420))

    assert _headings(text, real) == ["## Talk (7 min, 3 rounds)"]


def test_parts_of_a_step_with_a_time_keep_their_proportions() -> None:
    parts = ("### Ask (2 min)", "Ask.", "### Answer (8 min)", "Answer.")

    real, text = _ran("## Talk (10 min)", "Talk.", *parts, lasting=(200, 700))

    assert _headings(text, real) == ["## Talk (15 min)", "### Ask (3 min)", "### Answer (12 min)"]


def test_a_part_that_has_what_is_left_still_has_something() -> None:
    parts = ("### Ask (8 min)", "Ask.", "### Answer", "Answer.")

    real, text = _ran("## Talk (10 min)", "Talk.", *parts, lasting=(200, 160))

    assert _headings(text, real) == ["## Talk (6 min)", "### Ask (4.5 min)", "### Answer"]


def test_parts_with_times_of_their_own_become_what_they_took() -> None:
    parts = ("### Ask (2 min)", "Ask.", "### Answer (8 min)", "Answer.")

    real, text = _ran("## Talk", "Talk.", *parts, lasting=(180, 480))

    assert _headings(text, real) == ["## Talk", "### Ask (3 min)", "### Answer (8 min)"]


def test_the_parts_of_turns_become_their_means() -> None:
    parts = ("### Tell (2 min)", "Tell.", "### Hear (1 min)", "Hear.")

    real, text = _ran("## Case (each)", "Talk.", *parts, lasting=(200, 60, 160, 60), people=2)

    assert _headings(text, real) == ["## Case (each)", "### Tell (3 min)", "### Hear (1 min)"]


def test_a_silence_and_a_break_stay_unless_they_were_quite_another_time() -> None:
    lines = ("## Sit (5 min, silent)", "Sit.", "## Tea (15 min, break)", "Tea.", "## Rest (2 min, silent)", "Rest.")

    real, text = _ran(*lines, lasting=(390, 30 * 60, 100))

    assert _headings(text, real) == ["## Sit (5 min, silent)", "## Tea (30 min, break)", "## Rest (2 min, silent)"]


def test_what_is_open_or_told_by_the_clock_stays() -> None:
    real, text = _ran("## Talk (open)", "Talk.", "## Tea (until 23:00)", "Tea.", lasting=(900, 900))

    assert with_real_times(text, real.of(IT)) == text


def test_what_was_leafed_through_and_what_was_skipped_does_not_count() -> None:
    real, text = _ran(*TWO_STEPS, "", "## Late (5 min)", "Late.", lasting=(3, 700))

    assert _headings(text, real) == ["## Arriving (5 min)", "## Closing (12 min)", "## Late (5 min)"]
    assert real.steps[2].skipped


def test_half_a_minute_of_what_was_to_take_twenty_is_no_time_of_its_own() -> None:
    real, text = _ran("## Talk (20 min)", "Talk.", "", "## Words (30 s)", "Say it.", lasting=(45, 15))

    assert _headings(text, real) == ["## Talk (20 min)", "## Words (15 s)"]


def test_a_pause_and_a_time_out_do_not_count() -> None:
    run = _go(run_of_lines(*TWO_STEPS), (0, Advanced), (100, Paused), (900, Resumed), (950, TimedOut))

    real = real_times(_go(run, (1130, Advanced), (1730, Advanced)))

    assert _headings(text_of(*TWO_STEPS), real) == ["## Arriving (5 min)", "## Closing (10 min)"]


def test_what_the_end_cut_short_does_not_count() -> None:
    run = _go(run_of_lines(*TWO_STEPS, "## Late (5 min)", "Late."), (0, Advanced), (300, Advanced), (500, Ended))

    assert _headings(text_of(*TWO_STEPS), real_times(run)) == ["## Arriving (5 min)", "## Closing (10 min)"]


def test_a_step_of_an_included_practice_tells_of_its_own_file() -> None:
    others = {"other": text_of("## Inside (5 min)", "Inside.")}

    real, text = _ran("## [[other]]", "## Closing (10 min)", "One word.", lasting=(600, 600), others=others)

    assert with_real_times(text, real.of(IT)) == text
    assert _headings(others["other"], real, Slug("other")) == ["## Inside (10 min)"]
    assert [(step.slug, step.step) for step in real.steps] == [("other", 0), (IT, 1)]


def test_what_is_repeated_for_some_time_becomes_all_of_its_rounds() -> None:
    run = _go(run_of_lines("## Talk (5 min, repeat for 20 min)", "Talk.", "## End (1 min)", "End."), (0, Advanced))

    run = reduce(run, Jumped(at=1800.0, to=run.schedule.agenda[1].first))
    real = real_times(reduce(run, Advanced(at=1860.0)))

    assert real.of(IT)[Spot(0)].whole == 1800


def test_what_would_change_is_told_in_the_words_of_the_headings() -> None:
    real, text = _ran(*TWO_STEPS, lasting=(428, 600))

    told = new_times(parse(text).practice, real.of(IT))

    assert [(tuple(time.spot), time.title, time.before, time.after) for time in told] == [
        ((0, 0), "Arriving", "5 min", "7 min")
    ]


def test_a_record_tells_the_same_of_steps_as_long_as_they_have_their_titles() -> None:
    kept = (("Round", 480, 720, False), ("Gone", 300, 900, False), ("Closing", 600, 610, False))
    text = text_of("## Round (2 min each)", "Say.", "## Closing (10 min)", "One word.")

    real = times_of_record(IT, {IT: text}, 4, kept)

    assert _headings(text, real) == ["## Round (3 min each)", "## Closing (10 min)"]
    assert [step.step for step in real.steps] == [0, None, 1]


def test_a_record_whose_practice_is_gone_still_tells_how_long_it_took() -> None:
    real = times_of_record(IT, {}, 4, (("Round", 480, 720, False),))

    assert [(step.title, step.real) for step in real.steps] == [("Round", 720)]
    assert real.means == ()


def test_of_options_only_the_one_that_was_chosen_tells_and_choosing_does_not_count() -> None:
    options = ("## Talk (choose one)", "Which?", "### One (5 min)", "Sit.", "### Two (3 min)", "Walk.")
    run = _go(run_of_lines(*options, "## End (1 min)", "End."), (0, Advanced))
    run = reduce(run, choosing(run, 2, 100.0))

    real = real_times(_go(run, (520, Advanced), (580, Advanced)))

    expected = ["## Talk (choose one)", "### One (5 min)", "### Two (7 min)", "## End (1 min)"]
    assert _headings(dict(run.started.texts)[IT], real) == expected


def test_a_record_does_not_know_which_option_was_chosen() -> None:
    text = text_of("## Talk (choose one)", "Which?", "### One (5 min)", "Sit.", "### Two (3 min)", "Walk.")

    real = times_of_record(IT, {IT: text}, 4, (("Talk", 300, 900, False),))

    assert with_real_times(text, real.of(IT)) == text
