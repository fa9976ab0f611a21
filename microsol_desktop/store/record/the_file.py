"""What the record is as a file: where, how large, for whom to read, its copies, and how many of what is in it."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

from sqlalchemy import Connection, func, select

from microsol_desktop.circle.the_file import Copy, TheFile
from microsol_desktop.store.record.backups import copies_of, folder_of_copies
from microsol_desktop.store.record.tables import RECORD

COUNTED = ("person", "place", "circle", "gathering", "attendance", "sat_with", "harvest_line", "offer", "call", "tie")
"""What a host may want the number of, by its table: of things, never of what one person did."""


def the_file(connection: Connection, path: Path) -> TheFile:
    """What there is to know of the file itself."""
    counts = {name: _count(connection, name) for name in COUNTED}
    notes = RECORD.tables["health_note"]
    return TheFile(
        path=str(path),
        # What was kept last may lie in the log beside it until the record is closed.
        size=sum(map(_size, (path, *path.parent.glob(f"{path.name}-*")))),
        is_private=_is_private(path),
        counts=counts,
        health_notes=connection.execute(select(func.count()).select_from(notes)).scalar_one(),
        copies_in=str(folder_of_copies(path)),
        copies=tuple(Copy(name=copy.name, size=_size(copy)) for copy in copies_of(path)),
    )


def _count(connection: Connection, name: str) -> int:
    return connection.execute(select(func.count()).select_from(RECORD.tables[name])).scalar_one()


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _is_private(path: Path) -> bool | None:
    """Whether its owner alone can read it; None where the system says that otherwise than by rights of the file."""
    if sys.platform == "win32":
        return None
    try:
        files = [path, *path.parent.glob(f"{path.name}-*"), *copies_of(path)]
        return not any(stat.S_IMODE(file.stat().st_mode) & 0o077 for file in files)
    except OSError:
        return None
