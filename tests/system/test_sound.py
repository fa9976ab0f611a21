from __future__ import annotations

import subprocess
import sys
from array import array
from pathlib import Path
from threading import Event

import pytest

from microsol_desktop.flow.bells import Bell
from microsol_desktop.system.bell_player import LINGER, RELEASE, RETRY, TOO_LATE, BellPlayer, Ring, Simply, SoundState
from microsol_desktop.system.mixer import RATE
from microsol_desktop.system.sound import SilentBells, SoundBells
from microsol_desktop.system.sound_output import Fill, NoSoundDevice

REPOSITORY = Path(__file__).parents[2]
SOUNDS = REPOSITORY / "resources" / "sounds"


class FakeOutput:
    """A loudspeaker that takes samples when a test says so."""

    def __init__(self, name: str, fill: Fill) -> None:
        self.name = name
        self.fill = fill
        self.running = False
        self.closed = False
        self.unplugged = False
        self.started = Event()

    def start(self) -> None:
        if self.unplugged:
            raise NoSoundDevice
        self.running = True
        self.started.set()

    def stop(self) -> None:
        self.running = False

    def close(self) -> None:
        self.running = False
        self.closed = True

    def heard(self, seconds: float) -> int:
        """How loud it was at the loudest, over so many seconds."""
        return max(map(abs, array("h", self.fill(round(seconds * RATE)))))


class FakeComputer:
    """A computer with a loudspeaker, or with none."""

    def __init__(self) -> None:
        self.outputs: list[FakeOutput] = []
        self.has_sound = True
        self.now = 100.0

    def open(self, name: str, fill: Fill) -> FakeOutput:
        if not self.has_sound:
            raise NoSoundDevice
        self.outputs.append(FakeOutput(name, fill))
        return self.outputs[-1]

    def clock(self) -> float:
        return self.now


@pytest.fixture
def computer() -> FakeComputer:
    return FakeComputer()


@pytest.fixture
def told() -> list[SoundState]:
    return []


@pytest.fixture
def player(computer: FakeComputer, told: list[SoundState]) -> BellPlayer:
    return BellPlayer(SOUNDS, device="", told=told.append, open_output=computer.open, clock=computer.clock)


def ring(player: BellPlayer, computer: FakeComputer, bell: Bell = Bell.SWITCH) -> None:
    player.take(Ring(bell, computer.now), gain=1.0)


@pytest.mark.parametrize("bell", list(Bell))
def test_a_bell_is_heard(player: BellPlayer, computer: FakeComputer, bell: Bell) -> None:
    ring(player, computer, bell)

    assert computer.outputs[0].heard(0.2) > 1000


def test_a_warmed_device_is_running_before_the_bell(player: BellPlayer, computer: FakeComputer) -> None:
    player.take(Simply.WARM, gain=1.0)

    assert computer.outputs[0].running
    assert computer.outputs[0].heard(0.2) == 0


def test_bells_share_one_device(player: BellPlayer, computer: FakeComputer) -> None:
    ring(player, computer)
    ring(player, computer, Bell.END)

    assert len(computer.outputs) == 1


def test_after_the_sound_has_faded_the_device_rests(player: BellPlayer, computer: FakeComputer) -> None:
    ring(player, computer)
    computer.outputs[0].heard(5)
    player.take(None, gain=1.0)
    while_lingering = computer.outputs[0].running
    computer.outputs[0].heard(LINGER)
    player.take(None, gain=1.0)

    assert while_lingering
    assert not computer.outputs[0].running
    assert not computer.outputs[0].closed


def test_a_device_that_rests_rings_again(player: BellPlayer, computer: FakeComputer) -> None:
    ring(player, computer)
    computer.outputs[0].heard(5 + LINGER)
    computer.outputs[0].heard(LINGER)
    player.take(None, gain=1.0)
    resting = not computer.outputs[0].running
    ring(player, computer)

    assert resting
    assert len(computer.outputs) == 1
    assert computer.outputs[0].heard(0.2) > 1000


def test_a_device_that_rested_for_long_is_let_go(player: BellPlayer, computer: FakeComputer) -> None:
    ring(player, computer)
    computer.outputs[0].heard(5)
    computer.outputs[0].heard(LINGER)
    player.take(None, gain=1.0)
    patience = player.patience
    player.take(None, gain=1.0)

    assert patience == RELEASE
    assert computer.outputs[0].closed
    assert player.patience is None


def test_without_a_device_it_is_silent_and_says_so(
    player: BellPlayer, computer: FakeComputer, told: list[SoundState]
) -> None:
    computer.has_sound = False

    ring(player, computer)

    assert player.state is SoundState.NO_DEVICE
    assert told == [SoundState.NO_DEVICE]


def test_a_loudspeaker_that_is_plugged_in_later_is_found(
    player: BellPlayer, computer: FakeComputer, told: list[SoundState]
) -> None:
    computer.has_sound = False
    ring(player, computer)
    computer.has_sound = True
    ring(player, computer)
    too_soon = len(computer.outputs)
    computer.now += RETRY
    ring(player, computer)

    assert too_soon == 0
    assert computer.outputs[0].heard(0.2) > 1000
    assert told == [SoundState.NO_DEVICE, SoundState.AVAILABLE]


def test_when_the_loudspeaker_is_unplugged_while_it_rests_the_next_best_is_opened(
    player: BellPlayer, computer: FakeComputer
) -> None:
    ring(player, computer)
    computer.outputs[0].heard(5)
    computer.outputs[0].heard(LINGER)
    player.take(None, gain=1.0)
    computer.outputs[0].unplugged = True
    ring(player, computer)

    assert computer.outputs[0].closed
    assert computer.outputs[1].heard(0.2) > 1000


