"""Gatherings: those to come, those that were held, and those that were cancelled. And the way to plan one."""

from __future__ import annotations

from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QPushButton

from microsol_desktop.circle.at_the_door import AllGatherings, Listed
from microsol_desktop.circle.circles import Circle
from microsol_desktop.circle.gatherings import Gathering, RoleHeld
from microsol_desktop.circle.keys import CircleKey
from microsol_desktop.circle.people import Person, Place
from microsol_desktop.desk.gatherings_desk import GatheringsDesk
from microsol_desktop.ui.circles.drawn_rows import DrawnRows
from microsol_desktop.ui.circles.gathering_words import row_of
from microsol_desktop.ui.circles.page import Goal, RecordPage, Surroundings
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.layouts import left
from microsol_desktop.ui.kit.page_head import PageHead
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.primary_button import PrimaryButton

FIRST = 100
"""So many past ones are read at first; more when they are asked for."""


class GatheringsPage(RecordPage):
    """About a circle it shows that circle's alone."""

    READS: ClassVar[frozenset[type[object]]] = frozenset({Gathering, RoleHeld, Circle, Place, Person})

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self._desk = GatheringsDesk(around.record, around.today)
        self._past = FIRST
        self.setAccessibleName(self.tr("Gatherings"))
        self.head = PageHead(self.tr("Gatherings"))
        self.head.back_requested.connect(self.back_requested)
        self.plan = PrimaryButton(self.tr("Plan a gathering"))
        self.plan.clicked.connect(self._on_plan)
        self.head.add_act(self.plan)
        self.column.addLayout(self.head)
        words = self.tr(
            "What is planned stands here, and what was held. Plan a gathering, or begin a practice for a circle: when"
            " it ends it is here by itself."
        )
        self.nothing = PlainLabel(words, role="soft", wraps=True)
        self.nothing.hide()
        self.column.addWidget(self.nothing)
        self.to_come = _Section(self.tr("To come"))
        self.passed_by = _Section(self.tr("Their day is over, and nothing was said of them"))
        self.held = _Section(self.tr("Held"))
        self.cancelled = _Section(self.tr("Cancelled"))
        self._sections = (self.to_come, self.passed_by, self.held, self.cancelled)
        for section in self._sections:
            section.rows.chosen.connect(partial(self._on_chosen, section))
            self.column.addWidget(section)
        self.more = QPushButton(self.tr("Earlier ones, too"))
        self.more.setProperty("kind", "quiet")
        self.more.clicked.connect(self._on_more)
        self.more.hide()
        self.column.addLayout(left(self.more))
        self.column.addStretch(1)

    def come(self, about: UUID | None) -> None:
        self._past = FIRST
        super().come(about)

    def look(self) -> None:
        circle = CircleKey(self.about) if self.about is not None else None
        self._desk.all_gatherings(self._show, circle, self._past)

    def _show(self, found: AllGatherings) -> None:
        shown = (found.to_come, found.passed_by, found.held, found.cancelled)
        titles = {str(card.slug): card.title for card in self.around.practices()}
        for section, listed in zip(self._sections, shown, strict=True):
            section.show_gatherings(listed, self.around, titles)
        self.nothing.setVisible(not any(shown))
        self.more.setVisible(found.more)

    def _on_chosen(self, section: _Section, row: int) -> None:
        self.goal_requested.emit(Goal("gathering", section.listed[row].gathering.key))

    def _on_plan(self) -> None:
        self.goal_requested.emit(Goal("gathering-plan", self.about))

    def _on_more(self) -> None:
        self._past *= 4
        self.look()


class _Section(Card):
    """Gatherings of one kind."""

    def __init__(self, heading: str) -> None:
        super().__init__(heading)
        self.listed: tuple[Listed, ...] = ()
        self.rows = DrawnRows(heading)
        # Where the keyboard is shows as a line round it; several lists on one page have nothing chosen.
        self.rows.setSelectionMode(DrawnRows.SelectionMode.NoSelection)
        self.body.addWidget(self.rows)
        self.hide()

    def show_gatherings(self, listed: tuple[Listed, ...], around: Surroundings, titles: dict[str, str]) -> None:
        """Show these; none: the section is not there."""
        self.listed = listed
        today = around.today()
        self.rows.show_rows(tuple(row_of(one, today, lambda practice: titles.get(practice, "")) for one in listed))
        self.setVisible(bool(listed))
