"""Somebody else who belongs to what is shown here: their name leads to them; without one, a line to name somebody."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from microsol_desktop.circle.keys import PersonKey
from microsol_desktop.ui.circles.person_field import PersonField
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.row_button import RowButton


class PersonChoice(QWidget):
    """A person or nobody.

    Signals:
        opened: to the page of whoever is shown.
        cleared: it is not that person.
    """

    opened = Signal(object)
    cleared = Signal()

    def __init__(self, field: PersonField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._person: PersonKey | None = None
        self._shown: RowButton | None = None
        self.other = QPushButton(self.tr("Other"))
        self.other.setProperty("kind", "quiet")
        self.other.clicked.connect(self.cleared)
        self._row = QHBoxLayout(self)
        in_lines(self, self._row, margins=(0, 0, 0, 0), spacing=1 / 3)
        self._row.addWidget(field, 1)
        self._row.addWidget(self.other)
        self.other.hide()

    @property
    def shown(self) -> str:
        """Whose name stands here; "" for nobody's."""
        return self._shown.words if self._shown is not None else ""

    def show_person(self, person: PersonKey | None, name: str) -> None:
        """This one, or nobody."""
        self._person = person
        if person is not None and self.window().focusWidget() is self.field:
            # Chosen just now: one goes on to what comes next, where one would have gone with Tab.
            self.field.focusNextPrevChild(True)
        if self.shown != name:
            if self._shown is not None:
                self._row.removeWidget(self._shown)
                self._shown.hide()
                self._shown.deleteLater()
            self._shown = self._link(name) if person is not None else None
        self.field.setVisible(person is None)
        self.other.setVisible(person is not None)
        self.other.setAccessibleName(fill(self.tr("Not %1 but somebody else"), name))

    def _link(self, name: str) -> RowButton:
        link = RowButton(name)
        link.clicked.connect(self._on_opened)
        self._row.insertWidget(0, link, 1)
        return link

    def _on_opened(self) -> None:
        self.opened.emit(self._person)
