"""A gathering is planned, or its plan changed: when, where, what, and who opens and leads."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time, timedelta
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, QTimeZone
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from microsol_desktop.circle.at_the_door import PlanAround
from microsol_desktop.circle.circles import Circle
from microsol_desktop.circle.gatherings import CIRCLE_HOST, LOCATION_HOST
from microsol_desktop.circle.hosting import Turn
from microsol_desktop.circle.keys import CircleKey, GatheringKey, PersonKey, PlaceKey
from microsol_desktop.circle.rhythm import next_days
from microsol_desktop.desk.gatherings_desk import GatheringsDesk, Plan
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.ui.circles.circle_words import day_words, month_words
from microsol_desktop.ui.circles.page import Goal, RecordPage, Surroundings
from microsol_desktop.ui.circles.saved_line import day_read, day_written
from microsol_desktop.ui.kit.calm_combo_box import CalmComboBox
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import left, named
from microsol_desktop.ui.kit.page_head import PageHead
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.primary_button import PrimaryButton
from microsol_desktop.ui.kit.time_field import TimeField

NARROW = 40
"""In heights of a line: a form needs no more."""


class GatheringPlanPage(RecordPage):
    """About a gathering it changes that plan; about a circle, or nothing, it makes a new one."""

    READS: ClassVar[frozenset[type[object]]] = frozenset({Circle})

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, NARROW)
        self._desk = GatheringsDesk(around.record, around.today)
        self._planned: GatheringKey | None = None
        self._found: PlanAround | None = None
        self._zone = ""
        self.head = PageHead()
        self.head.back_requested.connect(self.back_requested)
        self.column.addLayout(self.head)
        self.circle = self._choice(self.tr("Circle"))
        self.circle.currentIndexChanged.connect(self._on_circle)
        self.on = QLineEdit()
        self.on.setAccessibleName(self.tr("Day"))
        self.on.textChanged.connect(self._judge)
        self.said_day = PlainLabel(role="soft", wraps=True)
        self.starts = TimeField("19:30")
        self.starts.setAccessibleName(self.tr("To begin at"))
        self.starts.textChanged.connect(self._judge)
        self.place = self._choice(self.tr("Where"))
        self.place.setEditable(True)
        if (written := self.place.lineEdit()) is not None:
            written.setAccessibleName(self.place.accessibleName())
        self.practice = self._choice(self.tr("What is done there"))
        self.title = QLineEdit()
        self.title.setMaxLength(200)
        self.title.setAccessibleName(self.tr("What it is called, if it has a name"))
        self.host = self._choice(self.tr("Who leads through it"))
        self.opener = self._choice(self.tr("Who opens their house"))
        self.keep = PrimaryButton(self.tr("Keep this plan"))
        self.keep.clicked.connect(self._on_keep)
        self._lay()

    def come(self, about: UUID | None) -> None:
        self._found = None
        super().come(about)

    def look(self) -> None:
        if self._found is None:
            self._desk.plan_around(self._show, self.about)

    def _lay(self) -> None:
        card = Card()
        in_lines(card, card.body, spacing=2 / 3)
        card.body.addLayout(named(self.circle.accessibleName(), self.circle))
        when = QHBoxLayout()
        in_lines(card, when, spacing=1)
        day = named(self.on.accessibleName(), self.on)
        when.addLayout(day, 1)
        when.addLayout(named(self.starts.accessibleName(), self.starts))
        card.body.addLayout(when)
        card.body.addWidget(self.said_day)
        for field in (self.place, self.practice, self.title):
            card.body.addLayout(named(field.accessibleName(), field))
        self._who = QWidget()
        who = QVBoxLayout(self._who)
        in_lines(self._who, who, margins=(0, 0, 0, 0), spacing=2 / 3)
        for field in (self.host, self.opener):
            who.addLayout(named(field.accessibleName(), field))
        card.body.addWidget(self._who)
        card.body.addLayout(left(self.keep))
        self.column.addWidget(card)
        self.column.addStretch(1)

    def _choice(self, name: str) -> CalmComboBox:
        box = CalmComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        return box

    def _show(self, found: PlanAround) -> None:
        self._found = found
        there = found.gathering
        self._planned = there.key if there is not None else None
        self.head.title.setText(self.tr("Change the plan") if there is not None else self.tr("Plan a gathering"))
        self.setAccessibleName(self.head.title.text())
        with QSignalBlocker(self.circle):
            self._fill(self.circle, self.tr("Nobody’s in particular"), found.circles)
            self._choose(self.circle, found.circle.key if found.circle is not None else None)
        self._fill(self.place, "", found.places)
        self._offer_practices()
        if there is not None:
            self._show_when(there.on, there.starts, there.zone)
            self._choose(self.place, there.place)
            self._choose(self.practice, there.practice)
            self.title.setText(there.title)
        else:
            self.title.clear()
            self._propose(found.circle)
        self._offer_people(found)
        self._judge()

    def _offer_people(self, found: PlanAround) -> None:
        for box, turns, role in ((self.host, found.hosts, CIRCLE_HOST), (self.opener, found.openers, LOCATION_HOST)):
            box.clear()
            box.addItem(self.tr("Not said yet"), None)
            for turn in turns:
                box.addItem(self._turn(found.names.get(turn.person, ""), turn), turn.person)
            self._choose(box, found.held_by.get(role))
        self._who.setVisible(bool(found.hosts or found.openers))

    def _turn(self, name: str, turn: Turn) -> str:
        """Who may hold a role, and when they did last."""
        if turn.last is None:
            return fill(self.tr("%1 (not yet)"), name)
        return fill(self.tr("%1 (last: %2)"), name, month_words(turn.last, self.around.today()))

    def _propose(self, circle: Circle | None) -> None:
        """The next day of the circle's rhythm, at its own hour and place; without one, a week from now."""
        today, rhythm = self.around.today(), circle.rhythm if circle is not None else None
        day: date | None = None
        if rhythm is not None:
            try:
                day = next((each.date() for each in next_days(rhythm, today, 1)), None)
            except ExpectedFailure:
                # Its own page says why.
                day = None
        starts = rhythm.starts.time() if rhythm is not None else None
        self._show_when(day or today + timedelta(days=7), starts, rhythm.zone if rhythm is not None else "")
        self._choose(self.place, circle.place if circle is not None else None)
        self._choose(self.practice, "")

    def _show_when(self, day: date, starts: time | None, zone: str) -> None:
        self.on.setText(day_written(day))
        self.starts.setText(f"{starts:%H:%M}" if starts is not None else "")
        self._zone = zone or bytes(QTimeZone.systemTimeZoneId().data()).decode()

    def _offer_practices(self) -> None:
        self.practice.clear()
        self.practice.addItem(self.tr("Not said yet"), "")
        for card in self.around.practices():
            self.practice.addItem(card.title, str(card.slug))

    def _fill(self, box: QComboBox, nothing: str, values: Iterable[object]) -> None:
        box.clear()
        box.addItem(nothing, None)
        for value in values:
            box.addItem(value.name, value.key)  # type: ignore[attr-defined]  # circles and places have both

    def _choose(self, box: QComboBox, wanted: object) -> None:
        found = next((row for row in range(box.count()) if box.itemData(row) == wanted), 0)
        box.setCurrentIndex(found)

    def _on_circle(self) -> None:
        """Others may host in another circle."""
        chosen = self.circle.currentData()
        if chosen is not None:
            self._desk.plan_around(self._on_other_circle, chosen)
        elif self._found is not None:
            self._on_other_circle(self._found._replace(circle=None, hosts=(), openers=()))

    def _on_other_circle(self, found: PlanAround) -> None:
        if self._planned is None:
            self._propose(found.circle)
        held_by = self._found.held_by if self._found is not None else {}
        self._offer_people(found._replace(held_by=held_by))
        self._judge()

    @property
    def _day(self) -> date | None:
        return day_read(self.on.text().strip())

    def _judge(self) -> None:
        """A plan needs a day that can be read; all else may be said later."""
        day = self._day
        if day is None:
            self.said_day.setText(fill(self.tr("Write the day like %1."), day_written(self.around.today())))
        else:
            self.said_day.setText(day_words(day, self.around.today()))
        self.keep.setEnabled(day is not None and self.starts.is_understood)

    def _on_keep(self) -> None:
        day = self._day
        if day is None:
            return
        starts = self.starts.time_of_day
        circle = self.circle.currentData()
        plan = Plan(
            on=day,
            starts=starts,
            zone=self._zone if starts is not None else "",
            circle=CircleKey(circle) if circle is not None else None,
            place=self._place_meant(),
            title=" ".join(self.title.text().split()),
            practice=str(self.practice.currentData() or ""),
            host=self._person(self.host),
            opener=self._person(self.opener),
        )
        when = day_words(day, self.around.today())
        if self._planned is not None:
            self._desk.change_plan(fill(self.tr("The gathering is %1."), when), self._planned, plan, self._on_kept)
        else:
            self._desk.call_gathering(fill(self.tr("A gathering is planned: %1."), when), plan, self._on_kept)

    def _person(self, box: QComboBox) -> PersonKey | None:
        key = box.currentData()
        return PersonKey(key) if isinstance(key, UUID) else None

    def _place_meant(self) -> PlaceKey | str | None:
        typed = self.place.currentText().strip()
        row = self.place.findText(typed)
        key = self.place.itemData(row) if typed and row >= 0 else None
        return PlaceKey(key) if isinstance(key, UUID) else typed or None

    def _on_kept(self, key: GatheringKey) -> None:
        if self._planned is None:
            self.goal_requested.emit(Goal("gathering", key))
        else:
            self.back_requested.emit()
