"""A row of a list under way to another place between the others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QPoint
from PySide6.QtWidgets import QListView

from microsol_desktop.ui.kit.drag import Drag


class GapDrag(Drag[int]):
    """What is held is a row's place; `gap` is the row that it would come before, None for nowhere.

    Where rows come or go meanwhile, that place is somebody else's: it is given up.
    """

    def __init__(self, view: QListView, rows: QAbstractItemModel, gap_at: Callable[[QPoint], int | None]) -> None:
        super().__init__(view)
        for other in (rows.modelReset, rows.rowsInserted, rows.rowsRemoved, rows.rowsMoved):
            other.connect(self.give_up)
        self._gap_at = gap_at
        self.gap: int | None = None

    def look_again(self) -> None:
        self.gap = None if self.is_beside else self._gap_at(self._at)
        self._view.viewport().update()

    def give_up(self) -> None:
        self.gap = None
        super().give_up()
