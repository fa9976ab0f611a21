"""Where a host says which practice they mean: some words of it, or only those for as many as are here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import Flush
from microsol_desktop.ui.kit.search_field import SearchField
from microsol_desktop.ui.kit.tick_box import TickBox


class PracticeSearch(QWidget):
    """A field and a switch, side by side where there is room.

    Signals:
        changed: other practices are looked for.
        opened: Enter was pressed: the first that was found is meant.
        left_downwards: the arrow down was pressed, to go through the list.
    """

    changed = Signal()
    opened = Signal()
    left_downwards = Signal()

    def __init__(self, people: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = SearchField()
        self.field.setPlaceholderText(self.tr("Find: troika, listening, 9 people, 75 minutes…"))
        self.field.setAccessibleName(self.tr("Find a practice by its name or by what it is for"))
        self.field.offer_to_empty()
        self.only_here = TickBox()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        # Room on both sides for what reaches out beyond its words.
        in_lines(self, self._row, margins=(1 / 2, 0, 1 / 2, 0))
        self._row.addWidget(self.field, 1)
        switch = Flush()
        switch.addWidget(self.only_here, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(switch)
        self._people = people
        self.show_people(people)
        self.field.textChanged.connect(self.changed)
        self.field.returnPressed.connect(self.opened)
        self.field.left_downwards.connect(self.left_downwards)
        self.only_here.toggled.connect(self.changed)

    @property
    def words(self) -> str:
        """What was typed."""
        return self.field.text()

    @property
    def people(self) -> int | None:
        """For how many a practice must be; None where any will do."""
        return self._people if self.only_here.isChecked() else None

    def show_people(self, people: int) -> None:
        """So many are here now."""
        self._people = people
        one, many = self.tr("Only for 1 person"), self.tr("Only for %n people", "", people)
        self.only_here.setText(one if people == 1 else many)
        if self.only_here.isChecked():
            self.changed.emit()

    def begin_anew(self) -> None:
        """Take the cursor, with what was typed before marked, so that the next word stands in its place."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def forget(self) -> None:
        """What was looked for was found: the next time all are there."""
        self.field.clear()

    def lie(self, *, side_by_side: bool) -> None:
        """The switch beside the field, or below it where the page is narrow."""
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if side_by_side else directions.TopToBottom)
        in_lines(self, self._row, spacing=6 / 5 if side_by_side else 1 / 3)
