"""A file that is replaced whole: whoever reads it finds what was in it or what is in it now, never half of either."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path


def replace_whole(path: Path, data: bytes, at_last: Callable[[], object] = int) -> None:
    """Write this file; what was in it goes only once the new one is whole on the disk. It keeps who may read it.

    `at_last` is called right before the new one takes its place: what it raises leaves everything as it was.
    Raises `OSError` where the disk refuses; then nothing has changed.
    """
    # A link stays one: what it leads to is replaced.
    target = Path(os.path.realpath(path))
    fresh = target.with_name(f".{target.name}.new")
    try:
        with fresh.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            fresh.chmod(stat.S_IMODE(target.stat().st_mode))
        at_last()
        fresh.replace(target)
    except Exception:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise


def copy_whole(source: Path, target: Path) -> None:
    """Copy this file; under its new name it is only ever whole. Raises `OSError` where the disk refuses."""
    fresh = target.with_name(f".{target.name}.new")
    try:
        shutil.copyfile(source, fresh)
        fresh.replace(target)
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
