"""What keeps a run going: events into the journal first, then to every screen; looks at the clock; bells in time.

Which events there are for a host stands in `run_desk.py`. Knows no widget.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from microsol_desktop.desk.around import Bells, Keeper
from microsol_desktop.desk.clock import Clock
from microsol_desktop.desk.pace import moves_on_between, pace_of
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.bells import ASLEEP, Bell, bell_due, rings_soon
from microsol_desktop.flow.events import Advanced, Happening
from microsol_desktop.flow.inserting import innermost
from microsol_desktop.flow.instant import Anchor
from microsol_desktop.flow.moment import Moment, OfferKind, Wall
from microsol_desktop.flow.now import moment
from microsol_desktop.flow.reduce import reduce
from microsol_desktop.flow.repeating import repeating
from microsol_desktop.flow.run import Run

if TYPE_CHECKING:
    from microsol_desktop.desk.whom import About

NEXT = "next"
"""The key that goes on."""
BOUNCE = 0.4
"""Two presses of "next", of "back" or of "black" within so many seconds are one: a clicker's key bounces."""

RETRY = 500
"""Milliseconds between two looks at whether the journal is safe again."""


class Running(QObject):
    """Owns a run while it goes on.

    Signals:
        happened: something happened; `moment` is new. For what the room sees alone: the bell comes with it
        changed: the same, for everybody else
        ticked: time went on; `moment` is new
        trouble_changed: the journal can't be written, or can again
        rang: a bell was rung
        refused: what was asked for can't be done; with the ExpectedFailure that says why
        slept: nobody looked at the clock for so long that the machine was asleep; from when until when
    """

    happened = Signal()
    changed = Signal()
    ticked = Signal()
    trouble_changed = Signal()
    rang = Signal(object)
    refused = Signal(object)
    slept = Signal(float, float)

    def __init__(
        self,
        run: Run,
        anchor: Anchor,
        *,
        journal: Keeper,
        clock: Clock,
        bells: Bells,
        bounce_guard: bool = True,
        about: About | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.about = about
        # What the record is to take over stays on the disk until it has.
        self._may_forget = about is None
        self._is_closed = False
        self._run = run
        self._journal = journal
        self._clock = clock
        self._bells = bells
        self.bounce_guard = bounce_guard
        self._pager: Callable[[Wall], int] = _one_page
        self._last_pressed: dict[str, float] = {}
        self._owed: Bell | None = None
        # From here on the ticking clock counts, whatever becomes of the wall's.
        self._anchor = anchor.moved_to(clock.stamp())
        self._looked_at = self._anchor.at
        self._moment = moment(run, self._anchor.at)
        self._trouble = journal.trouble
        self._ticker = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._ticker.timeout.connect(self.tick)
        self._retry = QTimer(self, interval=RETRY)
        self._retry.timeout.connect(self._look_after_journal)
        self._look_after_journal()
        self._pace_ticks()

    @property
    def moment(self) -> Moment:
        """What every screen shows now."""
        return self._moment

    @property
    def run(self) -> Run:
        """Where the run stands, with its schedule."""
        return self._run

    @property
    def now(self) -> float:
        """Seconds since the run was started, by the clock at this instant."""
        return self._anchor.instant(self._clock.stamp())

    @property
    def trouble(self) -> ExpectedFailure | None:
        """What keeps the journal from being written; None when every event is safe."""
        return self._trouble

    @property
    def pace(self) -> int | None:
        """Milliseconds between two looks at the clock; None where it is not looked at any more."""
        return self._ticker.interval() if self._ticker.isActive() else None

    def set_pager(self, pager: Callable[[Wall], int]) -> None:
        """Let the stage say over how many pages it shows a cue."""
        self._pager = pager

    def happen(self, event_at: Callable[[float], Happening], *, quietly: bool = False) -> None:
        """Let something happen, unless nothing would come of it: into the journal first, then to every screen.

        What can't be done is said by `refused`, and everything stays as it was.
        """
        stamp = self._clock.stamp()
        try:
            event = event_at(self._anchor.instant(stamp))
            run = reduce(self._run, event)
        except ExpectedFailure as failure:
            self.refused.emit(failure)
            return
        if run is self._run:
            return
        self._journal.append(event, stamp)
        self._anchor = self._anchor.moved_to(stamp)
        shown, before = self._moment, moment(self._run, event.at)
        was_asleep = event.at - self._looked_at > ASLEEP
        self._run, self._looked_at = run, event.at
        self._moment = moment(run, event.at)
        self._look_after_journal()
        self._pace_ticks()
        if not quietly:
            self._owed = self._owed or bell_due(shown, before, asleep=was_asleep) or bell_due(before, self._moment)
        # To paint a new cue may take longer than a bell may be apart from it: the room sees and hears it together.
        self.happened.emit()
        self._ring_what_is_owed()
        self.changed.emit()

    def close(self) -> None:
        """Let go of the run. One that has ended leaves nothing behind; any other can go on at the next start.

        Nor is one gone whose harvest nobody has saved yet: it can be opened once more for that.
        """
        self._ticker.stop()
        self._retry.stop()
        self._is_closed = True
        self._journal.close(forget=self._run.ended and not self._run.basket.is_open and self._may_forget)

    @property
    def is_closed(self) -> bool:
        """Whether the run was let go of."""
        return self._is_closed

    def set_taken_over(self, on: bool) -> None:
        """Whether the record has all that is to be kept of this run: then its journal goes with it, or at once."""
        self._may_forget = on
        if on and self._is_closed:
            self._journal.close(forget=True)

    def tick(self) -> None:
        """Look at the clock: bells that are due ring, and what moves on by itself does."""
        before, looked_at = self._moment, self._looked_at
        after = self._fresh()
        was_asleep = self._looked_at - looked_at > ASLEEP
        if rings_soon(before, after):
            self._bells.warm()
        self._owed = bell_due(before, after, asleep=was_asleep)
        if moves_on_between(before.wall, after.wall) and not was_asleep:
            # A press that comes with it was meant for it.
            self._last_pressed[NEXT] = self._clock.stamp().ticking
            self._go_on_by_itself()
            self._ring_what_is_owed()
            return
        self._pace_ticks()
        self.ticked.emit()
        self._ring_what_is_owed()
        if was_asleep:
            self.slept.emit(looked_at, self._looked_at)

    def _go_on_by_itself(self) -> None:
        """To the next cue, or round for as long as it repeats; where the host is asked something it waits."""
        meant = next((offer.kind for offer in self._moment.aside.offers if offer.is_next), None)
        if meant is OfferKind.AGAIN:
            self.happen(lambda at: repeating(innermost(self._run), at))
        elif meant is None:
            self.happen(lambda at: Advanced(at=at, by_itself=True))
        else:
            self._pace_ticks()
            self.ticked.emit()

    def _fresh(self) -> Moment:
        """The moment as it is now, kept as the one to show."""
        self._looked_at = self._anchor.instant(self._clock.stamp())
        self._moment = moment(self._run, self._looked_at)
        return self._moment

    def _is_bounce(self, key: str) -> bool:
        """Whether the same key was pressed only just now; if not, this press counts, and is remembered."""
        now, last = self._clock.stamp().ticking, self._last_pressed.get(key)
        if self.bounce_guard and last is not None and 0 <= now - last < BOUNCE:
            return True
        self._last_pressed[key] = now
        return False

    def _ring_what_is_owed(self) -> None:
        bell, self._owed = self._owed, None
        if bell is not None:
            self._ring(bell)

    def _ring(self, bell: Bell) -> None:
        self._bells.ring(bell)
        self.rang.emit(bell)

    def _pace_ticks(self) -> None:
        """Look ten times a second only while something moves on the stage or must ring in time."""
        pace = pace_of(self._moment.wall)
        if pace is None:
            self._ticker.stop()
        elif pace != self.pace:
            self._ticker.start(pace)

    def _look_after_journal(self) -> None:
        trouble = self._journal.trouble
        if trouble is None:
            self._retry.stop()
        elif not self._retry.isActive():
            self._retry.start()
        if (trouble and trouble.kind) != (self._trouble and self._trouble.kind):
            self._trouble = trouble
            self.trouble_changed.emit()


def _one_page(_: Wall) -> int:
    return 1
