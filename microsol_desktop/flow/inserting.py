"""A run within a run: a break, a silence, a round or a whole practice that the host brings in while another goes on.

What is under way is held meanwhile, with the time that it had left. What happens goes to the innermost run, but for
what is about the whole evening. When the last cue of what was brought in is left, the evening goes on where it was.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from microsol_desktop.flow.comings import Coming, SomeComing, with_what_follows
from microsol_desktop.flow.events import (
    Advanced,
    Blanked,
    CardShown,
    Ended,
    Happening,
    HarvestChanged,
    HarvestNoted,
    HarvestRemoved,
    HarvestShown,
    HarvestVoted,
    Inserted,
    Jumped,
    PageTurned,
    PersonCame,
    PersonChanged,
    PersonLeft,
    PromisedEnd,
    Rejoined,
    Replanned,
    Seated,
    Started,
    WentBack,
)
from microsol_desktop.flow.meetings import meetings, with_meetings
from microsol_desktop.flow.offers import offers
from microsol_desktop.flow.recompiling import schedule_for
from microsol_desktop.flow.run import Run, left_at, rebased, run_of
from microsol_desktop.practice.model import Slug

Take = Callable[[Run, Happening], Run]
"""What becomes of a run by an event."""

OF_THE_EVENING = (
    Blanked,
    CardShown,
    Ended,
    HarvestChanged,
    HarvestNoted,
    HarvestRemoved,
    HarvestShown,
    HarvestVoted,
    PromisedEnd,
    Replanned,
)
"""What is about the evening as a whole, whatever was brought in."""

_INSIDE = 1_000
"""Beyond the last step that a practice can have: what is dealt for what was brought in is told apart by it."""


def innermost(run: Run) -> Run:
    """What the room is in just now."""
    return run if run.inner is None else innermost(run.inner)


def jumps_from(run: Run) -> int:
    """The number by which the first cue of the innermost run is known to a jump; the evening's own begin at 0."""
    return 0 if run.inner is None else len(run.schedule.cues) + jumps_from(run.inner)


def inserting(
    run: Run,
    slug: Slug,
    texts: Mapping[Slug, str],
    at: float,
    *,
    beside: tuple[tuple[Slug, str], ...] = (),
    at_once: bool = False,
) -> Inserted:
    """The event of bringing a practice in, with all that is dealt and drawn for it.

    Raises:
        ExpectedFailure: it can't be run as it stands, or not with those who are here.
    """
    seed = (run.started.seed + 7919 * round(at * 10) + 1) % 2**32
    event = Inserted(at=at, slug=slug, texts=tuple(texts.items()), beside=beside, seed=seed, at_once=at_once)
    schedule = schedule_for(_start_of(innermost(run), event))
    return replace(event, dealt=schedule.dealt, drawn=schedule.drawn)


def inserted(run: Run, event: Inserted, take: Take) -> Run:
    """The run held, with what was brought in at its beginning."""
    started = _start_of(run, event)
    inner = replace(run_of(started, schedule_for(started)), happened=None)
    if event.at_once:
        inner = take(inner, Advanced(at=event.at))
    return replace(rebased(run, event.at), silence=0.0, paused=False, inner=inner)


def taken_inside(run: Run, event: Happening, take: Take) -> Run:
    """What becomes of a run in which something was brought in."""
    inner = run.inner
    if inner is None:
        return take(run, event)
    match event:
        case PageTurned() if run.card is not None:
            return _outside(run, event, take)
        case Jumped(to=to) if to < len(run.schedule.cues):
            held = _without(run, event.at)
            after = take(held, event)
            return run if after is held else after
        case Jumped(at=at, to=to):
            return _inside(run, inner, Jumped(at=at, to=to - len(run.schedule.cues)), take)
        case WentBack() if is_at_its_beginning(inner):
            return run
        case Rejoined(at=at) if inner.inner is None:
            return _gone_on(run, at, take)
        case PersonCame() | PersonChanged() | PersonLeft() | Seated():
            return _both(run, inner, event, take)
        case _ if isinstance(event, OF_THE_EVENING):
            return _outside(run, event, take)
        case _:
            return _inside(run, inner, event, take)


