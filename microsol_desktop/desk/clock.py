"""The machine's clocks, read together: the wall's, and one that goes on while the lid is closed."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Protocol

from microsol_desktop.flow.instant import Stamp

BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class Clock(Protocol):
    """Whatever can tell what time it is."""

    def stamp(self) -> Stamp: ...


class MachineClock:
    """The real clocks of this machine, and the boot that the ticking one belongs to."""

    def __init__(self) -> None:
        self._boot = _boot_id()

    def stamp(self) -> Stamp:
        return Stamp(wall=time.time(), boot=self._boot, ticking=ticking())


if sys.platform == "linux":

    def ticking() -> float:
        """Seconds since the machine was started, its sleep included."""
        return time.clock_gettime(time.CLOCK_BOOTTIME)

    def _boot_id() -> str:
        try:
            return BOOT_ID.read_text(encoding="ascii").strip()
        except OSError:
            return _boot_by_time()

elif sys.platform == "darwin":

    def ticking() -> float:
        """Seconds since the machine was started, its sleep included: this one is mach's continuous time."""
        return time.clock_gettime(time.CLOCK_MONOTONIC_RAW)

    def _boot_id() -> str:
        """The kernel names each boot session; read without starting a program."""
        import ctypes

        value, size = ctypes.create_string_buffer(64), ctypes.c_size_t(64)
        try:
            failed = ctypes.CDLL(None).sysctlbyname(b"kern.bootsessionuuid", value, ctypes.byref(size), None, 0)
        except (AttributeError, OSError):
            return _boot_by_time()
        return _boot_by_time() if failed else value.value.decode("ascii", "replace")

elif sys.platform == "win32":

    def ticking() -> float:
        """Seconds since the machine was started, sleep and hibernation included.

        Not `time.monotonic`, which reads another counter from Python 3.13 on: one journal may be read by both.
        """
        import ctypes

        count = ctypes.windll.kernel32.GetTickCount64
        count.restype = ctypes.c_ulonglong
        return float(count()) / 1000

    def _boot_id() -> str:
        """Windows counts its boots where every user may read it."""
        import winreg

        place = r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters"
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place) as key:
                return f"{winreg.QueryValueEx(key, 'BootId')[0]} {_boot_by_time()}"
        except OSError:
            return _boot_by_time()

else:

    def ticking() -> float:
        return time.monotonic()

    def _boot_id() -> str:
        return _boot_by_time()


def _boot_by_time() -> str:
    """A boot known by when it was, to ten minutes.

    Where somebody sets the wall's clock, or at the edge of ten minutes, one boot seems to be two: the wall's clock
    counts then, which is no worse than to have no ticking clock at all.
    """
    return f"since {round((time.time() - ticking()) / 600)}"
