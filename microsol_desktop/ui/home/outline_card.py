"""What a practice will be tonight: its steps in their order with their minutes, or why it can't begin."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from microsol_desktop.desk.outline import Outline, OutlineLine
from microsol_desktop.practice.settings.times import write_seconds
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import clear, left
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.said import quoted, said
from microsol_desktop.ui.kit.setting_words import settings_said
from microsol_desktop.ui.kit.words import hour_and_minute, minutes, open_words, people_range, seconds_or_minutes

SHOWN_LINES = 40
"""Steps listed one by one; of a longer practice the rest is counted."""


NOTHING_KNOWN: Mapping[str, int] = {}


class OutlineCard(Card):
    """A practice, its steps and its time.

    Signals:
        edit_requested: change the practice, or mend what keeps it from beginning.
    """

    edit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = ""
        self._is_there = False
        self._lines: tuple[OutlineLine, ...] = ()
        self._took: Mapping[str, int] = NOTHING_KNOWN
        self._summary = PlainLabel("", wraps=True)
        self._length = PlainLabel("", role="accent", wraps=True)
        self._really = PlainLabel("", role="soft", wraps=True)
        self._really.hide()
        self._meant_for = PlainLabel("", role="soft", wraps=True)
        self._trouble = _Trouble()
        self._warnings = PlainLabel("", role="soft", wraps=True)
        self._is_to_change = False
        self.edit = QPushButton(self.tr("Change this practice"))
        self.edit.clicked.connect(self.edit_requested)
        self.edit.hide()
        self._above_steps = _line()
        self._steps = QGridLayout()
        self._steps.setColumnStretch(0, 1)
        self._above_credits = _line()
        self._credits = PlainLabel("", role="key", wraps=True)
        self._arrange()

    def _arrange(self) -> None:
        in_lines(self, self.body, spacing=1 / 2)
        in_lines(self, self._steps, spacing=1, down=2 / 5)
        for widget in (self._summary, self._length, self._really, self._meant_for, self._trouble, self._warnings):
            self.body.addWidget(widget)
        self.body.addLayout(left(self.edit))
        self.body.addWidget(self._above_steps)
        self.body.addLayout(self._steps)
        self.body.addStretch(1)
        self.body.addWidget(self._above_credits)
        self.body.addWidget(self._credits)

    def show_outline(self, outline: Outline) -> None:
        """Show this practice, or what is wrong with it."""
        self._title = outline.title
        self._summary.setText(outline.summary)
        self._summary.setVisible(bool(outline.summary))
        self._length.setText(self._length_words(outline))
        meant_for = people_range(outline.people) if outline.people and not outline.suits else ""
        self._meant_for.setText(fill(self.tr("Made for %1."), meant_for) if meant_for else "")
        self._meant_for.setVisible(bool(meant_for))
        self._length.setVisible(not outline.problems)
        self._trouble.say("\n".join(quoted(said(one)) for one in outline.problems))
        self._warnings.setText("\n".join(quoted(said(one)) for one in outline.warnings))
        self._warnings.setVisible(bool(outline.warnings))
        self._is_there = not any(problem.kind == "practice-gone" for problem in outline.problems)
        self.edit.setVisible(self._is_to_change and self._is_there)
        self._credits.setText("\n".join(outline.credits))
        self._credits.setVisible(bool(outline.credits))
        self._above_credits.setVisible(bool(outline.credits))
        self._above_steps.setVisible(bool(outline.lines))
        self._lines = outline.lines
        self._list_steps(outline.lines)

    def offer_to_change(self) -> None:
        """There is somebody who answers when the practice is to be changed."""
        self._is_to_change = True
        self.edit.setVisible(self._is_there)

    def show_really(self, words: str, steps: Mapping[str, int] = NOTHING_KNOWN) -> None:
        """How long it really took the last times, and each step by its name, in seconds; empty where nobody knows."""
        self._really.setText(words)
        self._really.setVisible(bool(words))
        self._took = steps
        self._list_steps(self._lines)

    @property
    def really(self) -> str:
        """How long it really took, as it is written."""
        return self._really.text()

    @property
    def length(self) -> str:
        """How long it takes, as it is written."""
        return self._length.text()

    def accessible_words(self) -> str:
        """All that the card says, as one text."""
        shown = (label.text() for label in self.findChildren(PlainLabel) if label.isVisibleTo(self))
        return "\n".join((self._title, *shown))

    def _length_words(self, outline: Outline) -> str:
        length = minutes(outline.shortest_seconds, outline.planned_seconds)
        if not outline.is_open:
            return fill(self.tr("About %1"), length)
        if outline.until is not None:
            end = hour_and_minute(outline.until)
            if not outline.planned_seconds:
                return fill(self.tr("Until %1"), end)
            return fill(self.tr("About %1, and until %2"), length, end)
        if not outline.planned_seconds:
            return self.tr("As long as you like")
        return fill(self.tr("%1 and more: some of it is as long as you like"), length)

    def _list_steps(self, lines: tuple[OutlineLine, ...]) -> None:
        clear(self._steps)
        for row, line in enumerate(lines[:SHOWN_LINES]):
            length = seconds_or_minutes(line.seconds) if line.seconds is not None else open_words(line.until)
            how = "" if _says_only_the_time(line) else settings_said(line.settings)
            self._steps.addWidget(PlainLabel(line.title, wraps=True), row, 0)
            self._steps.addWidget(PlainLabel(how, role="soft", wraps=True), row, 1)
            self._steps.addWidget(PlainLabel(length, role="soft"), row, 2, Qt.AlignmentFlag.AlignRight)
            if took := self._took_words(line):
                self._steps.addWidget(PlainLabel(took, role="soft"), row, 3, Qt.AlignmentFlag.AlignRight)
        left_out = len(lines) - SHOWN_LINES
        if left_out > 0:
            words = fill(self.tr("and %1 more"), str(left_out))
            self._steps.addWidget(PlainLabel(words, role="soft"), SHOWN_LINES, 0)
        # A screen reader goes by the order in which they came: what is below the steps comes after them.
        for below in (self._above_credits, self._credits):
            below.raise_()

    def _took_words(self, line: OutlineLine) -> str:
        """How long a step really takes, where that is another time than its plan's, by a minute or more."""
        took = self._took.get(line.title)
        if took is None or (line.seconds is not None and abs(took - line.seconds) < 60):
            return ""
        return fill(self.tr("took %1"), seconds_or_minutes(took))


def _says_only_the_time(line: OutlineLine) -> bool:
    """Whether a step's settings, which are English in every language, would only say its time again."""
    if line.seconds is None:
        return line.settings == ("open" if line.until is None else "until {}:{:02}".format(*line.until))
    rounded = line.seconds >= 60 and line.seconds % 60
    return not rounded and line.settings == write_seconds(line.seconds)


class _Trouble(QFrame):
    """What keeps a practice from beginning, so that it can't be overlooked."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "warning-bar")
        self._words = PlainLabel("", wraps=True)
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(2 / 3, 1 / 2, 2 / 3, 1 / 2))
        column.addWidget(self._words)

    def say(self, words: str) -> None:
        self._words.setText(words)
        self.setVisible(bool(words))


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("role", "line")
    return line
