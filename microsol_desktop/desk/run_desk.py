"""A practice under way: what the host does goes in as named operations, one moment for every screen comes out.

Each event is in the journal before anybody is told of it. Knows no widget.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from microsol_desktop.desk.around import Bells, Keeper
from microsol_desktop.desk.clock import Clock
from microsol_desktop.desk.pace import pace_of
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.bells import ASLEEP, Bell, bell_due, is_up_between, rings_soon, was_asleep_between
from microsol_desktop.flow.choosing import choosing
from microsol_desktop.flow.events import (
    Advanced,
    Blanked,
    CardShown,
    Ended,
    Enough,
    Extended,
    Granted,
    HandedOn,
    Happening,
    Jumped,
    PageTurned,
    Passed,
    Paused,
    Rejoined,
    Resumed,
    Revealed,
    RoleHeld,
    Skipped,
    TimedOut,
    TimeInAgain,
    TookBack,
    TurnEnded,
    WentBack,
)
from microsol_desktop.flow.giving import with_travels
from microsol_desktop.flow.inserting import innermost, jumps_from
from microsol_desktop.flow.instant import Anchor
from microsol_desktop.flow.moment import Moment, Offer, OfferKind, Phase, Wall
from microsol_desktop.flow.now import moment
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.reduce import reduce
from microsol_desktop.flow.repeating import repeating
from microsol_desktop.flow.run import Run

_NEXT = "next"
BOUNCE = 0.4
"""Two presses of "next", of "back" or of "black" within so many seconds are one: a clicker's key bounces."""

RETRY = 500
"""Milliseconds between two looks at whether the journal is safe again."""


