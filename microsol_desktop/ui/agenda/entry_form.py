"""What can be changed in one entry of an evening: its name and time where it is the evening's own, and its place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from microsol_desktop.practice.evening import Entry
from microsol_desktop.practice.model import Span
from microsol_desktop.ui.agenda.name_line import NameLine
from microsol_desktop.ui.editor.setting_time_field import TimeStepper
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import WrappingRow
from microsol_desktop.ui.kit.tick_box import TickBox


class EntryForm(QWidget):
    """A line of fields below the list.

    Signals:
        named: a step of the evening's own is called that.
        lasting: it takes that long (a Span).
        may_go_changed: it may be left out when it gets late, or not.
        removed: it is to be taken out.
        up_wished, down_wished: one place on.
        change_wished: the practice itself is to be changed.
    """

    named = Signal(str)
    lasting = Signal(object)
    may_go_changed = Signal(bool)
    removed = Signal()
    up_wished = Signal()
    down_wished = Signal()
    change_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = NameLine(self.tr("What it is called"))
        self.time = TimeStepper(self.tr("How long it takes"))
        self.may_go = TickBox(self.tr("May be left out when it gets late"))
        self.up = _button(self.tr("Up"), self.tr("Alt+Up"))
        self.down = _button(self.tr("Down"), self.tr("Alt+Down"))
        self.remove = _button(self.tr("Take it out"), self.tr("Delete"))
        self.change = _button(self.tr("Change this practice"), "")
        flow = WrappingRow(self)
        widgets = (self.name, self.time, self.up, self.down, self.remove, self.change, self.may_go)
        for widget in widgets:
            flow.addWidget(widget)
        self.name.edited.connect(self.named)
        self.time.changed.connect(self.lasting)
        self.may_go.clicked.connect(self.may_go_changed)
        self.up.clicked.connect(self.up_wished)
        self.down.clicked.connect(self.down_wished)
        self.remove.clicked.connect(self.removed)
        self.change.clicked.connect(self.change_wished)

    def show_entry(self, entry: Entry, title: str, place: int, count: int) -> None:
        """Show what can be changed in this one."""
        is_own = entry.slug is None
        self.name.setVisible(is_own)
        self.time.setVisible(entry.seconds is not None)
        self.change.setVisible(not is_own)
        if is_own:
            self.name.show_name(entry.step.title)
        if entry.seconds is not None:
            self.time.show_span(Span(shortest=entry.seconds, longest=entry.seconds))
        self.may_go.setChecked(entry.may_go)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place + 1 < count)
        self.setAccessibleName(title)
        for button in (self.up, self.down, self.remove, self.change):
            button.setAccessibleDescription(title)

    def go_to_fields(self) -> None:
        """The host wants to change it."""
        field = self.name if not self.name.isHidden() else self.may_go
        field.setFocus()


def _button(words: str, key: str) -> QPushButton:
    button = QPushButton(words)
    button.setAutoDefault(False)
    if key:
        button.setToolTip(fill("%1 (%2)", words, key))
    return button
