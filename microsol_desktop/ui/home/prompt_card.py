"""Just a prompt and a timer: a sentence for the room and some minutes, on the TV at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.flow_layout import WrappingRow
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.stepper import Stepper

LONGEST = 24 * 60
PROMPT_LIMIT = 600
"""Characters: some pages of the stage, and no more than anybody reads from a wall."""


class PromptCard(Card):
    """Asks for a sentence and its minutes.

    Signals:
        show_requested: this prompt, for so many minutes, now.
    """

    show_requested = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        in_lines(self, self.body, spacing=1 / 2)
        self.body.insertWidget(0, PlainLabel(self.tr("Just a prompt and a timer").upper(), role="heading", wraps=True))
        self.prompt = QLineEdit()
        self.prompt.setMaxLength(PROMPT_LIMIT)
        self.prompt.setPlaceholderText(self.tr("What is alive in you right now?"))
        self.prompt.setAccessibleName(self.tr("The sentence for the room"))
        self.minutes = Stepper(1, LONGEST, 10)
        self.minutes.call(self.tr("Minutes"))
        self.show_it = QPushButton(self.tr("Show it on the TV"))
        self.body.addWidget(self.prompt)
        hint = PlainLabel(self.tr("As long as nothing is typed, this question is shown."), role="soft", wraps=True)
        self.body.addWidget(hint)
        self.body.addStretch(1)
        row = WrappingRow()
        in_lines(self, row, spacing=1 / 2)
        row.addWidget(self.minutes)
        row.addWidget(PlainLabel(self.tr("minutes"), role="soft"))
        self.body.addLayout(row)
        foot = WrappingRow()
        foot.begin_second_end()
        foot.addWidget(self.show_it)
        self.body.addLayout(foot)
        self.show_it.clicked.connect(self._on_show)
        self.prompt.returnPressed.connect(self._on_show)
        self.prompt.editingFinished.connect(self._on_left)

    def _on_left(self) -> None:
        """A sentence that is longer than the field is read from its beginning."""
        if not self.prompt.hasFocus():
            self.prompt.setCursorPosition(0)

    def _on_show(self) -> None:
        """Without a sentence of the host's own the one that is suggested is shown: nothing has to be typed."""
        self.show_requested.emit(self.prompt.text().strip() or self.prompt.placeholderText(), self.minutes.value)
