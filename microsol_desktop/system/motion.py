"""Whether the system asks for less motion. Qt has no word for it yet, so each system is asked in its own way."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

_GNOME = ("gsettings", "get", "org.gnome.desktop.interface", "enable-animations")
_MACOS = ("defaults", "read", "com.apple.universalaccess", "reduceMotion")
_CLIENT_AREA_ANIMATION = 0x1042
"""Windows' own number for the question."""

Answer = Callable[[tuple[str, ...]], str]
"""Runs a program and gives what it said, "" where it can't be run."""


class MotionWish(QObject):
    """What the system wishes about motion, asked anew whenever somebody comes back to one of our windows.

    No system tells every program of a change; but whoever changes it does so in a window of the system's.

    Signals:
        changed: less motion is wanted (True), or no longer.
    """

    changed = Signal(bool)
    _answered = Signal(bool)

    def __init__(self, application: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_less = less_motion_wanted()
        self._answered.connect(self._on_answered)
        application.applicationStateChanged.connect(self._on_state_changed)

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        """Asked on the side: the answer may take longer than the room would wait for a picture."""
        if state == Qt.ApplicationState.ApplicationActive:
            Thread(target=self._ask, name="motion", daemon=True).start()

    def _ask(self) -> None:
        answer = less_motion_wanted()
        # The program may have ended meanwhile.
        with suppress(RuntimeError):
            self._answered.emit(answer)

    def _on_answered(self, is_less: bool) -> None:
        if is_less != self.is_less:
            self.is_less = is_less
            self.changed.emit(is_less)


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