class RunDesk(QObject):
    """The one that owns a run while it goes on.

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
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
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

    def advance(self) -> None:
        """To the next page, else the next cue; from the last one, to the end. A card that is up goes first."""
        if self._is_bounce(_NEXT):
            return
        wall = self._moment.wall
        if wall.phase is not Phase.ENDED and wall.page + 1 < self._pager(wall):
            self.happen(lambda at: PageTurned(at=at, to=wall.page + 1))
        elif wall.card is not None:
            self.happen(lambda at: CardShown(at=at, card=None))
        elif (meant := next((offer for offer in self._moment.aside.offers if offer.is_next), None)) is not None:
            self.take(meant)
        elif self._run.is_last:
            self.end()
        else:
            self.happen(lambda at: Advanced(at=at))

    def go_back(self) -> None:
        """To the page before, else the cue before; from the end, to the last cue."""
        if self._is_bounce("back"):
            return
        wall = self._moment.wall
        if wall.phase is not Phase.ENDED and wall.page > 0:
            self.happen(lambda at: PageTurned(at=at, to=wall.page - 1))
        elif wall.card is not None:
            self.happen(lambda at: CardShown(at=at, card=None))
        else:
            self.happen(lambda at: WentBack(at=at))

    def begin_or_resume(self) -> None:
        """From the title card to the first step; after a pause, on."""
        there = innermost(self._run)
        if there.paused:
            self.happen(lambda at: Resumed(at=at))
        elif there.has_arrived_only:
            self.happen(lambda at: Advanced(at=at))

    def pause(self) -> None:
        self.happen(lambda at: Paused(at=at))

    def extend(self, seconds: int) -> None:
        """So many seconds more for this cue, or less."""
        self.happen(lambda at: Extended(at=at, seconds=seconds))

    def grant(self) -> None:
        """The next extension that the practice has for this cue, once its time is up."""
        self.happen(lambda at: Granted(at=at))

    def take(self, offer: Offer) -> None:
        """What the host chose of what there is to choose from."""
        match offer.kind:
            case OfferKind.OPTION if offer.option is not None:
                self.choose(offer.option)
            case OfferKind.PERSON if offer.person is not None:
                self.hand_on(offer.person)
            case OfferKind.OPTION | OfferKind.PERSON:
                pass
            case OfferKind.AGAIN:
                self.repeat()
            case OfferKind.FURTHER:
                self.happen(lambda at: Advanced(at=at))
            case OfferKind.ENOUGH:
                self.enough()
            case OfferKind.MORE_TIME:
                self.grant()
            case OfferKind.RETURN:
                self.rejoin()
            case _ as never:
                assert_never(never)

    def take_digit(self, digit: int) -> None:
        """What is to be chosen by this number, if anything is."""
        offer = next((offer for offer in self._moment.aside.offers if offer.digit == digit), None)
        if offer is not None:
            self.take(offer)

    def rejoin(self) -> None:
        """On with the evening where it was, before what was brought in is over."""
        self.happen(lambda at: Rejoined(at=at))

    def repeat(self) -> None:
        """One more round of what repeats."""
        self.happen(lambda at: repeating(innermost(self._run), at))

    def enough(self) -> None:
        """On to what comes after all that repeats here."""
        self.happen(lambda at: Enough(at=at))

    def hand_on(self, person: PersonId) -> None:
        """Whoever spoke named this person: their turn begins."""
        self.happen(lambda at: HandedOn(at=at, person=person))

    def choose(self, option: int) -> None:
        """Go on with this option of those that the step has; its cues follow at once."""
        self.happen(lambda at: choosing(innermost(self._run), option, at))

    def pass_turn(self) -> None:
        self.happen(lambda at: Passed(at=at))

    def end_turn(self) -> None:
        self.happen(lambda at: TurnEnded(at=at))

    def skip(self) -> None:
        """Leave an optional step out."""
        self.happen(lambda at: Skipped(at=at))

    def reveal(self) -> None:
        """Show what is held back."""
        self.happen(lambda at: Revealed(at=at))

    def toggle_blank(self) -> None:
        if self._is_bounce("black"):
            return
        self.happen(lambda at: Blanked(at=at, on=not self._run.blank))

    def time_out(self) -> None:
        """Thirty seconds of silence; called for again, they end."""
        if self._fresh().wall.time_out_left is None:
            self.happen(lambda at: TimedOut(at=at))
        else:
            self.happen(lambda at: TimeInAgain(at=at))

    def hold_role(self, role: str, person: PersonId | None, group: int | None = None) -> None:
        """Say who holds a role; nobody makes it free again."""
        self.happen(
            lambda at: with_travels(innermost(self._run), RoleHeld(at=at, role=role, person=person, group=group))
        )

    def jump(self, cue_index: int) -> None:
        """To the beginning of a cue."""
        self.happen(lambda at: Jumped(at=at, to=cue_index))

    def restart(self) -> None:
        """To the beginning of this step, as if it had not been begun."""
        there = innermost(self._run)
        line = there.plan.line_at(there.index)
        if line is not None and not there.ended:
            self.jump(jumps_from(self._run) + there.schedule.agenda[line].first)

    def take_back(self) -> None:
        """Undo the last thing done, as if it had not been."""
        self.happen(lambda at: TookBack(at=at), quietly=True)

    def end(self) -> None:
        """The gathering ends here; it can be taken back as long as the window is open."""
        self.happen(lambda at: Ended(at=at))

    def ring(self) -> None:
        """Ring by hand."""
        self._ring(Bell.SWITCH)

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
        self._run = run
        after = moment(run, event.at)
        self._fresh()
        self._look_after_journal()
        self._pace_ticks()
        if not quietly:
            self._owed = self._owed or bell_due(shown, before, asleep=was_asleep) or bell_due(before, after)
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
        self._journal.close(forget=self._run.ended and not self._run.basket.is_open)

    def tick(self) -> None:
        """Look at the clock: bells that are due ring, and what moves on by itself does."""
        before, looked_at = self._moment, self._looked_at
        after = self._fresh()
        was_asleep = self._looked_at - looked_at > ASLEEP
        if rings_soon(before, after):
            self._bells.warm()
        self._owed = bell_due(before, after, asleep=was_asleep)
        if self._moves_on(before.wall, after.wall) and not was_asleep:
            # A press that comes with it was meant for it.
            self._last_pressed[_NEXT] = self._clock.stamp().ticking
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
            self.repeat()
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

    def _moves_on(self, then: Wall, now: Wall) -> bool:
        """Whether the time of a cue that moves on by itself ran out just now, and something follows it."""
        return (
            now.cue.moves_on
            and now.phase is Phase.RUNNING
            and now.following is not None
            and is_up_between(then, now)
            and not was_asleep_between(then, now)
        )

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
