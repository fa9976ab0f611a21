"""What the forms of offers, calls and ties have in common: they are filled, and kept, taken out or closed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from microsol_desktop.desk.everybody import NOBODY, Everybody
from microsol_desktop.ui.circles.person_field import PersonField
from microsol_desktop.ui.circles.saved_line import day_read, day_written
from microsol_desktop.ui.circles.whom import Whom
from microsol_desktop.ui.kit.calm_combo_box import CalmComboBox
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import named, widest_in
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.primary_button import PrimaryButton

NARROWEST = 12
"""In heights of a line: narrower, a field has no room for what is written there."""


class KeepForm(Card):
    """A card with fields and a row of buttons. Esc closes it, and keeps nothing.

    Signals:
        kept: the sentence for the host, and the value as it is now.
        begun: the sentence, and what makes the new value of its key.
        gone: the sentence, and the value that was none.
        person_opened: to somebody's page (a PersonKey).
        everybody_wanted: the cursor is where somebody is named.
        said: why something can't be kept.
        opened: it is there, or about something else.
        closed: the form is put away.
    """

    kept = Signal(str, object)
    begun = Signal(str, object)
    gone = Signal(str, object)
    person_opened = Signal(object)
    everybody_wanted = Signal()
    said = Signal(str)
    opened = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.heading.show()
        self.fields = QVBoxLayout()
        in_lines(self, self.fields, spacing=2 / 3)
        self.body.addLayout(self.fields)
        self.keep = PrimaryButton(self.tr("Keep it"))
        self.out = QPushButton(self.tr("Take it out"))
        self.close_it = QPushButton(self.tr("Close"))
        row = QWidget()
        self.buttons = FlowLayout(row)
        for button, slot in ((self.keep, self.on_keep), (self.out, self.on_out), (self.close_it, self.close_form)):
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            self.buttons.addWidget(button)
        for button in (self.out, self.close_it):
            button.setProperty("kind", "quiet")
        self.body.addWidget(row)
        self._fields_of_people: list[PersonField] = []

    def on_keep(self) -> None:
        """Keep what stands in the fields."""
        raise NotImplementedError

    def on_out(self) -> None:
        """Take out what the form is about."""
        raise NotImplementedError

    def close_form(self) -> None:
        """Put it away as it is."""
        self.hide()
        self.closed.emit()

    def open_form(self, heading: str, *, is_new: bool) -> None:
        """Be there, about this."""
        self.heading.setText(heading)
        self.setAccessibleName(heading)
        self.out.setVisible(not is_new)
        self.show()
        self.opened.emit()

    def show_everybody(self, everybody: Everybody) -> None:
        """Who can be named."""
        for field in self._fields_of_people:
            field.show_everybody(everybody)

    def whom(self, words: str) -> Whom:
        """A place for somebody."""
        made = Whom(words, self.tr("Somebody's name"))
        made.opened.connect(self.person_opened)
        self.names_people(made.field)
        return made

    def names_people(self, field: PersonField) -> None:
        """This field is told who can be named, and says when it is not clear who is meant."""
        field.everybody_wanted.connect(self.everybody_wanted)
        field.nobody_meant.connect(self._on_nobody_meant)
        field.show_everybody(NOBODY)
        self._fields_of_people.append(field)

    def read_day(self, field: QLineEdit) -> tuple[bool, date | None]:
        """Whether a day, or nothing, is written there, and which; what is no day is said."""
        text = field.text().strip()
        day = day_read(text) if text else None
        if text and day is None:
            words = self.tr("“%1” is no day. Write it like this: %2")
            self.said.emit(fill(words, text, day_written(date(2026, 6, 21))))
            field.setFocus()
            field.selectAll()
        return not text or day is not None, day

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)

    def _on_nobody_meant(self, name: str) -> None:
        words = self.tr(
            "Who “%1” is can't be told. Choose one of those below the line; new people are made under People."
        )
        self.said.emit(fill(words, name))


def choice(name: str, values: Iterable[tuple[object, str]]) -> CalmComboBox:
    """One of these."""
    made = CalmComboBox()
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(12)
    fill_choice(made, values)
    return made


def fill_choice(box: QComboBox, values: Iterable[tuple[object, str]]) -> None:
    """Offer these instead."""
    box.clear()
    for value, words in values:
        box.addItem(words, value)


def day_line(name: str) -> QLineEdit:
    """A line for a day, or for none."""
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(day_written(date(2026, 6, 21)))
    return line


class SideBySide(QWidget):
    """Fields beside one another where each has room for a few words, else below one another."""

    def __init__(self, *fields: QWidget | QLayout) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        in_lines(self, self._row, margins=(0, 0, 0, 0), spacing=2 / 3)
        for field in fields:
            if isinstance(field, QWidget):
                self._row.addWidget(field, 1)
            else:
                self._row.addLayout(field, 1)

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest field: then they lie below one another."""
        return QSize(widest_in(self._row), self._row.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        has_room = event.size().width() >= self._row.count() * NARROWEST * self.fontMetrics().height()
        self._row.setDirection(directions.LeftToRight if has_room else directions.TopToBottom)


def beside(*fields: tuple[str, QWidget]) -> SideBySide:
    """Fields side by side, each with its words above it."""
    return SideBySide(*(named(words, field) for words, field in fields))


def soft(words: str) -> PlainLabel:
    """A softer line that says what something is."""
    return PlainLabel(words, role="soft", wraps=True)
