"""The sound device itself, through miniaudio, which is imported when a bell is first wanted and not before."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from types import ModuleType
from typing import Any, Protocol

from microsol_desktop.system.mixer import RATE

Fill = Callable[[int], bytes]
"""Gives so many samples, on the device's own thread."""

PERIOD_MILLISECONDS = 10
"""How often the device asks for samples; it holds three such portions, and a bell waits behind them."""


class NoSoundDevice(Exception):
    """There is nothing to play on, or it does not let us."""


class Output(Protocol):
    """A sound device that is open; it takes samples between `start` and `stop`."""

    def start(self) -> None:
        """Begin to take samples; NoSoundDevice where it has gone meanwhile."""

    def stop(self) -> None:
        """Take no more; the device stays ours, and the processor rests."""

    def close(self) -> None:
        """Let the device go. It can't be started again."""


class MiniaudioOutput:
    """A device of this computer: the one of this name, the system's own where the name is empty.

    What goes wrong is `NoSoundDevice`, also that there is none of that name.
    """

    def __init__(self, name: str, fill: Fill) -> None:
        self._fill = fill
        self._miniaudio = _miniaudio()
        try:
            self._device = self._miniaudio.PlaybackDevice(
                output_format=self._miniaudio.SampleFormat.SIGNED16,
                nchannels=1,
                sample_rate=RATE,
                buffersize_msec=PERIOD_MILLISECONDS,
                device_id=_device_id(name) if name else None,
                backends=_real_backends(),
                app_name="Microsol",
            )
        except self._miniaudio.MiniaudioError as failure:
            raise NoSoundDevice from failure

    def start(self) -> None:
        source = self._source()
        next(source)
        try:
            self._device.start(source)
        except self._miniaudio.MiniaudioError as failure:
            raise NoSoundDevice from failure

    def stop(self) -> None:
        try:
            self._device.stop()
        except self._miniaudio.MiniaudioError as failure:
            raise NoSoundDevice from failure

    def close(self) -> None:
        self._device.close()
        # WORKAROUND https://github.com/irmen/pyminiaudio: closing a device leaves its context, with the connection to
        # the sound server, for ever.
        context, self._device._context = self._device._context, None  # noqa: SLF001 - nothing public gives it
        if context is not None:
            self._miniaudio.lib.ma_context_uninit(context)

    def _source(self) -> Generator[bytes, int, None]:
        count = yield b""
        while True:
            count = yield self._fill(count)


def miniaudio_devices() -> tuple[str, ...]:
    """The names of the sound devices of this computer, the system's own first; none where there are none."""
    try:
        return tuple(dict.fromkeys(str(device["name"]) for device in _playbacks()))
    except NoSoundDevice:
        return ()


def _device_id(name: str) -> object:
    for device in _playbacks():
        if device["name"] == name:
            return device["id"]
    raise NoSoundDevice


def _playbacks() -> list[dict[str, Any]]:
    miniaudio = _miniaudio()
    try:
        found: list[dict[str, Any]] = miniaudio.Devices(_real_backends()).get_playbacks()
    except miniaudio.MiniaudioError as failure:
        raise NoSoundDevice from failure
    return found


def _real_backends() -> list[Any]:
    """All but the one that takes samples and plays them nowhere: no device is an answer, not a device."""
    backends = _miniaudio().Backend
    return [backend for backend in backends if backend not in {backends.NULL, backends.CUSTOM}]


def _miniaudio() -> Any:  # noqa: ANN401 - the library has no types
    try:
        with _nothing_of_the_internet():
            import miniaudio
    except (ImportError, OSError) as failure:
        raise NoSoundDevice from failure
    _hush_alsa()
    return miniaudio


@contextmanager
def _nothing_of_the_internet() -> Iterator[None]:
    """Keep out what miniaudio imports for its radio, which nothing here listens to: 9 MB of HTTP, mail and ciphers.

    WORKAROUND https://github.com/irmen/pyminiaudio: `import urllib.request` is the library's first act.
    """
    stands_in = ModuleType("urllib.request")
    # Another thread that wants it in the meantime gets the real one.
    vars(stands_in)["__getattr__"] = partial(_of_the_real, stands_in)
    sys.modules.setdefault(stands_in.__name__, stands_in)
    try:
        yield
    finally:
        # And so does whoever imports it afterwards.
        _take_away(stands_in)


def _of_the_real(stands_in: ModuleType, asked_for: str) -> object:
    if asked_for.startswith("__"):
        raise AttributeError(asked_for)
    _take_away(stands_in)
    return getattr(import_module(stands_in.__name__), asked_for)


def _take_away(stands_in: ModuleType) -> None:
    if sys.modules.get(stands_in.__name__) is stands_in:
        sys.modules.pop(stands_in.__name__, None)


def _hush_alsa() -> None:
    """Where there is no sound card, ALSA writes thirty lines about it to the host's terminal at every try."""
    if sys.platform != "linux":
        return
    import ctypes

    try:
        alsa, libc = ctypes.CDLL("libasound.so.2"), ctypes.CDLL(None)
    except OSError:
        return
    # It wants a function to tell; any that ignores what it is told will do, and one of C's own can never be too late.
    alsa.snd_lib_error_set_handler(ctypes.cast(libc.getpid, ctypes.c_void_p))
