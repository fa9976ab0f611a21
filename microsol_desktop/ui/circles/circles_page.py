"""All circles: as a tree of what they are part of, with how many people, the next day and where the season is."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import ClassVar

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from microsol_desktop.circle.calls import Call
from microsol_desktop.circle.circles import Circle, Membership, Rhythm, Season
from microsol_desktop.circle.founding import Founded, Founding
from microsol_desktop.circle.gatherings import Attendance, Gathering, HarvestLine
from microsol_desktop.circle.glance import CircleNow
from microsol_desktop.circle.keys import CircleKey
from microsol_desktop.circle.people import Person, ReachedOut
from microsol_desktop.circle.rhythm import next_days
from microsol_desktop.desk.circles_desk import CirclesDesk
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.ui.circles.circle_model import CircleModel, Role
from microsol_desktop.ui.circles.circle_tree import CircleTree
from microsol_desktop.ui.circles.circle_words import left_out_words
from microsol_desktop.ui.circles.founding_form import FoundingForm
from microsol_desktop.ui.circles.in_and_out import InAndOut
from microsol_desktop.ui.circles.looking_column import LookingColumn
from microsol_desktop.ui.circles.page import Goal, RecordPage, Surroundings
from microsol_desktop.ui.circles.settled_cards import Settling
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.page_head import PageHead
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.primary_button import PrimaryButton
from microsol_desktop.ui.kit.search_field import SearchField
from microsol_desktop.ui.kit.tick_box import TickBox

SIDE_BY_SIDE = 50
"""In heights of a line: from this width on what wants a look stands beside the circles."""
SEARCHED_FROM = 8
"""Fewer circles are found without being looked for."""


class CirclesPage(RecordPage):
    """The first page of the circles; without any, the way to the first one."""

    READS: ClassVar[frozenset[type[object]]] = frozenset(
        {Circle, Membership, Season, Gathering, Person, ReachedOut, Call, HarvestLine, Attendance}
    )

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self._desk = CirclesDesk(around.record, around.today)
        self.setAccessibleName(self.tr("Circles"))
        self._head = PageHead(self.tr("Circles"))
        self._head.back_requested.connect(self.back_requested)
        self.found = PrimaryButton(self.tr("Begin a circle"))
        self.found.clicked.connect(self._on_found_asked)
        self._head.add_act(self.found)
        self.column.addLayout(self._head)
        self.first = self._make_first()
        self.column.addWidget(self.first)
        self.circles = CircleModel(around.today, self._next_day, self)
        self.tree = CircleTree(self.circles, around.theme)
        self.tree.chosen.connect(self._on_chosen)
        self.tree.row_reached.connect(self._on_row_reached)
        self.column.addWidget(self._make_all())
        self.in_and_out = InAndOut()
        self.in_and_out.asked_for.connect(self._on_in_and_out)
        self.column.addWidget(self.in_and_out)
        self._reflow(self.inner.width())
        self.column.addStretch(1)
        self.first.hide()
        self._all.hide()
        self.found.hide()

    def look(self) -> None:
        self._desk.all_circles(self._show)
        self._desk.to_look_at(self.looking.show_all)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._reflow(event.size().width())
        super().resizeEvent(event)

    def _reflow(self, width: int) -> None:
        """What wants a look stands beside the circles where both have room, else below them."""
        is_wide = width >= SIDE_BY_SIDE * self.em
        directions = QBoxLayout.Direction
        self._both.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        self._both.setSpacing(self.em * 3 // 2 if is_wide else self.em)

    def _make_first(self) -> Card:
        card = Card(self.tr("Your first circle"))
        words = self.tr(
            "A circle of friends, those you live with, a crew: once it is here, Microsol remembers who came, who"
            " hosts next and when you meet. All of it stays on this computer."
        )
        card.body.addWidget(PlainLabel(words, wraps=True))
        self.form = FoundingForm()
        self.form.founded.connect(self._on_founded)
        card.body.addWidget(self.form)
        return card

    def _make_all(self) -> QWidget:
        self._all = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._all)
        self._both.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        in_lines(self._all, column, spacing=1 / 2)
        self._both.addLayout(column, 3)
        self.looking = LookingColumn(self.around.today)
        self.looking.goal_requested.connect(self.goal_requested)
        self._settling = Settling(self._desk, self.looking.not_seen, self.looking.promised)
        self._both.addWidget(self.looking, 2)
        self.search = SearchField()
        self.search.setPlaceholderText(self.tr("Find a circle"))
        self.search.setAccessibleName(self.tr("Find a circle by its name"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_looked_for)
        self.search.returnPressed.connect(self._on_first_meant)
        self.search.left_downwards.connect(self.tree.begin_at_first)
        self.ended = TickBox(self.tr("Those that have ended, too"))
        self.ended.toggled.connect(self._on_looked_for)
        self.nothing = PlainLabel(
            self.tr("No circle is called that. Esc shows all of them again."), role="soft", wraps=True
        )
        self.nothing.hide()
        for widget in (self.search, self.nothing, self.tree, self.ended):
            column.addWidget(widget)
        column.addStretch(1)
        return self._all

    def _show(self, circles: tuple[CircleNow, ...]) -> None:
        is_first = not circles
        self.first.setVisible(is_first)
        self._all.setVisible(not is_first)
        self.in_and_out.set_empty(is_first)
        self.found.setVisible(not is_first)
        self.circles.show_circles(circles)
        self.search.setVisible(len(circles) > SEARCHED_FROM)
        self.ended.setVisible(bool(self.circles.ended))

    def _next_day(self, circle: Circle) -> date | None:
        return None if circle.rhythm is None else _next_day(circle.rhythm, self.around.today())

    def _on_looked_for(self) -> None:
        self.circles.look_for(self.search.text(), with_ended=self.ended.isChecked())
        self.nothing.setVisible(bool(self.search.text().strip()) and not self.circles.rowCount())

    def _on_first_meant(self) -> None:
        first = self.circles.index(0, 0).data(Role.CIRCLE)
        if self.search.text().strip() and isinstance(first, CircleNow):
            self._on_chosen(first.circle.key)
        else:
            self.tree.begin_at_first()

    def _on_in_and_out(self, page: str) -> None:
        self.goal_requested.emit(Goal(page))

    def _on_found_asked(self) -> None:
        self.goal_requested.emit(Goal("circle-edit"))

    def _on_founded(self, founding: Founding) -> None:
        self._desk.found(fill(self.tr("%1 has begun."), founding.name), founding, self._on_begun)

    def _on_begun(self, founded: Founded) -> None:
        self.form.forget()
        if founded.left_out.names:
            self.said.emit(left_out_words(founded.left_out))

    def _on_chosen(self, circle: CircleKey) -> None:
        self.goal_requested.emit(Goal("circle", circle))

    def _on_row_reached(self, row: QRect) -> None:
        place = self.tree.mapTo(self.inner, row.center())
        self.ensureVisible(place.x(), place.y(), 0, row.height() * 2)


@lru_cache(maxsize=4_000)
def _next_day(rhythm: Rhythm, today: date) -> date | None:
    """When a circle meets by itself; None where its rhythm is over, or can't be read."""
    try:
        return next((day.date() for day in next_days(rhythm, today, 1)), None)
    except ExpectedFailure:
        return None
