"""Our own faults, written down with their traceback, so that a host can hand them on. One file, kept small."""

from __future__ import annotations

import time
from pathlib import Path

LARGEST = 256 * 1024
"""Bytes; a log that grew beyond is begun anew, the one before it kept beside it."""


def write_down(log: Path, details: str) -> None:
    """Add a fault. A disk that refuses is no reason for another one: then it is only shown."""
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        if log.is_file() and log.stat().st_size > LARGEST:
            log.replace(log.with_suffix(".old.log"))
        with log.open("a", encoding="utf-8") as file:
            file.write(f"{time.strftime('%Y-%m-%d %H:%M:%S')}\n{details}\n")
    except OSError:
        return
