from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(checkout: Path, *arguments: str, **display: str) -> subprocess.CompletedProcess[str]:
    """What `make run` does in a checkout whose Python only repeats what it was asked."""
    python = checkout / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\necho "$@"\n', encoding="utf-8")
    python.chmod(0o755)
    return subprocess.run(
        ["/bin/sh", str(ROOT / "tools" / "run"), *arguments],
        cwd=checkout,
        env={"PATH": os.environ["PATH"], **display},
        capture_output=True,
        text=True,
        check=True,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a display is taken as given")
def test_without_a_display_a_check_in_is_rehearsed_into_pictures(tmp_path: Path) -> None:
    answer = run(tmp_path)

    assert answer.stdout == "-m microsol_desktop rehearse check-in --people 5 --out rehearsal\n"
    assert answer.stderr.startswith("There is no display here")


@pytest.mark.parametrize("display", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_with_a_display_the_app_is_started(tmp_path: Path, display: str) -> None:
    answer = run(tmp_path, **{display: ":0"})

    assert answer.stdout == "-m microsol_desktop\n"
    assert answer.stderr == ""


def test_what_is_asked_for_is_handed_on(tmp_path: Path) -> None:
    answer = run(tmp_path, "plan", "check-in", "--people", "5")

    assert answer.stdout == "-m microsol_desktop plan check-in --people 5\n"
