"""What becomes of a run when a card is shown or put away, and when one goes by itself."""

from __future__ import annotations

from dataclasses import replace

from microsol_desktop.flow.cards import CardKind, ShownCard
from microsol_desktop.flow.events import (
    Advanced,
    CardShown,
    Chose,
    Ended,
    Enough,
    HandedOn,
    Happening,
    Inserted,
    Jumped,
    PageTurned,
    Passed,
    Rejoined,
    Revealed,
    Skipped,
    TimedOut,
    TurnEnded,
    WentBack,
)
from microsol_desktop.flow.run import Run

_PUT_IT_AWAY = (
    Chose,
    Ended,
    Enough,
    HandedOn,
    Inserted,
    Jumped,
    Passed,
    Rejoined,
    Revealed,
    Skipped,
    TimedOut,
    TurnEnded,
    WentBack,
)


def card_shown(run: Run, event: CardShown) -> Run:
    """The run with this card on the stage, or with none; time goes on. A kind that nobody knows changes nothing."""
    if event.card is not None and event.card not in set(CardKind):
        return run
    card = None if event.card is None else ShownCard(CardKind(event.card), event.lines)
    return run if card == run.card else replace(run, card=card, card_page=0)


def page_turned(run: Run, event: PageTurned) -> Run:
    """The run on another page of what it shows: of the card as long as one is up."""
    at = run.page if run.card is None else run.card_page
    if event.to < 0 or event.to == at:
        return run
    return replace(run, page=event.to) if run.card is None else replace(run, card_page=event.to)


def card_goes(after: Run, event: Happening) -> Run:
    """A card stays until the host brings something else on the stage; what goes on by itself goes on below it."""
    by_hand = isinstance(event, _PUT_IT_AWAY) or (isinstance(event, Advanced) and not event.by_itself)
    return replace(after, card=None, card_page=0) if by_hand and after.card is not None else after
