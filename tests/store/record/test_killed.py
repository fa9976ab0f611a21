"""Whoever pulls the plug: what was kept is there, and of what was under way all or nothing."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from microsol_desktop.store.record.database import open_record
from microsol_desktop.store.record.people import all_people
from tests.store.record.killed_record import TOGETHER

ROOT = Path(__file__).parents[3]


def kept_until_killed(path: Path, lines: int) -> list[int]:
    """The changes that the program said were kept, when it was killed."""
    command = [sys.executable, "-m", "tests.store.record.killed_record", str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None
        said = [run.stdout.readline() for _ in range(lines)]
        run.send_signal(signal.SIGKILL)
        said += run.stdout.readlines()
    # A last line may have been torn by the kill itself.
    return [int(line) for line in said if line.endswith("\n")]


def expect_all_there(path: Path, seed: int) -> None:
    kept = kept_until_killed(path, random.Random(seed).randint(1, 30))

    again = open_record(path)
    found = again.ask(all_people)
    sound = again.ask(lambda connection: connection.exec_driver_sql("PRAGMA integrity_check").scalar())
    again.close()

    (name,) = {person.name for person in found}
    assert len(found) == TOGETHER
    assert int(name) in {kept[-1], kept[-1] + 1}
    assert sound == "ok"


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL there")
@pytest.mark.parametrize("seed", range(3))
def test_killed_in_mid_change_nothing_that_was_kept_is_lost(tmp_path: Path, seed: int) -> None:
    expect_all_there(tmp_path / "record.sqlite", seed)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(3, 203))
def test_killed_by_the_hundred_nothing_that_was_kept_is_lost(tmp_path: Path, seed: int) -> None:
    expect_all_there(tmp_path / "record.sqlite", seed)
