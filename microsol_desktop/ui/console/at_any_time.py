"""What a host can bring in at any time, whatever is under way: a card for the room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from microsol_desktop.desk.card_desk import CardDesk
from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.flow.cards import CardKind
from microsol_desktop.flow.moment import Phase
from microsol_desktop.ui.console.cards import CardsSheet
from microsol_desktop.ui.keys import Act
from microsol_desktop.ui.kit.sheet import Sheet


class AtAnyTime(QObject):
    """Opens the sheets from which something is brought in, and does what was chosen there.

    Signals:
        brought_in: something was chosen that the room is to see.
    """

    brought_in = Signal()

    def __init__(self, desk: RunDesk, window: QWidget, open_sheet: Callable[[Sheet], None]) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._open_sheet = open_sheet
        self._sheet: CardsSheet | None = None
        self.cards = CardDesk(desk)

    def do(self, act: Act) -> bool:
        """What a key of the table does, if it is about what is brought in; Esc puts a card away."""
        wall = self._desk.moment.wall
        match act:
            case Act.CARDS if self._sheet is not None:
                self._sheet.close_sheet()
            case Act.CARDS | Act.PAUSE if wall.card is not None:
                self.cards.put_away()
            case Act.CARDS if wall.phase is not Phase.ENDED:
                self._choose_a_card()
            case _:
                return act is Act.CARDS
        return True

    def take_digit(self, digit: int) -> None:
        """What has this number: on the open sheet, else of what there is to choose from in the run."""
        if self._sheet is not None:
            self._sheet.take_digit(digit)
        else:
            self._desk.take_digit(digit)

    def _choose_a_card(self) -> None:
        self._sheet = CardsSheet(self._window)
        self._sheet.chosen.connect(self._on_card_chosen)
        self._sheet.closed.connect(self._on_closed)
        self._open_sheet(self._sheet)

    def _on_closed(self) -> None:
        self._sheet = None

    def _on_card_chosen(self, kind: CardKind) -> None:
        self.cards.show(kind)
        self.brought_in.emit()
