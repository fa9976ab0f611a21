from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.pace import QUIET_TICK, TICK
from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.bells import Bell
from microsol_desktop.flow.events import Advanced, Started
from microsol_desktop.flow.instant import Anchor
from microsol_desktop.flow.moment import Phase
from microsol_desktop.flow.schedule import Schedule
from tests.desk.fakes import FakeBells, FakeClock, FakeJournal
from tests.flow.evening import BENTO, CLARA, begin, cue, everything, round_cues, schedule_of

TRIED = (round_cues(0, "Check in"), (cue(1, "Talk", seconds=600),))


class Room:
    """A desk with all that is around it."""

    def __init__(self, schedule: Schedule, *, bounce_guard: bool = True) -> None:
        self.clock = FakeClock()
        self.bells = FakeBells()
        self.journal = FakeJournal()
        self.desk = RunDesk(
            begin(schedule),
            Anchor(at=0.0, stamp=self.clock.stamp()),
            journal=self.journal,
            clock=self.clock,
            bells=self.bells,
            bounce_guard=bounce_guard,
        )

    def wait(self, seconds: float, step: float = 0.1) -> None:
        """Time passes, looked at ten times a second."""
        for _ in range(round(seconds / step)):
            self.clock.move(step)
            self.desk.tick()

    def go_to(self, index: int) -> None:
        for _ in range(index):
            self.desk.advance()
            self.clock.move(1.0)


@pytest.fixture
def room(qapp: object) -> Room:
    return Room(schedule_of(*TRIED))


def test_moving_on_shows_the_next_cue(room: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.desk.changed):
        room.desk.advance()

    assert room.desk.moment.wall.cue.title == "Check in"
    assert room.desk.moment.wall.phase is Phase.RUNNING


def test_an_event_is_in_the_journal_before_anybody_is_told(room: Room) -> None:
    told: list[int] = []
    room.desk.changed.connect(lambda: told.append(len(room.journal.events)))

    room.desk.advance()

    assert told == [1]


def test_what_can_not_happen_is_not_written_down(room: Room) -> None:
    room.desk.go_back()
    room.desk.pause()
    room.desk.take_back()

    assert room.journal.events == []


def test_two_quick_presses_are_one(room: Room) -> None:
    room.desk.advance()
    room.clock.move(0.3)
    room.desk.advance()

    assert room.desk.moment.wall.index == 1

    room.clock.move(0.2)
    room.desk.advance()

    assert room.desk.moment.wall.index == 2


def test_back_and_black_bounce_as_next_does(room: Room) -> None:
    room.go_to(3)

    for press in (room.desk.go_back, room.desk.go_back, room.desk.toggle_blank, room.desk.toggle_blank):
        press()
        room.clock.move(0.1)

    assert (room.desk.moment.wall.index, room.desk.moment.wall.blank) == (2, True)


def test_a_key_does_not_bounce_off_another(room: Room) -> None:
    room.desk.advance()
    room.desk.go_back()
    room.desk.toggle_blank()

    assert (room.desk.moment.wall.index, room.desk.moment.wall.blank) == (0, True)


def test_quick_presses_count_where_the_guard_is_off(qapp: object) -> None:
    room = Room(schedule_of(*TRIED), bounce_guard=False)

    room.desk.advance()
    room.desk.advance()

    assert room.desk.moment.wall.index == 2


def test_f5_begins_and_goes_on_and_does_nothing_else(room: Room) -> None:
    room.desk.begin_or_resume()
    room.clock.move(1.0)
    room.desk.begin_or_resume()

    assert room.desk.moment.wall.index == 1

    room.desk.pause()
    room.clock.move(100.0)
    room.desk.begin_or_resume()

    assert room.desk.moment.wall.phase is Phase.RUNNING
    assert room.desk.moment.wall.clock.left == 59


def test_the_pages_of_a_long_prompt_come_before_the_next_cue(room: Room) -> None:
    room.desk.set_pager(lambda wall: 2 if wall.index == 1 else 1)
    room.go_to(2)

    assert (room.desk.moment.wall.index, room.desk.moment.wall.page) == (1, 1)

    room.desk.go_back()

    assert (room.desk.moment.wall.index, room.desk.moment.wall.page) == (1, 0)

    room.clock.move(1.0)
    room.desk.go_back()

    assert room.desk.moment.wall.index == 0


