"""What tells that a file is still the one that was read or written, and that it may be written to."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import NamedTuple

from microsol_desktop.failure import ExpectedFailure


class Mark(NamedTuple):
    """What tells that a file is still the one that was read or written."""

    changed: int
    size: int
    number: int


def mark_of(path: Path) -> Mark | None:
    """A file's mark; None where there is none."""
    try:
        about = path.stat()
    except OSError:
        return None
    return Mark(about.st_mtime_ns, about.st_size, about.st_ino)


def refuse_read_only(path: Path) -> None:
    """A file that its owner made so that nobody writes to it is left alone, although it could be replaced."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return
    if not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
        raise ExpectedFailure(
            "practice-read-only",
            "%1 may not be written to.",
            "Save it under another name, or let the file be written to.",
            (path.name,),
        )
