"""One gathering: what is planned of it; or, once it was held, who was there, how it went, and what it brought back."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout

from microsol_desktop.circle.at_the_door import Sheet
from microsol_desktop.circle.circles import Circle
from microsol_desktop.circle.gatherings import (
    Attendance,
    Gathering,
    HarvestLine,
    RoleHeld,
    SatWith,
    StepRan,
)
from microsol_desktop.circle.keys import GatheringKey
from microsol_desktop.circle.people import Person, Place
from microsol_desktop.desk.gatherings_desk import GatheringsDesk
from microsol_desktop.ui.circles.gathering_groups_card import GatheringGroupsCard
from microsol_desktop.ui.circles.gathering_harvest_card import GatheringHarvestCard
from microsol_desktop.ui.circles.gathering_people_card import GatheringPeopleCard
from microsol_desktop.ui.circles.gathering_plan_card import GatheringPlanCard
from microsol_desktop.ui.circles.gathering_time_card import GatheringTimeCard
from microsol_desktop.ui.circles.gathering_words import title_words, when_words
from microsol_desktop.ui.circles.page import Goal, RecordPage, Surroundings
from microsol_desktop.ui.circles.saved_line import SavedLine
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.page_head import PageHead
from microsol_desktop.ui.kit.plain_label import PlainLabel

SIDE_BY_SIDE = 50
"""In heights of a line: from this width on the cards stand in two columns."""


class GatheringPage(RecordPage):
    """Planned, cancelled, or as it was run."""

    READS: ClassVar[frozenset[type[object]]] = frozenset(
        {Gathering, Attendance, RoleHeld, SatWith, StepRan, HarvestLine, Person, Place, Circle}
    )

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self._desk = GatheringsDesk(around.record, around.today)
        self._sheet: Sheet | None = None
        self.head = PageHead()
        self.head.back_requested.connect(self.back_requested)
        self.to_circle = QPushButton()
        self.to_circle.setProperty("kind", "quiet")
        self.to_circle.clicked.connect(self._on_circle)
        self.head.add_act(self.to_circle)
        self.when = PlainLabel(role="soft", wraps=True)
        self.gone = PlainLabel(self.tr("This gathering is in the record no more."), role="soft", wraps=True)
        self.plan = GatheringPlanCard()
        self.people = GatheringPeopleCard()
        self.groups = GatheringGroupsCard()
        self.time = GatheringTimeCard(around.real_times)
        self.harvest = GatheringHarvestCard()
        self.note = SavedLine(self.tr("One line of your own"))
        self._own = Card(self.tr("Your note"))
        self._own.body.addWidget(self.note)
        self._cards = (self.plan, self.people, self.groups, self.time, self.harvest, self._own)
        self._lay()
        self._connect()
        for card in (self.gone, *self._cards):
            card.hide()

    def come(self, about: UUID | None) -> None:
        if about != self.about:
            self._sheet = None
        super().come(about)

    def look(self) -> None:
        if self.about is not None:
            unknown = self.around.unknown(self.about)
            self._desk.sheet(GatheringKey(self.about), self._show, unknown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        directions = QBoxLayout.Direction
        wide = event.size().width() >= SIDE_BY_SIDE * self.em
        self._both.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        super().resizeEvent(event)

    def _lay(self) -> None:
        self.column.addLayout(self.head)
        self.column.addWidget(self.when)
        self.column.addWidget(self.gone)
        self.column.addWidget(self.plan)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(20)
        for cards in ((self.people, self.groups), (self.time, self.harvest)):
            side = QVBoxLayout()
            side.setSpacing(20)
            for card in cards:
                side.addWidget(card)
            side.addStretch(1)
            self._both.addLayout(side, 1)
        self.column.addLayout(self._both)
        self.column.addWidget(self._own)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.plan.begin_requested.connect(self._on_begin)
        self.plan.change_requested.connect(self._on_change)
        self.plan.cancelled.connect(self._on_cancelled)
        self.plan.held_after_all.connect(self._on_after_all)
        self.people.guests_requested.connect(self._on_guests)
        self.groups.purge_requested.connect(self._on_purge)
        self.harvest.ticked.connect(self._on_ticked)
        self.note.saved.connect(self._on_noted)

    def _show(self, sheet: Sheet | None) -> None:
        self._sheet = sheet
        self.gone.setVisible(sheet is None)
        if sheet is None:
            for card in self._cards:
                card.hide()
            self.head.title.setText("")
            self.when.setText("")
            self.to_circle.hide()
            return
        held, circle = sheet.ran.gathering, sheet.circle
        practice = self._practice(held.practice)
        place = sheet.place.name if sheet.place is not None else ""
        name = circle.name if circle is not None else ""
        self.head.title.setText(title_words(held, name, practice))
        self.to_circle.setText(self.tr("The circle"))
        self.to_circle.setVisible(circle is not None)
        self.setAccessibleName(self.head.title.text())
        said = (when_words(held, self.around.today()), held.title if held.title != self.head.title.text() else "")
        is_held = held.began is not None
        more = (practice, place) if is_held else ()
        shown = dict.fromkeys(part for part in (*said, *more) if part and part != self.head.title.text())
        self.when.setText(" · ".join(shown))
        self._show_cards(sheet, place, practice)

    def _show_cards(self, sheet: Sheet, place: str, practice: str) -> None:
        is_held = sheet.ran.gathering.began is not None
        self.plan.setVisible(not is_held)
        for card in (self.people, self.time):
            card.setVisible(is_held)
        self._own.show()
        self.note.show_text(sheet.ran.gathering.note)
        self.groups.show_value(sheet)
        self.harvest.show_value(sheet.ran.harvest)
        if is_held:
            self.time.show_value(sheet.ran)
            self.people.show_value(sheet, self._still_unknown(sheet))
        else:
            self.plan.show_value(sheet, place, practice, self.around.today())

    def _still_unknown(self, sheet: Sheet) -> tuple[str, ...]:
        """Who was there under a name that the record does not have, and was not taken in since."""
        known = {sheet.names.get(came.person, "").casefold() for came in sheet.ran.attendances}
        return tuple(name for name in self.around.unknown(sheet.ran.gathering.key) if name.casefold() not in known)

    def _practice(self, slug: str) -> str:
        return next((card.title for card in self.around.practices() if card.slug == slug), "")

    def _on_circle(self) -> None:
        if self._sheet is not None and self._sheet.circle is not None:
            self.goal_requested.emit(Goal("circle", self._sheet.circle.key))

    def _on_begin(self) -> None:
        if self.about is not None:
            self.begin_requested.emit(self.about)

    def _on_change(self) -> None:
        self.goal_requested.emit(Goal("gathering-plan", self.about))

    def _on_cancelled(self, why: str) -> None:
        if self._sheet is not None:
            self._desk.cancel_gathering(self.tr("The gathering is cancelled."), self._sheet.ran.gathering, why)

    def _on_after_all(self) -> None:
        if self._sheet is not None:
            self._desk.hold_after_all(self.tr("The gathering is held after all."), self._sheet.ran.gathering)

    def _on_guests(self, names: tuple[str, ...]) -> None:
        if self._sheet is None:
            return
        known = {name: key for name, key in self._sheet.guests.items() if name in names}
        what = fill(self.tr("Taken in as guests: %1."), ", ".join(names))
        fresh = tuple(name for name in names if name not in known)
        self._desk.take_in_guests(what, self._sheet.ran.gathering, fresh, tuple(known.values()))

    def _on_purge(self) -> None:
        if self._sheet is not None:
            self._desk.purge_groups(self.tr("Who sat with whom is forgotten."), self._sheet.ran.gathering.key)

    def _on_ticked(self, line: HarvestLine, on: bool) -> None:
        words = self.tr("“%1” has been done.") if on else self.tr("“%1” has not been done yet.")
        self._desk.tick_line(fill(words, line.line), line, done=on)

    def _on_noted(self, note: str) -> None:
        if self._sheet is not None:
            self._desk.note_gathering(self.tr("Your note is kept."), self._sheet.ran.gathering, note)
