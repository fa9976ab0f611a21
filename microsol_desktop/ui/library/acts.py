"""What the program can do with practices, and so what the library has buttons for."""

from __future__ import annotations

from typing import NamedTuple


class Acts(NamedTuple):
    """Whether something answers to each wish; what nothing answers to has no button."""

    change: bool = False
    new: bool = False
    from_notes: bool = False
    evening: bool = False
    share: bool = False
    open: bool = True
    folder: bool = True


ONLY_TO_LOOK = Acts()
