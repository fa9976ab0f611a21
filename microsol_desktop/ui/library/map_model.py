"""All that is on the map as rows: the parts in the order of the path, and in each its practices."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from microsol_desktop.practice.needs import Region
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.need_words import practices_count, region_words
from microsol_desktop.ui.library.map_shown import MapShown, Shown

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Role(IntEnum):
    """What a row knows beyond its words."""

    REGION = Qt.ItemDataRole.UserRole
    """As Qt hands it on: its bare word."""
    SHOWN = Qt.ItemDataRole.UserRole + 1
    ASIDE = Qt.ItemDataRole.UserRole + 2


class NeedModel(QAbstractItemModel):
    """Parts with their practices; where something is looked for, only those that are meant, and no empty part."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[tuple[Region, tuple[Shown, ...]], ...] = ()

    def show_map(self, shown: MapShown) -> None:
        """Hold these practices instead."""
        parts = tuple((region, shown.of(region, meant_only=True)) for region in Region)
        parts = tuple(part for part in parts if part[1] or not (shown.is_searched or part[0] is Region.ELSEWHERE))
        is_other = [(r, [p.slug for p in each]) for r, each in parts] != [
            (r, [p.slug for p in each]) for r, each in self._parts
        ]
        if is_other:
            self.beginResetModel()
        self._parts = parts
        if is_other:
            self.endResetModel()
        else:
            for row, (_, practices) in enumerate(parts):
                above = self.index(row, 0)
                self.dataChanged.emit(above, above)
                if practices:
                    self.dataChanged.emit(self.index(0, 0, above), self.index(len(practices) - 1, 0, above))

    def index_of(self, what: Region | str) -> QModelIndex:
        """Where a part, or a practice by its name, stands."""
        for row, (region, practices) in enumerate(self._parts):
            if what == region:
                return self.index(row, 0)
            for place, each in enumerate(practices):
                if each.slug == what:
                    return self.index(place, 0, self.index(row, 0))
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]  # Qt has two of this name
        above = int(index.internalId()) if index.isValid() else 0
        return self.createIndex(above - 1, 0, 0) if above else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        if not parent.isValid():
            return len(self._parts)
        return 0 if parent.internalId() else len(self._parts[parent.row()][1])

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        above = int(index.internalId())
        region, practices = self._parts[above - 1 if above else index.row()]
        each = practices[index.row()] if above else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return each.card.title if each is not None else region_words(region)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._told(region, practices, each)
            case Role.REGION:
                return region
            case Role.SHOWN:
                return each
            case Role.ASIDE:
                return each.aside if each is not None else str(len(practices))
            case _:
                return None

    def _told(self, region: Region, practices: tuple[Shown, ...], each: Shown | None) -> str:
        if each is None:
            return fill(self.tr("%1: %2"), region_words(region), practices_count(len(practices)))
        return fill(self.tr("%1. Favourite"), each.told) if each.is_favourite else each.told
