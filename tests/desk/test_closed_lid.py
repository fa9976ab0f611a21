"""The lid is closed in the middle, and opened again: the true time, and nothing that was missed is made up for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.flow.bells import Bell
from microsol_desktop.flow.instant import Anchor
from microsol_desktop.flow.moment import Phase
from microsol_desktop.flow.schedule import Schedule
from tests.desk.fakes import FakeBells, FakeClock, FakeJournal
from tests.flow.evening import begin, cue, round_cues, schedule_of

EVENING = (
    round_cues(0, "Check in"),
    (cue(1, "Talk", seconds=600, warn=60),),
    (cue(2, "Stillness", seconds=180, silent=True),),
    tuple(replace(one, moves_on=True) for one in round_cues(3, "Impromptu")),
    (cue(4, "Open", seconds=None),),
)


class Laptop:
    """A desk on a laptop whose lid can be closed."""

    def __init__(self, schedule: Schedule | None = None) -> None:
        self.clock, self.bells, self.journal = FakeClock(), FakeBells(), FakeJournal()
        self.slept: list[tuple[float, float]] = []
        self.desk = RunDesk(
            begin(schedule or schedule_of(*EVENING)),
            Anchor(at=0.0, stamp=self.clock.stamp()),
            journal=self.journal,
            clock=self.clock,
            bells=self.bells,
            bounce_guard=False,
        )
        self.desk.slept.connect(self._on_slept)

    def _on_slept(self, fell_asleep: float, woke: float) -> None:
        self.slept.append((fell_asleep, woke))

    def wait(self, seconds: float) -> None:
        """Time goes by with somebody looking."""
        for _ in range(round(seconds)):
            self.clock.move(1.0)
            self.desk.tick()

    def close_lid_for(self, seconds: float) -> None:
        """Nobody looks; the first look afterwards is the clock's own."""
        self.clock.move(seconds)
        self.desk.tick()


@pytest.fixture
def laptop(qapp: object) -> Laptop:
    return Laptop()


def test_the_time_is_the_true_one(laptop: Laptop) -> None:
    laptop.desk.jump(5)
    laptop.wait(60)

    laptop.close_lid_for(300)

    assert laptop.desk.moment.wall.cue.title == "Talk"
    assert laptop.desk.moment.wall.clock.left == pytest.approx(240)


def test_over_time_it_counts_on_and_waits(laptop: Laptop) -> None:
    laptop.desk.jump(5)

    laptop.close_lid_for(3600)

    assert laptop.desk.moment.wall.phase is Phase.RUNNING
    assert laptop.desk.moment.wall.clock.left == pytest.approx(-3000)


@given(
    index=st.integers(1, 14),
    before=st.integers(0, 40),
    asleep=st.floats(31, 100_000),
    after=st.integers(0, 5),
)
def test_nothing_but_one_gentle_bell_comes_of_it(
    qapp: object, index: int, before: int, asleep: float, after: int
) -> None:
    laptop = Laptop()
    laptop.desk.jump(index % len(laptop.desk.run.schedule.cues))
    laptop.wait(before)
    where, rung, kept = laptop.desk.moment.wall.index, len(laptop.bells.rung), len(laptop.journal.events)

    laptop.close_lid_for(asleep)

    assert laptop.bells.rung[rung:] in ([], [Bell.WARN])
    assert laptop.desk.moment.wall.index == where
    assert len(laptop.journal.events) == kept
    assert len(laptop.slept) == 1
    if laptop.desk.moment.wall.clock.is_over:
        laptop.wait(after)
        assert laptop.bells.rung[rung:] in ([], [Bell.WARN])


def test_the_host_is_told_from_when_until_when(laptop: Laptop) -> None:
    laptop.desk.jump(5)
    laptop.wait(10)
    fell_asleep = laptop.desk.now

    laptop.close_lid_for(1000)

    ((first, last),) = laptop.slept
    assert first == pytest.approx(fell_asleep)
    assert last == pytest.approx(fell_asleep + 1000)


def test_in_a_pause_it_is_told_too_and_the_pause_goes_on(laptop: Laptop) -> None:
    laptop.desk.jump(5)
    laptop.wait(10)
    laptop.desk.pause()

    laptop.close_lid_for(1000)

    assert len(laptop.slept) == 1
    assert laptop.desk.moment.wall.clock.left == pytest.approx(590)


def test_what_is_looked_at_seldom_was_not_asleep(laptop: Laptop) -> None:
    laptop.clock.move(5.0)
    laptop.desk.tick()

    assert laptop.slept == []


def test_a_key_pressed_before_the_first_look_does_what_it_says_and_rings_gently_at_most(laptop: Laptop) -> None:
    laptop.desk.jump(5)
    laptop.wait(10)

    laptop.clock.move(3600)
    laptop.desk.advance()

    assert laptop.desk.moment.wall.cue.title == "Stillness"
    assert laptop.bells.rung == [Bell.WARN]


def test_the_wall_clock_that_the_network_sets_on_waking_changes_nothing(laptop: Laptop) -> None:
    laptop.desk.jump(5)
    laptop.wait(10)

    laptop.clock.wall += 7200
    laptop.close_lid_for(60)

    assert laptop.desk.moment.wall.clock.left == pytest.approx(530)


def test_the_machines_own_look_comes_by_itself_after_waking(laptop: Laptop, qtbot: QtBot) -> None:
    laptop.desk.jump(5)

    with qtbot.waitSignal(laptop.desk.slept):
        laptop.clock.move(1000)


@pytest.mark.parametrize("paused", [False, True])
def test_a_time_of_the_day_that_passes_meanwhile_rings_gently_too(qapp: object, paused: bool) -> None:
    minute_of_day = round(FakeClock().wall % 86_400) // 60 + 10
    until = (minute_of_day // 60, minute_of_day % 60)
    laptop = Laptop(schedule_of((cue(0, "Lunch", seconds=600, until=until),), round_cues(1, "Check in")))
    laptop.desk.advance()
    laptop.wait(10)
    if paused:
        laptop.desk.pause()
    laptop.wait(1)
    assert laptop.desk.moment.wall.clock.left == pytest.approx(589, abs=2)

    laptop.close_lid_for(3600)

    assert laptop.desk.moment.wall.clock.is_over
    assert laptop.bells.rung in ([], [Bell.WARN])
