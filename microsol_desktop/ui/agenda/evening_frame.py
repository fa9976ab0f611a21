"""What holds for an evening as a whole: its name, for how many, from when until when, and whether it is saved."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from microsol_desktop.desk.editor_desk import EditorDesk
from microsol_desktop.practice.evening import Evening
from microsol_desktop.ui.agenda.name_line import NameLine
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import WrappingRow
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.stepper import Stepper
from microsol_desktop.ui.kit.time_field import TimeField

MOST_PEOPLE = 500
HALF_PAST_SEVEN = 19 * 3600 + 1800


def seconds_of(told: time | None) -> int | None:
    """A time of day in seconds after midnight."""
    return told.hour * 3600 + told.minute * 60 if told is not None else None


class EveningFrame(QVBoxLayout):
    """One row, which goes on in the next line where there is no room.

    Signals:
        called: the evening is called that.
        people_changed: it is for so many.
        begins_changed: it begins at another time.
        ends_given: it is promised to end then (a time, or None).
    """

    called = Signal(str)
    people_changed = Signal(int)
    begins_changed = Signal()
    ends_given = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._ends: time | None = None
        self.title = NameLine(self.tr("What the evening is called"), self.tr("What the evening is called"))
        self.people = Stepper(1, MOST_PEOPLE, 5)
        self.people.call(self.tr("For how many people"))
        self.begins = TimeField("19:30")
        self.begins.setAccessibleName(self.tr("When it begins"))
        self.begins.setText("19:30")
        self.ends = TimeField("21:30")
        self.ends.setAccessibleName(self.tr("When it is promised to end"))
        self.kept = PlainLabel(role="soft")
        self.undo, self.redo = _quiet(self.tr("Undo")), _quiet(self.tr("Redo"))
        self.steps = _quiet(self.tr("As steps"))
        self.steps.setToolTip(self.tr("The same evening as a practice, with all its settings"))
        words = self.tr("That is no time of day: write it like 21:00.")
        self.time_fault = PlainLabel(words, role="warning", wraps=True)
        self.time_fault.hide()
        in_lines(self.title, self, spacing=1 / 3)
        self.addLayout(self._row())
        self.addWidget(self.time_fault)
        self.title.edited.connect(self.called)
        self.people.changed.connect(self.people_changed)
        self.begins.textChanged.connect(self._on_begins)
        self.ends.textEdited.connect(self._on_ends_typed)
        self.ends.editingFinished.connect(self._on_ends)

    @property
    def begins_at(self) -> int:
        """When it begins, in seconds after midnight."""
        return self.begins.seconds if self.begins.seconds is not None else HALF_PAST_SEVEN

    def show_evening(self, evening: Evening) -> None:
        """Show this one's name, and the end that is promised."""
        self._ends = evening.ends
        self.title.show_name(evening.title)
        if not self.ends.hasFocus() or self.ends.seconds != seconds_of(evening.ends):
            self.ends.setText(f"{evening.ends:%H:%M}" if evening.ends is not None else "")
        self._tell_of_times()

    def allow(self, desk: EditorDesk) -> None:
        """What can be taken back, and made again."""
        for button, can, what, words in (
            (self.undo, desk.can_undo, desk.undoes, self.tr("Undo: %1 (Ctrl+Z)")),
            (self.redo, desk.can_redo, desk.redoes, self.tr("Redo: %1 (Ctrl+Shift+Z)")),
        ):
            if not can and button.hasFocus():
                self.steps.setFocus()
            button.setEnabled(can)
            button.setToolTip(fill(words, what) if can else "")

    def _row(self) -> WrappingRow:
        row = WrappingRow()
        in_lines(self.title, row, spacing=1 / 2)
        parts: tuple[QWidget, ...] = (
            self.title,
            PlainLabel(self.tr("for"), role="soft"),
            self.people,
            PlainLabel(self.tr("people, from"), role="soft"),
            self.begins,
            PlainLabel(self.tr("until"), role="soft"),
            self.ends,
        )
        for widget in parts:
            row.addWidget(widget)
        row.begin_second_end()
        for widget in (self.kept, self.undo, self.redo, self.steps):
            row.addWidget(widget)
        return row

    def _on_begins(self) -> None:
        self._tell_of_times()
        if self.begins.is_understood:
            self.begins_changed.emit()

    def _on_ends_typed(self, typed: str) -> None:
        """As soon as a whole time stands there: half of one (`21:3`) would be another."""
        self._tell_of_times()
        if not typed.strip() or len(typed.strip()) > 3:
            self._on_ends()

    def _on_ends(self) -> None:
        seconds = self.ends.seconds
        if self.ends.is_understood and seconds != seconds_of(self._ends):
            self.ends_given.emit(time(seconds // 3600, seconds // 60 % 60) if seconds is not None else None)

    def _tell_of_times(self) -> None:
        self.time_fault.setVisible(not (self.begins.is_understood and self.ends.is_understood))


def _quiet(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("kind", "quiet")
    button.setAutoDefault(False)
    return button
