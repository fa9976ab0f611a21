"""What the host keeps beyond a gathering: in a file of their own choosing, whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from microsol_desktop.failure import ExpectedFailure


def save_file(path: Path, data: bytes) -> None:
    """Write this file; what was in it before is replaced only once the new one is whole on the disk.

    Raises:
        ExpectedFailure: the disk refuses.

    """
    fresh = path.with_name(f".{path.name}.new")
    try:
        with fresh.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as refusal:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise ExpectedFailure(
            "harvest-not-saved",
            "“%1” can't be written: %2.",
            "Choose another folder.",
            (path.name, refusal.strerror or str(refusal)),
        ) from refusal
