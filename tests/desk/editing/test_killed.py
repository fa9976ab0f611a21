"""A program that is killed in the midst of typing has lost a second at most, and every version is whole."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from microsol_desktop.store.versions import Versions
from tests.desk.editing.conftest import PEBBLE


def test_a_program_that_is_killed_while_somebody_types_has_lost_a_second_at_most(own: Path, tmp_path: Path) -> None:
    path, versions = own / "pebble.md", tmp_path / "versions"
    command = [sys.executable, "-m", "tests.desk.editing.a_crash", str(own), str(versions)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        said: list[str] = []
        # Killed where it hurts: right after a change, with the one before being saved on another thread.
        while said.count("saved\n") < 3 or said[-1] == "saved\n":
            said.append(program.stdout.readline())
        program.kill()
        said += program.stdout.readlines()

    text = path.read_text(encoding="utf-8")
    file = Versions(versions).of(path)
    kept = [file.text(version) for version in file.all()]
    put = [line for line in said if line.startswith("put")]
    there = len(text.splitlines()) - len(PEBBLE.splitlines())
    since_saved = len(said) - 1 - max(at for at, line in enumerate(said) if line == "saved\n")
    assert kept[0] == PEBBLE
    assert all(text.startswith(PEBBLE) and text.endswith("\n") for text in (*kept, text))
    assert text in kept
    assert there >= len(put) - since_saved
