"""The fields of what a practice says of itself, under the words that ask for them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from microsol_desktop.practice.about import Level
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.tick_box import TickBox

translate = QCoreApplication.translate


def section(heading: str, *inside: QWidget) -> QWidget:
    """What belongs together, below its heading."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    in_lines(holder, column, margins=(0, 0, 0, 0), spacing=1 / 2)
    if heading:
        column.addWidget(PlainLabel(heading, role="strong"))
    for widget in inside:
        column.addWidget(widget)
    return holder


def below(field: QWidget, aside: QWidget | None = None) -> QWidget:
    """A field below the words that it is called by, and what stands beside it."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    in_lines(holder, column, margins=(0, 0, 0, 0), spacing=1 / 5)
    column.addWidget(PlainLabel(field.accessibleName(), role="soft", wraps=True))
    if aside is None and field.minimumWidth() != field.maximumWidth():
        column.addWidget(field)
        return holder
    row = QHBoxLayout()
    in_lines(holder, row, spacing=1 / 2)
    row.addWidget(field)
    if aside is not None:
        row.addWidget(aside)
    row.addStretch(1)
    column.addLayout(row)
    return holder


class LevelTicks(QWidget):
    """The scales at which people meet, each with a box to tick.

    Signals:
        changed: these are ticked now (a tuple of Level).
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        words = {
            Level.SELF: translate("Levels", "By oneself"),
            Level.DYAD: translate("Levels", "Two people"),
            Level.CREW: translate("Levels", "A crew"),
            Level.CONGREGATION: translate("Levels", "A congregation"),
            Level.NETWORK: translate("Levels", "A network"),
        }
        self.boxes = {level: TickBox(words[level]) for level in Level}
        flow = FlowLayout(self)
        for box in self.boxes.values():
            flow.addWidget(box)
            box.clicked.connect(self._on_clicked)

    def show_levels(self, levels: tuple[Level, ...]) -> None:
        """These are ticked."""
        for level, box in self.boxes.items():
            box.setChecked(level in levels)

    def _on_clicked(self) -> None:
        self.changed.emit(tuple(level for level, box in self.boxes.items() if box.isChecked()))
