"""Who of a circle comes to a gathering: here, not here, or sent word; what the list of them holds."""

from __future__ import annotations

from enum import Enum, IntEnum
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from microsol_desktop.circle.keys import PersonKey

Index = QModelIndex | QPersistentModelIndex


class Coming(Enum):
    """How somebody stands to the gathering that is about to begin."""

    HERE = "here"
    NOT_HERE = "not here"
    WORD = "sent word"


class Comer(NamedTuple):
    """A line: somebody by the name that is shown."""

    person: PersonKey
    name: str
    coming: Coming


class Role(IntEnum):
    """What a row knows beyond its name."""

    COMER = Qt.ItemDataRole.UserRole


class ComersModel(QAbstractListModel):
    """The circle's people, each with a tick.

    Signals:
        ticked: somebody is here, or not, or has sent word.
    """

    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Comer, ...] = ()
        self._shown: list[int] = []
        self._words = ""

    @property
    def comers(self) -> tuple[Comer, ...]:
        """Everybody, those that are not looked for too."""
        return self._all

    def show_comers(self, comers: tuple[Comer, ...]) -> None:
        """Hold these instead."""
        self.beginResetModel()
        self._all = comers
        self._lay()
        self.endResetModel()

    def look_for(self, words: str) -> None:
        """Show only those whose name has these words."""
        self.beginResetModel()
        self._words = words
        self._lay()
        self.endResetModel()

    def come(self, row: int, coming: Coming) -> None:
        """Let this row's person be here, or not."""
        place = self._shown[row]
        changed = self._all[place]._replace(coming=coming)
        self._all = (*self._all[:place], changed, *self._all[place + 1 :])
        self.dataChanged.emit(self.index(row), self.index(row))
        self.ticked.emit()

    def let_all_come(self, coming: Coming) -> None:
        """All that are shown are here, or nobody of them; whoever sent word stays as they are."""
        for place in self._shown:
            one = self._all[place]
            if one.coming is not Coming.WORD:
                self._all = (*self._all[:place], one._replace(coming=coming), *self._all[place + 1 :])
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))
        self.ticked.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        comer = self._all[self._shown[index.row()]]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return comer.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join((comer.name, self.words_of(comer.coming)))
            case Role.COMER:
                return comer
            case _:
                return None

    def words_of(self, coming: Coming) -> str:
        """How a host says it."""
        match coming:
            case Coming.HERE:
                return self.tr("here")
            case Coming.NOT_HERE:
                return self.tr("not here")
            case Coming.WORD:
                return self.tr("sent word")

    def _lay(self) -> None:
        from microsol_desktop.desk.looking_for import plain

        words = plain(self._words).split()
        self._shown = [place for place, one in enumerate(self._all) if all(word in plain(one.name) for word in words)]
