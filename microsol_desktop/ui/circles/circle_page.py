"""One circle: who is in it, when it meets, what it agreed on, and what it said it would change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout

from microsol_desktop.circle.circles import Circle, Invitation, Membership, Outcome, Season
from microsol_desktop.circle.gatherings import Attendance, Gathering, HarvestLine, RoleHeld, SatWith
from microsol_desktop.circle.glance import CircleNow
from microsol_desktop.circle.keys import CircleKey, InvitationKey
from microsol_desktop.circle.people import Person, ReachedOut
from microsol_desktop.circle.whole import CircleWhole
from microsol_desktop.desk.circles_desk import CirclesDesk
from microsol_desktop.desk.people_desk import PeopleDesk
from microsol_desktop.ui.circles.about_card import AboutCard
from microsol_desktop.ui.circles.agreements_card import AgreementsCard
from microsol_desktop.ui.circles.circle_lines import CircleLines
from microsol_desktop.ui.circles.circle_people_card import CirclePeopleCard
from microsol_desktop.ui.circles.circle_words import day_words, outcome_words
from microsol_desktop.ui.circles.ending_card import EndingCard
from microsol_desktop.ui.circles.in_and_out import InAndOut
from microsol_desktop.ui.circles.invitation_card import InvitationCard
from microsol_desktop.ui.circles.languages import language_words
from microsol_desktop.ui.circles.page import Goal, RecordPage, Surroundings
from microsol_desktop.ui.circles.rhythm_card import RhythmCard
from microsol_desktop.ui.circles.room_card import RoomCard
from microsol_desktop.ui.circles.season_card import SeasonCard
from microsol_desktop.ui.circles.settled_cards import Settling
from microsol_desktop.ui.circles.who_is_in_it import WhoIsInIt
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.layouts import left
from microsol_desktop.ui.kit.page_head import PageHead
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.primary_button import PrimaryButton

SIDE_BY_SIDE = 50
"""In heights of a line: from this width on the cards stand in two columns."""


class CirclePage(RecordPage):
    """All that there is to one circle, each card changed in its place."""

    READS: ClassVar[frozenset[type[object]]] = frozenset(
        {
            Circle,
            Membership,
            Season,
            Invitation,
            Gathering,
            Attendance,
            RoleHeld,
            SatWith,
            HarvestLine,
            Person,
            ReachedOut,
        }
    )

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self._desk = CirclesDesk(around.record, around.today)
        self._whole: CircleWhole | None = None
        self.head = PageHead()
        self.head.back_requested.connect(self.back_requested)
        self.begin = PrimaryButton(self.tr("Begin a gathering"))
        self.begin.clicked.connect(self._on_begin)
        self.head.add_act(self.begin)
        self.column.addLayout(self.head)
        self.gone = PlainLabel(self.tr("This circle is in the record no more."), role="soft", wraps=True)
        self.column.addWidget(self.gone)
        self._make_cards()
        self._lay()
        self._connect()
        self.column.addStretch(1)
        self._show_cards(on=False)

    def come(self, about: UUID | None) -> None:
        if about != self.about:
            # What was open about another circle is not about this one.
            for card in (self.what, self.agreements, self.room, self.rhythm, self.invitation, self.ending):
                card.close_form()
        super().come(about)

    def look(self) -> None:
        if self.about is not None:
            self._desk.one_circle(CircleKey(self.about), self._show)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._reflow(event.size().width())
        super().resizeEvent(event)

    def _make_cards(self) -> None:
        today = self.around.today
        self.what = AboutCard()
        self.people = CirclePeopleCard(today)
        self.rhythm = RhythmCard(today)
        self.season = SeasonCard(today)
        self.agreements = AgreementsCard()
        self.room = RoomCard()
        self.invitation = InvitationCard(today)
        self.ending = EndingCard(today)
        self.lines = CircleLines(today)
        self.within = QPushButton(self.tr("Begin a circle within this one"))
        self.in_and_out = InAndOut()

    def _lay(self) -> None:
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        columns = (
            (
                self.what,
                self.people,
                self.lines.within,
                self.within,
                self.room,
                self.invitation,
                self.ending,
                self.in_and_out,
            ),
            (
                self.rhythm,
                self.lines.hosts,
                self.season,
                self.lines.not_seen,
                self.lines.promised,
                self.agreements,
                self.lines.never_met,
            ),
        )
        self._columns = []
        for cards in columns:
            column = QVBoxLayout()
            for card in cards:
                if card is self.within:
                    column.addLayout(left(self.within))
                else:
                    column.addWidget(card)
            column.addStretch(1)
            self._both.addLayout(column, 1)
            self._columns.append(column)
        self.column.addLayout(self._both)

    def _connect(self) -> None:
        everybody = PeopleDesk(self.around.record, self.around.today, language_words)
        self._who = WhoIsInIt(self.people, self._desk, everybody)
        self._who.goal_requested.connect(self.goal_requested)
        self._who.said.connect(self.said)
        self._settling = Settling(self._desk, self.lines.not_seen, self.lines.promised)
        for card in (self.what, self.agreements, self.room, self.rhythm):
            card.changed.connect(self._desk.change)
        for sends in (self.what, self.rhythm, self.season, self.lines):
            sends.goal_requested.connect(self.goal_requested)
        self.in_and_out.asked_for.connect(self._on_in_and_out)
        self.what.begins.connect(self._on_begins)
        self.what.circles_requested.connect(self._on_circles_asked)
        self.season.begun.connect(self._on_season_begun)
        self.season.closed.connect(self._on_season_closed)
        self.invitation.invited.connect(self._on_invited)
        self.invitation.copied.connect(self._on_copied)
        self.ending.ended.connect(self._on_ended)
        self.ending.goes_on.connect(self._on_goes_on)
        self.ending.taken_out.connect(self._on_taken_out)
        self.within.clicked.connect(self._on_within)

    def _show(self, whole: CircleWhole | None) -> None:
        if whole is not None and whole.circle.key != self.about:
            # The host has gone on meanwhile.
            return
        self._whole = whole
        self._who.show_circle(whole)
        self._show_cards(on=whole is not None)
        if whole is None:
            self.head.title.setText("")
            return
        self.setAccessibleName(whole.circle.name)
        self.head.title.setText(whole.circle.name)
        self.begin.setVisible(whole.circle.ended is None)
        self.what.show_circle(whole, self._since(whole.circle))
        cards = (self.people, self.rhythm, self.season, self.agreements, self.room, self.invitation, self.ending)
        for card in (*cards, self.lines):
            card.show_circle(whole)

    def _since(self, circle: Circle) -> str:
        if circle.begun is None:
            return self.tr("only thought of")
        return fill(self.tr("since %1"), day_words(circle.begun, self.around.today()))

    def _show_cards(self, *, on: bool) -> None:
        self.gone.setVisible(not on and self.about is not None)
        self.begin.setVisible(on)
        cards = (self.what, self.people, self.within, self.room, self.invitation, self.ending, self.rhythm)
        for card in (*cards, self.season, self.agreements, self.in_and_out):
            card.setVisible(on)
        if not on:
            self.lines.hide()

    def _reflow(self, width: int) -> None:
        """Two columns where both have room, else one below the other."""
        is_wide = width >= SIDE_BY_SIDE * self.em
        directions = QBoxLayout.Direction
        self._both.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        for layout in (self._both, *self._columns):
            layout.setSpacing(self.em * 4 // 5)

    def _on_begin(self) -> None:
        if self._whole is not None:
            self.begin_requested.emit(self._whole.circle.key)

    def _on_in_and_out(self, page: str) -> None:
        self.goal_requested.emit(Goal(page, self.about))

    def _on_circles_asked(self) -> None:
        self._desk.all_circles(self._on_circles)
        self._desk.places(self.what.offer_places)

    def _on_circles(self, circles: tuple[CircleNow, ...]) -> None:
        self.what.offer_parents(tuple(now.circle for now in circles))

    def _on_begins(self) -> None:
        if self._whole is not None:
            now = replace(self._whole.circle, begun=self.around.today())
            self._desk.change(fill(self.tr("%1 has begun."), now.name), now)

    def _on_within(self) -> None:
        self.goal_requested.emit(Goal("circle-edit", self.about))

    def _on_season_begun(self, days: tuple[datetime, ...], retrospective: date | None) -> None:
        if self._whole is not None:
            one = self.tr("A season of 1 meeting has begun.")
            many = self.tr("A season of %n meetings has begun.", "", len(days))
            self._desk.begin_season(one if len(days) == 1 else many, self._whole.circle, days, retrospective)

    def _on_season_closed(self, season: Season, outcome: Outcome, words: str) -> None:
        self._desk.close_season(
            fill(self.tr("What came of the season: %1"), outcome_words(outcome)), season, outcome, words
        )

    def _on_invited(self, invitation: Callable[[InvitationKey, date], Invitation]) -> None:
        self._desk.invite(self.tr("The words are copied: paste them where you talk with people."), invitation)

    def _on_copied(self) -> None:
        self.said.emit(self.tr("The words are copied: paste them where you talk with people."))

    def _on_ended(self, why: str) -> None:
        if self._whole is not None:
            self._desk.end(fill(self.tr("%1 has ended."), self._whole.circle.name), self._whole.circle, why)

    def _on_goes_on(self) -> None:
        if self._whole is not None:
            again = replace(self._whole.circle, ended=None, ended_why="")
            self._desk.change(fill(self.tr("%1 goes on."), again.name), again)

    def _on_taken_out(self) -> None:
        if self._whole is not None:
            self._desk.take_out(fill(self.tr("%1 is taken out."), self._whole.circle.name), self._whole.circle)
            self.back_requested.emit()
