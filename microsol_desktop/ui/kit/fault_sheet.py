"""Our own fault, told once to the host and never to the room: what happened, and how to hand it on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.key_button import KeyButton
from microsol_desktop.ui.kit.layouts import left
from microsol_desktop.ui.kit.lines_field import LinesField
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.sheet import Sheet


class FaultSheet(Sheet):
    """Says that something went wrong in the program, and that the gathering goes on; its details can be copied."""

    def __init__(self, window: QWidget, details: str, log: str) -> None:
        super().__init__(window)
        self._details = details
        self.set_title(self.tr("Something went wrong in Microsol"))
        body = self.card.body
        body.addWidget(
            PlainLabel(self.tr("That is our fault, not yours. What you were doing goes on, and is kept."), wraps=True)
        )
        body.addWidget(PlainLabel(fill(self.tr("It is written down in %1"), log), role="soft", wraps=True))
        shown = LinesField(8)
        shown.setPlainText(details)
        shown.setReadOnly(True)
        shown.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        shown.setAccessibleName(self.tr("Details"))
        body.addWidget(shown)
        copy = QPushButton(self.tr("Copy the details"))
        copy.clicked.connect(self._on_copy)
        close = KeyButton(self.tr("Close"), self.tr("Esc"), kind="primary", beside=True)
        close.clicked.connect(self.close_sheet)
        body.addLayout(left(copy, close))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
