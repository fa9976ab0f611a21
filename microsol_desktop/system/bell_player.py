"""What is done about a bell: have a device, mix the bell in, let the device rest. Knows nothing of threads."""

from __future__ import annotations

import wave
from array import array
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, assert_never

from microsol_desktop.flow.bells import Bell
from microsol_desktop.system.mixer import Mixer, read_sound
from microsol_desktop.system.sound_output import Fill, NoSoundDevice, Output

LINGER = 10.0
"""Seconds of silence after which the device is stopped: while it runs it takes about a hundredth of a core."""
RELEASE = 300.0
"""Seconds after which a stopped device is let go, so that other programs can have it."""
TOO_LATE = 1.0
"""Seconds after which a bell is no longer rung: one that comes late is worse than none."""
RETRY = 10.0
"""Seconds for which a device that was not there is not asked for again."""


class SoundState(StrEnum):
    """What became of the sound. The value names the sentence for the interface; `sentence` is the English one."""

    NOT_TRIED = "sound-not-tried"
    AVAILABLE = "sound-available"
    NO_DEVICE = "sound-no-device"
    NO_BELLS = "sound-no-bells"

    @property
    def sentence(self) -> str:
        """The English sentence, for logs and the command line."""
        return _SENTENCES[self]


_SENTENCES = {
    SoundState.NOT_TRIED: "No bell has been rung yet.",
    SoundState.AVAILABLE: "The bells can be heard.",
    SoundState.NO_DEVICE: "This computer has nothing to play sound on; the bells are silent.",
    SoundState.NO_BELLS: "The bells' files can't be read. Install Microsol again.",
}


class Ring(NamedTuple):
    """A bell, and when it was wished for (a late one is not rung)."""

    bell: Bell
    wished_at: float


class Simply(StrEnum):
    """The wishes that say everything by their name."""

    WARM = "warm"
    HUSH = "hush"
    REOPEN = "reopen"
    CLOSE = "close"


Wish = Ring | Simply


class BellPlayer:
    """Does one wish after the other, each at once."""

    def __init__(
        self,
        folder: Path,
        *,
        device: str,
        told: Callable[[SoundState], object] | None,
        open_output: Callable[[str, Fill], Output],
        clock: Callable[[], float],
    ) -> None:
        self.device = device
        self.state = SoundState.NOT_TRIED
        self._folder = folder
        self._told = told
        self._open_output = open_output
        self._clock = clock
        self._mixer = Mixer()
        self._sounds: dict[Bell, array[int]] = {}
        self._output: Output | None = None
        self._running = False
        self._taken_before = -1
        self._refused_at = -RETRY

    @property
    def patience(self) -> float | None:
        """For how many seconds the thread may wait for a wish before `take` is called with none."""
        if self._running:
            return 1.0
        return None if self._output is None else RELEASE

    def take(self, wish: Wish | None, gain: float) -> bool:
        """Do what is wished, or look after the device where nothing is; False once it is all over."""
        match wish:
            case None:
                self._look_after()
            case Ring(bell, wished_at):
                self._ring(bell, wished_at, gain)
            case Simply.WARM:
                self._mixer.stir()
                self._start()
            case Simply.HUSH:
                self._mixer.hush()
            case Simply.REOPEN:
                self._let_go()
                self._refused_at = -RETRY
            case Simply.CLOSE:
                self._let_go()
                return False
            case _:
                assert_never(wish)
        return True

    def _ring(self, bell: Bell, wished_at: float, gain: float) -> None:
        if not self._start() or self._clock() - wished_at > TOO_LATE:
            return
        samples = self._sound(bell)
        if samples is not None:
            self._mixer.strike(samples, gain)

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
        if self._running:
            return True
        if self._output is None and self._clock() - self._refused_at < RETRY:
            return False
        # A device that was there before may have been unplugged since: then the next best is opened.
        for _ in range(1 if self._output is None else 2):
            if self._begun():
                self._becomes(SoundState.AVAILABLE)
                return True
        self._refused_at = self._clock()
        self._becomes(SoundState.NO_DEVICE)
        return False

    def _begun(self) -> bool:
        self._mixer.clear()
        try:
            if self._output is None:
                self._output = self._open_output(self.device, self._mixer.take)
            self._output.start()
        except NoSoundDevice:
            self._let_go()
            return False
        self._running = True
        self._taken_before = -1
        return True

    def _look_after(self) -> None:
        """Stop a device that has nothing to play, let go of one that died or that nobody has needed for long."""
        if not self._running or self._mixer.taken == self._taken_before:
            self._let_go()
        elif self._mixer.quiet_for >= LINGER:
            self._stop()
        self._taken_before = self._mixer.taken

    def _stop(self) -> None:
        self._running = False
        try:
            if self._output is not None:
                self._output.stop()
        except NoSoundDevice:
            self._let_go()

    def _let_go(self) -> None:
        output, self._output, self._running = self._output, None, False
        if output is not None:
            output.close()

    def _becomes(self, state: SoundState) -> None:
        if state is not self.state:
            self.state = state
            if self._told is not None:
                self._told(state)
