from __future__ import annotations

import os
import subprocess
import sys
from array import array
from pathlib import Path
from threading import Event

import pytest

from microsol_desktop.flow.bells import Bell
from microsol_desktop.system.bell_player import (
    LINGER,
    PROOF,
    RELEASE,
    RETRY,
    TOO_LATE,
    BellPlayer,
    Choose,
    Ring,
    Simply,
    SoundState,
)
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
    """A computer with a loudspeaker of its own, or with none, and whatever else is plugged in."""

    def __init__(self) -> None:
        self.outputs: list[FakeOutput] = []
        self.has_sound = True
        self.plugged_in: tuple[str, ...] = ("TV",)
        self.now = 100.0

    def open(self, name: str, fill: Fill) -> FakeOutput:
        if not self.has_sound or (name and name not in self.plugged_in):
            raise NoSoundDevice
        self.outputs.append(FakeOutput(name, fill))
        return self.outputs[-1]

    def find(self) -> tuple[str, ...]:
        return ("Laptop", *self.plugged_in)

    def clock(self) -> float:
        return self.now

    @property
    def names(self) -> list[str]:
        """What was opened, one after the other; "" for the system's own."""
        return [output.name for output in self.outputs]


@pytest.fixture
def computer() -> FakeComputer:
    return FakeComputer()


@pytest.fixture
def told() -> list[SoundState]:
    return []


@pytest.fixture
def player(computer: FakeComputer, told: list[SoundState]) -> BellPlayer:
    return a_player(computer, told)


def a_player(computer: FakeComputer, told: list[SoundState], *, device: str = "", folder: Path = SOUNDS) -> BellPlayer:
    return BellPlayer(
        folder,
        device=device,
        told=told.append,
        open_output=computer.open,
        find=computer.find,
        clock=computer.clock,
    )


@pytest.fixture
def on_the_tv(computer: FakeComputer, told: list[SoundState]) -> BellPlayer:
    """What rings where the host chose the TV."""
    return a_player(computer, told, device="TV")


def ring(player: BellPlayer, computer: FakeComputer, bell: Bell = Bell.SWITCH) -> None:
    player.take(Ring(bell, computer.now), gain=1.0)


def let_fade(player: BellPlayer, computer: FakeComputer) -> None:
    """The device takes the whole bell, and both looks after it find it well."""
    computer.outputs[-1].heard(5)
    player.take(None, gain=1.0)
    player.take(None, gain=1.0)


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
    let_fade(player, computer)
    while_lingering = computer.outputs[0].running
    computer.outputs[0].heard(LINGER)
    player.take(None, gain=1.0)

    assert while_lingering
    assert not computer.outputs[0].running
    assert not computer.outputs[0].closed


def test_a_device_that_rests_rings_again(player: BellPlayer, computer: FakeComputer) -> None:
    ring(player, computer)
    let_fade(player, computer)
    computer.outputs[0].heard(LINGER)
    player.take(None, gain=1.0)
    resting = not computer.outputs[0].running
    ring(player, computer)

    assert resting
    assert len(computer.outputs) == 1
    assert computer.outputs[0].heard(0.2) > 1000


def test_a_device_that_rested_for_long_is_let_go(player: BellPlayer, computer: FakeComputer) -> None:
    ring(player, computer)
    let_fade(player, computer)
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
    let_fade(player, computer)
    computer.outputs[0].heard(LINGER)
    player.take(None, gain=1.0)
    computer.outputs[0].unplugged = True
    ring(player, computer)

    assert computer.outputs[0].closed
    assert computer.outputs[1].heard(0.2) > 1000


def test_a_device_that_takes_nothing_any_more_is_replaced_before_the_next_bell(
    player: BellPlayer, computer: FakeComputer
) -> None:
    ring(player, computer)
    let_fade(player, computer)
    player.take(None, gain=1.0)
    replaced = len(computer.outputs)
    ring(player, computer)

    assert computer.outputs[0].closed
    assert replaced == len(computer.outputs) == 2


def test_a_device_that_never_takes_anything_is_none(
    player: BellPlayer, computer: FakeComputer, told: list[SoundState]
) -> None:
    player.take(Simply.WARM, gain=1.0)
    player.take(None, gain=1.0)
    player.take(None, gain=1.0)

    assert len(computer.outputs) == 1
    assert player.patience is None
    assert told == [SoundState.AVAILABLE, SoundState.NO_DEVICE]


def test_what_nobody_heard_is_not_heard_later(player: BellPlayer, computer: FakeComputer) -> None:
    ring(player, computer, Bell.END)
    computer.now += RETRY
    player.take(None, gain=1.0)
    computer.now += RETRY
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


def test_another_device_is_taken_at_once_so_that_the_next_bell_is_in_time(
    player: BellPlayer, computer: FakeComputer
) -> None:
    ring(player, computer)

    player.take(Choose("TV"), gain=1.0)

    assert computer.names == ["", "TV"]
    assert (computer.outputs[0].closed, computer.outputs[1].running) == (True, True)


def test_choosing_a_device_opens_none_as_long_as_no_bell_is_near(player: BellPlayer, computer: FakeComputer) -> None:
    player.take(Choose("TV"), gain=1.0)

    assert computer.outputs == []


def test_while_the_device_that_was_chosen_is_not_there_the_systems_own_rings(
    on_the_tv: BellPlayer, computer: FakeComputer, told: list[SoundState]
) -> None:
    computer.plugged_in = ()

    ring(on_the_tv, computer)

    assert computer.names == [""]
    assert computer.outputs[0].heard(0.2) > 1000
    assert told == [SoundState.ELSEWHERE]