def test_a_device_that_takes_nothing_any_more_is_let_go(player: BellPlayer, computer: FakeComputer) -> None:
    ring(player, computer)
    computer.outputs[0].heard(1)
    player.take(None, gain=1.0)
    player.take(None, gain=1.0)
    ring(player, computer)

    assert computer.outputs[0].closed
    assert len(computer.outputs) == 2


def test_what_nobody_heard_is_not_heard_later(player: BellPlayer, computer: FakeComputer) -> None:
    ring(player, computer, Bell.END)
    player.take(None, gain=1.0)
    player.take(None, gain=1.0)
    player.take(Simply.WARM, gain=1.0)

    assert computer.outputs[-1].heard(0.2) == 0


def test_a_bell_that_would_come_late_is_not_rung(player: BellPlayer, computer: FakeComputer) -> None:
    wish = Ring(Bell.SWITCH, computer.now)
    computer.now += TOO_LATE + 0.1

    player.take(wish, gain=1.0)

    assert computer.outputs[0].heard(0.2) == 0


def test_switching_the_sound_off_ends_a_bell_that_rings(player: BellPlayer, computer: FakeComputer) -> None:
    ring(player, computer)
    computer.outputs[0].heard(0.2)

    player.take(Simply.HUSH, gain=1.0)
    computer.outputs[0].heard(0.02)

    assert computer.outputs[0].heard(0.2) == 0


def test_another_device_is_taken_with_the_next_bell(player: BellPlayer, computer: FakeComputer) -> None:
    ring(player, computer)
    player.device = "TV"
    player.take(Simply.REOPEN, gain=1.0)
    ring(player, computer)

    assert [output.name for output in computer.outputs] == ["", "TV"]
    assert computer.outputs[0].closed


def test_missing_sounds_are_said_and_break_nothing(computer: FakeComputer, tmp_path: Path) -> None:
    player = BellPlayer(tmp_path, device="", told=None, open_output=computer.open, clock=computer.clock)

    ring(player, computer)

    assert player.state is SoundState.NO_BELLS
    assert computer.outputs[0].heard(0.2) == 0


def test_every_state_has_its_sentence() -> None:
    assert all(state.sentence.endswith(".") for state in SoundState)


def test_closing_ends_it(player: BellPlayer, computer: FakeComputer) -> None:
    ring(player, computer)

    going_on = player.take(Simply.CLOSE, gain=1.0)

    assert not going_on
    assert computer.outputs[0].closed


def test_ringing_does_not_wait_for_the_device(computer: FakeComputer) -> None:
    opening, may_open = Event(), Event()

    def slow(name: str, fill: Fill) -> FakeOutput:
        opening.set()
        may_open.wait(5)
        return computer.open(name, fill)

    bells = SoundBells(SOUNDS, open_output=slow, clock=computer.clock)
    bells.ring(Bell.SWITCH)
    came_back_while_opening = opening.wait(5) and not computer.outputs
    may_open.set()
    bells.close()

    assert came_back_while_opening


def test_with_the_sound_off_no_device_is_touched(computer: FakeComputer) -> None:
    bells = SoundBells(SOUNDS, muted=True, open_output=computer.open)
    silent = SoundBells(SOUNDS, volume=0.0, open_output=computer.open)

    for one in (bells, silent):
        one.ring(Bell.END)
        one.warm()
        one.close()

    assert computer.outputs == []


def test_the_volume_is_held_between_nothing_and_all() -> None:
    bells = SoundBells(SOUNDS, volume=3.0)
    at_most = bells.volume

    bells.volume = -1.0

    assert (at_most, bells.volume) == (1.0, 0.0)


def test_half_the_volume_is_much_softer(computer: FakeComputer) -> None:
    loudness = []
    for volume in (1.0, 0.5):
        opened = FakeComputer()
        bells = SoundBells(SOUNDS, volume=volume, open_output=opened.open)
        bells.ring(Bell.SWITCH)
        bells.choose("")
        # Both wishes are done, one after the other, before it closes; the mixer is kept.
        bells.close()
        loudness.append(opened.outputs[0].heard(0.2))

    assert loudness[1] == pytest.approx(loudness[0] / 4, rel=0.01)


def test_closing_twice_or_before_the_first_bell_is_harmless() -> None:
    bells = SoundBells(SOUNDS)

    bells.close()
    bells.close()

    assert bells.state is SoundState.NOT_TRIED


def test_silent_bells_ring_silently() -> None:
    bells = SilentBells()

    bells.warm()
    bells.ring(Bell.END)


def test_on_this_computer_a_bell_is_rung_or_the_lack_of_a_device_is_said() -> None:
    heard_of = Event()
    bells = SoundBells(SOUNDS, volume=0.01, told=lambda _: heard_of.set())

    bells.ring(Bell.WARN)
    answered = heard_of.wait(20)
    bells.close()

    assert answered
    assert bells.state in {SoundState.AVAILABLE, SoundState.NO_DEVICE}


def test_the_sound_library_is_not_imported_before_the_first_bell() -> None:
    program = (
        "import microsol_desktop.system.sound as s, sys, pathlib; s.SoundBells(pathlib.Path()); print(*sys.modules)"
    )

    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=REPOSITORY)

    assert not {"miniaudio", "_miniaudio", "urllib.request"} & set(loaded.stdout.split())
