"""From the call to the first sample that is heard: measured on a sound server of its own whose speaker is recorded.

Nothing is played on this computer's loudspeakers. Needs pulseaudio and pulseaudio-utils, or says so.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

sys.path.insert(0, str(Path(__file__).parents[1]))

from microsol_desktop.flow.bells import Bell
from microsol_desktop.system.mixer import RATE
from microsol_desktop.system.sound import SoundBells, SoundState

SOUNDS = Path(__file__).parents[1] / "resources" / "sounds"
LEAST = 3
"""A sample this loud is a bell: an attack begins in silence."""


def measure(rings: int = 8) -> dict[str, object]:
    """Milliseconds from `ring` to the first sample recorded, and what the waiting costs.

    `warm`: the device was running. `cold`: it had to be opened. `first`: the first bell of a program's life, which has
    to import the library too (`warm()` at the beginning of a run spares a circle that).
    """
    if not (shutil.which("pulseaudio") and shutil.which("parec")):
        return {"skipped": "pulseaudio and parec are not there"}
    with tempfile.TemporaryDirectory() as folder, _server(Path(folder)) as started:
        if not started:
            return {"skipped": "a sound server of our own can't be started"}
        with _recorder() as recorder:
            delays = _delays(recorder, rings)
        return delays if "skipped" in delays else {**delays, **_shares()}


class Recorder:
    """Hears what the speaker is given, and when the first sound came."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._heard = Event()
        self._heard_at = 0.0
        self._listening = False
        self._last_loud = time.perf_counter()
        self.ready = Event()
        Thread(target=self._listen, daemon=True).start()

    def delay_of(self, bells: SoundBells) -> float:
        """Milliseconds from the call to the first sample; the recording's own delay counts in."""
        self._heard.clear()
        self._listening = True
        begun = time.perf_counter()
        bells.ring(Bell.WARN)
        if not self._heard.wait(5):
            raise TimeoutError
        return (self._heard_at - begun) * 1000

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
            self._last_loud = now
            if self._listening:
                self._listening = False
                self._heard_at = now - (len(samples) - first) / RATE
                self._heard.set()


@contextmanager
def _server(folder: Path) -> Iterator[bool]:
    socket = folder / "sound"
    modules = (f"module-native-protocol-unix socket={socket} auth-anonymous=1", "module-null-sink sink_name=tv")
    command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--log-level=error"]
    command += [word for module in modules for word in ("-L", module)]
    kept = {name: os.environ.get(name) for name in ("PULSE_SERVER", "XDG_RUNTIME_DIR", "HOME")}
    folder.chmod(0o700)
    os.environ |= {"PULSE_SERVER": f"unix:{socket}", "XDG_RUNTIME_DIR": str(folder), "HOME": str(folder)}
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(100):
            if socket.exists() or server.poll() is not None:
                break
            time.sleep(0.05)
        yield socket.exists()
    finally:
        server.terminate()
        server.wait()
        for name, value in kept.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value


@contextmanager
def _recorder() -> Iterator[Recorder]:
    command = ["parec", "-d", "tv.monitor", "--latency-msec=1", "--format=s16le", "--channels=1", f"--rate={RATE}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        recorder = Recorder(process)
        recorder.ready.wait(5)
        yield recorder
        process.terminate()


def _delays(recorder: Recorder, rings: int) -> dict[str, object]:
    bells = SoundBells(SOUNDS, volume=1.0)
    try:
        first = recorder.delay_of(bells)
        if bells.state is not SoundState.AVAILABLE:
            return {"skipped": bells.state.sentence}
        warm = [_after_silence(recorder, bells) for _ in range(rings)]
    finally:
        bells.close()
    cold = [_after_opening(recorder) for _ in range(rings // 2)]
    return {"first_ms": round(first, 1), "warm_ms": _summary(warm), "cold_ms": _summary(cold)}


def _after_silence(recorder: Recorder, bells: SoundBells) -> float:
    recorder.wait_for_quiet()
    bells.warm()
    time.sleep(0.3)
    return recorder.delay_of(bells)


def _after_opening(recorder: Recorder) -> float:
    """A fresh device for every bell: the library is there, the device is not open yet."""
    recorder.wait_for_quiet()
    bells = SoundBells(SOUNDS, volume=1.0)
    try:
        return recorder.delay_of(bells)
    finally:
        bells.close()


def _shares() -> dict[str, object]:
    """The processor's share, once while the device takes silence before a bell, and once when it was let go."""
    bells = SoundBells(SOUNDS, volume=1.0)
    bells.warm()
    running = _share()
    bells.close()
    return {"waiting_for_a_bell_percent": running, "at_rest_percent": _share()}


def _share() -> float:
    """Per cent of a core that this program takes now."""
    time.sleep(0.5)
    processor, wall = time.process_time(), time.perf_counter()
    time.sleep(4)
    return round((time.process_time() - processor) / (time.perf_counter() - wall) * 100, 2)


def _summary(values: list[float]) -> dict[str, float]:
    return {"median": round(statistics.median(values), 1), "most": round(max(values), 1)}


if __name__ == "__main__":
    print(json.dumps(measure(), indent=2))
