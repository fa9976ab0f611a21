"""Rows of a list that is drawn: handed over whole, and only what became another is told."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ROW = int(Qt.ItemDataRole.UserRole)
"""Under this role a row is had whole."""


class RowsModel(QAbstractListModel, Generic[T]):
    """The rows, in their order. A list says of its own what they are called and how they are read aloud."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[T, ...] = ()

    @property
    def rows(self) -> tuple[T, ...]:
        return self._rows

    def show_rows(self, rows: tuple[T, ...]) -> None:
        """Hold these instead; as long as there are as many, whoever is at one stays there."""
        if len(rows) == len(self._rows):
            changed = [at for at, row in enumerate(rows) if row != self._rows[at]]
            self._rows = rows
            if changed:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def name_of(self, row: T) -> str:
        """What a row is found by when somebody types in the list."""
        raise NotImplementedError

    def spoken(self, row: T) -> str:
        """A row as a screen reader says it."""
        raise NotImplementedError

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.name_of(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.spoken(row)
            case _:
                return row if role == ROW else None
