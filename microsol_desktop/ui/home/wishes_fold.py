"""Who sits with whom, as far as a host wishes something: folded away, and never shown anywhere else."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.mixing.wishes import Wishes
from microsol_desktop.flow.people import Person
from microsol_desktop.flow.wishes_typed import wishes_of
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import left, named
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.said import said_of


class WishesFold(QWidget):
    """A line to click on, and three fields below it.

    Signals:
        changed: something else is wished.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._people: tuple[Person, ...] = ()
        self._wishes: Wishes | None = Wishes()
        self.opener = QPushButton()
        self.opener.setProperty("kind", "quiet")
        self.opener.setCheckable(True)
        self.opener.toggled.connect(self._on_toggled)
        self.together = self._field(self.tr("Always together"), self.tr("Ana + Bento, Clara + Duarte"))
        self.apart = self._field(self.tr("Never together"), self.tr("Ana + Eva"))
        self.hosts = self._field(self.tr("One host at each table"), self.tr("Ana, Clara, Eva"))
        self.fault = PlainLabel("", role="warning", wraps=True)
        self.fault.hide()
        self._inside = QWidget()
        self._fill()
        self._on_toggled(False)

    def set_people(self, people: tuple[Person, ...]) -> None:
        """Who can be named."""
        if people != self._people:
            self._people = people
            self._read()

    @property
    def wishes(self) -> Wishes | None:
        """What is wished; None where it is not understood."""
        return self._wishes

    def _field(self, name: str, example: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(example)
        field.textChanged.connect(self._read)
        return field

    def _fill(self) -> None:
        # The opener reaches out beyond its words, and stays within what belongs to this widget.
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(2 / 3, 0, 2 / 3, 0), spacing=1 / 2)
        column.addLayout(left(self.opener))
        inside = QVBoxLayout(self._inside)
        in_lines(self, inside, margins=(0, 0, 0, 0), spacing=2 / 3)
        for field in (self.together, self.apart, self.hosts):
            inside.addLayout(named(field.accessibleName(), field))
        inside.addWidget(
            PlainLabel(self.tr("Groups hold to this, and nothing shows that they do."), role="soft", wraps=True)
        )
        column.addWidget(self._inside)
        column.addWidget(self.fault)

    def _on_toggled(self, is_open: bool) -> None:
        self.opener.setText(self.tr("▾ Who sits with whom") if is_open else self.tr("▸ Who sits with whom"))
        self._inside.setVisible(is_open)
        if is_open:
            self.together.setFocus()

    def _read(self) -> None:
        """Understand what is written, or say in one sentence what is not."""
        fault = ""
        try:
            self._wishes = wishes_of(
                self._people, together=self.together.text(), apart=self.apart.text(), hosts=self.hosts.text()
            )
        except ExpectedFailure as failure:
            self._wishes, fault = None, said_of(failure)
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        self.changed.emit()
