"""The first row of a page that one came to from home: the way back, and what the page is about."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import Flush
from microsol_desktop.ui.kit.plain_label import PlainLabel


class PageHead(Flush):
    """Lies where home has its name, on every page alike.

    Signals:
        back_requested: back to where the host came from.
    """

    back_requested = Signal()

    def __init__(self, title: str = "") -> None:
        super().__init__()
        self.back = QPushButton(self.tr("‹ Back"))
        self.back.setProperty("kind", "quiet")
        self.back.clicked.connect(self.back_requested)
        self.title = PlainLabel(title, role="title", wraps=True)
        in_lines(self.back, self, spacing=1 / 2)
        self.addWidget(self.back)
        self.addWidget(self.title, 1)
