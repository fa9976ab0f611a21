"""A card that says how something is, and lets it be changed in its place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import Flush
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.primary_button import PrimaryButton
from microsol_desktop.ui.kit.row_button import IN_FROM_EDGE, Rows


class FoldCard(Card):
    """Has `shown`, and in its place `fields` while it is open. Esc leaves everything as it was.

    Signals:
        opened: the fields are to be filled with what is there now.
        kept: what is in the fields is to be kept.
    """

    opened = Signal()
    kept = Signal()

    def __init__(self, heading: str, change: str, keep: str = "") -> None:
        super().__init__()
        self.setAccessibleName(heading)
        self.change = QPushButton(change)
        self.change.setProperty("kind", "quiet")
        self.change.setAccessibleDescription(heading)
        self.change.clicked.connect(self.open)
        head = Flush()
        head.addWidget(PlainLabel(heading, role="heading", capitals=True), 1)
        head.addWidget(self.change)
        self.body.addLayout(head)
        self._says = True
        self._inside = QWidget()
        self.shown = QVBoxLayout(self._inside)
        # Room for rows, which reach out beyond their words and would be cut at its edge.
        in_lines(self, self.shown, margins=(IN_FROM_EDGE, 0, IN_FROM_EDGE, 0), spacing=1 / 3)
        self._form = QWidget()
        column = QVBoxLayout(self._form)
        in_lines(self, column, margins=(IN_FROM_EDGE, 0, IN_FROM_EDGE, 0), spacing=2 / 3)
        self.fields = QVBoxLayout()
        in_lines(self, self.fields, spacing=2 / 3)
        column.addLayout(self.fields)
        self.keep = PrimaryButton(keep or self.tr("Keep this"))
        self.keep.clicked.connect(self.kept)
        self.leave = QPushButton(self.tr("Leave it as it was"))
        self.leave.clicked.connect(self.close_form)
        row = QHBoxLayout()
        in_lines(self, row, spacing=1 / 2)
        row.addWidget(self.keep)
        row.addWidget(self.leave)
        row.addStretch(1)
        column.addLayout(row)
        wide = Rows(self)
        self.body.addLayout(wide)
        wide.addWidget(self._inside)
        wide.addWidget(self._form)
        self._form.hide()

    @property
    def is_open(self) -> bool:
        """Whether the fields are there."""
        return not self._form.isHidden()

    def say_something(self, on: bool) -> None:
        """Whether there is something to show below the heading."""
        self._says = on
        self._inside.setVisible(on and not self.is_open)

    def open(self) -> None:
        """Let it be changed."""
        self.opened.emit()
        self._inside.hide()
        self.change.hide()
        self._form.show()
        self._first_field().setFocus()

    def close_form(self) -> None:
        """Say again how it is."""
        if self.is_open:
            had_focus = self._form.isAncestorOf(self.window().focusWidget())
            self._form.hide()
            self._inside.setVisible(self._says)
            self.change.show()
            if had_focus:
                self.change.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_open:
            self.close_form()
        else:
            super().keyPressEvent(event)

    def _first_field(self) -> QWidget:
        fields = (one for one in self._form.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        return next((one for one in fields if not one.isHidden()), self.keep)
