from __future__ import annotations

import pytest

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.clock_time import left_until
from microsol_desktop.flow.schedule import AgendaLine
from microsol_desktop.practice.model import BellStyle, Span
from microsol_desktop.practice.proportions import first_without_time, portions_of, shared_out, turns_of
from tests.flow.evenings import cues, evening, seconds


def clock(hour: int, minute: int = 0) -> int:
    return hour * 3600 + minute * 60


def test_elastic_times_are_planned_at_the_longer_and_may_shrink_to_the_shorter() -> None:
    schedule = evening("## Talk (15-20 min)", "## Round (2-3 min each)", people=4)

    assert [(cue.seconds, cue.shortest) for cue in schedule.cues[1:3]] == [(1200, 900), (180, 120)]
    assert schedule.planned_seconds == 1200 + 4 * 180
    assert schedule.shortest_seconds == 900 + 4 * 120


def test_optional_steps_count_in_the_plan_and_not_in_the_shortest_time() -> None:
    schedule = evening("## Talk (5 min)", "## More (3 min, optional)")

    assert (schedule.planned_seconds, schedule.shortest_seconds) == (480, 300)
    assert [line.optional for line in schedule.agenda] == [False, True]


def test_a_step_with_no_time_is_open_and_counts_nothing() -> None:
    schedule = evening("## Talk", "## On (open)", "## Close (1 min)")

    assert seconds(schedule.cues[1:]) == [None, None, 60]
    assert (schedule.is_open, schedule.planned_seconds, schedule.shortest_seconds) == (True, 60, 60)


def test_parts_that_all_have_a_time_keep_their_proportions_in_the_steps_time() -> None:
    made = cues("## Vision (15 min)", "### Tell (3 min)", "### Hear (2 min)")

    assert seconds(made) == [540, 360]


def test_parts_keep_their_proportions_in_a_shared_turn() -> None:
    made = cues("## Vision (15 min shared)", "### Tell (3 min)", "### Hear (2 min)", people=4)

    assert seconds(made) == [135, 90] * 4


def test_parts_without_a_time_share_what_is_left() -> None:
    made = cues("## Talk (10 min)", "### One (4 min)", "### Two", "### Three")

    assert seconds(made) == [240, 180, 180]


def test_parts_without_a_time_in_a_turn_share_what_is_left_of_the_turn() -> None:
    assert seconds(cues("## Talk (5 min each)", "### One (2 min)", "### Two", people=2)) == [120, 180] * 2


def test_a_step_takes_the_time_of_its_parts_where_it_has_none() -> None:
    assert seconds(cues("## Talk", "### One (4 min)", "### Two (1 min)", "### Three")) == [240, 60, None]


def test_nothing_left_for_a_part_is_a_failure_that_names_it() -> None:
    with pytest.raises(ExpectedFailure, match="Two"):
        evening("## Talk (4 min shared)", "### One (1 min)", "### Two", people=4)


def test_the_turns_of_a_part_divide_what_the_part_has() -> None:
    made = cues("## Talk (10 min)", "### Think (4 min)", "### Say (1 min each)", people=4)

    assert seconds(made) == [300, 75, 75, 75, 75]


def test_elastic_parts_shrink_only_as_far_as_their_step() -> None:
    fixed = cues("## Talk (20 min)", "### One (10 min)", "### Two (5-10 min)")
    elastic = cues("## Talk (15-20 min)", "### One (10 min)", "### Two (5-10 min)")

    assert [(cue.seconds, cue.shortest) for cue in fixed] == [(600, 600), (600, 600)]
    assert [(cue.seconds, cue.shortest) for cue in elastic] == [(600, 600), (600, 300)]


def test_until_a_clock_time_takes_what_is_left_from_its_planned_beginning() -> None:
    made = cues("## Talk (15 min)", "## Work (until 13:00)", begins=clock(12))

    assert seconds(made) == [900, 2700]
    assert made[1].until == (13, 0)
    assert made[1].shortest == 2700


def test_until_goes_past_midnight_and_is_never_under_0() -> None:
    assert seconds(cues("## Watch (until 0:30)", begins=clock(23))) == [5400]
    assert seconds(cues("## Talk (50 min)", "## Work (until 13:00)", begins=clock(12, 30)))[1] == 0


def test_until_without_a_beginning_is_planned_as_open() -> None:
    schedule = evening("## Work (until 13:00)")

    assert (schedule.cues[1].seconds, schedule.cues[1].until, schedule.is_open) == (None, (13, 0), True)


def test_the_last_part_of_a_step_until_a_clock_time_goes_until_then() -> None:
    made = cues("## Work (until 13:00)", "### One (1 min)", "### Two (2 min)", begins=clock(12, 30))

    assert [(cue.seconds, cue.until) for cue in made] == [(600, None), (1200, (13, 0))]


def test_what_is_left_until_a_time() -> None:
    assert left_until(13, 0, clock(12, 15)) == 2700
    assert left_until(13, 0, clock(13)) == 0
    assert left_until(13, 0, clock(13, 5)) == 0
    assert left_until(1, 0, clock(22)) == 3 * 3600
    assert left_until(1, 0, clock(24, 30)) == 1800


