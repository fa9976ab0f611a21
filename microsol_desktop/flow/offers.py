"""What the host may choose from at this instant: an option, or more time where the practice grants some."""

from __future__ import annotations

from microsol_desktop.flow.moment import Offer, OfferKind
from microsol_desktop.flow.run import Run, left_at

TEN = 10


def offers(run: Run, now: float) -> tuple[Offer, ...]:
    """All that can be chosen now, in the order in which it is shown."""
    return () if run.ended else (*_options(run), *_more_time(run, now))


def next_grant(run: Run) -> int | None:
    """The seconds that this cue may be extended by next; None where all were granted or none is meant."""
    granted = run.cue.extensions[run.granted :]
    return granted[0] if granted else None


def _options(run: Run) -> tuple[Offer, ...]:
    """The ways to go on, the first nine with a number. The one that was taken before is meant again, else the first."""
    options = run.cue.options
    meant = run.cue.chosen or next((option.number for option in options), None)
    return tuple(
        Offer(
            kind=OfferKind.OPTION,
            digit=place if place < TEN else None,
            option=option.number,
            title=option.title,
            seconds=option.seconds,
            is_next=option.number == meant,
        )
        for place, option in enumerate(options, start=1)
    )


def _more_time(run: Run, now: float) -> tuple[Offer, ...]:
    """The next extension; it can be granted once the time is up, and is seen before that."""
    seconds = next_grant(run)
    left = left_at(run, now)
    if seconds is None or left is None:
        return ()
    return (Offer(kind=OfferKind.MORE_TIME, seconds=seconds, can=left <= 0),)
