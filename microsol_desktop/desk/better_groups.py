"""Goes on looking for better groups while a gathering goes on, a few milliseconds at a time, for what nobody has seen.

Nothing waits for it: it has its turn only where nothing else is to be done. What it finds becomes one event, so that
the journal says what came of it and replaying never searches.
"""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.flow.better import better, unseen
from microsol_desktop.flow.events import Mixed
from microsol_desktop.flow.inserting import innermost
from microsol_desktop.flow.settled import Dealt
from microsol_desktop.flow.taking_back import is_unnoticed

SLICE = 0.004
"""Seconds after which the search lets others have their turn; one step of it more may take as long again."""

AFTER = 250
"""Milliseconds that the screens have for themselves when something has happened."""


class BetterGroups(QObject):
    """Searches for a desk as long as it lives; begins again whenever other groups are still unseen than before."""

    def __init__(self, desk: RunDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._search: Iterator[tuple[Dealt, ...]] | None = None
        self._searched: object = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.go_on)
        desk.changed.connect(self.look)
        self.look()

    @property
    def is_searching(self) -> bool:
        """Whether it has not come to an end yet."""
        return self._search is not None

    def look(self) -> None:
        """See whether there are groups that nobody has seen yet, others than were searched for."""
        run = innermost(self._desk.run)
        # By hand, by people who come or leave and by moving on, what is settled and what is unseen changes.
        state = (run.started, run.settled.dealt, run.settled.people, unseen(run))
        if state == self._searched:
            return
        self._searched = state
        if is_unnoticed(self._desk.run) or not state[-1]:
            self.stop()
            return
        self._search = better(run)
        self._timer.start(AFTER)

    def go_on(self) -> None:
        """Search for a few milliseconds more."""
        self._timer.setInterval(0)
        until = perf_counter() + SLICE
        while self._search is not None and perf_counter() < until:
            found = next(self._search, None)
            if found is None:
                self.stop()
            elif found:
                self.stop()
                self._tell(found)

    def _tell(self, found: tuple[Dealt, ...]) -> None:
        self._desk.happen(lambda at: Mixed(at=at, dealt=found), quietly=True)

    def stop(self) -> None:
        """Search no more."""
        self._search = None
        self._timer.stop()
