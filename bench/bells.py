"""From the call to the first sample that is heard: measured on a sound server of its own whose speaker is recorded.

Nothing is played on this computer's loudspeakers. Needs pulseaudio and pulseaudio-utils, or says so.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.sound_server import CanNotStart, Recorder, recorder, sound_server
from microsol_desktop.flow.bells import Bell
from microsol_desktop.system.sound import SoundBells, SoundState

SOUNDS = Path(__file__).parents[1] / "resources" / "sounds"


def measure(rings: int = 8) -> dict[str, object]:
    """Milliseconds from `ring` to the first sample recorded, and what the waiting costs.

    `warm`: the device was running. `cold`: it had to be opened. `first`: the first bell of a program's life, which has
    to import the library too (`warm()` at the beginning of a run spares a circle that).
    """
    try:
        with sound_server("tv"):
            with recorder("tv") as recording:
                delays = _delays(recording, rings)
            return delays if "skipped" in delays else {**delays, **_shares()}
    except CanNotStart as why:
        return {"skipped": str(why)}


def _delay(recording: Recorder, bells: SoundBells) -> float:
    """Milliseconds from the call to the first sample; the recording's own delay counts in."""
    recording.listen()
    begun = time.perf_counter()
    bells.ring(Bell.WARN)
    return (recording.heard_at() - begun) * 1000


def _delays(recording: Recorder, rings: int) -> dict[str, object]:
    bells = SoundBells(SOUNDS, volume=1.0)
    try:
        first = _delay(recording, bells)
        if bells.state is not SoundState.AVAILABLE:
            return {"skipped": bells.state.sentence}
        warm = [_after_silence(recording, bells) for _ in range(rings)]
    finally:
        bells.close()
    cold = [_after_opening(recording) for _ in range(rings // 2)]
    return {"first_ms": round(first, 1), "warm_ms": _summary(warm), "cold_ms": _summary(cold)}


def _after_silence(recording: Recorder, bells: SoundBells) -> float:
    recording.wait_for_quiet()
    bells.warm()
    time.sleep(0.3)
    return _delay(recording, bells)


def _after_opening(recording: Recorder) -> float:
    """A fresh device for every bell: the library is there, the device is not open yet."""
    recording.wait_for_quiet()
    bells = SoundBells(SOUNDS, volume=1.0)
    try:
        return _delay(recording, bells)
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
