"""What can be done with whoever is picked on the lists: they were asked, they come, or nothing comes of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from microsol_desktop.circle.circles import Standing
from microsol_desktop.circle.finding import Sought
from microsol_desktop.ui.circles.circle_words import standing_words
from microsol_desktop.ui.circles.finding_lines import Line
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.plain_label import PlainLabel


class FindingActs(Card):
    """A name, how far it has come, and the next step of it.

    Signals:
        stood: it has come so far (a Membership, a Standing).
        let_be: they are on the list no longer (a Membership).
        opened: to their page (a Membership).
    """

    stood = Signal(object, object)
    let_be = Signal(object)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._sought: Sought | None = None
        self.name = PlainLabel(role="strong", wraps=True)
        self.standing = PlainLabel(role="soft", wraps=True)
        self.invited = QPushButton(self.tr("I have asked them"))
        self.comes = QPushButton(self.tr("They come"))
        self.thought_of = QPushButton(self.tr("Only thought of"))
        self.out = QPushButton(self.tr("Off the list"))
        self.to_page = QPushButton(self.tr("Their page"))
        acts = QWidget()
        flow = FlowLayout(acts)
        for button, slot in (
            (self.invited, self._on_invited),
            (self.comes, self._on_comes),
            (self.thought_of, self._on_thought_of),
            (self.out, self._on_out),
            (self.to_page, self._on_page),
        ):
            button.clicked.connect(slot)
            flow.addWidget(button)
        for button in (self.thought_of, self.out, self.to_page):
            button.setProperty("kind", "quiet")
        for widget in (self.name, self.standing, acts):
            self.body.addWidget(widget)
        self.hide()

    def show_line(self, line: Line | None) -> None:
        """What can be done with this one; of a heading, nothing."""
        self._sought = line.sought if line is not None else None
        self.setVisible(self._sought is not None)
        if self._sought is None or line is None:
            return
        standing = self._sought.membership.standing
        self.name.say(self._sought.name)
        self.setAccessibleName(self._sought.name)
        self.standing.say(fill(self.tr("%1 · %2"), standing_words(standing), line.draft.circle.name))
        self.invited.setVisible(standing is Standing.THOUGHT_OF)
        self.comes.setVisible(standing is Standing.INVITED)
        self.thought_of.setVisible(standing is Standing.INVITED)

    def _on_invited(self) -> None:
        self._stand(Standing.INVITED)

    def _on_comes(self) -> None:
        self._stand(Standing.NEWCOMER)

    def _on_thought_of(self) -> None:
        self._stand(Standing.THOUGHT_OF)

    def _stand(self, standing: Standing) -> None:
        if self._sought is not None:
            self.stood.emit(self._sought.membership, standing)

    def _on_out(self) -> None:
        if self._sought is not None:
            self.let_be.emit(self._sought.membership)

    def _on_page(self) -> None:
        if self._sought is not None:
            self.opened.emit(self._sought.membership)
