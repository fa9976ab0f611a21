"""The two ways from a page to bringing in and to giving out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from microsol_desktop.ui.kit.flow_layout import FlowLayout


class InAndOut(QWidget):
    """Two buttons.

    Signals:
        asked_for: the host wants to go there (the page's name).
    """

    asked_for = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self)
        for name, words in (("bringing-in", self.tr("Bring in…")), ("giving-out", self.tr("Give out…"))):
            button = QPushButton(words)
            button.setObjectName(name)
            button.clicked.connect(self._on_clicked)
            flow.addWidget(button)
        self.giving = button

    def set_empty(self, on: bool) -> None:
        """Where nothing is yet there is nothing to give out."""
        self.giving.setHidden(on)

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.asked_for.emit(button.objectName())
