"""Python's clearing up, on the thread of the windows alone.

Cycles of objects are found whenever enough has been made, on whichever thread that happens. A window that is part of
one would then be taken down on the journal's or the bells' thread, and Qt falls over that.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 5_000
"""Milliseconds between two looks at whether there is enough to clear up."""


class Collecting(QObject):
    """From now on cycles are collected here, where windows may be taken down, and nowhere else."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._looking = QTimer(self, interval=EVERY)
        self._looking.timeout.connect(self.look)
        self._looking.start()

    def look(self) -> None:
        """Collect the generations that have grown beyond Python's own bounds."""
        full = [count > bound for count, bound in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        for generation in (2, 1, 0):
            if full[generation]:
                gc.collect(generation)
                return
