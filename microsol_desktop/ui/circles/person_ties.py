"""With whom somebody keeps in touch, as steward or friend; and when the host was in touch with them."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from microsol_desktop.circle.keys import PersonKey, TieKey
from microsol_desktop.circle.one_person import OnePerson
from microsol_desktop.circle.people import Tie, TieKind
from microsol_desktop.desk.people_desk import PeopleDesk
from microsol_desktop.ui.circles.in_rows import InRows
from microsol_desktop.ui.circles.person_card import PersonCard
from microsol_desktop.ui.circles.saved_line import SavedDay, day_written
from microsol_desktop.ui.kit.calm_combo_box import CalmComboBox
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import widest_in
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.row_button import RowButton

LAST_TIMES = 3
"""So many days on which somebody was in touch are told."""
BESIDE = 23
"""In heights of a line: from this width on, how often and when next stand in one line."""
AS_STEWARD, HAS_STEWARD, AS_FRIEND = range(3)


class TiesCard(PersonCard):
    """What the host did first, then the ties, and a line for another one."""

    def __init__(self, desk: PeopleDesk) -> None:
        super().__init__("", desk)
        self.heading.setText(self.tr("Keeping in touch"))
        self.heading.show()
        self.touched = QPushButton(self.tr("I was in touch"))
        self.touched.clicked.connect(self._on_touched)
        self.last = PlainLabel(role="soft", wraps=True)
        self.ties: InRows[tuple[OnePerson, Tie]] = InRows(self._make_row)
        self.kind = CalmComboBox()
        self.kind.setAccessibleName(self.tr("Which tie"))
        for place, words in (
            (AS_STEWARD, self.tr("Is steward of")),
            (HAS_STEWARD, self.tr("Has as steward")),
            (AS_FRIEND, self.tr("Friends with")),
        ):
            self.kind.addItem(words, place)
        self.other = self.person_field(self.tr("Somebody’s name"))
        self.other.chosen.connect(self._on_chosen)
        self.body.addWidget(_flowing(self.touched, self.last))
        self.body.addWidget(self.ties)
        self.body.addWidget(_in_a_row(self.kind, self.other))

    def show_side(self) -> None:
        days = " · ".join(day_written(time.on) for time in self.one.reached_out[:LAST_TIMES])
        self.last.say(fill(self.tr("Last: %1"), days) if days else "")
        self.last.setVisible(bool(days))
        self.ties.show_values([(self.one, tie) for tie in self.one.ties])

    def _make_row(self) -> QWidget:
        row = _TieRow()
        row.opened.connect(self.open_person)
        row.changed.connect(self._on_changed)
        row.rhythm_chosen.connect(self._on_rhythm_chosen)
        row.gone.connect(self._on_gone)
        row.not_read.connect(self._on_no_day)
        return row

    def _on_touched(self) -> None:
        self.desk.was_in_touch(fill(self.tr("You were in touch with %1 today."), self.name), self.key)

    def _on_chosen(self, other: PersonKey, name: str) -> None:
        match self.kind.currentData():
            case 0:
                words, pair = self.tr("%1 is steward of %2."), (self.key, other)
            case 1:
                words, pair = self.tr("%1 has %2 as steward."), (other, self.key)
            case _:
                words, pair = self.tr("%1 and %2 are friends who keep in touch."), (self.key, other)
        kind = TieKind.FRIEND if self.kind.currentData() == AS_FRIEND else TieKind.STEWARD
        self.desk.new_tie(fill(words, self.name, name), _Making(kind, *pair))

    def _on_changed(self, tie: Tie) -> None:
        self.desk.tie(fill(self.tr("How %1 and %2 keep in touch is kept."), *self._names(tie)), tie)

    def _on_rhythm_chosen(self, tie: Tie) -> None:
        """From the day on which a rhythm is chosen it is known when it is due, until somebody says another day."""
        due = tie.next_due
        if tie.every_months is not None and due is None:
            due = months_later(self.desk.today, tie.every_months)
        self._on_changed(replace(tie, next_due=due))

    def _on_gone(self, tie: Tie) -> None:
        self.desk.take_out_tie(fill(self.tr("Between %1 and %2 there is no tie."), *self._names(tie)), tie)

    def _on_no_day(self, words: str) -> None:
        self.said.emit(fill(self.tr("“%1” is no day. Write it like this: %2"), words, day_written(date(2026, 6, 21))))

    def _names(self, tie: Tie) -> tuple[str, str]:
        return self.one.names.get(tie.giver, ""), self.one.names.get(tie.receiver, "")


class _Making:
    """What is made on the store's thread, of values alone."""

    def __init__(self, kind: TieKind, giver: PersonKey, receiver: PersonKey) -> None:
        self._kind, self._giver, self._receiver = kind, giver, receiver

    def __call__(self, key: TieKey, today: date) -> Tie:
        return Tie(key=key, kind=self._kind, giver=self._giver, receiver=self._receiver, since=today)