def test_moving_on_from_the_last_cue_ends_and_can_be_taken_back(room: Room) -> None:
    room.go_to(6)
    ended = room.desk.moment.wall.phase

    room.desk.take_back()

    assert ended is Phase.ENDED
    assert room.desk.moment.wall.phase is Phase.RUNNING


def test_a_run_that_ended_leaves_nothing_behind(room: Room) -> None:
    room.desk.end()
    room.desk.close()

    assert room.journal.forgotten


def test_a_run_that_is_closed_in_the_middle_can_go_on(room: Room) -> None:
    room.desk.advance()
    room.desk.close()

    assert room.journal.closed
    assert not room.journal.forgotten


def test_when_a_turn_is_up_one_bell_rings_and_the_cue_waits(room: Room, qtbot: QtBot) -> None:
    rang: list[object] = []
    room.desk.rang.connect(rang.append)
    room.desk.advance()

    room.wait(75)

    assert room.bells.rung == [Bell.SWITCH]
    assert rang == [Bell.SWITCH]
    assert room.desk.moment.wall.index == 1


def test_the_time_that_runs_out_just_as_the_host_moves_on_rings_once(room: Room) -> None:
    room.desk.advance()
    room.wait(59.8)
    room.clock.move(0.3)
    room.desk.advance()

    room.wait(0.5)

    assert room.bells.rung == [Bell.SWITCH]


def test_a_bell_rings_when_the_room_has_seen_the_change_and_before_the_console_hears_of_it(room: Room) -> None:
    told: list[str] = []
    room.desk.happened.connect(lambda: told.append("seen"))
    room.desk.rang.connect(lambda _: told.append("heard"))
    room.desk.changed.connect(lambda: told.append("all else"))
    room.desk.advance()
    told.clear()
    room.wait(59.8)
    room.clock.move(0.3)

    room.desk.advance()

    assert told == ["seen", "heard", "all else"]


def test_taking_back_rings_nothing(qapp: object) -> None:
    room = Room(everything())
    room.go_to(6)
    room.desk.go_back()
    room.bells.rung.clear()

    room.desk.take_back()

    assert room.bells.rung == []


def test_ringing_by_hand(room: Room) -> None:
    room.desk.ring()

    assert len(room.bells.rung) == 1


@pytest.fixture
def moving(qapp: object) -> Room:
    steps = tuple(replace(one, moves_on=True) for one in round_cues(0, "Impromptu"))
    return Room(schedule_of(steps))


def test_what_moves_on_does_so_by_itself(moving: Room) -> None:
    moving.desk.advance()

    moving.wait(60.5)

    assert moving.desk.moment.wall.index == 2
    assert moving.bells.rung == [Bell.SWITCH]
    assert [event for event in moving.journal.events if isinstance(event, Advanced) and event.by_itself]


def test_a_press_just_after_it_moved_on_does_not_skip_a_turn(moving: Room) -> None:
    moving.desk.advance()
    moving.wait(60.2)

    moving.desk.advance()

    assert moving.desk.moment.wall.index == 2


def test_the_last_cue_waits_even_where_it_moves_on(moving: Room) -> None:
    moving.desk.advance()

    moving.wait(300)

    assert moving.desk.moment.wall.phase is Phase.RUNNING
    assert moving.desk.moment.wall.index == 4


def test_nothing_moves_on_behind_a_closed_lid(moving: Room) -> None:
    moving.desk.advance()
    moving.wait(20)
    moving.clock.move(3600)
    moving.desk.tick()
    moving.wait(10)

    assert moving.desk.moment.wall.index == 1
    assert moving.desk.moment.wall.clock.is_over
    assert moving.bells.rung == [Bell.WARN]


def test_after_taking_back_the_cue_counts_over_and_waits(moving: Room) -> None:
    moving.desk.advance()
    moving.wait(60.5)

    moving.desk.take_back()
    moving.wait(10)

    assert moving.desk.moment.wall.index == 1
    assert moving.desk.moment.wall.clock.is_over


def test_a_time_out_is_thirty_seconds_and_a_second_call_ends_it(room: Room) -> None:
    room.desk.advance()
    room.wait(10)
    room.desk.time_out()
    room.wait(30.2)

    assert room.desk.moment.wall.time_out_left is None
    assert room.desk.moment.wall.clock.left == pytest.approx(49.8)

    room.desk.time_out()
    room.wait(5)
    room.desk.time_out()

    assert room.desk.moment.wall.time_out_left is None


