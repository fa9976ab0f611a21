"""For how many people something is, as numbers that are stepped: from so many, and up to so many."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from microsol_desktop.practice.about import PeopleRange
from microsol_desktop.practice.figures import MOST
from microsol_desktop.ui.editor.step_fields import leaves_undo
from microsol_desktop.ui.kit.flow_layout import WrappingRow
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.stepper import Stepper
from microsol_desktop.ui.kit.tick_box import TickBox

translate = QCoreApplication.translate


class PeopleFields(QWidget):
    """From so many people, and where it ends up to so many.

    Signals:
        changed: it is for so many now (a PeopleRange).
    """

    changed = Signal(object)

    def __init__(self, fewest: int = 0) -> None:
        super().__init__()
        self._people = PeopleRange(lowest=3, highest=5)
        self.lowest = stepper(fewest, 3, translate("StepSettings", "From so many people"))
        self.ends = TickBox(translate("StepSettings", "and up to so many"))
        self.highest = stepper(1, 5, translate("StepSettings", "Up to so many people"))
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=1 / 3)
        column.addWidget(beside(translate("StepSettings", "from"), self.lowest))
        column.addWidget(self.ends)
        self._upto = beside(translate("StepSettings", "up to"), self.highest)
        column.addWidget(self._upto)
        self.lowest.changed.connect(self._on_lowest)
        self.highest.changed.connect(self._on_highest)
        self.ends.clicked.connect(self._on_ends)

    @property
    def people(self) -> PeopleRange:
        """For how many it is."""
        return self._people

    def show_people(self, people: PeopleRange) -> None:
        """Show this."""
        self._people = people
        show_number(self.lowest, people.lowest)
        self.ends.setChecked(people.highest is not None)
        self._upto.setVisible(people.highest is not None)
        if people.highest is not None:
            show_number(self.highest, people.highest)

    def _on_lowest(self, lowest: int) -> None:
        highest = self._people.highest
        self._say(PeopleRange(lowest=lowest, highest=None if highest is None else max(lowest, highest)))

    def _on_highest(self, highest: int) -> None:
        self._say(PeopleRange(lowest=min(self._people.lowest, highest), highest=highest))

    def _on_ends(self, on: bool) -> None:
        lowest = self._people.lowest
        self._say(PeopleRange(lowest=lowest, highest=max(lowest + 2, 1) if on else None))

    def _say(self, people: PeopleRange) -> None:
        self.show_people(people)
        self.changed.emit(people)


def beside(before: str, control: QWidget, after: str = "") -> QWidget:
    """A control in the middle of its words; where there is no room they go on in the next line."""
    holder = QWidget()
    row = WrappingRow(holder)
    if before:
        row.addWidget(PlainLabel(before, role="soft"))
    row.addWidget(control)
    if after:
        row.addWidget(PlainLabel(after, role="soft"))
    return holder


def stepper(lowest: int, value: int, name: str) -> Stepper:
    """A number from this one up, that is undone where all is."""
    made = Stepper(lowest, MOST, value)
    made.call(name)
    leaves_undo(made.field)
    return made


def show_number(stepper: Stepper, value: int) -> None:
    """Show this number, and say nothing of it; one that is being typed stays as it is."""
    if stepper.value != value:
        stepper.blockSignals(True)
        stepper.set_value(value)
        stepper.blockSignals(False)
