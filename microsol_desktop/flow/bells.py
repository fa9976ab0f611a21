"""When the bell rings while a practice runs, and which. Makes no sound: that is the machine's room."""

from __future__ import annotations

from enum import StrEnum


class Bell(StrEnum):
    """The bells a circle learns to hear: one to switch, two to move, a long one to end, a soft one to warn."""

    SWITCH = "switch"
    MOVE = "move"
    END = "end"
    WARN = "warn"
