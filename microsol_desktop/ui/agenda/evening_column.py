"""The evening in its order, what can be changed in the entry that is chosen, and how it lies to the promised end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from microsol_desktop.ui.agenda.entry_form import EntryForm
from microsol_desktop.ui.agenda.entry_list import EntryList
from microsol_desktop.ui.agenda.entry_rows import EntryRow
from microsol_desktop.ui.agenda.evening_sum import EveningSum
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.tokens import Theme


class EveningColumn(QWidget):
    """Says what would be here as long as nothing is."""

    def __init__(self, theme: Callable[[], Theme], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = self.tr(
            "Nothing is in it yet. Choose a practice, a check-in perhaps: it comes to stand here, with the"
            " time at which it begins. The order can be changed later."
        )
        self.empty = PlainLabel(words, role="soft", wraps=True)
        self.entries = EntryList(theme)
        self.form = EntryForm()
        self.sum = EveningSum()
        self._below = QWidget()
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=1 / 2)
        column.addWidget(PlainLabel(self.tr("The evening"), role="heading", capitals=True))
        column.addWidget(self.empty)
        column.addWidget(self.entries, 1)
        for widget in (self.form, self.sum):
            column.addWidget(widget)
        column.addWidget(self._below, 1)

    def place_at(self, where: QPoint) -> int | None:
        """The place that something new would have if it were let go here on the screen; None beside the evening."""
        if not self.rect().contains(self.mapFromGlobal(where)):
            return None
        return self.entries.gap_below(where) if self.entries.isVisible() else 0

    def show_place(self, where: QPoint | None) -> None:
        """Show where that would be; None: nothing is under way (any more)."""
        is_here = where is not None and self.place_at(where) is not None
        self.entries.show_gap(where if is_here else None)

    def show_rows(self, rows: tuple[EntryRow, ...], place: int) -> None:
        """Show these, and have this one chosen."""
        self.entries.show_rows(rows, place)
        there: tuple[QWidget, ...] = (self.entries, self.form, self.sum)
        for widget in there:
            widget.setVisible(bool(rows))
        for widget in (self.empty, self._below):
            widget.setVisible(not rows)
