"""Runs a program as a process of its own, again and again in turn with another, and reads what it says of itself."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]


class Report(NamedTuple):
    """What a child said: `said` maps each of its words to a figure; instants are seconds after its start."""

    said: dict[str, float]


def run_child(module: str, *arguments: str, patience: float = 300) -> Report:
    """Start `python -m MODULE` with an empty home, offscreen, and read its lines of a word and a figure.

    `patience` is how long it may take, in seconds.
    """
    with tempfile.TemporaryDirectory() as home:
        surroundings = {
            **os.environ,
            "PYTHONDONTWRITEBYTECODE": "",
            "HOME": home,
            "MICROSOL_HOME": home,
            "QT_QPA_PLATFORM": "offscreen",
        }
        began = time.clock_gettime(time.CLOCK_MONOTONIC)
        done = subprocess.run(
            [sys.executable, "-m", module, *arguments],
            cwd=ROOT,
            env=surroundings,
            capture_output=True,
            text=True,
            check=True,
            timeout=patience,
        )
    said: dict[str, float] = {}
    for line in done.stdout.splitlines():
        word, figure = line.split()
        instant = word in {"painted", "complete"}
        said.setdefault(word, float(figure) - began if instant else float(figure))
    return Report(said)


def in_turn(runs: int, *children: tuple[str, ...]) -> list[list[Report]]:
    """Each child so many times, A B A B: the machine's drift meets them alike. One run of each goes unrecorded."""
    reports: list[list[Report]] = [[] for _ in children]
    for turn in range(runs + 1):
        for kept, child in zip(reports, children, strict=True):
            report = run_child(*child)
            if turn:
                kept.append(report)
    return reports


def median(reports: list[Report], word: str) -> float:
    """The middle of what the runs said."""
    return statistics.median(report.said[word] for report in reports)


def ratio(over: list[Report], word: str, floor: list[Report], floor_word: str) -> float:
    """The middle of the ratios, run by run, so that each is taken at the same speed of the machine."""
    return statistics.median(a.said[word] / b.said[floor_word] for a, b in zip(over, floor, strict=True))
