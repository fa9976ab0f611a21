"""Finding the people: lists that one can let sit, names dragged between circles that do not exist yet, then invited."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from microsol_desktop.circle.circles import Circle, Invitation, Membership, Standing
from microsol_desktop.circle.finding import Draft
from microsol_desktop.circle.founding import LeftOut
from microsol_desktop.circle.keys import CircleKey, PersonKey
from microsol_desktop.circle.people import Person
from microsol_desktop.desk.circles_desk import CirclesDesk
from microsol_desktop.desk.everybody import Everybody
from microsol_desktop.desk.finding_desk import FindingDesk
from microsol_desktop.desk.people_desk import PeopleDesk
from microsol_desktop.ui.circles.circle_words import left_out_words
from microsol_desktop.ui.circles.finding_acts import FindingActs
from microsol_desktop.ui.circles.finding_circle import FindingCircle
from microsol_desktop.ui.circles.finding_lines import Line
from microsol_desktop.ui.circles.finding_list import FindingList
from microsol_desktop.ui.circles.languages import language_words
from microsol_desktop.ui.circles.name_row import NameRow
from microsol_desktop.ui.circles.page import Goal, RecordPage, Surroundings
from microsol_desktop.ui.circles.person_field import PersonField
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.page_head import PageHead
from microsol_desktop.ui.kit.plain_label import PlainLabel

SIDE_BY_SIDE = 46
"""Lines' heights: from this width on, what can be done stands beside the lists."""


