"""What is done about a bell: have a device, mix the bell in, let the device rest. Knows nothing of threads."""

from __future__ import annotations

import wave
from array import array
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, assert_never

from microsol_desktop.flow.bells import Bell
from microsol_desktop.system.loudspeaker import Find, Loudspeaker, Open
from microsol_desktop.system.mixer import RATE, Mixer, read_sound

LINGER = 10.0
"""Seconds of silence after which the device is stopped: while it runs it takes about a hundredth of a core."""
RELEASE = 300.0
"""Seconds after which a stopped device is let go, so that other programs can have it."""
TOO_LATE = 1.0
"""Seconds after which a bell is no longer rung: one that comes late is worse than none."""
RETRY = 10.0
"""Seconds for which a device that was not there is not asked for again."""
PROOF = 0.25
"""Seconds after which a device must have taken more of a bell: else it has died, and the next best rings it."""
ENOUGH = round(PROOF * RATE / 2)
"""Samples of a bell that no device takes with its last breath."""


class SoundState(StrEnum):
    """What became of the sound. The value names the sentence for the interface; `sentence` is the English one."""

    NOT_TRIED = "sound-not-tried"
    AVAILABLE = "sound-available"
    ELSEWHERE = "sound-elsewhere"
    NO_DEVICE = "sound-no-device"
    NO_BELLS = "sound-no-bells"

    @property
    def sentence(self) -> str:
        """The English sentence, for logs and the command line."""
        return _SENTENCES[self]


_SENTENCES = {
    SoundState.NOT_TRIED: "No bell has been rung yet.",
    SoundState.AVAILABLE: "The bells can be heard.",
    SoundState.ELSEWHERE: "The sound device that was chosen is not there; the bells come from the system's own.",
    SoundState.NO_DEVICE: "This computer has nothing to play sound on; the bells are silent.",
    SoundState.NO_BELLS: "The bells' files can't be read. Install Microsol again.",
}


class Ring(NamedTuple):
    """A bell, and when it was wished for (a late one is not rung)."""

    bell: Bell
    wished_at: float


class Choose(NamedTuple):
    """Play on the device of this name from now on; on the system's own where the name is empty."""

    device: str


class Simply(StrEnum):
    """The wishes that say everything by their name."""

    WARM = "warm"
    HUSH = "hush"
    CLOSE = "close"


Wish = Ring | Choose | Simply


class _Struck(NamedTuple):
    """A bell that a device was given, after so many samples; how many it had taken when it was last looked at."""

    ring: Ring
    at: int
    seen: int


class BellPlayer:
    """Does one wish after the other, each at once."""

    def __init__(
        self,
        folder: Path,
        *,
        device: str,
        told: Callable[[SoundState], object] | None,
        open_output: Open,
        find: Find,
        clock: Callable[[], float],
    ) -> None:
        self.state = SoundState.NOT_TRIED
        self._folder = folder
        self._told = told
        self._clock = clock
        self._mixer = Mixer()
        self._speaker = Loudspeaker(device, self._mixer.take, open_output=open_output, find=find)
        self._sounds: dict[Bell, array[int]] = {}
        self._unproved: _Struck | None = None
        self._taken_before, self._taken_at_start = -1, 0
        self._refused_at = -RETRY

    @property
    def patience(self) -> float | None:
        """For how many seconds the thread may wait for a wish before `take` is called with none."""
        if self._unproved is not None:
            return PROOF
        if self._speaker.is_running:
            return 1.0
        return RELEASE if self._speaker.is_open else None

    def take(self, wish: Wish | None, gain: float) -> bool:
        """Do what is wished, or look after the device where nothing is; False once it is all over."""
        match wish:
            case None if self._unproved is not None:
                self._prove(self._unproved, gain)
            case None:
                self._look_after()
            case Ring():
                self._ring(wish, gain)
            case Choose(device):
                self._choose(device)
            case Simply.WARM:
                self._warm()
            case Simply.HUSH:
                self._mixer.hush()
            case Simply.CLOSE:
                self._speaker.let_go()
                return False
            case _:
                assert_never(wish)
        return True

    def _ring(self, ring: Ring, gain: float) -> None:
        if not self._start() or self._is_late(ring):
            return
        samples = self._sound(ring.bell)
        if samples is not None:
            self._unproved = self._unproved or _Struck(ring, at=self._mixer.taken, seen=self._mixer.taken)
            self._mixer.strike(samples, gain)

    def _prove(self, struck: _Struck, gain: float) -> None:
        """A device that goes on taking the bell lives. One that was unplugged does not: the next best rings it."""
        taken, self._unproved = self._mixer.taken, None
        if taken - struck.at >= ENOUGH:
            return
        if taken > struck.seen:
            self._unproved = struck._replace(seen=taken)
            return
        self._speaker.let_go()
        if self._is_late(struck.ring):
            self._is_refused()
        else:
            self._ring(struck.ring, gain)

    def _is_late(self, ring: Ring) -> bool:
        return self._clock() - ring.wished_at > TOO_LATE

    def _warm(self) -> None:
        self._mixer.stir()
        if not self._mixer.is_ringing:
            self._speaker.go_home()
        self._start()

    def _choose(self, device: str) -> None:
        """From now on there; where a bell may be about to ring, it is opened at once."""
        was_running = self._speaker.is_running
        self._speaker.let_go()
        self._speaker.device = device
        self._refused_at = -RETRY
        if was_running:
            self._start()

    def _sound(self, bell: Bell) -> array[int] | None:
        if bell not in self._sounds:
            try:
                self._sounds[bell] = read_sound(self._folder / f"{bell}.wav")
            except (OSError, EOFError, wave.Error):
                self._becomes(SoundState.NO_BELLS)
                return None
        return self._sounds[bell]

    def _start(self) -> bool:
        """Have the device take samples; False where there is none."""
        if self._speaker.is_running:
            return True
        if not self._speaker.is_open and self._clock() - self._refused_at < RETRY:
            return False
        self._mixer.clear()
        if not self._speaker.start():
            self._is_refused()
            return False
        self._taken_before, self._taken_at_start = -1, self._mixer.taken
        self._becomes(SoundState.ELSEWHERE if self._speaker.is_elsewhere else SoundState.AVAILABLE)
        return True

    def _is_refused(self) -> None:
        self._refused_at = self._clock()
        self._becomes(SoundState.NO_DEVICE)

    def _look_after(self) -> None:
        """Let a device rest that has nothing to play, and go if nobody needed it for long; replace one that died."""
        if not self._speaker.is_running:
            self._speaker.let_go()
        elif self._mixer.taken == self._taken_before:
            self._replace()
        elif self._mixer.quiet_for >= LINGER:
            self._speaker.stop()
        self._taken_before = self._mixer.taken

    def _replace(self) -> None:
        """The device died, perhaps just before a bell: have the next best, unless this one never lived."""
        self._speaker.let_go()
        if self._mixer.taken > self._taken_at_start:
            self._start()
        else:
            self._is_refused()

    def _becomes(self, state: SoundState) -> None:
        if state is not self.state:
            self.state = state
            if self._told is not None:
                self._told(state)
