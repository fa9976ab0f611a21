"""Names in settings: a role that is known from an earlier step is one press away, a new one is typed."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from microsol_desktop.practice.settings.phrase import key
from microsol_desktop.ui.editor.quiet import quiet
from microsol_desktop.ui.editor.step_fields import NameField
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import clear
from microsol_desktop.ui.kit.plain_label import PlainLabel

MOST_OFFERED = 8


class RoleField(QWidget):
    """A name, or none; those that the practice knows already are offered below it.

    Signals:
        edited: it is this name now, or "" for none.
    """

    edited = Signal(str)

    def __init__(self, asks: str, example: str = "") -> None:
        super().__init__()
        self.field = NameField(asks, example)
        self.field.edited.connect(self.edited)
        self._offered: tuple[str, ...] = ()
        self.known: tuple[QPushButton, ...] = ()
        self._known = QWidget()
        self._flow = FlowLayout(self._known)
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=1 / 4)
        column.addWidget(PlainLabel(asks, role="soft", wraps=True))
        column.addWidget(self.field)
        column.addWidget(self._known)
        self._known.hide()

    def offer(self, names: Iterable[str]) -> None:
        """These are known; the one that stands in the field is not offered."""
        own = key(self.field.meant)
        wanted = tuple(name for name in dict.fromkeys(names) if key(name) != own)[:MOST_OFFERED]
        if wanted == self._offered:
            return
        self._offered = wanted
        clear(self._flow)
        self.known = tuple(self._button(name) for name in wanted)
        for button in self.known:
            self._flow.addWidget(button)
        self._known.setVisible(bool(wanted))

    def show_words(self, name: str) -> None:
        """Show this name."""
        self.field.show_words(name)

    def _button(self, name: str) -> QPushButton:
        button = quiet(name)
        button.setAccessibleDescription(self.field.accessibleName())
        button.clicked.connect(partial(self._on_known, name))
        return button

    def _on_known(self, name: str) -> None:
        self.field.show_words(name)
        self.edited.emit(name)
