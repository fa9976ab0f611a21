"""The people as a list's model: a line each, and whether their groups can be changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from microsol_desktop.ui.console.in_the_room import InTheRoom
from microsol_desktop.ui.console.line_list import Index, LinesModel


class PeopleModel(LinesModel[InTheRoom]):
    """The people, as the moment has them. `regroups`: who sits with whom can be changed by hand just now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.regroups = False

    def name_of(self, line: InTheRoom) -> str:
        return line.name

    def sentence_of(self, line: InTheRoom) -> str:
        return ", ".join(word for word in (line.name, line.word) if word)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A group's place is read, never chosen."""
        if self.lines[index.row()].person is None:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)
