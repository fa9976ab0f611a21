"""When the computer is told to stay awake, and when that it may sleep."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.keep_awake import KeepAwake, stays_awake
from microsol_desktop.flow.moment import Phase
from tests.ui.console.a_run import a_desk


class Machine:
    """Remembers what it was told."""

    def __init__(self) -> None:
        self.told: list[bool] = []

    def hold(self, on: bool) -> None:
        self.told.append(on)


@pytest.mark.parametrize(
    ("phase", "paused_for", "awake"),
    [
        (Phase.ARRIVAL, 0, True),
        (Phase.RUNNING, 0, True),
        (Phase.PAUSED, 0, True),
        (Phase.PAUSED, 599, True),
        (Phase.PAUSED, 600, False),
        (Phase.PAUSED, 86_400, False),
        (Phase.ENDED, 0, False),
    ],
)
def test_it_stays_awake_while_a_practice_goes_on_and_ten_minutes_into_a_pause(
    phase: Phase, paused_for: float, awake: bool
) -> None:
    assert stays_awake(phase, paused_for) is awake


class Evening:
    """A run that goes on, with what the machine was told of it."""

    def __init__(self) -> None:
        self.desk, self.clock, *_ = a_desk()
        self.machine = Machine()
        self.keeper = KeepAwake(self.desk, self.machine)
        self.keeper.begin()

    def wait(self, seconds: float) -> None:
        self.clock.now += seconds
        self.desk.tick()


@pytest.fixture
def evening(qapp: object) -> Iterator[Evening]:
    evening = Evening()
    yield evening
    evening.desk.close()


def test_a_run_keeps_it_awake_from_the_title_card_to_the_end(evening: Evening) -> None:
    evening.desk.advance()
    evening.wait(3600)
    before = list(evening.machine.told)

    evening.desk.end()

    assert before == [True]
    assert evening.machine.told == [True, False]


def test_an_end_that_is_taken_back_keeps_it_awake_again(evening: Evening) -> None:
    evening.desk.advance()
    evening.desk.end()

    evening.desk.take_back()

    assert evening.machine.told == [True, False, True]


def test_in_a_pause_it_stays_awake_for_ten_minutes_and_no_longer(evening: Evening) -> None:
    evening.desk.advance()
    evening.desk.pause()
    evening.wait(599)
    before = list(evening.machine.told)

    evening.wait(1)

    assert before == [True]
    assert evening.machine.told == [True, False]


def test_going_on_after_a_long_pause_keeps_it_awake_again(evening: Evening) -> None:
    evening.desk.advance()
    evening.desk.pause()
    evening.wait(5000)

    evening.desk.begin_or_resume()

    assert evening.machine.told == [True, False, True]


def test_what_the_host_does_in_a_pause_makes_it_no_longer(evening: Evening) -> None:
    evening.desk.advance()
    evening.desk.pause()
    evening.wait(300)
    evening.desk.toggle_blank()
    evening.desk.toggle_blank()

    evening.wait(300)

    assert evening.machine.told[-1] is False


def test_two_short_pauses_are_no_long_one(evening: Evening) -> None:
    evening.desk.advance()
    for _ in range(2):
        evening.desk.pause()
        evening.wait(400)
        evening.desk.begin_or_resume()

    assert evening.machine.told == [True]


def test_when_the_windows_are_closed_in_the_middle_it_may_sleep(evening: Evening) -> None:
    evening.desk.advance()

    evening.keeper.end()
    evening.wait(1)

    assert evening.machine.told == [True, False]


def test_a_gathering_that_was_opened_once_more_for_its_harvest_keeps_nothing_awake(qapp: object) -> None:
    desk, _, *_ = a_desk()
    desk.advance()
    desk.end()
    machine = Machine()

    KeepAwake(desk, machine).begin()

    assert machine.told == []


def test_the_stage_is_painted_before_the_system_is_asked(qapp: object, qtbot: QtBot) -> None:
    desk, _, *_ = a_desk()
    machine = Machine()
    keeper = KeepAwake(desk, machine)

    at_first = list(machine.told)

    assert at_first == []
    qtbot.waitUntil(lambda: machine.told == [True])
    keeper.end()
    desk.close()
