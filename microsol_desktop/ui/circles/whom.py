"""Somebody within a form: whoever was named, and nobody as long as nobody was."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from microsol_desktop.circle.keys import PersonKey
from microsol_desktop.ui.circles.person_choice import PersonChoice
from microsol_desktop.ui.circles.person_field import PersonField
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.plain_label import PlainLabel


class Whom(QWidget):
    """A person to be kept with the rest of a form.

    Signals:
        opened: to the page of whoever is shown (a PersonKey).
    """

    opened = Signal(object)

    def __init__(self, words: str, ask: str, parent: QWidget | None = None) -> None:
        """`words` stand above the line, `ask` in it."""
        super().__init__(parent)
        self.field = PersonField(ask)
        self.field.setAccessibleName(words)
        self._choice = PersonChoice(self.field)
        self.person: PersonKey | None = None
        self.name = ""
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=1 / 5)
        column.addWidget(PlainLabel(words, role="soft"))
        column.addWidget(self._choice)
        self.field.chosen.connect(self.show_person)
        self._choice.cleared.connect(self._on_cleared)
        self._choice.opened.connect(self.opened)

    def show_person(self, person: PersonKey | None, name: str) -> None:
        """This one, or nobody (None)."""
        self.person, self.name = person, name
        self._choice.show_person(person, name)

    def _on_cleared(self) -> None:
        self.show_person(None, "")
        self.field.setFocus()
