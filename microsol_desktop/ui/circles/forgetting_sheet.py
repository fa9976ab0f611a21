"""Asks before who sat with whom is forgotten for good."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from microsol_desktop.ui.circles.for_good_sheet import ForGoodSheet


class ForgettingSheet(ForGoodSheet):
    """Says what goes.

    Signals:
        forgetting_requested: have it forgotten: all of it (True), or what is older than a year.
    """

    forgetting_requested = Signal(bool)

    def __init__(self, window: QWidget, *, all_of_it: bool) -> None:
        super().__init__(window, width_in_letters=56)
        self._all = all_of_it
        self.set_title(self.tr("Forget who sat with whom?"))
        goes = (
            self.tr("Who was in which small group goes, of every gathering that was.")
            if all_of_it
            else self.tr("Who was in which small group goes, of gatherings more than a year ago.")
        )
        stays = self.tr("Who came stays. It goes out of Microsol's own copies, too, and can't be undone.")
        self.say(goes)
        self.say(stays)
        self.forget, self.keep = self.add_answers(self.tr("Forget it for good"), self.tr("Keep it"))
        self.forget.clicked.connect(self._on_forget)

    def _on_forget(self) -> None:
        self.close_sheet()
        self.forgetting_requested.emit(self._all)
