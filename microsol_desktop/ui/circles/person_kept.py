"""Everything that is kept on one person: read here, saved for them, and removed for good once that has been offered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from microsol_desktop.circle.held import Held
from microsol_desktop.ui.circles.health_card import HealthCard
from microsol_desktop.ui.circles.held_words import page_of
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.lines_field import LinesField
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.primary_button import PrimaryButton

LINES = 12
"""Lines of the page that are seen at once."""


class PersonKept(QWidget):
    """Three cards: what there is to read, health notes, and the way out.

    Signals:
        save_requested: write the page for them.
        removal_asked: the host wants to know what would go.
    """

    save_requested = Signal()
    removal_asked = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._saved = False
        self.held: Held | None = None
        self._card = Card(self.tr("Everything that is kept"))
        self.page: QPlainTextEdit = LinesField(LINES)
        self.page.setReadOnly(True)
        self.page.setAccessibleName(self.tr("Everything that is kept on this person"))
        self.save = PrimaryButton(self.tr("Save it for them…"))
        self.save.clicked.connect(self.save_requested)
        self.apart = PlainLabel(role="soft", wraps=True)
        self.health = HealthCard(today)
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=1)
        self._fill_page()
        column.addWidget(self._card)
        column.addWidget(self.health)
        column.addWidget(self._make_way_out())
        column.addStretch(1)

    def show_held(self, held: Held) -> None:
        """All that is held on this person now."""
        if self.held is None or held.person.key != self.held.person.key:
            self.offer_removal(on=False)
        self.held = held
        words = page_of(held, self._today())
        if self.page.toPlainText() != words:
            self.page.setPlainText(words)
        self.apart.setVisible(held.is_kept_apart)
        self.health.show_notes(held.notes)
        self.remove.setText(fill(self.tr("Remove %1 for good…"), held.person.name.replace("&", "&&")))

    def offer_removal(self, *, on: bool) -> None:
        """They have what is theirs, or want no copy of it: now they can be removed."""
        self._saved = on
        self.remove.setVisible(on)
        self.no_copy.setVisible(not on)
        self.save.set_leads(not on)

    @property
    def page_words(self) -> str:
        """The page as they read it."""
        return self.page.toPlainText()

    def _fill_page(self) -> None:
        words = self.tr(
            "This is what they would read. Saved, it is a page of text, and beside it the same as JSON for programs:"
            " give them both."
        )
        self._card.body.addWidget(PlainLabel(words, role="soft", wraps=True))
        self._card.body.addWidget(self.page)
        self.apart.setText(
            self.tr(
                "From whom they are kept apart is not on the page: it would tell of somebody else. Whether you tell"
                " them is yours to decide."
            )
        )
        self._card.body.addWidget(self.apart)
        row = QWidget()
        flow = FlowLayout(row)
        flow.addWidget(self.save)
        self._card.body.addWidget(row)

    def _make_way_out(self) -> Card:
        card = Card(self.tr("Remove for good"))
        words = self.tr(
            "No trace of them stays in anything that Microsol keeps. First save what is theirs, above, or ask whether"
            " they want it: afterwards nobody can."
        )
        card.body.addWidget(PlainLabel(words, wraps=True))
        row = QWidget()
        flow = FlowLayout(row)
        self.no_copy = QPushButton(self.tr("They want no copy"))
        self.no_copy.clicked.connect(self._on_no_copy)
        self.remove = QPushButton()
        self.remove.clicked.connect(self.removal_asked)
        for button in (self.no_copy, self.remove):
            button.setAutoDefault(False)
            flow.addWidget(button)
        self.remove.hide()
        card.body.addWidget(row)
        return card

    def _on_no_copy(self) -> None:
        self.offer_removal(on=True)
        self.remove.setFocus()
