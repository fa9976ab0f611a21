"""The sheets of an evening that is to fit: the plan, as it stands and as it would be, and the end that was promised."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from microsol_desktop.flow.fit import Change, Fit, FitLine
from microsol_desktop.ui.console import fit_words
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.key_button import KeyButton
from microsol_desktop.ui.kit.layouts import clear
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.sheet import Sheet
from microsol_desktop.ui.kit.time_field import TimeField
from microsol_desktop.ui.kit.words import clock_time

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SCROLLS = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class FitSheet(Sheet):
    """The plan step by step, before and after. Enter or F accepts it, Esc leaves everything as it is.

    While the room can read it the plan is closed: neither how far over it is nor what is to come is theirs to know.

    Signals:
        accepted: this plan is to hold from now on.
        end_requested: another end is to be promised.
    """

    accepted = Signal(object)
    end_requested = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, width_in_letters=76)
        self.set_title(self.tr("Make it fit"))
        em = self.fontMetrics().height()
        self._fit_shown: Fit | None = None
        self._is_closed = False
        self.shut = PlainLabel(role="soft", wraps=True)
        self.shut.hide()
        self.before = PlainLabel(wraps=True)
        self.after = PlainLabel(role="strong", wraps=True)
        self.about = PlainLabel(role="soft", wraps=True)
        self.make_it = KeyButton(self.tr("Make it so"), self.tr("Enter"), kind="primary", beside=True)
        self.leave = KeyButton(self.tr("Leave it"), self.tr("Esc"), beside=True)
        self.other_end = KeyButton(self.tr("Promise another end"), beside=True)
        self.make_it.clicked.connect(self.accept)
        self.leave.clicked.connect(self.close_sheet)
        self.other_end.clicked.connect(self.end_requested)
        self._steps = QWidget()
        self._grid = QGridLayout(self._steps)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(em * 2)
        self._grid.setVerticalSpacing(em // 4)
        # A title may go on in the next line; what a step takes is seen whole.
        self._grid.setColumnStretch(1, 1)
        buttons = FlowLayout(spacing=em // 2)
        for button in (self.make_it, self.leave, self.other_end):
            buttons.addWidget(button)
        body = self.card.body
        for widget in (self.before, self.after, self.about, self.shut):
            body.addWidget(widget)
        # Above the steps: however many there are, the buttons are in sight.
        body.addLayout(buttons)
        body.addWidget(self._steps)

    @property
    def plan(self) -> Fit | None:
        """What is shown."""
        return self._fit_shown

    def show_plan(self, fit: Fit) -> None:
        """Show this plan, or why there is none."""
        self._fit_shown = fit
        is_open = not self._is_closed
        self.before.say(fit_words.as_it_stands(fit) if is_open else "")
        self.after.say(fit_words.as_it_would_be(fit) if is_open and fit.is_any else "")
        self.about.say(fit_words.what_to_make_of_it(fit) if is_open else "")
        told = (self.before, self.after, self.about, self.shut)
        for label in told:
            label.setVisible(bool(label.text()))
        # A sheet that gets the focus is read out: first where it goes, the steps can be gone through afterwards.
        self.setAccessibleDescription("\n".join(label.text() for label in told if label.text()))
        self.make_it.setVisible(fit.is_any)
        self.leave.say(self.tr("Leave it") if fit.is_any else self.tr("Close"))
        self._fill(fit.lines if fit.is_any and is_open else ())
        if self.isVisible():
            self._fit()

    def close_to_room(self, closed: bool, key: str) -> None:
        """Whether the room can read this; the plan opens while `key` is held."""
        self._is_closed = closed
        hold = self.tr("Closed while the room can see this screen. Hold %1 to read it.")
        words = fill(hold, key) if key else self.tr("Closed while the room can see this screen.")
        self.shut.say(words if closed else "")
        if self._fit_shown is not None:
            self.show_plan(self._fit_shown)

    def accept(self) -> None:
        """Let the plan hold; where there is none, that is all there was to see."""
        fit = self._fit_shown
        self.close_sheet()
        if fit is not None and fit.is_any:
            self.accepted.emit(fit)

    def takes_key(self, key: int) -> bool:
        """Enter accepts, and the arrows never move the run while somebody reads."""
        return key in {*_ENTER, *_SCROLLS}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            if not event.isAutoRepeat():
                self.accept()
        else:
            super().keyPressEvent(event)

    def _fill(self, lines: tuple[FitLine, ...]) -> None:
        clear(self._grid)
        self._steps.setVisible(bool(lines))
        for row, line in enumerate(lines):
            self._add(row, line)

    def _add(self, row: int, line: FitLine) -> None:
        stays = line.change is Change.STAYS
        role = "soft" if stays else ""
        when = "" if line.begins_at is None else clock_time(line.begins_at)
        labels = (
            PlainLabel(when, role="soft"),
            PlainLabel(line.title, role=role, wraps=True),
            PlainLabel(fit_words.before(line), role="soft"),
            PlainLabel(fit_words.after(line), role="soft" if stays else "strong"),
        )
        labels[1].setAccessibleName(fit_words.sentence(line))
        for column, label in enumerate(labels):
            self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)


class PromiseSheet(Sheet):
    """When it is to end: a time of the day, typed.

    Signals:
        promised: this end, in seconds after midnight.
    """

    promised = Signal(int)

    def __init__(self, window: QWidget, example: int) -> None:
        super().__init__(window, width_in_letters=52)
        self.set_title(self.tr("When did you promise to end?"))
        em = self.fontMetrics().height()
        words = self.tr("Then the console says how far ahead or behind you are, and F makes a plan that fits.")
        self.field = TimeField(f"{example // 3600 % 24}:{example // 60 % 60:02}")
        self.field.setAccessibleName(self.tr("The promised end"))
        self.said = PlainLabel(role="soft", wraps=True)
        self.promise = KeyButton(self.tr("Promise it"), self.tr("Enter"), kind="primary", beside=True)
        self.leave = KeyButton(self.tr("Leave it"), self.tr("Esc"), beside=True)
        self.promise.clicked.connect(self._on_promise)
        self.leave.clicked.connect(self.close_sheet)
        self.field.returnPressed.connect(self._on_promise)
        row = QHBoxLayout()
        row.setSpacing(em // 2)
        row.addWidget(self.field)
        row.addWidget(self.promise)
        row.addWidget(self.leave)
        row.addStretch(1)
        self.card.body.addWidget(PlainLabel(words, role="soft", wraps=True))
        self.card.body.addLayout(row)
        self.card.body.addWidget(self.said)
        self.said.hide()

    def open(self) -> None:
        super().open()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        elif event.key() not in _ENTER:
            # The field has taken Enter already: it goes no further, where it would mean next.
            super().keyPressEvent(event)

    def refuse_past(self, end: int) -> None:
        """That time is over."""
        self._say(fill(self.tr("It is past %1 already. Write a time that is still to come."), clock_time(end)))

    def _on_promise(self) -> None:
        end = self.field.seconds
        if end is None:
            self._say(fill(self.tr("Write a time of day, such as %1."), self.field.placeholderText()))
        else:
            self.promised.emit(end)

    def _say(self, sentence: str) -> None:
        self.said.say(sentence)
        self.said.show()
        self._fit()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
