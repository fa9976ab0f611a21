"""Lets the memory of pictures that are no longer needed go back to the system at once."""

from __future__ import annotations

import sys

_MMAP_THRESHOLD = -3
"""`M_MMAP_THRESHOLD` of glibc's malloc.h."""
_A_PICTURE = 256 * 1024
"""Bytes from which on a block gets pages of its own."""


def return_pictures_at_once() -> None:
    """Have each large block in pages of its own, which go back when it is freed.

    glibc raises that bound by itself to the largest block ever freed, so that after the first picture of a stage all
    others come from a heap that never shrinks: 8 MB more at 1080 lines, 33 at 2160. Elsewhere nothing is needed.
    """
    if sys.platform != "linux":
        return
    import ctypes

    try:
        ctypes.CDLL(None).mallopt(_MMAP_THRESHOLD, _A_PICTURE)
    except (OSError, AttributeError):
        # Another C library (musl) has no such bound, and gives back by itself.
        return
