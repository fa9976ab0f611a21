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
HALF_PAST_SEVEN = time(19, 30)
"""When an evening begins as long as nobody says when."""


def seconds_at(told: time) -> int:
    """A time of day in seconds after midnight."""
    return told.hour * 3600 + told.minute * 60


def seconds_of(told: time | None) -> int | None:
    """The same where one is told."""
    return seconds_at(told) if told is not None else None


class EveningFrame(QVBoxLayout):
    """One row, which goes on in the next line where there is no room.

    Signals:
        called: the evening is called that.
        people_changed: it is for so many.
        begins_given, ends_given: it begins then, and is promised to end then (a time, or None).
    """

    called = Signal(str)
    people_changed = Signal(int)
    begins_given = Signal(object)
    ends_given = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._evening = Evening("")
        self.title = NameLine(self.tr("What the evening is called"), self.tr("What the evening is called"))
        self.people = Stepper(1, MOST_PEOPLE, 5)
        self.people.call(self.tr("For how many people"))
        self.begins = TimeField("19:30")
        self.begins.setAccessibleName(self.tr("When it begins"))
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
        self.begins.textEdited.connect(self._on_begins_typed)
        self.begins.editingFinished.connect(self._on_begins)
        self.ends.textEdited.connect(self._on_ends_typed)
        self.ends.editingFinished.connect(self._on_ends)

    def show_evening(self, evening: Evening) -> None:
        """Show this one's name, when it begins, and the end that is promised."""
        self._evening = evening
        self.title.show_name(evening.title)
        self.begins.show_time(evening.begins)
        self.ends.show_time(evening.ends)
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

    def _on_begins_typed(self, typed: str) -> None:
        self._tell_of_times()
        if _is_whole(typed):
            self._on_begins()

    def _on_ends_typed(self, typed: str) -> None:
        self._tell_of_times()
        if _is_whole(typed):
            self._on_ends()

    def _on_begins(self) -> None:
        if self.begins.is_understood and self.begins.time_of_day != self._evening.begins:
            self.begins_given.emit(self.begins.time_of_day)

    def _on_ends(self) -> None:
        if self.ends.is_understood and self.ends.time_of_day != self._evening.ends:
            self.ends_given.emit(self.ends.time_of_day)

    def _tell_of_times(self) -> None:
        self.time_fault.setVisible(not (self.begins.is_understood and self.ends.is_understood))


def _is_whole(typed: str) -> bool:
    """Whether a whole time may stand there, or none: half of one (`21:3`) would be another."""
    return not typed.strip() or len(typed.strip()) > 3


def _quiet(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("kind", "quiet")
    button.setAutoDefault(False)
    return button
