"""`python -m tools.package_smoke`: whether the frozen program does what a host asks of it, on any system.

Without a window that anybody sees: its version, a plan, groups, and every screen of a practice as a picture.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tools.package import FROZEN, MICROSOL
from tools.package_contents import version
from tools.package_environment import ROOT
from tools.system import say

PROGRAMS = {
    "win32": MICROSOL / "microsol-cli.exe",
    "darwin": FROZEN / "Microsol.app" / "Contents" / "MacOS" / "microsol",
}
PEOPLE = "5"


def main() -> None:
    """Try each; an exception says which did not do."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        assert _says(home, "--version").strip() == f"microsol {version(ROOT)}"
        plan = json.loads(_says(home, "plan", "check-in", "--people", PEOPLE, "--json"))
        assert plan["people"] == int(PEOPLE)
        assert "Round 4" in _says(home, "mix", "--people", "16", "--size", "4", "--rounds", "4")
        _says(home, "rehearse", "check-in", "--people", PEOPLE, "--out", str(home / "pictures"))
        pictures = list((home / "pictures").glob("*.png"))
        assert pictures
        assert all(picture.stat().st_size > 1_000 for picture in pictures)
    say(f"ok: {_program().name} answers, plans, mixes, and drew {len(pictures)} screens")


def _program() -> Path:
    return PROGRAMS.get(sys.platform, MICROSOL / "microsol")


def _says(home: Path, *words: str) -> str:
    """What it prints, with no Python of this computer's to lean on."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP") if name in os.environ}
    surroundings = {**kept, "HOME": str(home), "MICROSOL_HOME": str(home), "PYTHONUTF8": "1", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        [str(_program()), *words], env=surroundings, cwd=home, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


if __name__ == "__main__":
    main()
