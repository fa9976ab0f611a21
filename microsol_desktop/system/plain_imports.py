"""Imports as Python does them, without what PySide puts around each."""

from __future__ import annotations

import builtins
import linecache

_OF_PYSIDE = "__feature_import__"


def import_plainly() -> None:
    """From now on no module's source is read because it is imported.

    PySide reads it whole to see whether that module uses PySide, as it may have asked for other names of Qt's methods
    (PYSIDE-2029); none of ours does. By the time of a gathering that was 115,000 lines, which Python's `linecache` kept
    for good: 9 MB, and a fifth of the time that all imports take. What is called then knows nothing of such wishes, but
    still makes the lazy classes of `from ... import *`. A frozen program has no source, so there PySide has always
    taken every module for one without wishes. Who else looks at imports, as a debugger does, goes on doing so; and so
    does a PySide that does this in another way.
    """
    import PySide6.QtCore  # noqa: F401 - puts it there

    if getattr(builtins.__import__, "__name__", "") == _OF_PYSIDE:
        builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
        linecache.clearcache()
