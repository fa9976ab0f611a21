"""A raised area with a heading: what belongs together lies on one."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.plain_label import PlainLabel


class Card(QFrame):
    """A frame with an optional heading line; put things into `body`, and small buttons into `head`."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        in_lines(self, self.body, margins=(4 / 5, 3 / 5, 4 / 5, 3 / 5), spacing=1 / 3)
        self.heading = PlainLabel(heading, role="heading", capitals=True)
        self.head = QHBoxLayout()
        self.head.addWidget(self.heading, 1)
        self.body.addLayout(self.head)
        self.heading.setVisible(bool(heading))
        self.setAccessibleName(heading)
