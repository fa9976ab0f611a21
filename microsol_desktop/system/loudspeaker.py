"""Which sound device the bells go to while devices come and go. Knows nothing of bells, threads or clocks."""

from __future__ import annotations

from collections.abc import Callable

from microsol_desktop.system.sound_output import Fill, NoSoundDevice, Output

Open = Callable[[str, Fill], Output]
"""Opens the device of this name, the system's own for ""; NoSoundDevice where that can't be."""
Find = Callable[[], tuple[str, ...]]
"""The names of the devices that there are now."""


class Loudspeaker:
    """The device that the host chose; while that one is not there, the system's own."""

    def __init__(self, device: str, fill: Fill, *, open_output: Open, find: Find) -> None:
        self.device = device
        self._fill = fill
        self._open = open_output
        self._find = find
        self._output: Output | None = None
        self._name = ""
        self._is_running = False

    @property
    def is_open(self) -> bool:
        """Whether a device is ours, running or at rest."""
        return self._output is not None

    @property
    def is_running(self) -> bool:
        """Whether it takes samples, as far as anybody knows."""
        return self._is_running

    @property
    def is_elsewhere(self) -> bool:
        """Whether it is another than the one that was chosen."""
        return self.is_open and self._name != self.device

    def start(self) -> bool:
        """Have a device take samples: the one at hand, else the one that was chosen, else the system's."""
        if self._is_running or self._starts():
            return True
        return any(self._opens(name) and self._starts() for name in dict.fromkeys((self.device, "")))

    def go_home(self) -> None:
        """Let go of another device if the one that was chosen is there again. Takes up to a tenth of a second."""
        if self.is_elsewhere and self.device in self._find():
            self.let_go()

    def stop(self) -> None:
        """Let it rest; it stays ours."""
        self._is_running = False
        try:
            if self._output is not None:
                self._output.stop()
        except NoSoundDevice:
            self.let_go()

    def let_go(self) -> None:
        """Close it: the next start looks anew."""
        output, self._output, self._is_running = self._output, None, False
        if output is not None:
            output.close()

    def _opens(self, name: str) -> bool:
        try:
            self._output = self._open(name, self._fill)
        except NoSoundDevice:
            return False
        self._name = name
        return True

    def _starts(self) -> bool:
        """Whether the device at hand starts. One that was there before may have been unplugged since."""
        if self._output is None:
            return False
        try:
            self._output.start()
        except NoSoundDevice:
            self.let_go()
            return False
        self._is_running = True
        return True
