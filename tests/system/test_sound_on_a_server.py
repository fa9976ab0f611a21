"""Loudspeakers plugged in and out for real, on a sound server of the test's own; what they are given is recorded."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing

import pytest
from pytestqt.qtbot import QtBot

from bench.sound_server import NEEDED, Recorder, Server, recorder, sound_server
from microsol_desktop.flow.bells import Bell
from microsol_desktop.system.sound import SoundBells, SoundState
from tests.system.test_sound import SOUNDS

pytestmark = pytest.mark.skipif(
    any(shutil.which(name) is None for name in NEEDED), reason="needs a sound server to start: pulseaudio, -utils"
)


@pytest.fixture
def server() -> Iterator[Server]:
    with sound_server("Laptop", "TV") as started:
        started.tell("set-default-sink", "Laptop")
        yield started


@pytest.fixture
def laptop(server: Server) -> Iterator[Recorder]:
    with recorder("Laptop") as recording:
        yield recording


def is_heard(recording: Recorder, bells: SoundBells, bell: Bell = Bell.WARN) -> bool:
    """Ring once it is quiet; whether this loudspeaker gets it."""
    recording.wait_for_quiet()
    recording.listen()
    bells.ring(bell)
    try:
        recording.heard_at()
    except TimeoutError:
        return False
    return True


def test_devices_are_found_by_their_names(server: Server) -> None:
    with closing(SoundBells(SOUNDS)) as bells:
        assert set(bells.devices()) == {"Laptop", "TV"}


def test_a_bell_comes_from_the_device_that_was_chosen_and_from_no_other(server: Server, laptop: Recorder) -> None:
    laptop.listen()
    with closing(SoundBells(SOUNDS, volume=1.0, device="TV")) as bells, recorder("TV") as tv:
        assert is_heard(tv, bells)
        assert bells.state is SoundState.AVAILABLE
        assert not laptop.has_heard


def test_the_tv_takes_its_loudspeaker_away_while_a_run_goes_on_and_brings_it_back(
    server: Server, laptop: Recorder, qtbot: QtBot
) -> None:
    with closing(SoundBells(SOUNDS, volume=1.0, device="TV")) as bells:
        with recorder("TV") as tv:
            on_the_tv = is_heard(tv, bells)
        server.unplug("TV")
        meanwhile = is_heard(laptop, bells), bells.state
        server.plug_in("TV")
        laptop.wait_for_quiet()
        bells.warm()
        qtbot.waitUntil(lambda: bells.state is SoundState.AVAILABLE)
        with recorder("TV") as tv:
            again = is_heard(tv, bells)

    assert on_the_tv
    assert meanwhile == (True, SoundState.ELSEWHERE)
    assert again


def test_the_host_chooses_another_device_while_it_runs(server: Server, laptop: Recorder) -> None:
    with closing(SoundBells(SOUNDS, volume=1.0)) as bells, recorder("TV") as tv:
        before = is_heard(laptop, bells)
        bells.choose("TV")
        after = is_heard(tv, bells)
        bells.choose("")
        again = is_heard(laptop, bells)

    assert (before, after, again) == (True, True, True)


def test_where_the_system_chooses_another_device_the_bells_follow(server: Server, laptop: Recorder) -> None:
    with closing(SoundBells(SOUNDS, volume=1.0)) as bells, recorder("TV") as tv:
        before = is_heard(laptop, bells)
        server.tell("set-default-sink", "TV")
        after = is_heard(tv, bells)

    assert (before, after) == (True, True)


def test_with_the_last_loudspeaker_gone_nothing_breaks_and_it_is_said(
    server: Server, laptop: Recorder, qtbot: QtBot
) -> None:
    told: list[SoundState] = []
    with closing(SoundBells(SOUNDS, volume=1.0, told=told.append)) as bells:
        before = is_heard(laptop, bells)
        server.unplug("TV")
        server.unplug("Laptop")
        bells.ring(Bell.WARN)
        qtbot.waitUntil(lambda: told[-1] is SoundState.NO_DEVICE)

    assert before
    assert told == [SoundState.AVAILABLE, SoundState.NO_DEVICE]
