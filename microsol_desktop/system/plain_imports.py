"""Imports as Python does them, without what PySide puts around each."""

from __future__ import annotations

import builtins
import linecache


def import_plainly() -> None:
    """From now on no module's source is read because it is imported.

    PySide reads it whole to see whether that module uses PySide, as it may have asked for other names of Qt's methods
    (PYSIDE-2029); none of ours does. By the time of a gathering that was 115,000 lines, which Python's `linecache` kept
    for good: 9 MB, and a fifth of the time that all imports take. What is called then knows nothing of such wishes, but
    still makes the lazy classes of `from ... import *`.
    """
    import PySide6.QtCore  # noqa: F401 - puts it there

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    linecache.clearcache()
