"""Between home and the circles: their room, made when a host first goes there, and what is said of it at home."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from microsol_desktop.desk.clock import Clock
from microsol_desktop.desk.first_practice import PracticeCard
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.ui.circles.bringing_in import BringingInPage
from microsol_desktop.ui.circles.page import Goal, Surroundings, nobody_unknown
from microsol_desktop.ui.circles.pages import PAGES, PLACES
from microsol_desktop.ui.circles.room import RecordRoom
from microsol_desktop.ui.home.window import HomeWindow
from microsol_desktop.ui.tokens import Theme

if TYPE_CHECKING:
    from microsol_desktop.desk.real_times import RealTimesDesk


class CirclesDoor(QObject):
    """Home's window with the circles in it."""

    def __init__(
        self,
        window: HomeWindow,
        record: RecordDesk,
        clock: Clock,
        *,
        theme: Callable[[], Theme],
        calm: Callable[[], bool],
        practices: Callable[[], tuple[PracticeCard, ...]] = tuple,
        unknown: Callable[[UUID], tuple[str, ...]] = nobody_unknown,
        real_times: Callable[[], RealTimesDesk] | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._clock = clock
        self._offered_back = ""
        self.room = RecordRoom(
            Surroundings(record, self.today, theme, calm, practices, unknown, real_times),
            PAGES,
            tuple(each for each in PLACES if each in PAGES),
        )
        self.room.home_requested.connect(self._on_home)
        self.room.begin_requested.connect(self._on_begin)
        self.room.said.connect(self._on_said)
        window.undo_requested.connect(self._on_undo)

    def open(self, goal: Goal | None = None) -> None:
        """Go into the circles: to this place of theirs, or to the first."""
        self._window.show_page(self.room)
        self.room.begin_at(goal)

    def bring_in(self, file: Path) -> None:
        """Show what is in this file, before anything of it is kept."""
        self.open(Goal("bringing-in"))
        if isinstance(self.room.page, BringingInPage):
            self.room.page.bring(file)

    def today(self) -> date:
        """What day it is where the host is."""
        return datetime.fromtimestamp(self._clock.stamp().wall).astimezone().date()

    def _on_home(self) -> None:
        self._window.say("")
        self._window.show_home()

    def _on_begin(self, _of: UUID) -> None:
        """What was done among the circles is taken back there, and not from a practice's page."""
        self._window.say("")

    def _on_said(self, sentence: str, can_be_undone: bool) -> None:
        self._offered_back = sentence if can_be_undone else ""
        self._window.say(sentence, action=self.tr("Undo") if can_be_undone else "")

    def _on_undo(self) -> None:
        """What was changed last is taken back, if that is what the bar speaks of."""
        if self._offered_back and self._window.said == self._offered_back:
            self.room.take_back()
