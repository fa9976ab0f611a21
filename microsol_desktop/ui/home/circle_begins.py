"""What the record knows, brought to the page on which a practice is about to begin. Without a record, nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer, QTimeZone

from microsol_desktop.circle.at_the_door import FEW, AtTheDoor, Pair
from microsol_desktop.circle.circles import Circle
from microsol_desktop.circle.keys import CircleKey, GatheringKey, PersonKey
from microsol_desktop.circle.takes import Takes
from microsol_desktop.desk.gatherings_desk import GatheringsDesk
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.ui.home.begin_page import MOST_PEOPLE, BeginPage
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.words import minutes

AFTER_TICKS = 200
"""Milliseconds after the last tick in which it is asked who has met whom, where a circle is too large to ask before."""


class CircleBegins(QObject):
    """Asks the record what the page has to show of circles, whenever a practice is prepared."""

    def __init__(self, page: BeginPage, record: RecordDesk, today: Callable[[], date]) -> None:
        super().__init__(page)
        self._page = page
        self._record = record
        self._desk = GatheringsDesk(record, today)
        self._practice = ""
        self._meant: tuple[CircleKey | None, GatheringKey | None] = (None, None)
        self._after_ticks = QTimer(self, singleShot=True, interval=AFTER_TICKS)
        self._after_ticks.timeout.connect(self._ask_who_met)
        page.circle_chosen.connect(self._on_circle_chosen)
        page.circle.changed.connect(self._on_ticked)

    def prepare(self, practice: str, circle: CircleKey | None = None, planned: GatheringKey | None = None) -> None:
        """A practice is about to begin: for this circle, or as this gathering was planned."""
        self._practice = practice
        self._meant = (circle, planned)
        self._page.come_from(None)
        self._page.outline.show_really("")
        if self._record.is_there:
            self._desk.circles(self._on_circles)
            self._ask()

    def _ask(self) -> None:
        circle, planned = self._meant
        self._desk.how_long(self._practice, circle, partial(self._on_how_long, self._practice))
        if circle is not None or planned is not None:
            self._desk.at_the_door(partial(self._on_door, self._meant), circle, planned)

    def _on_circles(self, circles: tuple[Circle, ...]) -> None:
        self._page.circle.offer_circles(circles, self._page.circle_meant or self._meant[0])

    def _on_circle_chosen(self, circle: CircleKey | None) -> None:
        self._meant = (circle, None)
        if circle is None:
            self._page.come_from(None)
        self._ask()

    def _on_door(self, meant: tuple[CircleKey | None, GatheringKey | None], door: AtTheDoor | None) -> None:
        """A circle has been found, if it still is the one that is meant."""
        if meant == self._meant:
            zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
            self._page.come_from(door, GatheringKey(self._record.new_key()), zone)

    def _on_how_long(self, practice: str, takes: Takes | None) -> None:
        """How long this practice really takes, if it still is the one that is prepared."""
        if practice == self._practice:
            steps = {step.name: step.real for step in takes.steps} if takes is not None else {}
            self._page.outline.show_really(self._really(takes) if takes is not None else "", steps)

    def _really(self, takes: Takes) -> str:
        real = minutes(takes.real * 60, takes.real * 60)
        if takes.times == 1:
            said = [fill(self.tr("Last time it really took %1."), real)]
        else:
            said = [fill(self.tr("The last %1 times it really took about %2."), takes.times, real)]
        if takes.late is not None and takes.late >= 1:
            late = minutes(takes.late * 60, takes.late * 60)
            said.append(fill(self.tr("It began %1 after the agreed time."), late))
        return " ".join(said)

    def _on_ticked(self) -> None:
        door = self._page.circle.door
        if door is not None and len(door.people) > FEW:
            self._after_ticks.start()

    def _ask_who_met(self) -> None:
        here = self._page.circle.here
        if len(here) <= MOST_PEOPLE:
            self._desk.who_met(here, partial(self._on_met, here))

    def _on_met(self, here: tuple[PersonKey, ...], found: tuple[dict[Pair, int], tuple[Pair, ...]]) -> None:
        """Who of these has met whom, if they still are the ones who are here."""
        if here == self._page.circle.here:
            self._page.circle.learn(*found)
