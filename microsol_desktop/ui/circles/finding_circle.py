"""The circle that people are thought of for: what it is called, what it would be, the invitation, and its beginning."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from microsol_desktop.circle.circles import Circle, CircleKind
from microsol_desktop.circle.finding import Draft
from microsol_desktop.circle.whole import CircleWhole, InCircle
from microsol_desktop.ui.circles.circle_words import kind_explained, kind_words
from microsol_desktop.ui.circles.invitation_card import InvitationCard
from microsol_desktop.ui.circles.saved_line import SavedLine
from microsol_desktop.ui.kit.calm_combo_box import CalmComboBox
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import named
from microsol_desktop.ui.kit.plain_label import PlainLabel


class FindingCircle(QWidget):
    """Two cards: the circle itself, and its invitation.

    Signals:
        changed: it is this now (a Circle).
        begun: it is there from today on (the Circle).
        let_go: nothing comes of it (the Circle).
        opened: to its page (its key).
    """

    changed = Signal(object)
    begun = Signal(object)
    let_go = Signal(object)
    opened = Signal(object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._draft: Draft | None = None
        self.called = SavedLine(self.tr("What it is called"))
        self.called.saved.connect(self._on_called)
        self.kind = CalmComboBox()
        self.kind.setAccessibleName(self.tr("What it would be"))
        for kind in CircleKind:
            self.kind.addItem(kind_words(kind), kind)
        self.kind.activated.connect(self._on_kind)
        self.explained = PlainLabel(role="soft", wraps=True)
        self.begins = QPushButton(self.tr("It begins"))
        self.begins.setToolTip(self.tr("Those who come are its members from today on"))
        self.begins.clicked.connect(self._on_begins)
        self.page = QPushButton(self.tr("Its page"))
        self.page.clicked.connect(self._on_page)
        self.out = QPushButton(self.tr("Let it go"))
        self.out.clicked.connect(self._on_out)
        self.invitation = InvitationCard(today)
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=1)
        column.addWidget(self._make_card())
        column.addWidget(self.invitation)
        self.hide()

    def show_draft(self, draft: Draft | None) -> None:
        """This one; None: none is picked."""
        if self._draft is not None and (draft is None or draft.circle.key != self._draft.circle.key):
            self.invitation.close_form()
        self._draft = draft
        self.setVisible(draft is not None)
        if draft is None:
            return
        circle = draft.circle
        self.called.show_text(circle.name)
        with QSignalBlocker(self.kind):
            self.kind.setCurrentIndex(self.kind.findData(circle.kind))
        self.explained.say(kind_explained(circle.kind))
        self.begins.setVisible(draft.is_only_thought_of)
        self.out.setVisible(draft.is_only_thought_of)
        self.page.setVisible(not draft.is_only_thought_of)
        self.kind.setEnabled(draft.is_only_thought_of)
        self.called.setReadOnly(not draft.is_only_thought_of)
        self.invitation.show_circle(_as_whole(draft))

    def _make_card(self) -> Card:
        card = Card()
        card.body.addLayout(named(self.tr("The circle"), self.called))
        card.body.addWidget(self.kind)
        card.body.addWidget(self.explained)
        acts = QWidget()
        flow = FlowLayout(acts)
        for button in (self.begins, self.page, self.out):
            flow.addWidget(button)
        self.out.setProperty("kind", "quiet")
        card.body.addWidget(acts)
        return card

    def _on_called(self, name: str) -> None:
        if self._draft is None:
            return
        if name:
            self._change(replace(self._draft.circle, name=name))
        else:
            self.called.bring_back()

    def _on_kind(self) -> None:
        kind = CircleKind(self.kind.currentData())
        if self._draft is not None and kind is not self._draft.circle.kind:
            self._change(replace(self._draft.circle, kind=kind))

    def _change(self, circle: Circle) -> None:
        if self._draft is not None:
            # Known here before the record answers: what is changed next is changed of this.
            self._draft = self._draft._replace(circle=circle)
            self.changed.emit(circle)

    def _on_begins(self) -> None:
        if self._draft is not None:
            self.begun.emit(self._draft.circle)

    def _on_out(self) -> None:
        if self._draft is not None:
            self.let_go.emit(self._draft.circle)

    def _on_page(self) -> None:
        if self._draft is not None:
            self.opened.emit(self._draft.circle.key)


def _as_whole(draft: Draft) -> CircleWhole:
    """What the invitation's card reads of a circle."""
    people = tuple(
        InCircle(one.membership.person, one.name, one.membership.standing, one.membership.since) for one in draft.people
    )
    return CircleWhole(
        circle=draft.circle,
        parent=None,
        place=None,
        people=people,
        within=(),
        coming=(),
        held=0,
        seasons=(),
        hosts=(),
        not_seen=(),
        promised=(),
        never_met=(),
        invitations=draft.invitations,
    )
