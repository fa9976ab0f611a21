"""One person: everything is written in place and kept by itself."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from microsol_desktop.circle.calls import Offer
from microsol_desktop.circle.circles import Circle, Membership
from microsol_desktop.circle.gatherings import Attendance, Gathering
from microsol_desktop.circle.keys import PersonKey
from microsol_desktop.circle.one_person import OnePerson
from microsol_desktop.circle.people import KeptApart, Person, Place, ReachedOut, Tie
from microsol_desktop.desk.people_desk import PeopleDesk
from microsol_desktop.ui.circles.languages import language_words
from microsol_desktop.ui.circles.page import Goal, RecordPage, Surroundings
from microsol_desktop.ui.circles.person_apart import ApartCard
from microsol_desktop.ui.circles.person_circles import CirclesCard
from microsol_desktop.ui.circles.person_gatherings import GatheringsCard
from microsol_desktop.ui.circles.person_offers import OffersCard
from microsol_desktop.ui.circles.person_reach import ReachCard
from microsol_desktop.ui.circles.person_through import ThroughCard
from microsol_desktop.ui.circles.person_ties import TiesCard
from microsol_desktop.ui.circles.person_who import WhoCard
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.page_head import PageHead
from microsol_desktop.ui.kit.plain_label import PlainLabel

SIDE_BY_SIDE = 48
"""Lines' heights: from this width on, the cards stand in two columns."""


class PersonPage(RecordPage):
    """Cards about somebody; of a child, only those of which something is kept."""

    READS: ClassVar[frozenset[type[object]]] = frozenset(
        {Person, Membership, Circle, Place, Offer, Tie, ReachedOut, KeptApart, Attendance, Gathering}
    )

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self._desk = PeopleDesk(around.record, around.today, language_words)
        self._one: OnePerson | None = None
        self.head = PageHead()
        self.head.back_requested.connect(self.back_requested)
        self.column.addLayout(self.head)
        self.gone = PlainLabel(
            self.tr("This person is no longer here. Undo brings them back."), role="soft", wraps=True
        )
        self.column.addWidget(self.gone)
        self._make_cards()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._all = QWidget()
        self._all.setLayout(self._both)
        self._both.setContentsMargins(0, 0, 0, 0)
        in_lines(self, self._both, spacing=1)
        self._both.addLayout(self._side(self.who, self.reach, self.through), 1)
        self._both.addLayout(self._side(self.circles, self.gatherings, self.offers, self.ties, self.apart), 1)
        self.column.addWidget(self._all)
        self.column.addWidget(self._make_foot())
        self.column.addStretch(1)
        self.gone.hide()
        self._all.hide()
        self._foot.hide()

    def come(self, about: UUID | None) -> None:
        if about != self.about:
            self._one = None
            self._all.hide()
            self._foot.hide()
            self.verticalScrollBar().setValue(0)
        self.apart.shut()
        self.gatherings.begin_anew()
        super().come(about)

    def look(self) -> None:
        if self.about is not None:
            self._desk.one(PersonKey(self.about), self._show)

    def resizeEvent(self, event: QResizeEvent) -> None:
        directions = QBoxLayout.Direction
        is_wide = event.size().width() >= SIDE_BY_SIDE * self.em
        self._both.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        super().resizeEvent(event)

    def _make_cards(self) -> None:
        desk = self._desk
        self.who, self.reach, self.through = WhoCard(desk), ReachCard(desk), ThroughCard(desk)
        self.circles, self.gatherings = CirclesCard(desk), GatheringsCard(desk)
        self.offers, self.ties, self.apart = OffersCard(desk), TiesCard(desk), ApartCard(desk)
        self._cards = (
            self.who,
            self.reach,
            self.through,
            self.circles,
            self.gatherings,
            self.offers,
            self.ties,
            self.apart,
        )
        for card in self._cards:
            card.goal_requested.connect(self.goal_requested)
            card.said.connect(self.said)

    def _side(self, *cards: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=1)
        for card in cards:
            column.addWidget(card)
        column.addStretch(1)
        return column

    def _make_foot(self) -> QWidget:
        self._foot = QWidget()
        flow = FlowLayout(self._foot)
        self.kept = QPushButton(self.tr("All that is kept of them"))
        self.kept.clicked.connect(self._on_kept)
        self.out = QPushButton(self.tr("Put in by mistake"))
        self.out.setToolTip(self.tr("Take this person out of the list; Undo brings them back"))
        self.out.clicked.connect(self._on_out)
        for button in (self.kept, self.out):
            button.setProperty("kind", "quiet")
            flow.addWidget(button)
        return self._foot

    def _show(self, one: OnePerson | None) -> None:
        if one is not None and one.person.key != self.about:
            # Asked for before the host went on to somebody else.
            return
        self._one = one
        self.gone.setVisible(one is None)
        self._all.setVisible(one is not None)
        self._foot.setVisible(one is not None)
        if one is None:
            self.head.title.setText("")
            return
        self.head.title.setText(" ".join(one.person.name.split()))
        self.setAccessibleName(one.person.name)
        for card in self._cards:
            card.show_person(one)
        for card in (self.reach, self.offers, self.ties):
            card.setVisible(not one.person.child)
        self.through.setVisible(bool(one.children or one.brought))

    def _on_kept(self) -> None:
        self.goal_requested.emit(Goal("what-is-kept", self.about))

    def _on_out(self) -> None:
        if self._one is not None:
            words = self.tr("%1 is no longer in your list of people.").replace("%1", self._one.person.name)
            self._desk.take_out(words, self._one.person)
