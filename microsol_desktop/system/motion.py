"""Whether the system asks for less motion. Qt has no word for it yet, so each system is asked in its own way."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

_GNOME = ("gsettings", "get", "org.gnome.desktop.interface", "enable-animations")
_MACOS = ("defaults", "read", "com.apple.universalaccess", "reduceMotion")
_CLIENT_AREA_ANIMATION = 0x1042
"""Windows' own number for the question."""

Answer = Callable[[tuple[str, ...]], str]
"""Runs a program and gives what it said, "" where it can't be run."""


def less_motion_wanted(
    *, platform: str = sys.platform, answer: Answer | None = None, environment: Mapping[str, str] = os.environ
) -> bool:
    """Whether the host told the system to keep still. Takes some 20 ms: ask when a stage is made, not before.

    Where a system can't be asked, the answer is no.
    """
    ask = answer or _said_by
    if platform == "win32":
        return _windows_keeps_still()
    if platform == "darwin":
        return ask(_MACOS).strip() == "1"
    return _kde_keeps_still(environment) or ask(_GNOME).strip() == "false"


def _kde_keeps_still(environment: Mapping[str, str]) -> bool:
    config = environment.get("XDG_CONFIG_HOME") or str(Path(environment.get("HOME", ""), ".config"))
    try:
        lines = Path(config, "kdeglobals").read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return False
    factors = [line.partition("=")[2].strip() for line in lines if line.startswith("AnimationDurationFactor")]
    return "0" in factors


def _windows_keeps_still() -> bool:
    import ctypes

    moves = ctypes.c_int(1)
    user32 = getattr(ctypes, "windll", None)
    if user32 is not None:
        user32.user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0)
    return not moves.value


def _said_by(command: tuple[str, ...]) -> str:
    import subprocess

    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=0.3, check=False)  # noqa: S603 - our own
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout
