"""A setting that is a row of alike things, one below the other: another one comes, and the last one goes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from microsol_desktop.ui.editor.quiet import quiet, quiet_row
from microsol_desktop.ui.editor.setting_editor import SettingEditor
from microsol_desktop.ui.kit.in_lines import in_lines

MANY = 99
Values = tuple[object, ...]
translate = QCoreApplication.translate


class RowsEditor(SettingEditor):
    """Its controls, a row for each; there is always one. What a row is, is said by whoever is such an editor."""

    def __init__(self, field: str, another: str, *, most: int = MANY) -> None:
        super().__init__(field)
        self._most = most
        self._rows: list[QWidget] = []
        self._list = QVBoxLayout()
        in_lines(self, self._list, spacing=1 / 3)
        self.another = quiet(another)
        self.fewer = quiet(translate("StepSettings", "One less"))
        self.another.clicked.connect(self._on_another)
        self.fewer.clicked.connect(self._on_fewer)
        self.column.addLayout(self._list)
        self.column.addWidget(quiet_row(self.another, self.fewer))

    @property
    def values(self) -> Values:
        """What is set, one after another."""
        values: Values = getattr(self.settings, self.field)
        return values

    def make_row(self, place: int) -> QWidget:
        """The row of this place (from 0); whenever it is changed, `row_changed` is to be told."""
        raise NotImplementedError

    def show_row(self, place: int, value: object) -> None:
        """Show this in it."""
        raise NotImplementedError

    def said_in(self, place: int) -> object | None:
        """What it says; None as long as that is nothing yet."""
        raise NotImplementedError

    def next_value(self) -> object:
        """What comes after those that are set."""
        raise NotImplementedError

    def first_in(self, place: int) -> QLineEdit:
        """What is changed most in it."""
        raise NotImplementedError

    def first(self) -> QWidget | None:
        return self.first_in(0) if self._rows else None

    def show_value(self, value: object) -> None:
        values: Values = value if isinstance(value, tuple) else ()
        while len(self._rows) < len(values):
            row = self.make_row(len(self._rows))
            self._rows.append(row)
            self._list.addWidget(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(values))
        for place, one in enumerate(values):
            self.show_row(place, one)
        self.another.setVisible(len(values) < self._most)
        self.fewer.setVisible(len(values) > 1)

    def row_changed(self) -> None:
        """One of them says something else; what was there stays until all say something."""
        said = tuple(self.said_in(place) for place in range(len(self.values)))
        if None not in said:
            self.say_often(said)

    def _on_another(self) -> None:
        self._become((*self.values, self.next_value()))
        field = self.first_in(len(self.values) - 1)
        field.setFocus()
        field.selectAll()

    def _on_fewer(self) -> None:
        self._become(self.values[:-1])

    def _become(self, values: Values) -> None:
        self.show_value(values)
        self.say(values)
