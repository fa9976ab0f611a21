"""A practice one can begin at once: what home shows first, so that nobody meets an empty list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from microsol_desktop.desk.first_practice import PracticeCard
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.flow_layout import WrappingRow
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.primary_button import PrimaryButton
from microsol_desktop.ui.kit.stepper import Stepper

if TYPE_CHECKING:
    from microsol_desktop.practice.model import Slug


class StartCard(Card):
    """The practice to begin now and how many are here.

    Signals:
        begin_requested: begin it for so many people.
        prepare_requested: say more first (names, an end, who hosts).
        people_changed: another number of people is here.
    """

    begin_requested = Signal(str, int)
    prepare_requested = Signal(str)
    people_changed = Signal(int)

    def __init__(self, card: PracticeCard, people: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        in_lines(self, self.body, spacing=1 / 2)
        self._slug = card.slug
        self.body.addWidget(PlainLabel(self.tr("Start now").upper(), role="heading"))
        self._title = PlainLabel(card.title, role="title", wraps=True)
        self._summary = PlainLabel(card.summary, role="soft", wraps=True)
        self.people = Stepper(1, 500, people)
        self.people.call(self.tr("How many are here"))
        self._length = PlainLabel("", role="soft")
        self._names = PlainLabel("", role="soft")
        self._names.hide()
        self.begin = PrimaryButton(self.tr("Begin"))
        self.prepare = QPushButton(self.tr("Names, end, more…"))
        self.prepare.setProperty("kind", "quiet")
        self._arrange()
        self.begin.clicked.connect(self._on_begin)
        self.prepare.clicked.connect(self._on_prepare)
        self.people.changed.connect(self.people_changed)

    def _arrange(self) -> None:
        self.body.addWidget(self._title)
        self.body.addWidget(self._summary)
        self.body.addSpacing(self.fontMetrics().height() // 4)
        self.body.addStretch(1)
        self.body.addWidget(self._names)
        who = WrappingRow()
        in_lines(self, who, spacing=1 / 2)
        who.addWidget(self.people)
        who.addWidget(PlainLabel(self.tr("people here"), role="soft"))
        who.begin_second_end()
        who.addWidget(self._length)
        self.body.addLayout(who)
        foot = WrappingRow()
        foot.addWidget(self.prepare)
        foot.begin_second_end()
        foot.addWidget(self.begin)
        self.body.addLayout(foot)

    @property
    def slug(self) -> Slug:
        """The practice that is offered."""
        return self._slug

    def set_leads(self, on: bool) -> None:
        """Whether to begin it is the one thing to do now; not while there is something to go on with."""
        self.begin.set_leads(on)

    def show_practice(self, card: PracticeCard) -> None:
        """Offer this practice instead."""
        self._slug = card.slug
        self._title.setText(card.title)
        self._summary.setText(card.summary)
        self._length.setText("")

    def show_names(self, names: str) -> None:
        """Who would be here, as last time; empty where they are known by their seats."""
        self._names.setText(names)
        self._names.setVisible(bool(names))

    def show_length(self, length: str) -> None:
        """How long it takes for so many people, in words; empty while it is not known."""
        self._length.setText(length)

    def _on_begin(self) -> None:
        self.begin_requested.emit(self._slug, self.people.value)

    def _on_prepare(self) -> None:
        self.prepare_requested.emit(self._slug)
