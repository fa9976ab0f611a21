"""The first row of the library: the way back, and what one can begin there besides a practice."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QPushButton

from microsol_desktop.ui.kit.flow_layout import WrappingRow
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.page_head import leads_back
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.library.acts import Acts


class LibraryHead(WrappingRow):
    """As every page has it; but what one can do here is more than stands in one line everywhere.

    Signals:
        back_requested: back to home.
        new_requested: begin a practice of one's own.
        from_notes_requested: make a practice out of notes.
        evening_requested: plan an evening out of several.
        open_requested: choose a file.
        folder_requested: show the folder that the host's own practices lie in.
    """

    back_requested = Signal()
    new_requested = Signal()
    from_notes_requested = Signal()
    evening_requested = Signal()
    open_requested = Signal()
    folder_requested = Signal()

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self.back = _quiet(self.tr("‹ Back"), self.back_requested)
        leads_back(self.back)
        in_lines(self.back, self, spacing=1 / 2)
        self.addWidget(self.back)
        self.addWidget(PlainLabel(self.tr("Practices"), role="title"))
        self.begin_second_end()
        for is_answered, words, wish in (
            (acts.folder, self.tr("Your folder"), self.folder_requested),
            (acts.open, self.tr("Open a file…"), self.open_requested),
            (acts.from_notes, self.tr("From notes…"), self.from_notes_requested),
            (acts.evening, self.tr("Plan an evening"), self.evening_requested),
        ):
            if is_answered:
                self.addWidget(_quiet(words, wish))
        if acts.new:
            new = QPushButton(self.tr("New practice"))
            new.clicked.connect(self.new_requested)
            self.addWidget(new)


def _quiet(words: str, wish: SignalInstance) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("kind", "quiet")
    button.clicked.connect(wish)
    return button
