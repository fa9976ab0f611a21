"""What to bring in now: chosen with the arrows, by a word or by a click; its length with plus, minus or digits."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QListView, QWidget

from microsol_desktop.desk.insert_desk import InsertDesk
from microsol_desktop.desk.looking_for import plain
from microsol_desktop.ui.console.insert_rows import (
    STEPS,
    USUAL,
    Brings,
    InsertDelegate,
    InsertModel,
    InsertRow,
)
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.key_button import KeyButton
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.sheet import Sheet
from microsol_desktop.ui.kit.words import minutes, people_range

LONGEST = 3 * 3600
_MOST_DIGITS = 3
_A_WORD = 3
"""Fewer letters than this find nearly everything."""
_OF_THE_RUN = frozenset({Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_F5})
_LONGER_OR_SHORTER = ("+", "=", "-", "−")
_ARROWS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})


class FindField(QLineEdit):
    """A field for a word of what is looked for, that leaves a clicker's keys to the run."""

    def takes_key(self, key: int) -> bool:
        """All but what a clicker sends: a host with one in the hand is never stuck in a list."""
        return key not in _OF_THE_RUN


class InsertSheet(Sheet):
    """A list of what can be brought in, a field to look for it, and its length where that is to be said.

    Signals:
        brought: the InsertRow that was chosen.
    """

    brought = Signal(object)

    def __init__(self, window: QWidget, desk: InsertDesk, *, closed: bool = False) -> None:
        super().__init__(window, width_in_letters=62)
        self._desk = desk
        self._is_closed = closed
        self._lengths = dict(USUAL)
        self._typed = ""
        self.set_title(self.tr("Bring in, here and now"))
        self.field = FindField()
        self.field.setPlaceholderText(self.tr("A break, or a word of any practice"))
        self.field.setAccessibleName(self.tr("What to bring in"))
        self.rows = InsertModel(self)
        self.list = QListView()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(InsertDelegate(self.list))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("What can be brought in"))
        self.told = PlainLabel(role="soft", wraps=True)
        self.less = KeyButton(self.tr("Shorter"), "−", beside=True)
        self.more = KeyButton(self.tr("Longer"), "+", beside=True)
        self.bring = KeyButton(self.tr("Bring it in"), self.tr("Enter"), kind="primary", beside=True)
        self.shut = KeyButton(self.tr("Close"), self.tr("Esc"), beside=True)
        self._lay_out()
        self._connect()
        self._look()

    def open(self) -> None:
        super().open()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_to_room(self, closed: bool) -> None:
        """Where the room can read this, no practice is named before the host types what it is called."""
        if closed is not self._is_closed:
            self._is_closed = closed
            self._look()

    @property
    def chosen(self) -> InsertRow | None:
        """The row that Enter brings in."""
        index = self.list.currentIndex()
        return self.rows.lines[index.row()] if index.isValid() else None

    def take_digit(self, digit: int) -> None:
        """A digit of how many minutes the chosen row takes."""
        row = self.chosen
        if row is None or row.brings not in STEPS:
            return
        self._typed = f"{self._typed}{digit}"[-_MOST_DIGITS:]
        if int(self._typed):
            self._set_length(row, int(self._typed) * 60)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is typed into the field may be about the list."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._heard(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._heard(event):
            super().keyPressEvent(event)

    def _heard(self, event: QKeyEvent) -> bool:
        key, row = event.key(), self.chosen
        timed = row is not None and row.brings in STEPS
        if key in _ARROWS:
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_bring()
        elif key == Qt.Key.Key_Escape:
            self.close_sheet()
        elif timed and event.text() in _LONGER_OR_SHORTER:
            self._change_length(-1 if event.text() in {"-", "−"} else 1)
        elif timed and event.text().isdecimal() and not self.field.text():
            self.take_digit(int(event.text()))
        else:
            return False
        return True

    def _lay_out(self) -> None:
        em = self.fontMetrics().height()
        self.list.setFixedHeight(max(em * 6, min(em * 16, self._window.height() - em * 16)))
        row = FlowLayout(spacing=em // 2)
        for button in (self.less, self.more):
            row.addWidget(button)
        below = QHBoxLayout()
        below.addLayout(row, 1)
        below.addWidget(self.bring)
        below.addWidget(self.shut)
        for widget in (self.field, self.list, self.told):
            self.card.body.addWidget(widget)
        self.card.body.addLayout(below)

    def _connect(self) -> None:
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._look)
        self.list.clicked.connect(self._on_clicked)
        self.list.doubleClicked.connect(self._on_bring)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.less.clicked.connect(self._on_less)
        self.more.clicked.connect(self._on_more)
        self.bring.clicked.connect(self._on_bring)
        self.shut.clicked.connect(self.close_sheet)

    def _look(self) -> None:
        """Show what is meant by the words that are typed; the first of it is chosen."""
        self.rows.show_lines(self._meant())
        self.list.setCurrentIndex(self.rows.index(0))
        self._tell()

    def _meant(self) -> tuple[InsertRow, ...]:
        typed = self.field.text()
        words = plain(typed).split()
        own = (row for row in self._own_rows() if all(word in plain(row.title) for word in words))
        found = (
            InsertRow(Brings.PRACTICE, card.title, people_range(card.people) if card.people else "", slug=card.slug)
            for card in (() if self._says_too_little else self._desk.looked_for(typed))
        )
        return (*own, *found)

    @property
    def _says_too_little(self) -> bool:
        return self._is_closed and len(self.field.text().strip()) < _A_WORD

    def _own_rows(self) -> tuple[InsertRow, ...]:
        back = self._desk.goes_back_to
        own = tuple(
            InsertRow(brings, title, seconds=self._lengths[brings])
            for brings, title in (
                (Brings.BREAK, self.tr("Break")),
                (Brings.SILENCE, self.tr("Silence")),
                (Brings.ROUND, self.tr("A round")),
            )
        )
        return (InsertRow(Brings.BACK, fill(self.tr("Back to %1"), back)), *own) if back else own

    def _tell(self) -> None:
        """Below the list: what the chosen row is, and whether its length can be changed."""
        row = self.chosen
        timed = row is not None and row.brings in STEPS
        for button in (self.less, self.more):
            button.set_available(timed)
        self.bring.set_available(row is not None)
        self.bring.say(self.tr("Go back") if row is not None and row.brings is Brings.BACK else self.tr("Bring it in"))
        self.told.say(self._words(row))

    def _words(self, row: InsertRow | None) -> str:
        if row is None and self._says_too_little:
            return self.tr("Go on typing: three letters find a practice.")
        if row is None:
            return self.tr("There is no practice with these words.")
        if row.brings is Brings.BACK:
            return self.tr("What was brought in ends, and the evening goes on with the time that it had left.")
        if row.brings in STEPS:
            return self.tr("How long: + and −, or type the minutes. What is under way waits, and keeps its time.")
        length = self._desk.length(row.slug) if row.slug is not None else None
        if length is None:
            return self.tr("It can't be brought in as it stands.")
        shortest, longest, is_open = length
        told = minutes(shortest, longest)
        if is_open:
            return fill(self.tr("%1 or longer. What is under way waits, and keeps its time."), told)
        return fill(self.tr("%1. What is under way waits, and keeps its time."), told)

    def _step(self, by: int) -> None:
        row = min(max(self.list.currentIndex().row() + by, 0), self.rows.rowCount() - 1)
        self.list.setCurrentIndex(self.rows.index(row))

    def _change_length(self, steps: int) -> None:
        row = self.chosen
        if row is not None and row.brings in STEPS:
            self._typed = ""
            self._set_length(row, row.seconds + steps * STEPS[row.brings])

    def _set_length(self, row: InsertRow, seconds: int) -> None:
        self._lengths[row.brings] = min(max(seconds, STEPS[row.brings]), LONGEST)
        place = self.list.currentIndex()
        self.rows.show_lines(self._meant())
        self.list.setCurrentIndex(self.rows.index(place.row()))

    def _on_less(self) -> None:
        self._change_length(-1)

    def _on_more(self) -> None:
        self._change_length(1)

    def _on_current_changed(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self._typed = ""
        self._tell()

    def _on_clicked(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self.field.setFocus()

    def _on_bring(self) -> None:
        row = self.chosen
        if row is not None:
            self.close_sheet()
            self.brought.emit(row)
