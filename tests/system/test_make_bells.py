from __future__ import annotations

import math
from array import array
from itertools import pairwise
from pathlib import Path

import pytest

from microsol_desktop.flow.bells import Bell
from microsol_desktop.system.mixer import RATE, read_sound
from tools.make_bells import BELLS, FOLDER, write

FULL = 32_768


@pytest.fixture(params=list(Bell))
def samples(request: pytest.FixtureRequest) -> array[int]:
    return read_sound(FOLDER / f"{request.param}.wav")


def test_the_script_makes_the_very_bytes_that_ship(tmp_path: Path) -> None:
    made = write(tmp_path)

    assert {path.name: path.read_bytes() for path in made} == {
        path.name: path.read_bytes() for path in FOLDER.glob("*.wav")
    }


def test_there_is_a_sound_for_every_bell() -> None:
    assert set(BELLS) == set(Bell)


def test_no_file_is_large() -> None:
    assert max(path.stat().st_size for path in FOLDER.glob("*.wav")) < 500_000


def test_nothing_is_clipped(samples: array[int]) -> None:
    loudest = max(map(abs, samples))

    assert loudest < 0.7 * FULL


def test_it_begins_and_ends_in_silence_without_a_click(samples: array[int]) -> None:
    steepest = max(abs(after - before) for before, after in pairwise(samples))

    assert max(map(abs, [*samples[:3], *samples[-RATE // 50 :]])) <= 8
    assert steepest < 0.05 * FULL


def test_it_comes_in_gently(samples: array[int]) -> None:
    loudest = _loudness(samples, 0.0, 0.5)
    first_hundredth = _loudness(samples, 0.0, 0.005)

    assert first_hundredth < 0.35 * loudest


def test_it_rings_on_and_fades(samples: array[int]) -> None:
    length = len(samples) / RATE

    tail = [_loudness(samples, length * share, length * share + 0.25) for share in (0.5, 0.7, 0.85)]

    assert length > 2.5
    assert tail[0] > tail[1] > tail[2] > 0


def test_its_partials_are_a_bowls_and_not_a_strings(samples: array[int]) -> None:
    hertz = max(range(150, 500), key=lambda tone: _strength(samples, tone))

    between = _strength(samples, hertz * 2)

    assert _strength(samples, hertz * 2.803) > 5 * between
    assert _strength(samples, hertz * 5.176) > 1.5 * between


def test_the_one_that_warns_is_softer_and_the_one_that_ends_longer() -> None:
    rung = {bell: read_sound(FOLDER / f"{bell}.wav") for bell in Bell}

    assert max(map(abs, rung[Bell.WARN])) * 2.5 < max(map(abs, rung[Bell.SWITCH]))
    assert len(rung[Bell.END]) == max(map(len, rung.values()))


def test_the_bell_to_move_is_struck_twice_and_the_one_to_switch_once() -> None:
    move, switch = (read_sound(FOLDER / f"{bell}.wav") for bell in (Bell.MOVE, Bell.SWITCH))

    rises = [_loudness(one, 1.12, 1.3) / _loudness(one, 0.9, 1.08) for one in (move, switch)]

    assert rises[0] > 2
    assert rises[1] < 1.2


def _loudness(samples: array[int], start: float, end: float) -> float:
    return max(map(abs, samples[round(start * RATE) : round(end * RATE)])) / FULL


def _strength(samples: array[int], hertz: float) -> float:
    """How strong this tone is in the second half second (Goertzel)."""
    part = samples[RATE // 20 : RATE // 20 + RATE // 4]
    turn = 2 * math.cos(math.tau * hertz / RATE)
    before = now = 0.0
    for index, value in enumerate(part):
        before, now = now, value * math.sin(math.pi * index / len(part)) ** 2 + turn * now - before
    return math.sqrt(before * before + now * now - turn * before * now)
