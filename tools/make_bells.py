"""Make the bells that ship with Microsol: a singing bowl, computed. `python tools/make_bells.py` writes them anew.

Standard library only, and the same bytes every time: the partials are made by multiplying and adding, which every
computer rounds alike. A bowl's partials lie at about 1, 2.8, 5.2, 8.0 and 11.2 times its lowest one; as no bowl is
quite round, each of them is two, a little apart, and beats slowly. A felt mallet brings each in softly.
"""

from __future__ import annotations

import argparse
import math
import sys
import wave
from array import array
from pathlib import Path
from typing import NamedTuple

RATE = 44_100
FOLDER = Path(__file__).parents[1] / "resources" / "sounds"
FULL = 32_767
AUDIBLE = 0.0012
"""What lies below this share of full scale (-58 dB) at the end is trimmed: a room is louder."""


class Partial(NamedTuple):
    """One of a bowl's tones: how far above the lowest, how strong, how soon it fades to a third, its beats a second."""

    ratio: float
    level: float
    seconds: float
    beat: float


BOWL = (
    Partial(1.0, 1.0, 1.0, 0.7),
    Partial(2.803, 0.5, 0.62, 1.3),
    Partial(5.176, 0.16, 0.34, 2.1),
    Partial(8.021, 0.05, 0.2, 2.9),
    Partial(11.19, 0.016, 0.12, 3.7),
)


class Strikes(NamedTuple):
    """A bell: which bowl (its lowest tone in hertz), how long it rings, when it is struck, how loud and how softly."""

    hertz: float
    ring: float
    seconds: float
    times: tuple[float, ...]
    peak: float
    attack: float


BELLS = {
    "switch": Strikes(hertz=277.2, ring=1.15, seconds=4.6, times=(0.0,), peak=0.5, attack=0.024),
    "move": Strikes(hertz=277.2, ring=1.0, seconds=5.2, times=(0.0, 1.1), peak=0.5, attack=0.024),
    "end": Strikes(hertz=184.9, ring=1.6, seconds=5.6, times=(0.0,), peak=0.6, attack=0.03),
    "warn": Strikes(hertz=370.0, ring=0.7, seconds=2.6, times=(0.0,), peak=0.16, attack=0.04),
}


def samples(bell: Strikes) -> array[int]:
    """The bell as 16-bit samples, one channel: no louder than its peak, silent at both ends."""
    struck = _struck(bell)
    mixed = [0.0] * round(bell.seconds * RATE)
    for time in bell.times:
        start = round(time * RATE)
        for index, value in enumerate(struck[: len(mixed) - start], start):
            mixed[index] += value
    loudest = max(map(abs, mixed))
    scaled = _trimmed([value / loudest * bell.peak for value in mixed])
    return array("h", (round(value * FULL) for value in scaled))


def _struck(bell: Strikes) -> list[float]:
    """One strike, brought in over the attack."""
    count = round(bell.seconds * RATE)
    total = [0.0] * count
    for partial in BOWL:
        for share, aside in ((0.6, -0.5), (0.4, 0.5)):
            tone = _tone(bell.hertz * partial.ratio + aside * partial.beat, partial.seconds * bell.ring, count)
            level = partial.level * share
            total = [sum_ + level * value for sum_, value in zip(total, tone, strict=True)]
    rise = round(bell.attack * RATE)
    for index in range(rise):
        total[index] *= _raised(index / rise)
    return total


def _tone(hertz: float, seconds: float, count: int) -> list[float]:
    """A sine that fades to a third (1/e) in so many seconds: each sample is made of the two before it."""
    angle = math.tau * hertz / RATE
    shrink = math.exp(-1 / (seconds * RATE))
    first, second = 2 * shrink * math.cos(angle), shrink * shrink
    before, now = 0.0, shrink * math.sin(angle)
    tone = [before]
    for _ in range(count - 1):
        tone.append(now)
        before, now = now, first * now - second * before
    return tone


def _trimmed(values: list[float]) -> list[float]:
    """Without the end that nobody hears, the last third of it going out smoothly to nothing."""
    last = next(index for index in range(len(values) - 1, 0, -1) if abs(values[index]) >= AUDIBLE)
    kept = values[: min(last + RATE // 10, len(values))]
    fade = len(kept) // 3
    for step in range(fade):
        kept[-1 - step] *= _raised(step / fade)
    return kept


def _raised(share: float) -> float:
    """From 0 to 1, level at both ends."""
    return (1 - math.cos(math.pi * share)) / 2


def write(folder: Path) -> tuple[Path, ...]:
    """Write every bell into this folder; answers with the files."""
    folder.mkdir(parents=True, exist_ok=True)
    return tuple(_write(folder / f"{name}.wav", samples(bell)) for name, bell in BELLS.items())


def _write(path: Path, values: array[int]) -> Path:
    if sys.byteorder == "big":
        values.byteswap()
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(values.tobytes())
    return path


def main() -> None:
    parser = argparse.ArgumentParser(description="Write Microsol's bells, computed anew.")
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER, help="where to (default: %(default)s)")
    for path in write(parser.parse_args().folder):
        print(f"{path}  {path.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
