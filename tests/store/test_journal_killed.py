from __future__ import annotations

import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from microsol_desktop.flow.reduce import reduce
from microsol_desktop.store.journal import resume
from microsol_desktop.store.unfinished import unfinished

ROOT = Path(__file__).parents[2]


def shown_until_killed(folder: Path, lines: int) -> list[str]:
    """What a gathering had shown when it was killed, not before so many changes of its screen."""
    command = [sys.executable, "-m", "tests.store.killed_run", str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None
        shown = [run.stdout.readline() for _ in range(lines)]
        run.send_signal(signal.SIGKILL)
        shown += run.stdout.readlines()
    # A last line may have been torn by the kill itself.
    return [line for line in shown if line.endswith("\n")]


def journalled(folder: Path) -> list[str]:
    """What the gathering's events make the screen show, one after the other."""
    (found,) = unfinished(folder)
    resumed = resume(found.path)
    resumed.journal.close()
    run, lines = None, []
    for event in resumed.events:
        run = reduce(run, event)
        lines.append(f"{run.index} {len(run.schedule.cues)} {run.since}\n")
    return lines


def expect_all_there(folder: Path, seed: int) -> None:
    lots = random.Random(seed)

    shown = shown_until_killed(folder, lots.randint(1, 60))

    assert shown
    assert journalled(folder)[: len(shown)] == shown


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL there")
@pytest.mark.parametrize("seed", range(20))
def test_killed_at_any_moment_every_event_that_was_shown_is_there(tmp_path: Path, seed: int) -> None:
    expect_all_there(tmp_path, seed)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(20, 520))
def test_killed_by_the_hundred_every_event_that_was_shown_is_there(tmp_path: Path, seed: int) -> None:
    expect_all_there(tmp_path, seed)