def is_at_its_beginning(inner: Run) -> bool:
    """Whether nothing of what was brought in has been before this; what began at once goes back to no title card."""
    at_once = inner.begun == inner.started.at
    return inner.inner is None and inner.index <= int(at_once)


def comes_back_to(run: Run, at: float) -> int:
    """The cue on which the evening goes on: where it was, or the next one if the time there was used up.

    Where the host is asked something, or nothing follows, it waits as it was.
    """
    held = _without(run, at)
    left = left_at(held, at)
    is_up = left is not None and left <= 0
    is_asked = any(offer.is_next for offer in offers(held, at))
    return run.index + 1 if is_up and not is_asked and not held.is_last else run.index


def for_both(run: Run, event: SomeComing) -> SomeComing:
    """An event of the people for the evening and for what was brought in: what is dealt and drawn for each is in it.

    Raises:
        ExpectedFailure: with those who are here then, what was brought in goes beyond a limit.
    """
    if run.inner is None:
        return event
    inside: Coming = for_both(run.inner, with_what_follows(run.inner, event))
    return replace(
        event,
        dealt=(*event.dealt, *(replace(each, step=each.step + _INSIDE) for each in inside.dealt)),
        drawn=(*event.drawn, *(replace(each, step=each.step + _INSIDE) for each in inside.drawn)),
    )


def _start_of(run: Run, event: Inserted) -> Started:
    """What is brought in begins with those who are here, by the same clock."""
    people = run.started.people if run.settled.people is None else run.settled.people
    return Started(
        at=event.at,
        slug=event.slug,
        texts=event.texts,
        people=people,
        seed=event.seed,
        wall=run.started.wall,
        utc_offset=run.started.utc_offset,
        dealt=event.dealt,
        drawn=event.drawn,
        beside=event.beside,
        wishes=with_meetings(run.started.wishes, meetings(run)),
    )


def _without(run: Run, at: float) -> Run:
    """The evening going on from this instant, without what was brought in."""
    return replace(run, inner=None, since=at)


def _gone_on(run: Run, at: float, take: Take) -> Run:
    """What was brought in is over; who met in it counts where people are mixed later."""
    held = _without(run, at)
    if run.inner is not None:
        wishes = with_meetings(run.started.wishes, meetings(run.inner))
        held = replace(held, started=replace(run.started, wishes=wishes))
    return take(held, Advanced(at=at)) if comes_back_to(run, at) > run.index else held


def _inside(run: Run, inner: Run, event: Happening, take: Take) -> Run:
    after = take(inner, event)
    if after is inner:
        return run
    return _gone_on(run, event.at, take) if after.ended else replace(run, inner=after)


def _outside(run: Run, event: Happening, take: Take) -> Run:
    held = _without(run, event.at)
    after = take(held, event)
    if after is held:
        return run
    return after if after.ended else replace(after, inner=run.inner)


def _both(run: Run, inner: Run, event: Coming, take: Take) -> Run:
    """Somebody came or left: the evening and what was brought in are told, each with what was dealt for it."""
    held = _without(run, event.at)
    after, within = take(held, _part_of(event, inside=False)), take(inner, _part_of(event, inside=True))
    return run if after is held and within is inner else replace(after, inner=within)


def _part_of(event: Coming, *, inside: bool) -> Coming:
    """The event as one of both is told it."""
    down = _INSIDE if inside else 0
    return replace(
        event,
        dealt=tuple(replace(each, step=each.step - down) for each in event.dealt if (each.step >= _INSIDE) is inside),
        drawn=tuple(replace(each, step=each.step - down) for each in event.drawn if (each.step >= _INSIDE) is inside),
    )
