from __future__ import annotations

from dataclasses import replace

import pytest

from microsol_desktop.flow.bells import Bell, bell_due
from microsol_desktop.flow.events import Advanced, Ended, Extended, Happening, Jumped, WentBack
from microsol_desktop.flow.now import moment
from microsol_desktop.flow.run import Run
from microsol_desktop.flow.schedule import Cue, CueKind
from microsol_desktop.practice.model import BellStyle
from tests.flow.evening import begin, cue, round_cues, schedule_of, tell, troika_cues

MOVE = replace(cue(1, "Find your people"), kind=CueKind.MOVE)


def evening(*steps: tuple[Cue, ...]) -> Run:
    """An evening that has been begun at its first second."""
    return tell(begin(schedule_of(*steps)), Advanced(at=0.0))


def when_time_passes(run: Run, then: float, now: float) -> Bell | None:
    return bell_due(moment(run, then), moment(run, now))


def when(run: Run, event: Happening) -> Bell | None:
    return bell_due(moment(run, event.at), moment(tell(run, event), event.at))


def test_when_a_turn_is_up_the_bell_rings_to_switch() -> None:
    run = evening(round_cues(0, "Check in"))

    assert when_time_passes(run, 59.9, 60.0) is Bell.SWITCH


def test_it_rings_once() -> None:
    run = evening(round_cues(0, "Check in"))

    assert when_time_passes(run, 59.8, 59.9) is None
    assert when_time_passes(run, 60.0, 60.1) is None


def test_before_a_move_it_rings_to_move() -> None:
    run = evening((cue(0, "Talk"),), (MOVE,))

    assert when_time_passes(run, 119.9, 120.0) is Bell.MOVE


def test_at_the_end_of_a_step_and_of_all_it_rings_long() -> None:
    two, one = evening((cue(0, "Talk"),), (cue(1, "More"),)), evening((cue(0, "Talk"),))

    assert when_time_passes(two, 119.9, 120.0) is Bell.END
    assert when_time_passes(one, 119.9, 120.0) is Bell.END


def test_a_soft_bell_takes_the_place_of_the_others() -> None:
    run = evening((cue(0, "Talk", bell=BellStyle.SOFT),))

    assert when_time_passes(run, 119.9, 120.0) is Bell.WARN


def test_no_bell_is_none_at_all() -> None:
    run = evening((cue(0, "Talk", bell=BellStyle.NONE, warn=30, silent=True),), (MOVE,))

    assert when_time_passes(run, 89.9, 90.0) is None
    assert when_time_passes(run, 119.9, 120.0) is None
    assert when(run, Advanced(at=50.0)) is None


def test_the_warning_rings_when_so_much_is_left() -> None:
    run = evening((cue(0, "Talk", warn=30),))

    assert when_time_passes(run, 89.9, 90.0) is Bell.WARN
    assert when_time_passes(run, 90.0, 90.1) is None


def test_warning_and_end_never_ring_at_once() -> None:
    run = evening((cue(0, "Talk", warn=1),), (MOVE,))

    assert when_time_passes(run, 118.5, 121.0) is Bell.MOVE


def test_after_a_closed_lid_there_is_one_gentle_bell_at_the_most() -> None:
    run = evening((cue(0, "Talk"),), (MOVE,))

    assert when_time_passes(run, 60.0, 600.0) is Bell.WARN


def test_whoever_talks_in_the_whole_group_is_not_rung_off_by_the_host() -> None:
    run = evening(round_cues(0, "Check in"))

    assert when(run, Advanced(at=20.0)) is None


@pytest.mark.parametrize(
    "steps",
    [
        (troika_cues(0),),
        ((cue(0, "Write", alone=True),), (cue(1, "Talk"),)),
        ((cue(0, "Walk", own_groups=True),), (cue(1, "Talk"),)),
        ((cue(0, "Stillness", silent=True),), (cue(1, "Talk"),)),
    ],
    ids=["pairs", "alone", "own groups", "silence"],
)
def test_where_people_do_not_watch_the_host_moving_on_rings(steps: tuple[tuple[Cue, ...], ...]) -> None:
    run = evening(*steps)

    assert when(run, Advanced(at=20.0)) in {Bell.SWITCH, Bell.END}


def test_the_end_of_the_gathering_calls_small_groups_together() -> None:
    run = evening(troika_cues(0))

    assert when(run, Ended(at=20.0)) is not None


def test_moving_on_after_the_time_was_up_does_not_ring_again() -> None:
    run = evening(troika_cues(0))

    assert when(run, Advanced(at=100.0)) is None


def test_going_back_does_not_ring() -> None:
    run = tell(evening(troika_cues(0)), Advanced(at=5.0))

    assert when(run, WentBack(at=20.0)) is None
    assert when(run, Jumped(at=20.0, to=1)) is None


def test_a_cue_without_a_limit_and_the_title_card_ring_nothing() -> None:
    talk = evening((cue(0, "Talk", seconds=None, silent=True),))
    title = begin(schedule_of((cue(0, "Talk"),)))

    assert when(talk, Advanced(at=20.0)) is None
    assert when(title, Advanced(at=20.0)) is None


def test_a_minute_less_that_makes_it_up_rings() -> None:
    run = evening((cue(0, "Talk"),), (cue(1, "More"),))

    assert when(run, Extended(at=100.0, seconds=-60)) is Bell.END


def test_nothing_rings_once_it_has_ended() -> None:
    run = tell(evening((cue(0, "Talk"),)), Ended(at=10.0))

    assert when_time_passes(run, 100.0, 200.0) is None
