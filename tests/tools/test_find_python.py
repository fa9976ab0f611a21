from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

# Answers as Python 3.8 would: too old for the first question, and asked then for its name.
AN_OLD_PYTHON = """#!/bin/sh
case "$2" in *exit*) exit 1 ;; *) echo 3.8.18 ;; esac
"""


def find_python(folder: Path, asked_for: str = "") -> subprocess.CompletedProcess[str]:
    """Look for a Python from a folder without a virtual environment, where only that folder's programs are found."""
    return subprocess.run(
        ["/bin/sh", str(ROOT / "tools" / "find-python"), asked_for],
        cwd=folder,
        env={"PATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )


def program(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)


def test_the_first_python_that_is_new_enough_is_taken(tmp_path: Path) -> None:
    program(tmp_path / "python3", AN_OLD_PYTHON)
    (tmp_path / "python3.12").symlink_to(sys.executable)

    answer = find_python(tmp_path)

    assert answer.stdout == "python3.12\n"


def test_a_machine_with_too_old_a_python_is_told_so_in_a_sentence(tmp_path: Path) -> None:
    program(tmp_path / "python3", AN_OLD_PYTHON)

    answer = find_python(tmp_path)

    assert answer.returncode == 1
    assert answer.stderr == (
        "Microsol needs Python 3.11 or later; python3 here is Python 3.8.18, and no other was found. "
        "If you have one elsewhere: make PYTHON=/path/to/python3 ...\n"
    )


def test_a_python_asked_for_by_name_is_refused_if_it_is_too_old(tmp_path: Path) -> None:
    program(tmp_path / "old", AN_OLD_PYTHON)

    answer = find_python(tmp_path, "old")

    assert answer.returncode == 1
    assert answer.stderr.startswith("PYTHON=old is Python 3.8.18; Microsol needs Python 3.11 or later")


def test_the_checkouts_own_python_is_kept(tmp_path: Path) -> None:
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    (tmp_path / ".venv" / "bin" / "python").symlink_to(sys.executable)

    assert find_python(tmp_path).stdout == os.path.join(".venv", "bin", "python") + "\n"  # noqa: PTH118 - as it is said