def test_a_warning_rings_before_the_end_or_at_half() -> None:
    made = cues("## A (10 min, warn 1 min)", "## B (3 min each, warn half)", "## C (30 s, warn 1 min)", people=2)

    assert [cue.warn for cue in made] == [60, 90, 90, None]


def test_a_warning_before_a_clock_time_rings_also_where_the_beginning_is_not_known() -> None:
    made = cues("## A (until 13:00, warn 5 min)", "## B (open, warn half)")

    assert [cue.warn for cue in made] == [300, None]


def test_a_steps_warning_rings_in_the_part_in_which_it_falls() -> None:
    made = cues("## A (10 min, warn half)", "### One (8 min)", "### Two (2 min)")

    assert [cue.warn for cue in made] == [180, None]


def test_bells_and_quiet_hold_for_all_parts_of_a_step() -> None:
    made = cues("## A (silent, soft bell)", "### One (1 min)", "### Two (1 min, no bell)")

    assert [cue.silent for cue in made] == [True, True]
    assert [cue.bell for cue in made] == [BellStyle.SOFT, BellStyle.NONE]


def test_the_pace_of_the_file_holds_where_a_step_does_not_say() -> None:
    made = cues("## A (1 min)", "## B (1 min, waits)", "### Part (1 min, moves on)", front="pace: clock")

    assert [cue.moves_on for cue in made] == [True, True]
    assert not cues("## A (1 min)")[0].moves_on


def test_the_agenda_lists_each_step_with_its_time_and_grouping() -> None:
    schedule = evening(
        "## In (2 min each)",
        "## Troika (threes, each as client)",
        "### Share (4 min)",
        "### Think (5 min)",
        "### Useful (2 min)",
        "## Talk",
        people=3,
    )

    assert schedule.agenda == (
        AgendaLine(title="In", settings="2 min each", first=1, count=3, seconds=360),
        AgendaLine(title="Troika", settings="11 min each, threes", first=4, count=9, seconds=1980),
        AgendaLine(title="Talk", settings="open", first=13, count=1, seconds=None),
    )


def test_a_step_whose_time_comes_from_its_parts_is_not_called_open() -> None:
    schedule = evening(
        "## Meetings (new pairs, 3 rounds)",
        "### Find each other (1 min)",
        "### Talk (2 min each)",
        "## Free (pairs)",
        "### One (2 min)",
        "### Two",
        "## Again (repeat for 10 min)",
        people=4,
    )

    assert [(line.settings, line.seconds) for line in schedule.agenda] == [
        ("pairs", 900),
        ("open, pairs", None),
        ("repeat for 10 min", 600),
    ]


def test_a_step_that_goes_on_until_a_time_of_day_is_listed_with_it() -> None:
    schedule = evening("## Dance (until 21:00)", "## Talk", "## All (2 min)")

    assert [line.until for line in schedule.agenda] == [(21, 0), None, None]
    assert schedule.until is None


def test_more_than_two_thousand_cues_are_refused_in_a_sentence() -> None:
    with pytest.raises(ExpectedFailure, match="2,000"):
        evening("## Talk (1 s each, 30 rounds)", people=100)
    with pytest.raises(ExpectedFailure, match="2,000"):
        evening("## Talk (1 s, 3000 rounds)", people=1)


def test_the_title_card_is_one_of_the_two_thousand() -> None:
    assert len(evening("## Talk (1 s, 1999 rounds)", people=1).cues) == 2000
    with pytest.raises(ExpectedFailure, match="2,000"):
        evening("## Talk (1 s, 2000 rounds)", people=1)


def test_more_than_a_day_is_refused_in_a_sentence() -> None:
    with pytest.raises(ExpectedFailure, match="24 hours"):
        evening("## Talk (2 min each)", people=1000)


def test_seconds_are_shared_out_whole() -> None:
    assert shared_out(100, (1, 1, 1)) == (34, 33, 33)
    assert shared_out(900, (3, 2)) == (540, 360)
    assert shared_out(10, (0, 0)) == (5, 5)
    assert turns_of(Span(shortest=60, longest=90), 4) == (
        Span(shortest=15, longest=23),
        Span(shortest=15, longest=23),
        Span(shortest=15, longest=22),
        Span(shortest=15, longest=22),
    )


def test_a_part_without_time_is_told_by_its_index() -> None:
    assert first_without_time(300, (300, None)) == 1
    assert first_without_time(301, (300, None)) is None
    assert first_without_time(300, (200, 200)) is None
    assert portions_of(Span(shortest=300, longest=300), (Span(shortest=60, longest=60), None)) == (
        Span(shortest=60, longest=60),
        Span(shortest=240, longest=240),
    )


def test_the_agenda_says_what_may_be_left_out_what_comes_again_and_where_lines_are_noted() -> None:
    schedule = evening("## Talk (2 min each, optional)", "## Again (2 min, repeat)", "## Read (5 min, harvest a + b)")

    settings = [line.settings for line in schedule.agenda]

    assert settings == ["2 min each, optional", "2 min, repeat", "5 min, harvest"]
