"""A sound server of our own whose loudspeakers are recorded: nothing is played on this computer's.

Needs pulseaudio and pulseaudio-utils.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

from microsol_desktop.system.mixer import RATE

NEEDED = ("pulseaudio", "parec", "pactl")
LEAST = 3
"""A sample this loud is a bell: an attack begins in silence."""


SILENCE = 0.3
"""Seconds after which a sound is another one."""


class CanNotStart(Exception):
    """There is no sound server to be had here."""


class Server:
    """A sound server without a loudspeaker, until one is plugged in."""

    def __init__(self, socket: Path) -> None:
        self._modules: dict[str, str] = {}
        self.address = f"unix:{socket}"

    def plug_in(self, name: str) -> None:
        """One more loudspeaker, of this name."""
        properties = f"sink_properties=device.description={name}"
        self._modules[name] = self.tell("load-module", "module-null-sink", f"sink_name={name}", properties)

    def unplug(self, name: str) -> None:
        self.tell("unload-module", self._modules.pop(name))

    def tell(self, *words: str) -> str:
        """Whatever `pactl` can be told."""
        done = subprocess.run(["pactl", "-s", self.address, *words], check=True, capture_output=True, text=True)
        return done.stdout.strip()


class Recorder:
    """Hears what a loudspeaker is given, and when each sound came: `begun`, by the performance counter."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._heard = Event()
        self._heard_at = 0.0
        self._listening = False
        self._last_loud = time.perf_counter()
        self.begun: list[float] = []
        self.ready = Event()
        self._thread = Thread(target=self._listen, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Hear no more."""
        self._process.terminate()
        self._thread.join()

    def listen(self) -> None:
        """From now on the next sound is the one that is waited for."""
        self._heard.clear()
        self._listening = True

    def heard_at(self, within: float = 30.0) -> float:
        """When the sound came that was listened for, by the performance counter; the recording's own delay counts in.

        Raises:
            TimeoutError: none came within so many seconds.

        """
        if not self._heard.wait(within):
            raise TimeoutError
        return self._heard_at

    @property
    def has_heard(self) -> bool:
        """Whether the sound came that was listened for."""
        return self._heard.is_set()

    def wait_for_quiet(self) -> None:
        while time.perf_counter() - self._last_loud < 0.5:
            time.sleep(0.05)

    def _listen(self) -> None:
        assert self._process.stdout is not None
        while portion := os.read(self._process.stdout.fileno(), 1 << 16):
            now = time.perf_counter()
            self.ready.set()
            samples = array("h", portion[: len(portion) // 2 * 2])
            first = next((at for at, value in enumerate(samples) if abs(value) >= LEAST), None)
            if first is None:
                continue
            began_at = now - (len(samples) - first) / RATE
            if began_at - self._last_loud > SILENCE:
                self.begun.append(began_at)
            self._last_loud = now
            if self._listening:
                self._listening = False
                self._heard_at = began_at
                self._heard.set()


@contextmanager
def sound_server(*loudspeakers: str) -> Iterator[Server]:
    """A server with these loudspeakers; whatever plays sound in this process plays there meanwhile.

    Raises:
        CanNotStart: there is none, or it can't.

    """
    if any(shutil.which(name) is None for name in NEEDED):
        raise CanNotStart("pulseaudio and pulseaudio-utils are not there")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        server = Server(folder / "sound")
        with _surroundings(PULSE_SERVER=server.address, XDG_RUNTIME_DIR=name, HOME=name), _running(folder):
            for loudspeaker in loudspeakers:
                server.plug_in(loudspeaker)
            yield server


@contextmanager
def recorder(name: str) -> Iterator[Recorder]:
    """What this loudspeaker is given."""
    command = ["parec", "-d", f"{name}.monitor", "--latency-msec=1", "--format=s16le", "--channels=1", f"--rate={RATE}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        one = Recorder(process)
        one.ready.wait(30)
        yield one
        one.close()


@contextmanager
def _running(folder: Path) -> Iterator[None]:
    socket = folder / "sound"
    command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--log-level=error"]
    command += ["-L", f"module-native-protocol-unix socket={socket} auth-anonymous=1"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(600):
            if socket.exists() or process.poll() is not None:
                break
            time.sleep(0.05)
        if not socket.exists():
            raise CanNotStart("a sound server of our own can't be started")
        yield
    finally:
        process.terminate()
        process.wait()


@contextmanager
def _surroundings(**variables: str) -> Iterator[None]:
    kept = {name: os.environ.get(name) for name in variables}
    os.environ |= variables
    try:
        yield
    finally:
        for name, value in kept.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value
