from __future__ import annotations

from dataclasses import replace

from microsol_desktop.flow.events import Advanced, Ended, Extended, Jumped, Paused
from microsol_desktop.flow.keys import CueKey
from microsol_desktop.flow.moment import Phase, Standing
from microsol_desktop.flow.now import moment
from microsol_desktop.flow.run import Run
from tests.flow.evening import (
    ANA,
    BENTO,
    CLARA,
    DUARTE,
    FOUR,
    HALF_PAST_SEVEN,
    begin,
    cue,
    round_cues,
    schedule_of,
    started,
    tell,
    troika_cues,
)

TIMED = (round_cues(0, "Check in"), (cue(1, "Talk", seconds=600),), round_cues(2, "Close", seconds=30))


def timed(promised_end: int | None = None, begins_at: int | None = None) -> Run:
    """A check-in of 4 minutes, a talk of 10, a close of 2."""
    return begin(schedule_of(*TIMED), started(promised_end=promised_end, begins_at=begins_at))


def test_the_arrival_card_says_when_it_begins_and_who_hosts() -> None:
    shown = moment(timed(begins_at=HALF_PAST_SEVEN + 600), 5.0)

    assert shown.wall.phase is Phase.ARRIVAL
    assert shown.wall.begins_at == HALF_PAST_SEVEN + 600
    assert shown.wall.hosts == "Ana"
    assert shown.aside.ends_at == HALF_PAST_SEVEN + 600 + 16 * 60


def test_once_begun_the_beginning_is_not_told_any_more() -> None:
    run = tell(timed(begins_at=HALF_PAST_SEVEN), Advanced(at=60.0))

    assert moment(run, 60.0).wall.begins_at is None


def test_names_and_seats_are_everybodys() -> None:
    run = begin(replace(schedule_of(*TIMED), people=(*FOUR[:3], replace(FOUR[3], witness=True))))

    shown = moment(run, 0.0).wall

    assert shown.seats == (ANA, BENTO, CLARA, DUARTE)
    assert shown.names[BENTO] == "Bento"


def test_in_a_round_one_speaks_one_is_next_and_who_spoke_has_spoken() -> None:
    run = tell(timed(), Advanced(at=1.0), Advanced(at=2.0))

    assert moment(run, 3.0).wall.standings == {
        ANA: Standing.SPOKE,
        BENTO: Standing.SPEAKS,
        CLARA: Standing.NEXT,
        DUARTE: Standing.WAITS,
    }


def test_without_turns_nobody_has_one() -> None:
    run = tell(timed(), Jumped(at=1.0, to=5))

    assert set(moment(run, 1.0).wall.standings.values()) == {Standing.NO_TURN}


def test_whose_turn_is_nobodys_yet_everybody_waits() -> None:
    unnamed = tuple(replace(one, order=(), speakers=()) for one in round_cues(0, "Mirror"))

    run = tell(begin(schedule_of(unnamed)), Advanced(at=1.0))

    assert set(moment(run, 1.0).wall.standings.values()) == {Standing.WAITS}


def test_in_small_groups_each_group_has_one_who_speaks() -> None:
    run = tell(begin(schedule_of(troika_cues(0))), Advanced(at=1.0))

    sharing = moment(run, 1.0).wall.standings
    answering = moment(tell(run, Advanced(at=2.0)), 2.0).wall.standings
    second = moment(tell(run, Jumped(at=2.0, to=3)), 2.0).wall.standings

    assert sharing == {ANA: "speaks", BENTO: "next", CLARA: "speaks", DUARTE: "next"}
    assert answering == sharing
    assert second == {ANA: "spoke", BENTO: "speaks", CLARA: "spoke", DUARTE: "speaks"}


def test_a_group_that_rests_has_spoken() -> None:
    cues = tuple(replace(one, resting=(1,) if one.key.turn == 2 else ()) for one in troika_cues(0))

    run = tell(begin(schedule_of(cues)), Advanced(at=1.0), Jumped(at=2.0, to=3))

    assert moment(run, 2.0).wall.standings[DUARTE] is Standing.SPOKE


def test_the_thread_has_a_segment_a_step_as_wide_as_its_time() -> None:
    run = tell(timed(), Jumped(at=0.0, to=5))

    thread = moment(run, 150.0).wall.thread

    assert [round(segment.share * 16, 6) for segment in thread] == [4, 10, 2]
    assert [segment.done for segment in thread] == [1, 0.25, 0]


def test_a_step_without_a_limit_has_a_small_share_and_is_done_when_it_is_left() -> None:
    run = begin(schedule_of(TIMED[0], (cue(1, "Open", seconds=None),), TIMED[2]))

    there = moment(tell(run, Jumped(at=0.0, to=5)), 500.0).wall.thread
    left = moment(tell(run, Jumped(at=0.0, to=6)), 0.0).wall.thread

    assert 0 < there[1].share < there[0].share
    assert there[1].done == 0
    assert left[1].done == 1


def test_a_thread_of_one_open_step_is_whole() -> None:
    run = begin(schedule_of((cue(0, "Open", seconds=None),)))

    assert [segment.share for segment in moment(run, 0.0).wall.thread] == [1]


def test_the_agenda_tells_when_steps_began_and_when_they_will() -> None:
    run = tell(timed(), Advanced(at=60.0), Jumped(at=400.0, to=5))

    lines = moment(run, 500.0).aside.agenda

    assert [line.begins_at - HALF_PAST_SEVEN for line in lines] == [60, 400, 1000]
    assert [(line.is_done, line.is_now) for line in lines] == [(True, False), (False, True), (False, False)]
    assert [(line.turns, line.turns_done) for line in lines] == [(4, 4), (None, 0), (4, 0)]


