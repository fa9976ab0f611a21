"""Asks before who sat with whom is forgotten for good."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.primary_button import PrimaryButton
from microsol_desktop.ui.kit.sheet import Sheet


class ForgettingSheet(Sheet):
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
        for words in (goes, stays):
            self.card.body.addWidget(PlainLabel(words, wraps=True))
        row = QWidget()
        flow = FlowLayout(row)
        self.forget = PrimaryButton(self.tr("Forget it for good"))
        self.forget.clicked.connect(self._on_forget)
        self.keep = QPushButton(self.tr("Keep it"))
        self.keep.clicked.connect(self.close_sheet)
        for button in (self.forget, self.keep):
            button.setAutoDefault(False)
            flow.addWidget(button)
        self.card.body.addWidget(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        else:
            super().keyPressEvent(event)

    def _on_forget(self) -> None:
        self.close_sheet()
        self.forgetting_requested.emit(self._all)
