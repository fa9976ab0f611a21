"""The program as it is unpacked, from its start to the first paint, beside a bare window that is frozen the same way.

Watched from outside: Qt tells of each window that it puts on the screen, if it is asked to.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time

from bench.children import ROOT, Report
from microsol_desktop.store.portable import FOLDER
from tools.package import BARE, MICROSOL, size_of
from tools.package_contents import version
from tools.package_portable import STAGED

PAINTED = b"Flushing"
RULES = "qt.widgets.painting.debug=true"
BOUND = 1.5
INSTALLED, PACKED = 150, 45
"""Megabytes, at most."""
RUNS = 15


def measure(runs: int = RUNS) -> tuple[list[Report], list[Report]] | str:
    """The bare window's and Microsol's reports, in turn; or why there are none."""
    unpacked = STAGED / f"microsol-{version(ROOT)}"
    if not unpacked.is_dir():
        return "not frozen yet: make package"
    if not BARE.is_dir():
        subprocess.run([sys.executable, "-m", "tools.package", "bare"], cwd=ROOT, check=True, capture_output=True)
    bare, home = [str(BARE / "bare-window"), "1180x760"], [str(unpacked / "microsol-portable")]
    told = []
    for _ in range(runs + 1):
        shutil.rmtree(unpacked / FOLDER, ignore_errors=True)
        told.append((_started(bare), _started(home)))
    # The first of each finds nothing in memory.
    return [report for report, _ in told[1:]], [report for _, report in told[1:]]


def sizes() -> dict[str, tuple[float, int | None]]:
    """Megabytes of what is installed, and of each package, with what they may be."""
    if not MICROSOL.is_dir():
        return {}
    packages = sorted((ROOT / "dist").glob(f"microsol*{version(ROOT)}*.*z")) + sorted((ROOT / "dist").glob("*.deb"))
    told: dict[str, tuple[float, int | None]] = {"installed": (size_of(MICROSOL) / 1e6, INSTALLED)}
    return told | {
        file.name: (file.stat().st_size / 1e6, PACKED if file.suffix == ".deb" else None) for file in packages
    }


def _started(command: list[str]) -> Report:
    """Start it, and end it when it is seen."""
    with tempfile.TemporaryDirectory() as home:
        surroundings = {
            name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "MICROSOL"))
        }
        surroundings |= {"HOME": home, "XDG_RUNTIME_DIR": home, "LC_ALL": "C.UTF-8"}
        surroundings |= {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": RULES}
        began = time.monotonic()
        program = subprocess.Popen(command, env=surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        assert program.stderr is not None
        painted = next(time.monotonic() - began for line in program.stderr if PAINTED in line)
        program.kill()
        program.communicate()
    return Report({"painted": painted})
