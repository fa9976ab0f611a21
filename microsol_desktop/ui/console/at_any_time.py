"""What a host can bring in at any time, whatever is under way: a card, a break, a silence, a round, a practice."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from microsol_desktop.desk.card_desk import CardDesk
from microsol_desktop.desk.insert_desk import InsertDesk
from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.flow.cards import CardKind
from microsol_desktop.flow.moment import Phase
from microsol_desktop.ui.console.cards import CardsSheet
from microsol_desktop.ui.console.insert_rows import Brings, InsertRow
from microsol_desktop.ui.console.insert_sheet import InsertSheet
from microsol_desktop.ui.keys import Act
from microsol_desktop.ui.kit.fill import fill
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
        self._sheet: CardsSheet | InsertSheet | None = None
        self._is_closed = False
        self.cards = CardDesk(desk)
        self.inserts = InsertDesk(desk)

    def do(self, act: Act) -> bool:
        """What a key of the table does, if it is about what is brought in; Esc puts a card away."""
        wall = self._desk.moment.wall
        match act:
            case Act.CARDS | Act.INSERT if self._sheet is not None:
                self._sheet.close_sheet()
            case Act.CARDS | Act.PAUSE if wall.card is not None:
                self.cards.put_away()
            case Act.CARDS if wall.phase is not Phase.ENDED:
                self._choose_a_card()
            case Act.INSERT if wall.phase is not Phase.ENDED:
                self._choose_what_to_insert()
            case _:
                return act in {Act.CARDS, Act.INSERT}
        return True

    def close_to_room(self, closed: bool) -> None:
        """Whether the room can read what is offered here."""
        self._is_closed = closed
        if isinstance(self._sheet, InsertSheet):
            self._sheet.close_to_room(closed)

    def take_digit(self, digit: int) -> None:
        """What has this number: on the open sheet, else of what there is to choose from in the run."""
        if self._sheet is not None:
            self._sheet.take_digit(digit)
        else:
            self._desk.take_digit(digit)

    def _choose_a_card(self) -> None:
        sheet = CardsSheet(self._window)
        sheet.chosen.connect(self._on_card_chosen)
        self._show(sheet)

    def _choose_what_to_insert(self) -> None:
        sheet = InsertSheet(self._window, self.inserts, closed=self._is_closed)
        sheet.brought.connect(self._on_brought)
        self._show(sheet)

    def _show(self, sheet: CardsSheet | InsertSheet) -> None:
        self._sheet = sheet
        sheet.closed.connect(self._on_closed)
        self._open_sheet(sheet)

    def _on_closed(self) -> None:
        self._sheet = None

    def _on_card_chosen(self, kind: CardKind) -> None:
        self.cards.show(kind)
        self.brought_in.emit()

    def _on_brought(self, row: InsertRow) -> None:
        match row.brings:
            case Brings.BACK:
                self.inserts.go_back()
            case Brings.BREAK:
                self.inserts.bring_break(row.title, self._note(), row.seconds)
            case Brings.SILENCE:
                self.inserts.bring_silence(row.title, self._note(), row.seconds)
            case Brings.ROUND:
                prompt = self.tr("How is it for you just now? A word, or a few.")
                self.inserts.bring_round(row.title, prompt, self._note(), row.seconds)
            case Brings.PRACTICE if row.slug is not None:
                self.inserts.bring(row.slug)
            case Brings.PRACTICE:
                return
            case _ as never:
                assert_never(never)
        self.brought_in.emit()

    def _note(self) -> str:
        """For the host: what waits meanwhile."""
        waits = self._desk.moment.wall.cue.title
        return fill(self.tr("“%1” waits, with the time that it had left. Next goes on with it."), waits)
