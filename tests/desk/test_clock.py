from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from microsol_desktop.desk.clock import MachineClock
from microsol_desktop.flow.instant import elapsed

ROOT = Path(__file__).parents[2]


def test_the_machines_clocks_never_go_back() -> None:
    clock = MachineClock()

    first, second = clock.stamp(), clock.stamp()

    assert second.ticking >= first.ticking
    assert elapsed(first, second) >= 0
    assert first.wall > 1_700_000_000


def test_another_program_of_the_same_boot_shares_the_ticking_clock() -> None:
    here = MachineClock().stamp()
    code = "from microsol_desktop.desk.clock import MachineClock as C; s = C().stamp(); print(s.boot); print(s.ticking)"

    answer = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    boot, ticking = answer.stdout.splitlines()

    assert boot == here.boot
    assert here.ticking < float(ticking) <= MachineClock().stamp().ticking
