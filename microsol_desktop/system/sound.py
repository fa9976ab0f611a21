"""Rings the bells. Where there is no sound device it is silent and says so; it never raises and nobody waits for it."""

from __future__ import annotations

import atexit
import time
from collections.abc import Callable
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Protocol

from microsol_desktop.flow.bells import Bell
from microsol_desktop.system.bell_player import BellPlayer, Choose, Ring, Simply, SoundState, Wish
from microsol_desktop.system.loudspeaker import Find, Open
from microsol_desktop.system.sound_output import MiniaudioOutput, miniaudio_devices

__all__ = ["Bell", "Bells", "SilentBells", "SoundBells", "SoundState"]


class Bells(Protocol):
    """What rings the bells of a run."""

    def ring(self, bell: Bell) -> None:
        """Ring this bell now; comes back at once."""

    def warm(self) -> None:
        """A bell will ring in a few seconds: a TV's loudspeaker takes that long to wake up."""


class SilentBells:
    """Bells for where nothing is to be heard: pictures, measurements, the command line."""

    def ring(self, bell: Bell) -> None:
        """Say nothing."""

    def warm(self) -> None:
        """Nothing to wake up."""


class SoundBells:
    """The bells through this computer's loudspeaker, the TV's or any other.

    All its work is done on a thread of its own, which is begun with the first bell or `warm`. `told` hears of every
    change of `state`, on that thread: give it a signal's `emit`. `close` must be called before the program ends.
    """

    def __init__(
        self,
        folder: Path,
        *,
        volume: float = 0.7,
        muted: bool = False,
        device: str = "",
        told: Callable[[SoundState], object] | None = None,
        open_output: Open = MiniaudioOutput,
        find: Find = miniaudio_devices,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._muted = muted
        self._volume = min(max(volume, 0.0), 1.0)
        self._wishes: SimpleQueue[Wish] = SimpleQueue()
        self._device = device
        self._find = find
        self._player = BellPlayer(folder, device=device, told=told, open_output=open_output, find=find, clock=clock)
        self._clock = clock
        self._thread: Thread | None = None

    @property
    def state(self) -> SoundState:
        """What became of the sound when a bell was last rung."""
        return self._player.state

    @property
    def volume(self) -> float:
        """How loud, from 0 to 1, as ears count it."""
        return self._volume

    @volume.setter
    def volume(self, volume: float) -> None:
        self._volume = min(max(volume, 0.0), 1.0)

    @property
    def muted(self) -> bool:
        """Whether the host has switched the sound off."""
        return self._muted

    @muted.setter
    def muted(self, muted: bool) -> None:
        self._muted = muted
        if muted and self._thread is not None:
            self._wish(Simply.HUSH)

    def ring(self, bell: Bell) -> None:
        """Ring this bell now, unless the sound is off; comes back at once."""
        if not self._muted and self._volume > 0:
            self._wish(Ring(bell, self._clock()))

    def warm(self) -> None:
        """A bell will ring in a few seconds: open the device and let it take silence."""
        if not self._muted and self._volume > 0:
            self._wish(Simply.WARM)

    def choose(self, device: str) -> None:
        """Play on the device of this name from now on; the system's own where it is empty or not there."""
        if device != self._device:
            self._device = device
            # Where no bell has rung yet the thread begins with this, and opens nothing.
            self._wish(Choose(device))

    def devices(self) -> tuple[str, ...]:
        """The names of what can be played on, the system's own first. Takes up to a tenth of a second."""
        return self._find()

    def close(self) -> None:
        """Let everything go. A bell that still rings ends here."""
        thread, self._thread = self._thread, None
        if thread is not None:
            atexit.unregister(self.close)
            self._wishes.put(Simply.CLOSE)
            thread.join(timeout=2)

    def _wish(self, wish: Wish) -> None:
        if self._thread is None:
            self._thread = Thread(target=self._work, name="bells", daemon=True)
            self._thread.start()
            # A device that still asks for samples while the interpreter is being taken down brings it down hard.
            atexit.register(self.close)
        self._wishes.put(wish)

    def _work(self) -> None:
        going_on = True
        while going_on:
            try:
                wish: Wish | None = self._wishes.get(timeout=self._player.patience)
            except Empty:
                wish = None
            going_on = self._player.take(wish, gain=self._volume**2)
