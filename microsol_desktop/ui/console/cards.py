"""Which card to show the room: three of them, each by its number."""

from __future__ import annotations

from PySide6.QtCore import QSignalMapper, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from microsol_desktop.flow.cards import CardKind
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.key_button import KeyButton
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.sheet import Sheet


class CardsSheet(Sheet):
    """A button for each card, with what it is good for.

    Signals:
        chosen: the CardKind to be shown.
    """

    chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, width_in_letters=56)
        self.set_title(self.tr("Show a card on the TV"))
        self._mapper = QSignalMapper(self)
        self._mapper.mappedInt.connect(self.take_digit)
        self.buttons: tuple[KeyButton, ...] = ()
        for number, (label, meaning) in enumerate(self._words(), start=1):
            button = KeyButton(label, str(number), beside=True)
            button.clicked.connect(self._mapper.map)
            self._mapper.setMapping(button, number)
            self.buttons = (*self.buttons, button)
            both = QVBoxLayout()
            in_lines(self, both, spacing=1 / 4)
            both.addWidget(button)
            both.addWidget(PlainLabel(meaning, role="soft", wraps=True))
            self.card.body.addLayout(both)
        self.card.body.addWidget(PlainLabel(self._how_it_goes(), role="soft", wraps=True))
        close = KeyButton(self.tr("Close"), self.tr("Esc"), beside=True)
        close.clicked.connect(self.close_sheet)
        self.card.body.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def take_digit(self, digit: int) -> None:
        """Show the card of this number, if there is one."""
        kinds = tuple(CardKind)
        if 1 <= digit <= len(kinds):
            self.close_sheet()
            self.chosen.emit(kinds[digit - 1])

    def _words(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Gestures"), self.tr("Signs instead of words: I am with you, find an end, quiet.")),
            (
                self.tr("Our agreements"),
                self.tr("What holds in this room. You write your own in the settings."),
            ),
            (
                self.tr("Stop, breathe, get help"),
                self.tr("When it is too much for somebody. A time out, or an end, is in your hands as well."),
            ),
        )

    def _how_it_goes(self) -> str:
        return self.tr("Time goes on below a card. Next, Back or Esc puts it away again.")