def test_nothing_rings_in_a_time_out(room: Room) -> None:
    room.desk.advance()
    room.wait(50)
    room.desk.time_out()

    room.wait(29)

    assert room.bells.rung == []


@pytest.mark.parametrize(
    ("do", "pace"),
    [
        (RunDesk.tick, QUIET_TICK),
        (RunDesk.advance, TICK),
        (lambda desk: (desk.advance(), desk.pause()), QUIET_TICK),
        (lambda desk: (desk.advance(), desk.end()), None),
        (lambda desk: (desk.advance(), desk.end(), desk.take_back()), TICK),
        (lambda desk: (desk.advance(), desk.time_out()), TICK),
    ],
    ids=["arrival", "turn", "pause", "end", "end taken back", "time out"],
)
def test_the_clock_is_looked_at_often_only_while_something_moves(
    room: Room, do: Callable[[RunDesk], object], pace: int | None
) -> None:
    do(room.desk)

    assert room.desk.pace == pace


def test_a_silence_without_a_limit_is_left_alone(qapp: object) -> None:
    room = Room(schedule_of((cue(0, "Sit", seconds=None, silent=True),)))

    room.desk.advance()

    assert room.desk.pace == QUIET_TICK


def test_after_a_time_out_on_the_title_card_it_is_quiet_again(room: Room) -> None:
    room.desk.time_out()
    called = room.desk.pace

    room.wait(30.2)

    assert called == TICK
    assert room.desk.pace == QUIET_TICK


def test_a_clock_that_the_day_moves_is_looked_at_in_a_pause_too(qapp: object) -> None:
    room = Room(schedule_of((cue(0, "Supper", seconds=None, until=(20, 0)),)))
    room.desk.advance()

    room.desk.pause()

    assert room.desk.pace == TICK


def test_time_goes_on_by_itself(room: Room, qtbot: QtBot) -> None:
    room.desk.advance()
    room.clock.move(7)

    with qtbot.waitSignal(room.desk.ticked):
        pass

    assert room.desk.moment.wall.clock.left == 53


def test_a_journal_in_trouble_stops_nothing_and_is_said_until_it_is_written(room: Room, qtbot: QtBot) -> None:
    room.journal.trouble = ExpectedFailure("journal-not-written", "The disk is full.")
    with qtbot.waitSignal(room.desk.trouble_changed):
        room.desk.advance()

    assert room.desk.moment.wall.index == 1
    assert room.desk.trouble is not None

    with qtbot.waitSignal(room.desk.trouble_changed):
        room.journal.trouble = None

    assert room.desk.trouble is None


def test_blank_and_back(room: Room) -> None:
    room.desk.toggle_blank()

    assert room.desk.moment.wall.blank

    room.clock.move(1.0)
    room.desk.toggle_blank()

    assert not room.desk.moment.wall.blank


def test_passing_lets_the_next_one_speak(room: Room) -> None:
    room.go_to(2)

    room.desk.pass_turn()

    assert room.desk.moment.wall.cue.speakers == (CLARA,)
    assert room.desk.run.schedule.cues[4].speakers == (BENTO,)


def test_no_start_is_taken_twice(room: Room) -> None:
    assert isinstance(room.desk.run.happened, Started)


def test_every_operation_on_every_cue_leaves_a_moment_to_show(qapp: object) -> None:
    room = Room(everything(), bounce_guard=False)
    operations: list[Callable[[RunDesk], object]] = [
        RunDesk.pause, RunDesk.begin_or_resume, RunDesk.pass_turn, RunDesk.end_turn, RunDesk.skip, RunDesk.reveal,
        RunDesk.toggle_blank, RunDesk.time_out, RunDesk.ring, RunDesk.take_back, RunDesk.go_back,
        lambda desk: desk.extend(60), lambda desk: desk.jump(3), lambda desk: desk.hold_role("client", None),
    ]  # fmt: skip
    for index in range(len(room.desk.run.schedule.cues)):
        for operation in operations:
            room.desk.jump(index)
            operation(room.desk)
            room.clock.move(7.0)
            room.desk.tick()

            assert room.desk.moment.wall.cue is room.desk.run.cue
