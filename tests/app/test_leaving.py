"""Leaving the program from the terminal it was started in, and starting it where nothing can be shown."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from microsol_desktop.store.unfinished import unfinished

PRESS_CTRL_C = """
import os, signal, sys
from PySide6.QtCore import QTimer
from microsol_desktop.app import application
from microsol_desktop.__main__ import main
# As in a terminal, whatever the tests themselves were started with.
signal.signal(signal.SIGINT, signal.default_int_handler)
application()
QTimer.singleShot(0, lambda: os.kill(os.getpid(), signal.SIGINT))
sys.exit(main(sys.argv[1:]))
"""


def started(home: Path, *command: str, **other: str) -> subprocess.CompletedProcess[str]:
    """The program in a process of its own, until it ends."""
    environment = {**os.environ, "MICROSOL_HOME": str(home), **other}
    return subprocess.run(
        [sys.executable, *command], env=environment, capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
@pytest.mark.parametrize("words", [(), ("run", "check-in")], ids=["at home", "in a run"])
def test_ctrl_c_ends_it_at_once(tmp_path: Path, words: tuple[str, ...]) -> None:
    ended = started(tmp_path, "-c", PRESS_CTRL_C, *words)

    assert ended.returncode == -2
    assert "Traceback" not in ended.stderr
    assert len(unfinished(tmp_path / "data" / "journal")) == bool(words)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize("words", [(), ("run", "check-in")], ids=["home", "run"])
def test_without_a_display_it_says_so_in_a_sentence(tmp_path: Path, words: tuple[str, ...]) -> None:
    ended = started(tmp_path, "-m", "microsol_desktop", *words, QT_QPA_PLATFORM="")

    assert ended.returncode == 2
    assert ended.stderr.startswith("microsol: There is no display here")
    assert not (tmp_path / "data").exists()
