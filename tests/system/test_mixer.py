from __future__ import annotations

import wave
from array import array
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.system.mixer import RATE, Mixer, read_sound


def taken(mixer: Mixer, count: int) -> list[int]:
    return list(array("h", mixer.take(count)))


def test_without_a_bell_there_is_silence() -> None:
    mixer = Mixer()

    assert taken(mixer, 5) == [0] * 5


def test_a_bell_comes_with_the_next_samples_and_then_silence() -> None:
    mixer = Mixer()
    mixer.strike(array("h", [1, 2, 3]), 1.0)

    assert taken(mixer, 2) == [1, 2]
    assert taken(mixer, 3) == [3, 0, 0]


def test_two_bells_are_heard_together() -> None:
    mixer = Mixer()
    mixer.strike(array("h", [100, 100, 100]), 1.0)
    taken(mixer, 1)
    mixer.strike(array("h", [100, 100, 100]), 0.5)

    assert taken(mixer, 4) == [150, 150, 50, 0]


def test_many_loud_bells_are_held_within_what_a_sample_can_say() -> None:
    mixer = Mixer()
    for _ in range(5):
        mixer.strike(array("h", [30_000, -30_000]), 1.0)

    assert taken(mixer, 2) == [32_767, -32_767]


def test_hushing_goes_out_smoothly_and_leaves_silence() -> None:
    mixer = Mixer()
    mixer.strike(array("h", [1000] * 100), 1.0)
    mixer.hush()

    assert taken(mixer, 4) == [1000, 750, 500, 250]
    assert taken(mixer, 4) == [0, 0, 0, 0]


def test_hushing_silence_does_not_swallow_the_next_bell() -> None:
    mixer = Mixer()
    mixer.hush()
    taken(mixer, 4)
    mixer.strike(array("h", [7]), 1.0)

    assert taken(mixer, 1) == [7]


def test_silence_is_counted_from_the_end_of_the_last_bell() -> None:
    mixer = Mixer()
    taken(mixer, RATE)
    mixer.strike(array("h", [1] * 10), 1.0)
    while_ringing = mixer.quiet_for
    taken(mixer, RATE)
    taken(mixer, 2 * RATE)

    assert while_ringing == 0
    assert mixer.quiet_for == 2


def test_stirring_counts_the_silence_anew() -> None:
    mixer = Mixer()
    taken(mixer, RATE)

    mixer.stir()

    assert (mixer.quiet_for, mixer.taken) == (0, RATE)


def test_what_is_cleared_is_never_heard() -> None:
    mixer = Mixer()
    mixer.strike(array("h", [9] * 9), 1.0)

    mixer.clear()

    assert taken(mixer, 3) == [0, 0, 0]


@given(st.lists(st.integers(1, 50), min_size=1, max_size=30), st.integers(0, 200))
def test_however_it_is_cut_into_portions_a_bell_is_heard_whole(portions: list[int], length: int) -> None:
    bell = array("h", [index + 1 for index in range(length)])
    mixer = Mixer()
    mixer.strike(bell, 1.0)

    heard = [value for portion in portions for value in taken(mixer, portion)]

    assert heard == [*bell, *[0] * len(heard)][: len(heard)]


def test_a_sound_of_another_kind_is_refused(tmp_path: Path) -> None:
    with wave.open(str(tmp_path / "odd.wav"), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(b"\0" * 8)

    with pytest.raises(wave.Error, match="one channel"):
        read_sound(tmp_path / "odd.wav")
