from __future__ import annotations

from dataclasses import replace

import pytest

from microsol_desktop.flow.events import (
    Advanced,
    Blanked,
    Ended,
    Extended,
    Jumped,
    PageTurned,
    Passed,
    Paused,
    Resumed,
    Revealed,
    Skipped,
    TimedOut,
    TimeInAgain,
    TookBack,
    TurnEnded,
    WentBack,
)
from microsol_desktop.flow.keys import CueKey
from microsol_desktop.flow.moment import Phase
from microsol_desktop.flow.now import moment
from microsol_desktop.flow.reduce import reduce, replay
from microsol_desktop.flow.run import Run
from tests.flow.evening import ANA, BENTO, CLARA, DUARTE, begin, cue, round_cues, schedule_of, tell


def left(run: Run, now: float) -> float | None:
    return moment(run, now).wall.clock.left


def at_cue(index: int) -> Run:
    """A run that went on to a cue, a second for each."""
    return tell(begin(), *(Advanced(at=float(second)) for second in range(1, index + 1)))


def test_a_run_begins_on_the_title_card_which_waits() -> None:
    run = begin()

    shown = moment(run, 500.0).wall

    assert shown.phase is Phase.ARRIVAL
    assert shown.index == 0
    assert shown.clock.left is None


def test_moving_on_begins_the_next_cue_with_its_whole_time() -> None:
    run = reduce(begin(), Advanced(at=100.0))

    assert run.index == 1
    assert left(run, 110.0) == 50


def test_a_run_must_begin_with_its_start() -> None:
    with pytest.raises(ValueError, match="begins with Started"):
        reduce(None, Advanced(at=0.0))

    with pytest.raises(ValueError, match="at least one event"):
        replay(())


def test_time_counts_over_and_the_cue_waits() -> None:
    run = at_cue(1)

    shown = moment(run, 1.0 + 60 + 40).wall

    assert shown.index == 1
    assert shown.clock.left == -40
    assert shown.clock.is_over


def test_going_back_gives_a_cue_the_time_that_it_had_left() -> None:
    run = tell(at_cue(1), Advanced(at=21.0), WentBack(at=30.0))

    assert run.index == 1
    assert left(run, 30.0) == 40


def test_a_cue_whose_time_was_used_up_begins_again() -> None:
    run = tell(at_cue(1), Advanced(at=70.0), WentBack(at=75.0))

    assert left(run, 75.0) == 60


def test_going_back_keeps_the_minutes_that_were_given() -> None:
    run = tell(at_cue(1), Extended(at=2.0, seconds=60), Advanced(at=101.0), WentBack(at=110.0))

    assert left(run, 110.0) == 20


def test_jumping_begins_a_cue_and_all_after_it_anew() -> None:
    run = tell(at_cue(3), Jumped(at=20.0, to=1))

    assert run.index == 1
    assert left(run, 20.0) == 60
    assert left(reduce(run, Advanced(at=25.0)), 25.0) == 60


def test_there_is_nothing_before_the_first_cue() -> None:
    run = begin()

    assert reduce(run, WentBack(at=5.0)) is run


def test_back_on_the_title_card_the_evening_has_still_begun() -> None:
    run = tell(at_cue(1), WentBack(at=5.0))

    assert moment(run, 6.0).wall.phase is Phase.RUNNING


def test_moving_on_from_the_last_cue_ends_the_gathering() -> None:
    run = reduce(at_cue(15), Advanced(at=99.0))

    assert moment(run, 99.0).wall.phase is Phase.ENDED
    assert run.index == 15


def test_from_the_end_back_is_the_last_cue_where_it_was() -> None:
    run = tell(at_cue(15), Ended(at=25.0), WentBack(at=100.0))

    assert moment(run, 100.0).wall.phase is Phase.RUNNING
    assert left(run, 100.0) == 20


def test_the_end_can_be_taken_back() -> None:
    run = tell(at_cue(3), Ended(at=4.0), TookBack(at=10.0))

    assert moment(run, 10.0).wall.phase is Phase.RUNNING
    assert left(run, 10.0) == 53


def test_after_the_end_nothing_goes_on() -> None:
    run = reduce(at_cue(3), Ended(at=4.0))

    assert reduce(run, Advanced(at=5.0)) is run
    assert reduce(run, Paused(at=5.0)) is run
    assert moment(run, 500.0).wall.clock == moment(run, 4.0).wall.clock


def test_the_clock_holds_in_a_pause_and_moving_on_ends_it() -> None:
    paused = reduce(at_cue(1), Paused(at=11.0))

    assert left(paused, 300.0) == 50
    assert left(reduce(paused, Resumed(at=300.0)), 310.0) == 40
    assert moment(reduce(paused, Advanced(at=300.0)), 310.0).wall.phase is Phase.RUNNING


def test_a_title_card_can_not_be_paused() -> None:
    run = begin()

    assert reduce(run, Paused(at=5.0)) is run


def test_a_minute_more_counts_from_now_where_time_was_over() -> None:
    over = moment(at_cue(1), 101.0)

    run = reduce(at_cue(1), Extended(at=101.0, seconds=60))

    assert over.wall.clock.left == -40
    assert left(run, 101.0) == 60


def test_a_minute_less_never_ends_before_now() -> None:
    run = reduce(at_cue(1), Extended(at=31.0, seconds=-60))

    assert left(run, 31.0) == 0
    assert reduce(run, Extended(at=32.0, seconds=-60)) is run


def test_a_cue_without_a_limit_has_no_minutes_to_give() -> None:
    run = at_cue(5)

    assert run.cue.title == "Open talk"
    assert reduce(run, Extended(at=9.0, seconds=60)) is run
    assert moment(run, 65.0).wall.clock.spent == 60