class _TieRow(QWidget):
    """One tie.

    Signals:
        opened: to the other one's page (a PersonKey).
        changed: it is this now (a Tie).
        rhythm_chosen: it has this rhythm now (a Tie).
        gone: it is none (the Tie).
        not_read: what was written is no day (the words).
    """

    opened = Signal(object)
    changed = Signal(object)
    rhythm_chosen = Signal(object)
    gone = Signal(object)
    not_read = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._tie: Tie | None = None
        self._other: PersonKey | None = None
        self.link = RowButton("")
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=0)
        column.addWidget(self.link)
        self.rhythm = CalmComboBox()
        self.rhythm.setAccessibleName(self.tr("How often"))
        for months, words in (
            (0, self.tr("No rhythm")),
            (1, self.tr("Each month")),
            (3, self.tr("Each quarter")),
            (6, self.tr("Each half year")),
            (12, self.tr("Each year")),
        ):
            self.rhythm.addItem(words, months)
        self.next = SavedDay(self.tr("The next time"))
        self.out = QPushButton("×")
        self.out.setProperty("kind", "quiet")
        next_on = PlainLabel(self.tr("next on"), role="soft")
        self._when = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        in_lines(self, self._when, margins=(3 / 5, 0, 0, 0), spacing=1 / 3)
        self._when.addWidget(self.rhythm)
        self._when.addWidget(_in_a_row(next_on, self.next, self.out), 1)
        column.addLayout(self._when)
        self.link.clicked.connect(self._on_opened)
        self.rhythm.activated.connect(self._on_rhythm)
        self.next.day_saved.connect(self._on_next)
        self.next.not_read.connect(self.not_read)
        self.out.clicked.connect(self._on_out)

    def minimumSizeHint(self) -> QSize:
        """As narrow as it becomes: how often and when next below one another."""
        wide = max(self.link.minimumSizeHint().width(), widest_in(self._when))
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """How often and when next in one line, or below one another where it is narrow."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        wide = event.size().width() >= BESIDE * self.fontMetrics().height()
        self._when.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    def show_value(self, value: tuple[OnePerson, Tie]) -> None:
        one, tie = value
        gives = tie.giver == one.person.key
        self._tie, self._other = tie, tie.receiver if gives else tie.giver
        name = one.names.get(self._other, "")
        self.link.say(name, self._words(tie.kind, gives=gives))
        with QSignalBlocker(self.rhythm):
            if self.rhythm.findData(tie.every_months or 0) < 0:
                self.rhythm.addItem(fill(self.tr("Each %1 months"), tie.every_months), tie.every_months)
            self.rhythm.setCurrentIndex(self.rhythm.findData(tie.every_months or 0))
        self.next.show_day(tie.next_due)
        self.out.setAccessibleName(fill(self.tr("No tie with %1"), name))
        self.out.setToolTip(self.tr("Take it out"))

    def _words(self, kind: TieKind, *, gives: bool) -> str:
        if kind is TieKind.FRIEND:
            return self.tr("Friends")
        return self.tr("Is steward of") if gives else self.tr("Has as steward")

    def _on_opened(self) -> None:
        self.opened.emit(self._other)

    def _on_rhythm(self) -> None:
        months = self.rhythm.currentData() or None
        if self._tie is not None and months != self._tie.every_months:
            # Known here before the record answers: what is changed next is changed of this.
            self._tie = replace(self._tie, every_months=months)
            self.rhythm_chosen.emit(self._tie)

    def _on_next(self, day: date | None) -> None:
        if self._tie is not None:
            self._tie = replace(self._tie, next_due=day)
            self.changed.emit(self._tie)

    def _on_out(self) -> None:
        if self._tie is not None:
            self.gone.emit(self._tie)


def _flowing(*widgets: QWidget) -> QWidget:
    """Side by side, and in a second line where there is no room."""
    around = QWidget()
    flow = FlowLayout(around)
    for widget in widgets:
        flow.addWidget(widget)
    return around


def _in_a_row(*widgets: QWidget) -> QWidget:
    """Side by side, whatever is written into as wide as there is room."""
    around = QWidget()
    row = QHBoxLayout(around)
    in_lines(around, row, margins=(0, 0, 0, 0), spacing=1 / 3)
    for widget in widgets:
        row.addWidget(widget, 1 if isinstance(widget, QLineEdit) else 0)
    return around


def months_later(day: date, months: int) -> date:
    """The same day so many months later; of a shorter month its last."""
    years, month = divmod(day.month - 1 + months, 12)
    last = monthrange(day.year + years, month + 1)[1]
    return date(day.year + years, month + 1, min(day.day, last))
