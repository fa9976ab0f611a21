"""What the host keeps beyond a gathering: in a file of their own choosing, whole or not at all."""

from __future__ import annotations

from pathlib import Path

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.store.whole_file import replace_whole


def save_file(path: Path, data: bytes) -> None:
    """Write this file; what was in it before is replaced only once the new one is whole on the disk.

    Raises:
        ExpectedFailure: the disk refuses.

    """
    try:
        replace_whole(path, data)
    except OSError as refusal:
        raise ExpectedFailure(
            "harvest-not-saved",
            "“%1” can't be written: %2.",
            "Choose another folder.",
            (path.name, refusal.strerror or str(refusal)),
        ) from refusal
