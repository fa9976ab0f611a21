"""All circles as a tree by what they are part of, or as a plain list of those that are looked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from enum import IntEnum
from html import escape

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from microsol_desktop.circle.circles import Circle
from microsol_desktop.circle.glance import CircleNow, within
from microsol_desktop.circle.keys import CircleKey
from microsol_desktop.desk.looking_for import plain
from microsol_desktop.ui.circles.circle_words import day_words, kind_words, pulse_words
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.words import people_count

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a row knows beyond its name."""

    CIRCLE = Qt.ItemDataRole.UserRole
    SOFT = Qt.ItemDataRole.UserRole + 1
    ASIDE = Qt.ItemDataRole.UserRole + 2


class CircleModel(QAbstractItemModel):
    """A row a circle. What a row says is put together when it is shown: there may be a thousand that are not."""

    def __init__(self, today: Callable[[], date], next_day: Callable[[Circle], date | None], parent: QWidget) -> None:
        """`next_day` is when a circle meets by itself, where nothing is set."""
        super().__init__(parent)
        self._today = today
        self._next_day = next_day
        self._given: tuple[CircleNow, ...] = ()
        self._all: tuple[CircleNow, ...] = ()
        self._folded: tuple[str, ...] = ()
        self._looked_for = ""
        self._with_ended = False
        self._shown: list[CircleNow] = []
        self._rows: dict[CircleKey | None, list[int]] = {None: []}
        self._place: list[tuple[int, int | None]] = []

    @property
    def ended(self) -> int:
        """How many have ended."""
        return sum(1 for now in self._all if now.circle.ended is not None)

    def show_circles(self, circles: tuple[CircleNow, ...]) -> None:
        """Hold these instead."""
        if circles != self._given:
            self._given = circles
            # Folded once, and not at every key that is pressed.
            folded = sorted(((plain(now.circle.name), now) for now in circles), key=_in_order)
            self._all = tuple(now for _, now in folded)
            self._folded = tuple(name for name, _ in folded)
            self._lay()

    def look_for(self, words: str, *, with_ended: bool) -> None:
        """Show only those whose name has these words; none typed: all, as a tree."""
        if (words, with_ended) != (self._looked_for, self._with_ended):
            self._looked_for, self._with_ended = words, with_ended
            self._lay()

    def index_of(self, circle: CircleKey) -> QModelIndex:
        """Where a circle is."""
        for number, now in enumerate(self._shown):
            if now.circle.key == circle:
                return self.createIndex(self._place[number][0], 0, number)
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        rows = self._rows_in(parent)
        return self.createIndex(row, column, rows[row]) if 0 <= row < len(rows) and column == 0 else QModelIndex()

    def parent(self, index: Index | None = None) -> QModelIndex:  # type: ignore[override]
        if index is None or not index.isValid():
            return QModelIndex()
        above = self._place[index.internalId()][1]
        return QModelIndex() if above is None else self.createIndex(self._place[above][0], 0, above)

    def rowCount(self, parent: Index | None = None) -> int:
        return len(self._rows_in(parent))

    def columnCount(self, parent: Index | None = None) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        now = self._shown[index.internalId()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return now.circle.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return ". ".join(part for part in (now.circle.name, self._soft(now), self._aside(now)) if part)
            case Qt.ItemDataRole.ToolTipRole:
                return f"<span>{escape(now.circle.name)}</span>"
            case Role.CIRCLE:
                return now
            case Role.SOFT:
                return self._soft(now)
            case Role.ASIDE:
                return self._aside(now)
            case _:
                return None

    def _rows_in(self, parent: Index | None) -> list[int]:
        if parent is None or not parent.isValid():
            return self._rows[None]
        return self._rows.get(self._shown[parent.internalId()].circle.key, [])

    def _lay(self) -> None:
        self.beginResetModel()
        words = plain(self._looked_for).split()
        self._shown = [
            now
            for now, folded in zip(self._all, self._folded, strict=True)
            if (self._with_ended or now.circle.ended is None) and all(word in folded for word in words)
        ]
        circles = [now.circle for now in self._shown]
        self._number({None: tuple(circles)} if words else within(circles))
        self.endResetModel()

    def _number(self, tree: dict[CircleKey | None, tuple[Circle, ...]]) -> None:
        number = {now.circle.key: place for place, now in enumerate(self._shown)}
        self._rows = {None: []}
        self._rows |= {above: [number[one.key] for one in some] for above, some in tree.items()}
        self._place = [(0, None)] * len(self._shown)
        for above, rows in self._rows.items():
            for row, place in enumerate(rows):
                self._place[place] = (row, None if above is None else number[above])

    def _soft(self, now: CircleNow) -> str:
        parts = [kind_words(now.circle.kind)]
        if now.people:
            parts.append(people_count(now.people))
        if now.circle.ended is not None:
            parts.append(fill(self.tr("ended %1"), day_words(now.circle.ended, self._today())))
        elif now.circle.begun is None:
            parts.append(self.tr("only thought of"))
        elif now.pulse is not None:
            parts.append(pulse_words(now.pulse))
        return _in_a_row(parts)

    def _aside(self, now: CircleNow) -> str:
        if now.circle.ended is not None:
            return ""
        day = now.next_on or self._next_day(now.circle)
        return day_words(day, self._today()) if day is not None else ""


def _in_order(named: tuple[str, CircleNow]) -> tuple[tuple[str | int, ...], CircleKey]:
    """By name as one counts: "Circle 2" before "Circle 10"."""
    parts = re.split(r"(\d+)", named[0])
    return tuple(int(part) if part.isdecimal() else part for part in parts), named[1].circle.key


def _in_a_row(parts: Iterable[str]) -> str:
    return " · ".join(parts)