def test_who_passes_comes_last_in_the_round() -> None:
    run = reduce(at_cue(2), Passed(at=10.0))

    assert [one.speakers for one in run.schedule.cues[1:5]] == [(ANA,), (CLARA,), (DUARTE,), (BENTO,)]
    assert run.cue.order == (ANA, CLARA, DUARTE, BENTO)
    assert run.cue.key == CueKey(0, 1, 2, 0)
    assert left(run, 10.0) == 60


def test_the_last_one_who_passes_lets_the_evening_go_on() -> None:
    run = reduce(at_cue(4), Passed(at=10.0))

    assert run.cue.title == "Open talk"


def test_a_turn_with_parts_passes_whole() -> None:
    parts = tuple(
        cue(0, "Share", part=("Say", "Hear")[part - 1], turns=2, order=(ANA, BENTO), speakers=(person,))
        for turn, person in enumerate((ANA, BENTO), start=1)
        for part in (1, 2)
    )
    numbered = tuple(
        replace(one, key=CueKey(0, 1, number // 2 + 1, number % 2 + 1)) for number, one in enumerate(parts)
    )
    run = tell(begin(schedule_of(numbered)), Advanced(at=1.0), Advanced(at=2.0), Passed(at=3.0))

    assert run.index == 1
    assert [one.speakers[0] for one in run.schedule.cues[1:]] == [BENTO, BENTO, ANA, ANA]
    assert [one.part for one in run.schedule.cues[1:]] == ["Say", "Hear", "Say", "Hear"]


def test_in_small_groups_there_is_nothing_to_pass() -> None:
    run = at_cue(7)

    assert run.cue.groups
    assert reduce(run, Passed(at=20.0)) is run
    assert not moment(run, 20.0).aside.can_pass


def test_ending_a_turn_leaves_out_what_is_left_of_its_parts() -> None:
    run = reduce(at_cue(7), TurnEnded(at=20.0))

    assert run.cue.key == CueKey(3, 1, 2, 1)


def test_without_turns_there_is_none_to_end() -> None:
    run = at_cue(5)

    assert reduce(run, TurnEnded(at=20.0)) is run


def test_an_optional_step_can_be_skipped_and_no_other() -> None:
    run = at_cue(6)

    assert reduce(run, Skipped(at=20.0)).cue.title == "Pairs"
    assert reduce(at_cue(7), Skipped(at=20.0)).cue.title == "Pairs"


def test_what_is_held_back_is_shown_once_it_is_revealed() -> None:
    run = at_cue(6)

    revealed = reduce(run, Revealed(at=20.0))

    assert not moment(run, 20.0).wall.revealed
    assert moment(revealed, 20.0).wall.revealed == "And now the other way round."
    assert reduce(revealed, Revealed(at=21.0)) is revealed
    assert reduce(at_cue(1), Revealed(at=20.0)).revealed == frozenset()


def test_blank_is_a_state_of_its_own_and_time_goes_on() -> None:
    run = reduce(at_cue(1), Blanked(at=5.0, on=True))

    assert moment(run, 11.0).wall.blank
    assert left(run, 11.0) == 50
    assert reduce(run, Blanked(at=6.0, on=True)) is run


def test_a_time_out_ends_early_where_it_is_called_again() -> None:
    run = tell(at_cue(1), TimedOut(at=11.0), TimeInAgain(at=21.0))

    assert left(run, 31.0) == 40
    assert reduce(at_cue(1), TimeInAgain(at=3.0)).silence == 0


def test_moving_on_ends_a_time_out() -> None:
    run = tell(at_cue(1), TimedOut(at=11.0), Advanced(at=21.0))

    assert moment(run, 21.0).wall.time_out_left is None
    assert left(run, 22.0) == 59


def test_pages_are_turned_back_to_the_first_on_the_next_cue() -> None:
    run = tell(at_cue(1), PageTurned(at=2.0, to=1))

    assert moment(run, 2.0).wall.page == 1
    assert moment(reduce(run, Advanced(at=3.0)), 3.0).wall.page == 0


def test_a_cue_until_a_time_of_the_day_is_told_by_the_wall() -> None:
    run = tell(begin(schedule_of((cue(0, "Supper", seconds=None, until=(19, 40)),))), Advanced(at=60.0))

    paused = reduce(run, Paused(at=100.0))

    assert left(run, 60.0) == 540
    assert left(paused, 300.0) == 300
    assert moment(run, 700.0).wall.clock.left == -100


def test_a_cue_until_a_time_that_is_past_is_up_at_once() -> None:
    run = tell(begin(schedule_of((cue(0, "Supper", seconds=None, until=(19, 20)),))), Advanced(at=60.0))

    assert left(run, 60.0) == 0


def test_a_cue_until_a_time_after_midnight_lies_ahead() -> None:
    run = tell(begin(schedule_of((cue(0, "Dance", seconds=None, until=(0, 30)),))), Advanced(at=0.0))

    assert left(run, 0.0) == 5 * 3600


def test_the_next_round_is_left_as_it_was_by_a_pass() -> None:
    again = tuple(replace(one, key=one.key._replace(round=2)) for one in round_cues(0, "Go round"))
    run = tell(begin(schedule_of((*round_cues(0, "Go round"), *again))), Advanced(at=1.0), Passed(at=2.0))

    assert [one.speakers[0] for one in run.schedule.cues[1:]] == [BENTO, CLARA, DUARTE, ANA, ANA, BENTO, CLARA, DUARTE]
