"""What the host may choose from at this instant: an option, one more round, or more time if there is some to grant."""

from __future__ import annotations

from microsol_desktop.flow.handing import may_be_next
from microsol_desktop.flow.moment import Offer, OfferKind
from microsol_desktop.flow.repeating import is_at_an_end, is_time_up, stretch_of
from microsol_desktop.flow.run import Run, left_at

TEN = 10
_AFTER_ROUNDS = 3


def offers(run: Run, now: float) -> tuple[Offer, ...]:
    """All that can be chosen now, in the order in which it is shown."""
    return () if run.ended else (*_options(run), *_people(run), *_rounds(run, now), *_more_time(run, now))


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


def _people(run: Run) -> tuple[Offer, ...]:
    """Who may be named as the next to speak; going on names nobody."""
    first = 1 if run.cue.repeats is None else _AFTER_ROUNDS
    return tuple(
        Offer(
            kind=OfferKind.PERSON,
            digit=place if place < TEN else None,
            person=person,
            title=run.plan.names.get(person, ""),
        )
        for place, person in enumerate(may_be_next(run), start=first)
    )


def _rounds(run: Run, now: float) -> tuple[Offer, ...]:
    """One more round of what repeats, or enough of it.

    At the end of a round going on means that it was enough: a host in a hurry presses on to get on, and whoever holds
    nothing but a clicker is never caught in a step that goes round for ever. One more is the key beside it. Where a
    time was said (`repeat for 30 min`) going on means one more as long as that lasts; then, as a turn ends, enough.
    """
    stretch = stretch_of(run)
    if run.cue.repeats is None:
        return ()
    has_time, is_up = run.cue.repeats.seconds is not None, is_time_up(run, stretch, now)
    is_last = run.index + 1 == stretch.stop
    goes_on = has_time and not is_up
    asked = is_at_an_end(run, stretch) and (is_last or is_up)
    again = Offer(kind=OfferKind.AGAIN if is_last else OfferKind.FURTHER, digit=1, is_next=goes_on)
    enough = Offer(kind=OfferKind.ENOUGH, digit=2, is_next=asked and not goes_on, title=_title_at(run, stretch.stop))
    return (again, enough) if asked else (enough,)


def _title_at(run: Run, index: int) -> str:
    """What begins there; empty past the end."""
    return run.schedule.cues[index].title if index < len(run.schedule.cues) else ""


def _more_time(run: Run, now: float) -> tuple[Offer, ...]:
    """The next extension; it can be granted once the time is up, and is seen before that."""
    seconds = next_grant(run)
    left = left_at(run, now)
    if seconds is None or left is None:
        return ()
    return (Offer(kind=OfferKind.MORE_TIME, seconds=seconds, can=left <= 0),)
