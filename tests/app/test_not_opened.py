"""When Microsol can't be opened: one sentence, for whoever reads a terminal and for whoever does not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from microsol_desktop import __main__

SHOW = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from microsol_desktop.app import application
from microsol_desktop.app.not_opened import show_failure
from microsol_desktop.failure import ExpectedFailure

running = application()

def read():
    window = QApplication.activeModalWidget()
    if window is None:
        QTimer.singleShot(10, read)
        return
    print(window.text())
    window.accept()

read()
show_failure(ExpectedFailure("folder-refused", "The folder %1 can't be made: %2.", "", ("/media/stick", "Read-only")))
"""


def started(*words: str, **surroundings: str) -> subprocess.CompletedProcess[str]:
    env = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    return subprocess.run(
        [sys.executable, *words], env=env | surroundings, capture_output=True, text=True, check=False, timeout=60
    )


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize("platform", ["xcb", "wayland", "nonsense"])
def test_a_display_that_is_not_there_is_told_in_one_sentence(tmp_path: Path, platform: str) -> None:
    told = started(
        "-m",
        "microsol_desktop",
        MICROSOL_HOME=str(tmp_path),
        QT_QPA_PLATFORM=platform,
        DISPLAY=":4711",
        WAYLAND_DISPLAY="wayland-4711",
        XDG_RUNTIME_DIR=str(tmp_path),
        LC_ALL="C.UTF-8",
    )

    ours = [line for line in told.stderr.splitlines() if "microsol:" in line]
    assert len(ours) == 1
    assert "There is no display here to open a window on. Start Microsol on a desktop" in ours[0]
    assert "qt.qpa" not in told.stderr
    assert told.returncode == 2


def test_whoever_did_not_start_it_in_a_terminal_reads_it_in_a_window(tmp_path: Path) -> None:
    told = started("-c", SHOW, MICROSOL_HOME=str(tmp_path), QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")

    assert told.stdout.startswith("The folder /media/stick can't be made: Read-only."), told.stderr


def test_only_a_program_that_was_double_clicked_opens_that_window(monkeypatch: pytest.MonkeyPatch) -> None:
    # As Windows has it for a program with windows.
    monkeypatch.setattr(sys, "stderr", None)
    in_a_checkout = __main__.is_read_by_nobody([])
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert not in_a_checkout
    assert __main__.is_read_by_nobody(["crew.microsol"])
    assert not __main__.is_read_by_nobody(["plan", "check-in"])