def test_as_soon_as_it_is_there_again_the_next_bell_comes_from_it(
    on_the_tv: BellPlayer, computer: FakeComputer, told: list[SoundState]
) -> None:
    computer.plugged_in = ()
    ring(on_the_tv, computer)
    let_fade(on_the_tv, computer)
    on_the_tv.take(Simply.WARM, gain=1.0)
    before = list(computer.names)

    computer.plugged_in = ("TV",)
    on_the_tv.take(Simply.WARM, gain=1.0)
    ring(on_the_tv, computer)

    assert before == [""]
    assert computer.names == ["", "TV"]
    assert computer.outputs[0].closed
    assert computer.outputs[1].heard(0.2) > 1000
    assert told == [SoundState.ELSEWHERE, SoundState.AVAILABLE]


def test_a_bell_that_rings_is_not_cut_off_for_going_back_to_the_device_that_was_chosen(
    on_the_tv: BellPlayer, computer: FakeComputer
) -> None:
    computer.plugged_in = ()
    ring(on_the_tv, computer)
    computer.plugged_in = ("TV",)

    on_the_tv.take(Simply.WARM, gain=1.0)

    assert computer.names == [""]
    assert not computer.outputs[0].closed


def test_a_bell_that_a_dead_device_did_not_take_is_rung_by_the_next_best(
    on_the_tv: BellPlayer, computer: FakeComputer, told: list[SoundState]
) -> None:
    on_the_tv.take(Simply.WARM, gain=1.0)
    computer.plugged_in = ()

    ring(on_the_tv, computer)
    patience = on_the_tv.patience
    computer.now += PROOF
    on_the_tv.take(None, gain=1.0)

    assert patience == PROOF
    assert computer.names == ["TV", ""]
    assert computer.outputs[1].heard(0.2) > 1000
    assert told == [SoundState.AVAILABLE, SoundState.ELSEWHERE]


def test_a_bell_of_which_a_device_took_the_first_breath_only_is_rung_again(
    on_the_tv: BellPlayer, computer: FakeComputer
) -> None:
    ring(on_the_tv, computer)
    computer.outputs[0].heard(0.03)
    computer.plugged_in = ()

    for _ in range(2):
        computer.now += PROOF
        on_the_tv.take(None, gain=1.0)

    assert computer.names == ["TV", ""]
    assert computer.outputs[1].heard(0.2) > 1000


def test_where_no_device_takes_a_bell_it_is_said_and_not_tried_for_ever(
    player: BellPlayer, computer: FakeComputer, told: list[SoundState]
) -> None:
    ring(player, computer)

    for _ in range(20):
        computer.now += PROOF
        player.take(None, gain=1.0)

    assert len(computer.outputs) < 6
    assert told[-1] is SoundState.NO_DEVICE
    assert player.patience is None


def test_the_same_device_chosen_again_leaves_a_bell_ringing(computer: FakeComputer) -> None:
    bells = SoundBells(SOUNDS, device="TV", open_output=computer.open, find=computer.find, clock=computer.clock)
    bells.ring(Bell.END)

    bells.choose("TV")
    bells.ring(Bell.WARN)
    bells.close()

    assert computer.names == ["TV"]


def test_missing_sounds_are_said_and_break_nothing(computer: FakeComputer, tmp_path: Path) -> None:
    player = a_player(computer, [], folder=tmp_path)

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
        may_open.wait(60)
        return computer.open(name, fill)

    bells = SoundBells(SOUNDS, open_output=slow, clock=computer.clock)
    bells.ring(Bell.SWITCH)
    came_back_while_opening = opening.wait(60) and not computer.outputs
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
        # What is wished is done, one after the other, before it closes; the mixer is kept.
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
    answered = heard_of.wait(60)
    bells.close()

    assert answered
    assert bells.state in {SoundState.AVAILABLE, SoundState.NO_DEVICE}


def test_the_sound_library_is_not_imported_before_the_first_bell() -> None:
    program = (
        "import microsol_desktop.system.sound as s, sys, pathlib; s.SoundBells(pathlib.Path()); print(*sys.modules)"
    )

    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=REPOSITORY)

    assert not {"miniaudio", "_miniaudio", "urllib.request"} & set(loaded.stdout.split())


def test_nothing_of_the_internet_is_imported_for_a_bell_and_all_of_it_can_be_afterwards() -> None:
    program = (
        "import microsol_desktop.system.sound_output as o, sys; o.miniaudio_devices(); print(*sys.modules);"
        "import urllib.request; print(urllib.request.urlopen.__name__)"
    )

    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=REPOSITORY)

    imported, real = loaded.stdout.splitlines()
    assert "miniaudio" in imported.split()
    assert not {"urllib.request", "http.client", "ssl", "email"} & set(imported.split())
    assert real == "urlopen"


def test_a_library_that_does_want_something_of_the_internet_gets_it(tmp_path: Path) -> None:
    (tmp_path / "miniaudio.py").write_text(
        "import urllib.request\nfrom urllib.request import pathname2url\nprint(pathname2url('? '))\nraise ImportError\n"
    )
    program = "import microsol_desktop.system.sound_output as o; print(o.miniaudio_devices())"

    loaded = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        cwd=REPOSITORY,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
    )

    assert loaded.stdout.splitlines() == ["%3F%20", "()"]
