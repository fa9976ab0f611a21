"""The sheets of the console: all keys, and what to do about a window that is closed while a run goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from microsol_desktop.ui.keys import TABLE, all_keys_of, words_of
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.key_button import KeyButton
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.sheet import Sheet


class KeysSheet(Sheet):
    """Every key of a run and what it does."""

    def __init__(self, window: QWidget, *, letters: bool = True) -> None:
        super().__init__(window, width_in_letters=108)
        self.set_title(self.tr("All keys"))
        em = self.fontMetrics().height()
        side_by_side = window.width() > em * 50
        close = KeyButton(self.tr("Close"), self.tr("Esc"), beside=True)
        close.clicked.connect(self.close_sheet)
        grid = QGridLayout()
        grid.setHorizontalSpacing(em)
        grid.setVerticalSpacing(em // 3)
        half = (len(TABLE) + 1) // 2 if side_by_side else len(TABLE)
        for place, row in enumerate(TABLE):
            keys = PlainLabel("  ".join(all_keys_of(row.act, letters=letters)), role="strong", wraps=True)
            column = place // half * 2
            grid.addWidget(keys, place % half, column, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(
                PlainLabel(words_of(row.act), wraps=True), place % half, column + 1, Qt.AlignmentFlag.AlignTop
            )
        for column, share in enumerate((9, 16, 4, 16) if side_by_side else (9, 16)):
            grid.setColumnStretch(column, share)
        self.card.body.addLayout(grid)
        self.card.body.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)


class AskingSheet(Sheet):
    """A question with its answers in a row. The first has the focus: Enter gives it, and Esc gives none."""

    def ask(self, title: str, words: str, *answers: KeyButton) -> None:
        """What is asked, in a few words and then in a sentence, and what can be answered."""
        self.set_title(title)
        self.card.body.addWidget(PlainLabel(words, wraps=True))
        row = FlowLayout()
        in_lines(self.card, row, spacing=1 / 2)
        for button in answers:
            row.addWidget(button)
        self.card.body.addLayout(row)
        self._first = answers[0]

    def open(self) -> None:
        super().open()
        self._first.setFocus(Qt.FocusReason.TabFocusReason)


class LeavingSheet(AskingSheet):
    """A run goes on and its window was closed: what is meant by it.

    Signals:
        leave_requested: put it away and go on another time.
        end_requested: the gathering ends here.
    """

    leave_requested = Signal()
    end_requested = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.go_on = KeyButton(self.tr("Go on"), kind="primary", beside=True)
        self.leave = KeyButton(self.tr("Leave, and go on later"), beside=True)
        self.end = KeyButton(self.tr("End the gathering"), beside=True)
        words = self.tr("You can leave now and go on from this very place the next time you start Microsol.")
        self.ask(self.tr("The gathering is still going on"), words, self.go_on, self.leave, self.end)
        self.go_on.clicked.connect(self.close_sheet)
        self.leave.clicked.connect(self._on_leave)
        self.end.clicked.connect(self._on_end)

    def _on_leave(self) -> None:
        self.close_sheet()
        self.leave_requested.emit()

    def _on_end(self) -> None:
        self.close_sheet()
        self.end_requested.emit()