def test_the_agenda_moves_on_with_the_time_that_is_over() -> None:
    run = tell(timed(), Jumped(at=0.0, to=5))

    early, late = moment(run, 500.0).aside.agenda, moment(run, 700.0).aside.agenda

    assert late[2].begins_at - early[2].begins_at == 100


def test_turns_are_counted_as_they_are_done() -> None:
    run = tell(timed(), Advanced(at=1.0), Advanced(at=2.0), Advanced(at=3.0))

    line = moment(run, 4.0).aside.agenda[0]

    assert (line.turns, line.turns_done) == (4, 2)


def test_behind_is_told_against_the_promised_end() -> None:
    run = tell(timed(promised_end=HALF_PAST_SEVEN + 1000), Advanced(at=60.0))

    aside = moment(run, 60.0).aside

    assert aside.ends_at == HALF_PAST_SEVEN + 60 + 960
    assert aside.behind == 20


def test_an_end_that_was_promised_after_midnight_lies_ahead() -> None:
    run = tell(timed(promised_end=0), Advanced(at=60.0))

    behind = moment(run, 60.0).aside.behind

    assert behind is not None
    assert behind < -4 * 3600


def test_without_a_promise_behind_is_told_against_the_plan_at_the_beginning() -> None:
    run = tell(timed(), Advanced(at=60.0))

    assert moment(run, 60.0).aside.behind == 0
    assert moment(run, 60.0 + 60 + 45).aside.behind == 45
    assert moment(tell(run, Extended(at=61.0, seconds=60)), 61.0).aside.behind == 60
    assert moment(tell(run, Advanced(at=70.0)), 70.0).aside.behind == -50


def test_a_pause_puts_the_end_off() -> None:
    run = tell(timed(), Advanced(at=60.0), Paused(at=70.0))

    assert moment(run, 170.0).aside.behind == 100


def test_while_something_without_a_limit_is_to_come_the_earliest_end_is_told() -> None:
    run = begin(schedule_of(TIMED[0], (cue(1, "Open", seconds=None),), TIMED[2]))

    before, after = moment(run, 0.0).aside, moment(tell(run, Jumped(at=0.0, to=6)), 0.0).aside

    assert (before.ends_at, before.end_is_open) == (HALF_PAST_SEVEN + 240 + 120, True)
    assert (after.ends_at, after.end_is_open) == (HALF_PAST_SEVEN + 120, False)


def test_what_has_no_limit_counts_against_a_promise_and_not_against_the_plan() -> None:
    steps = (TIMED[0], (cue(1, "Open", seconds=None),), TIMED[2])
    promised = begin(schedule_of(*steps), started(promised_end=HALF_PAST_SEVEN + 400))
    plain = begin(schedule_of(*steps))
    to_the_open = tuple(Advanced(at=60.0 * turn) for turn in range(5))

    assert moment(tell(promised, *to_the_open), 500.0).aside.behind == 500 + 120 - 400
    assert moment(tell(plain, *to_the_open), 500.0).aside.behind == 0
    assert moment(tell(plain, *to_the_open, Advanced(at=500.0)), 530.0).aside.behind == 0


def test_a_step_until_a_time_of_the_day_takes_up_what_is_late() -> None:
    supper = cue(1, "Supper", seconds=1200, until=(20, 0))
    run = tell(begin(schedule_of(TIMED[0], (supper,), TIMED[2])), Advanced(at=300.0))

    lines = moment(run, 300.0).aside.agenda

    assert lines[1].begins_at == HALF_PAST_SEVEN + 300 + 240
    assert lines[2].begins_at == 20 * 3600
    assert moment(run, 300.0).aside.ends_at == 20 * 3600 + 120


def test_once_it_has_ended_the_time_of_the_end_stands() -> None:
    run = tell(timed(), Advanced(at=60.0), Ended(at=600.0))

    aside = moment(run, 9000.0).aside

    assert aside.ends_at == HALF_PAST_SEVEN + 600
    assert all(line.is_done for line in aside.agenda)
    assert all(segment.done == 1 for segment in moment(run, 9000.0).wall.thread)
    assert not aside.can_pass
    assert aside.can_go_back


def test_what_is_next_and_what_comes_after_it() -> None:
    run = tell(timed(), Advanced(at=1.0))

    shown = moment(run, 1.0)

    assert shown.wall.following == run.schedule.cues[2]
    assert shown.aside.upcoming == run.schedule.cues[3:]


def test_nothing_follows_the_last_cue() -> None:
    run = tell(timed(), Jumped(at=1.0, to=9))

    shown = moment(run, 1.0)

    assert shown.wall.following is None
    assert shown.aside.is_last


def test_what_can_be_done_is_told() -> None:
    arrival, turn = moment(timed(), 0.0).aside, moment(tell(timed(), Advanced(at=1.0)), 1.0).aside

    assert not any((arrival.can_undo, arrival.can_go_back, arrival.can_pass, arrival.can_end_turn, arrival.can_skip))
    assert turn.can_undo
    assert turn.can_go_back
    assert turn.can_pass
    assert turn.can_end_turn
    assert not turn.can_skip
    assert not turn.can_reveal


def test_the_line_of_two_rounds_counts_the_turns_of_both() -> None:
    again = tuple(replace(one, key=CueKey(0, 2, one.key.turn, 0)) for one in round_cues(0, "Go round"))
    run = tell(begin(schedule_of((*round_cues(0, "Go round"), *again))), Jumped(at=1.0, to=6))

    line = moment(run, 1.0).aside.agenda[0]

    assert (line.turns, line.turns_done) == (8, 5)
