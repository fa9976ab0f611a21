"""Bells over one another as one stream of samples. Knows no sound device and no clock: it counts what it hands out."""

from __future__ import annotations

import sys
import wave
from array import array
from pathlib import Path
from threading import Lock

RATE = 44_100
"""Samples a second; one channel of 16 bits."""

_LOUDEST = 32_767


def read_sound(path: Path) -> array[int]:
    """The samples of a bell that ships with the program.

    Raises:
        OSError, EOFError, wave.Error: where the file is missing or is not of the one kind that we make.

    """
    with wave.open(str(path), "rb") as file:
        if (file.getnchannels(), file.getsampwidth(), file.getframerate()) != (1, 2, RATE):
            raise wave.Error(f"{path} is not 16 bits, one channel, {RATE} a second")
        samples = array("h", file.readframes(file.getnframes()))
    if sys.byteorder == "big":
        samples.byteswap()
    return samples


class _Ringing:
    """A bell on its way: how much of it has been heard."""

    __slots__ = ("at", "gain", "samples")

    def __init__(self, samples: array[int], gain: float) -> None:
        self.samples = samples
        self.gain = gain
        self.at = 0


class Mixer:
    """Mixes the bells that ring. `strike` and `hush` come from one thread, `take` from the sound device's own."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._ringing: list[_Ringing] = []
        self._hushed = False
        self._taken = 0
        self._quiet_since = 0

    @property
    def taken(self) -> int:
        """How many samples the device has taken so far: it lives while this grows."""
        return self._taken

    @property
    def is_ringing(self) -> bool:
        """Whether anything is to be heard, or about to be."""
        return bool(self._ringing)

    @property
    def quiet_for(self) -> float:
        """How many seconds of mere silence the device has taken since the last bell faded or `stir` was called."""
        return 0.0 if self._ringing else (self._taken - self._quiet_since) / RATE

    def strike(self, samples: array[int], gain: float) -> None:
        """Begin a bell, at so much of its loudness (0 to 1), with the next samples that are taken."""
        with self._lock:
            self._ringing.append(_Ringing(samples, gain))

    def stir(self) -> None:
        """Count the silence anew: a bell is about to ring."""
        self._quiet_since = self._taken

    def hush(self) -> None:
        """Let everything that rings go out within the next samples, without a click."""
        self._hushed = True

    def clear(self) -> None:
        """Forget what rings: nobody has heard it for a while, and it must not come late."""
        with self._lock:
            self._ringing.clear()
            self._hushed = False
        self.stir()

    def take(self, count: int) -> bytes:
        """The next samples, as many as asked for."""
        self._taken += count
        if not self._ringing:
            self._hushed = False
            return bytes(2 * count)
        with self._lock:
            mixed = self._mixed(count)
            self._ringing = [] if self._hushed else [one for one in self._ringing if one.at < len(one.samples)]
            if self._hushed:
                mixed = [value * (count - index) // count for index, value in enumerate(mixed)]
                self._hushed = False
            self._quiet_since = self._taken
        return array("h", mixed).tobytes()

    def _mixed(self, count: int) -> list[int]:
        total = [0] * count
        for one in self._ringing:
            part = one.samples[one.at : one.at + count]
            one.at += count
            gain = one.gain
            for index, value in enumerate(part):
                total[index] += int(value * gain)
        return [min(max(value, -_LOUDEST), _LOUDEST) for value in total]
