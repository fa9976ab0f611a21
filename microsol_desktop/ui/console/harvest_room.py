"""What belongs to the harvest on the console: its card, its paper, its keys, and the question before it is gone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from microsol_desktop.desk.harvest_desk import HarvestDesk
from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.ui.console.ended_page import EndedPage
from microsol_desktop.ui.console.harvest_card import HarvestCard
from microsol_desktop.ui.console.harvest_paper import HarvestPaper
from microsol_desktop.ui.console.sheets import AskingSheet
from microsol_desktop.ui.keys import Act
from microsol_desktop.ui.kit.key_button import KeyButton
from microsol_desktop.ui.kit.sheet import Sheet
from microsol_desktop.ui.theme import Theme


class UnsavedSheet(AskingSheet):
    """The gathering is closed, and with it lines would go that nobody has saved: asked once.

    Signals:
        save_requested: save them first.
        let_go_requested: they may go.
    """

    save_requested = Signal()
    let_go_requested = Signal()

    def __init__(self, window: QWidget, lines: int) -> None:
        super().__init__(window)
        one = self.tr("1 line was noted. It goes with this gathering, unless you save it.")
        many = self.tr("%n lines were noted. They go with this gathering, unless you save them.", "", lines)
        self.save = KeyButton(self.tr("Save…"), kind="primary", beside=True)
        self.let_go = KeyButton(self.tr("Close without them"), beside=True)
        self.stay = KeyButton(self.tr("Stay"), self.tr("Esc"), beside=True)
        self.ask(self.tr("The harvest is not saved"), one if lines == 1 else many, self.save, self.let_go, self.stay)
        self.save.clicked.connect(self.save_requested)
        self.let_go.clicked.connect(self.let_go_requested)
        self.stay.clicked.connect(self.close_sheet)


class HarvestRoom(QObject):
    """Wires the harvest's card to its desk and its paper.

    Signals:
        may_close: nothing is lost any more by closing the gathering.
        told: what has become of it, as a sentence, and what the room may read of it.
    """

    may_close = Signal()
    told = Signal(str, str)

    def __init__(self, desk: RunDesk, theme: Theme, window: QWidget, open_sheet: Callable[[Sheet], None]) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._open_sheet = open_sheet
        self._sheet: UnsavedSheet | None = None
        self.harvest = HarvestDesk(desk)
        self.card = HarvestCard(theme, self.harvest)
        self.paper = HarvestPaper(desk, self.harvest, window)
        self.card.save_requested.connect(self.save)
        self.card.print_requested.connect(self.paper.print)
        self.paper.kept.connect(self._on_kept)

    def serve(self, page: EndedPage) -> None:
        """Do what is asked for on the page after the end."""
        page.close_requested.connect(self.close)
        page.save_requested.connect(self.save)
        page.print_requested.connect(self.paper.print)

    @property
    def is_open(self) -> bool:
        """Whether there are lines that were not saved as they are."""
        return self.harvest.is_open

    def do(self, act: Act) -> bool:
        """What a key of the table does, if it is about the harvest."""
        match act:
            case Act.HARVEST:
                self.card.begin_typing()
            case Act.SHOW_HARVEST:
                self.harvest.toggle_shown()
            case _:
                return False
        return True

    def save(self) -> None:
        """Ask where, and save it."""
        self.paper.save()

    def close(self) -> None:
        """The host is done with a gathering that has ended: lines that nobody saved are asked for, once."""
        self.card.keep_what_is_typed()
        if not self.is_open:
            self.may_close.emit()
            return
        self._sheet = UnsavedSheet(self._window, len(self._desk.run.basket.lines))
        self._sheet.save_requested.connect(self._on_save)
        self._sheet.let_go_requested.connect(self._on_let_go)
        self._sheet.closed.connect(self._on_sheet_closed)
        self._open_sheet(self._sheet)

    def _on_kept(self, sentence: str) -> None:
        """Where files lie on this computer is nothing that the room is told."""
        self.told.emit(sentence, self.tr("The harvest is saved."))

    def _on_save(self) -> None:
        if self.paper.save():
            self._close_sheet()
            self.may_close.emit()

    def _on_let_go(self) -> None:
        self._close_sheet()
        self.harvest.put_away()
        self.may_close.emit()

    def _on_sheet_closed(self) -> None:
        self._sheet = None

    def _close_sheet(self) -> None:
        if self._sheet is not None:
            self._sheet.close_sheet()
