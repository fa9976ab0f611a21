"""The rows of the island's list: as circles and people lie in one another, or only those that are looked for."""

from __future__ import annotations

from enum import IntEnum
from uuid import UUID

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from microsol_desktop.circle.keys import CircleKey, PersonKey
from microsol_desktop.desk.island_desk import IslandShown
from microsol_desktop.ui.circles.island_words import SHORE, aside_of, name_of, told

Index = QModelIndex | QPersistentModelIndex
MOST = 300
"""Nobody reads on beyond so many that are found: another letter brings fewer."""


class Role(IntEnum):
    """What a row knows beyond its name."""

    KEY = Qt.ItemDataRole.UserRole
    ASIDE = Qt.ItemDataRole.UserRole + 1
    CIRCLE = Qt.ItemDataRole.UserRole + 2


class IslandModel(QAbstractItemModel):
    """The island's circles and people, as they lie in one another; or those that are looked for, one below the other.

    A row's number stands for it: 0 is what all lie in. What is in a circle is numbered when somebody first asks.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: IslandShown | None = None
        self._typed = ""
        self.more = 0
        """How many are found besides those that are listed."""
        self._begin(())

    @property
    def is_searching(self) -> bool:
        return bool(self._typed)

    def show_island(self, shown: IslandShown) -> None:
        """Hold this one instead; what is looked for stays."""
        self._shown = shown
        self._fill()

    def look_for(self, typed: str) -> None:
        """Show only those that are meant by these words; all where there are none."""
        if typed.strip() != self._typed:
            self._typed = typed.strip()
            self._fill()

    def index_of(self, key: UUID) -> QModelIndex:
        """The row of this circle or person; none where it is not among those that are looked for."""
        if self._shown is None:
            return QModelIndex()
        if self._typed:
            row = self._row_of.get(key)
            return QModelIndex() if row is None else self.createIndex(row, 0, self._children[0][row])
        above = self._above(key)
        parent = 0 if above is None else self._number_of(above)
        found = [number for number in self._in(parent) if self._keys[number] == key]
        return self.createIndex(self._rows[found[0]], 0, found[0]) if found else QModelIndex()

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - as Qt has it
        inside = self._in(parent.internalId() if parent.isValid() else 0)
        return self.createIndex(row, column, inside[row]) if 0 <= row < len(inside) and not column else QModelIndex()

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]
        above = self._parents[child.internalId()] if child.isValid() else 0
        return self.createIndex(self._rows[above], 0, above) if above else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return len(self._in(parent.internalId() if parent.isValid() else 0))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 1

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008 - as Qt has it
        if not parent.isValid():
            return bool(self._children[0])
        key = self._keys[parent.internalId()]
        return not self._typed and bool(self._inside(key))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._shown is None:
            return None
        key = self._keys[index.internalId()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return name_of(self._shown, key)
            case Qt.ItemDataRole.AccessibleTextRole:
                return told(self._shown, key)
            case Role.KEY:
                return key
            case Role.ASIDE:
                # Within its circle a person's circle need not be told again.
                return "" if PersonKey(key) in self._shown.spots and not self._typed else aside_of(self._shown, key)
            case Role.CIRCLE:
                disc = self._shown.discs.get(CircleKey(key))
                return disc.circle if disc is not None else None
            case _:
                return None

    def _fill(self) -> None:
        self.beginResetModel()
        self.more = 0
        if self._shown is None:
            self._begin(())
        elif self._typed:
            found = self._shown.found(self._typed)
            self._begin(found[:MOST])
            self.more = max(0, len(found) - MOST)
        else:
            shore = (SHORE,) if self._shown.people.get(None) else ()
            self._begin((*(disc.circle.key for disc in self._shown.circles.get(None, ())), *shore))
        self.endResetModel()

    def _begin(self, first: tuple[UUID, ...]) -> None:
        count = len(first)
        self._keys: list[UUID] = [UUID(int=0), *first]
        self._parents = [0] * (count + 1)
        self._rows = [0, *range(count)]
        self._children: dict[int, tuple[int, ...]] = {0: tuple(range(1, count + 1))}
        self._row_of = {key: row for row, key in enumerate(first)}

    def _inside(self, key: UUID) -> tuple[UUID, ...]:
        """The circles that a circle is made of, then its people, each by name."""
        if self._shown is None:
            return ()
        circle = None if key == SHORE else CircleKey(key)
        if circle is not None and circle not in self._shown.discs:
            return ()
        names = self._shown.who.names
        people = sorted((spot.person for spot in self._shown.people.get(circle, ())), key=names.__getitem__)
        circles = () if circle is None else tuple(disc.circle.key for disc in self._shown.circles.get(circle, ()))
        return (*circles, *people)

    def _in(self, number: int) -> tuple[int, ...]:
        if number not in self._children:
            keys = () if self._typed else self._inside(self._keys[number])
            begin = len(self._keys)
            self._keys += keys
            self._parents += [number] * len(keys)
            self._rows += range(len(keys))
            self._children[number] = tuple(range(begin, begin + len(keys)))
        return self._children[number]

    def _above(self, key: UUID) -> UUID | None:
        """What a row lies in; None for the first ones."""
        if self._shown is None or key == SHORE:
            return None
        spot = self._shown.spots.get(PersonKey(key))
        if spot is not None:
            return spot.circle or SHORE
        disc = self._shown.discs.get(CircleKey(key))
        return disc.within if disc is not None else None

    def _number_of(self, key: UUID) -> int:
        return int(self.index_of(key).internalId())
