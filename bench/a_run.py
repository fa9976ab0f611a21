"""A run as a host has it, on a laptop and a TV of a given size, for the measurements that need one."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

USED_SLUG = "check-in"


def two_screens(width: int, height: int) -> None:
    """Let Qt's offscreen platform have a laptop, and a TV of this size; before the application is made."""
    screens = [
        {
            "name": "laptop",
            "x": 0,
            "y": 0,
            "width": 1366,
            "height": 768,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        },
        {
            "name": "tv",
            "x": 1366,
            "y": 0,
            "width": width,
            "height": height,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        },
    ]
    settings = {"synchronousWindowSystemEvents": False, "windowFrameMargins": False, "screens": screens}
    file = Path(tempfile.mkdtemp(prefix="microsol-bench-"), "screens.json")
    file.write_text(json.dumps(settings), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"


def memory() -> int:
    """What this process keeps in memory now, in bytes."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    resident = next(line for line in lines if line.startswith("VmRSS:"))
    return int(resident.split()[1]) * 1024


def say(word: str, figure: float) -> None:
    """One line for whoever started this process."""
    sys.stdout.write(f"{word} {figure}\n")
    sys.stdout.flush()
