"""Beside the island: the field in which a name is looked for, and what is chosen told in words."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from microsol_desktop.circle.keys import CircleKey
from microsol_desktop.desk.island_desk import IslandShown
from microsol_desktop.ui.circles.island_words import aside_of, more_of, name_of
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.search_field import SearchField


class IslandSearch(SearchField):
    """Looks for a circle or a person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Find a circle or a person…"))
        self.setAccessibleName(self.tr("Find a circle or a person by name"))
        self.setClearButtonEnabled(True)

    def begin_anew(self) -> None:
        """Take the cursor, with what was typed before marked."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()


class ChosenCard(Card):
    """What is chosen, in words: all that the picture shows of it.

    Signals:
        go_in_requested: look at this circle as large as it fits (its key).
        page_requested: go to its own page (its key).
    """

    go_in_requested = Signal(object)
    page_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._key: UUID | None = None
        self.name = PlainLabel(role="strong", wraps=True)
        self.aside = PlainLabel(role="soft", wraps=True)
        self.more = PlainLabel(wraps=True)
        self.go_in = QPushButton(self.tr("Go in"))
        self.page = QPushButton(self.tr("Open its page"))
        self.go_in.clicked.connect(self._on_go_in)
        self.page.clicked.connect(self._on_page)
        row = QWidget()
        flow = FlowLayout(row)
        for button in (self.go_in, self.page):
            flow.addWidget(button)
        for part in (self.name, self.aside, self.more, row):
            self.body.addWidget(part)
        self.hide()

    def show_chosen(self, shown: IslandShown | None, key: UUID | None) -> None:
        """Tell this one; nothing where nothing is chosen."""
        self._key = key
        self.setVisible(shown is not None and key is not None)
        if shown is None or key is None:
            return
        is_circle = CircleKey(key) in shown.discs
        more = "\n".join(more_of(shown, key))
        self.name.setText(name_of(shown, key))
        self.aside.setText(aside_of(shown, key))
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.go_in.setVisible(is_circle)
        self.page.setText(self.tr("Open its page") if is_circle else self.tr("Open their page"))

    def _on_go_in(self) -> None:
        if self._key is not None:
            self.go_in_requested.emit(self._key)

    def _on_page(self) -> None:
        if self._key is not None:
            self.page_requested.emit(self._key)
