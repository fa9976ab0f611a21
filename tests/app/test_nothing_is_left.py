"""Windows that were opened and closed leave nothing behind. `make bench` does the same 500 times."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROUNDS = 5
YOUNG = 20_000_000
"""Bytes that a program may still fill its caches with in its first rounds."""


@pytest.mark.skipif(sys.platform != "linux", reason="reads what is kept in memory as Linux tells it")
def test_ten_windows_opened_and_closed_leave_no_widget_and_next_to_no_memory(tmp_path: Path) -> None:
    surroundings = {**os.environ, "HOME": str(tmp_path), "MICROSOL_HOME": str(tmp_path)}

    done = subprocess.run(
        [sys.executable, "-m", "bench.open_and_close", str(ROUNDS)],
        cwd=ROOT,
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    said = dict(line.split() for line in done.stdout.splitlines())
    assert done.stderr == ""
    assert float(said["widgets"]) == 0
    assert float(said["memory"]) < YOUNG
