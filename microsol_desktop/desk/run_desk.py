"""A practice under way: what the host does goes in as named operations, one moment for every screen comes out.

Each event is in the journal before anybody is told of it. Knows no widget.
"""

from __future__ import annotations

from typing import assert_never

from microsol_desktop.desk.running import NEXT, Running
from microsol_desktop.flow.bells import Bell
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
from microsol_desktop.flow.moment import Offer, OfferKind, Phase
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.repeating import repeating


class RunDesk(Running):
    """The one that owns a run while it goes on: all that the host can do, by name."""

    def advance(self) -> None:
        """To the next page, else the next cue; from the last one, to the end. A card that is up goes first."""
        if self._is_bounce(NEXT):
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
