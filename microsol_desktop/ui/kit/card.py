"""A raised area with a heading: the box that home and the console are made of."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from microsol_desktop.ui.kit.plain_label import PlainLabel


class Card(QFrame):
    """A card; `body` takes what it holds, below its heading (small capitals, none if empty)."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 16, 20, 18)
        self.body.setSpacing(10)
        if heading:
            self.body.addWidget(PlainLabel(heading.upper(), "heading"))