class FindingPage(RecordPage):
    """The lists at one side; at the other what becomes of whoever is picked, and of the circle thought of."""

    READS: ClassVar[frozenset[type[object]]] = frozenset({Circle, Membership, Person, Invitation})

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self._desk = FindingDesk(around.record, around.today)
        self._people = PeopleDesk(around.record, around.today, language_words)
        self._circles = CirclesDesk(around.record, around.today)
        self._drafts: tuple[Draft, ...] = ()
        self._picks: CircleKey | None = None
        self.setAccessibleName(self.tr("Finding the people"))
        head = PageHead(self.tr("Finding the people"))
        head.back_requested.connect(self.back_requested)
        self.column.addLayout(head)
        words = self.tr(
            "Write down whom you think of, and let the list sit. Move names between circles that do not exist yet,"
            " until one feels right. Then invite them yourself: Microsol sends nothing."
        )
        self.column.addWidget(PlainLabel(words, role="soft", wraps=True))
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        in_lines(self, self._both, spacing=1)
        self._both.addWidget(self._make_lists(), 3)
        self._both.addLayout(self._make_side(), 2)
        self.column.addLayout(self._both)
        self._below = QWidget()
        self._below.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.column.addWidget(self._below, 1)

    @property
    def drafts(self) -> tuple[Draft, ...]:
        """The lists that are shown."""
        return self._drafts

    def come(self, about: UUID | None) -> None:
        self._picks = CircleKey(about) if about is not None else None
        self.other.setFocus()
        super().come(about)

    def look(self) -> None:
        self._desk.drafts(CircleKey(self.about) if self.about is not None else None, self._show)

    def resizeEvent(self, event: QResizeEvent) -> None:
        directions = QBoxLayout.Direction
        is_wide = event.size().width() >= SIDE_BY_SIDE * self.em
        self._both.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        super().resizeEvent(event)

    def _make_lists(self) -> QWidget:
        card = Card()
        self.other = PersonField(self.tr("Whom do you think of?"), may_be_new=True)
        self.other.everybody_wanted.connect(self._on_everybody_wanted)
        self.other.chosen.connect(self._on_thought_of)
        self.other.newcomer_named.connect(self._on_thought_of_new)
        self.other.nobody_meant.connect(self._on_nobody_meant)
        self.list = FindingList()
        self.list.picked_changed.connect(self._on_picked)
        self.list.moved.connect(self._on_moved)
        self.list.let_be.connect(self._on_let_be)
        self.list.opened.connect(self._on_opened)
        self.keys = PlainLabel(
            self.tr("Drag a name to another circle, or move it with Ctrl and the arrow keys."), role="soft", wraps=True
        )
        self.new = NameRow(self.tr("Another circle that could be"), self.tr("Think of it"))
        self.new.named.connect(self._on_new_list)
        card.body.addWidget(self.other)
        card.body.addWidget(self.list, 1)
        card.body.addWidget(self.keys)
        card.body.addWidget(self.new)
        for widget in (self.list, self.keys, self.new):
            widget.hide()
        return card

    def _make_side(self) -> QVBoxLayout:
        side = QVBoxLayout()
        in_lines(self, side, margins=(0, 0, 0, 0), spacing=1)
        self.acts = FindingActs()
        self.acts.stood.connect(self._on_stood)
        self.acts.let_be.connect(self._on_let_be)
        self.acts.opened.connect(self._on_person_opened)
        self.circle = FindingCircle(self.around.today)
        self.circle.changed.connect(self._on_changed)
        self.circle.begun.connect(self._on_begun)
        self.circle.let_go.connect(self._on_let_go)
        self.circle.opened.connect(self._on_circle_opened)
        self.circle.invitation.invited.connect(self._on_invited)
        self.circle.invitation.copied.connect(self._on_copied)
        side.addWidget(self.acts)
        side.addWidget(self.circle)
        side.addStretch(1)
        return side

    def _show(self, drafts: tuple[Draft, ...]) -> None:
        self._drafts = drafts
        for widget in (self.list, self.keys, self.new):
            widget.setVisible(bool(drafts))
        # The lists take what room there is; as long as there is none, the card is as high as its line.
        self.column.setStretchFactor(self._both, 1 if drafts else 0)
        self._below.setVisible(not drafts)
        if self._picks is not None and any(draft.circle.key == self._picks for draft in drafts):
            self.list.show_drafts(drafts)
            self.list.pick_circle(self._picks)
            self._picks = None
        else:
            self.list.show_drafts(drafts)
        if self.list.picked is None and drafts:
            self.list.pick_circle(drafts[-1].circle.key)

    def _here(self) -> Draft | None:
        """The list on which a name is written down: that of whatever is picked."""
        picked = self.list.picked
        if picked is not None:
            return next((draft for draft in self._drafts if draft.circle.key == picked.circle), None)
        return self._drafts[-1] if self._drafts else None

    def _on_picked(self, line: Line | None) -> None:
        self.acts.show_line(line)
        here = self._here() if line is not None else None
        self.circle.show_draft(here)
        name = here.circle.name if here is not None else ""
        words = fill(self.tr("Whom do you think of for %1?"), name) if name else self.tr("Whom do you think of?")
        self.other.setPlaceholderText(words)

    def _on_everybody_wanted(self) -> None:
        self._people.everybody(self._offer, self._offer)

    def _offer(self, everybody: Everybody) -> None:
        here = self._here()
        there = frozenset(one.membership.person for one in here.people) if here is not None else frozenset()
        self.other.show_everybody(everybody, there)

    def _on_thought_of(self, person: PersonKey, name: str) -> None:
        here = self._here()
        if here is None:
            self._desk.first_list(fill(self.tr("You think of %1."), name), self.tr("People I think of"), person)
        elif any(one.membership.person == person for one in here.people):
            self.said.emit(fill(self.tr("%1 is on this list already."), name))
        else:
            self._desk.think_of(
                fill(self.tr("You think of %1 for %2."), name, here.circle.name), person, here.circle.key
            )

    def _on_thought_of_new(self, name: str) -> None:
        here = self._here()
        if here is None:
            self._desk.first_list(fill(self.tr("You think of %1."), name), self.tr("People I think of"), name)
        else:
            words = fill(self.tr("You think of %1 for %2."), name, here.circle.name)
            self._desk.think_of_new(words, name, here.circle.key, self._on_left_out)

    def _on_left_out(self, left_out: LeftOut) -> None:
        if left_out.names:
            self.said.emit(left_out_words(left_out))

    def _on_nobody_meant(self, name: str) -> None:
        words = self.tr("Choose who “%1” is from the names below the line; somebody new is the last of them.")
        self.said.emit(fill(words, name))

    def _on_new_list(self, name: str) -> None:
        self._desk.begin_list(fill(self.tr("You think of a circle: %1."), name), name, self._on_list_begun)

    def _on_list_begun(self, circle: CircleKey) -> None:
        self._picks = circle
        self.other.setFocus()

    def _on_moved(self, membership: Membership, circle: CircleKey) -> None:
        name, there = self._name_of(membership), self._circle(circle)
        before = self._circle(membership.circle)
        if before.begun is not None and membership.standing is Standing.NEWCOMER:
            words = self.tr("%1 is a newcomer in %2, which is there already: that is changed on their own page.")
            self.said.emit(fill(words, name, before.name))
        else:
            self._desk.move(fill(self.tr("%1 is thought of for %2 now."), name, there.name), membership, circle)

    def _on_stood(self, membership: Membership, standing: Standing) -> None:
        circle = self._circle(membership.circle).name
        match standing:
            case Standing.INVITED:
                words = self.tr("%1 is invited to %2.")
            case Standing.NEWCOMER:
                words = self.tr("%1 comes to %2.")
            case _:
                words = self.tr("%1 is only thought of for %2 again.")
        self._desk.stand(fill(words, self._name_of(membership), circle), membership, standing)

    def _on_let_be(self, membership: Membership) -> None:
        words = fill(self.tr("%1 is no longer on the list."), self._name_of(membership))
        self._desk.let_be(words, membership)

    def _on_opened(self, line: Line) -> None:
        if line.sought is not None:
            self._on_person_opened(line.sought.membership)
        else:
            self.circle.called.setFocus()

    def _on_person_opened(self, membership: Membership) -> None:
        self.goal_requested.emit(Goal("person", membership.person))

    def _on_circle_opened(self, circle: CircleKey) -> None:
        self.goal_requested.emit(Goal("circle", circle))

    def _on_changed(self, circle: Circle) -> None:
        self._desk.change(fill(self.tr("%1 is kept."), circle.name), circle)

    def _on_begun(self, circle: Circle) -> None:
        self._desk.begins(fill(self.tr("%1 has begun."), circle.name), circle)
        self.goal_requested.emit(Goal("circle", circle.key))

    def _on_let_go(self, circle: Circle) -> None:
        self._desk.let_go(fill(self.tr("%1 is let go."), circle.name), circle)

    def _on_invited(self, invitation: object) -> None:
        self._circles.invite(self._copied_words(), invitation)  # type: ignore[arg-type]  # as the card says it

    def _on_copied(self) -> None:
        self.said.emit(self._copied_words())

    def _copied_words(self) -> str:
        return self.tr("The words are copied: paste them where you write to people. Microsol sends nothing.")

    def _circle(self, key: CircleKey) -> Circle:
        return next(draft.circle for draft in self._drafts if draft.circle.key == key)

    def _name_of(self, membership: Membership) -> str:
        everybody = (one for draft in self._drafts for one in draft.people)
        return next((one.name for one in everybody if one.membership.person == membership.person), "")
