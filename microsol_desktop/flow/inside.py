"""The moment of a run in which something was brought in: the room is in that, the host sees the evening round it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from microsol_desktop.flow.harvesting import harvest_on_the_stage, harvest_view
from microsol_desktop.flow.inserting import comes_back_to, is_at_its_beginning
from microsol_desktop.flow.moment import AgendaMoment, Aside, Moment, Offer, OfferKind, Segment, Wall
from microsol_desktop.flow.run import Run, day_seconds
from microsol_desktop.flow.schedule import Cue

_APART = 10_000
"""More than there are cues: the number of a cue that was brought in is never that of one of the evening's own."""
_OF_OTHERS = 1_000
"""More than there are steps: what the evening goes on with is never taken for the next turn of what was brought in."""

Look = Callable[[Run, float], Moment]


def moment_inside(run: Run, inner: Run, now: float, look: Look) -> Moment:
    """What is shown while something that was brought in goes on."""
    there = look(inner, now)
    then = there.aside.ends_at - day_seconds(run.started)
    evening = look(replace(run, inner=None, since=then), then)
    back = comes_back_to(run, then)
    return Moment(
        wall=_wall(run, there, evening, run.schedule.cues[back]),
        aside=_aside(run, there, evening, back),
    )


def _wall(run: Run, there: Moment, evening: Moment, after: Cue) -> Wall:
    """What the room sees: what was brought in, and below it the thread of the whole evening."""
    around = evening.wall
    return replace(
        there.wall,
        index=there.wall.index - _APART,
        following=there.wall.following or _apart(after),
        page=there.wall.page if run.card is None else run.card_page,
        blank=run.blank,
        thread=_thread(run, there, around),
        ends_at=around.ends_at,
        harvest=harvest_on_the_stage(run),
        card=run.card,
    )


def _apart(cue: Cue) -> Cue:
    return replace(cue, key=cue.key._replace(step=cue.key.step + _OF_OTHERS))


def _thread(run: Run, there: Moment, around: Wall) -> tuple[Segment, ...]:
    """The evening's thread with a segment for what was brought in, as wide as its share of the time."""
    place = _place(run)
    shares = sum(segment.share for segment in there.wall.thread)
    done = sum(segment.share * segment.done for segment in there.wall.thread) / shares if shares else 0.0
    whole = sum(segment.share for segment in around.thread) or 1.0
    seconds = run.inner.schedule.planned_seconds if run.inner is not None else 0
    planned = run.schedule.planned_seconds
    share = whole * min(1.0, seconds / planned) if planned else whole
    return (*around.thread[:place], Segment(share=share, done=done), *around.thread[place:])


def _aside(run: Run, there: Moment, evening: Moment, back: int) -> Aside:
    """What only the host sees: the notes and choices of what was brought in, the plan of the whole evening."""
    mine, around = there.aside, evening.aside
    is_last = there.wall.following is None
    coming = run.schedule.cues[back + 1 :] if is_last else run.schedule.cues[back:]
    ways_back = () if any(offer.kind is OfferKind.RETURN for offer in mine.offers) else (_way_back(run, back),)
    return replace(
        mine,
        agenda=_agenda(run, mine, around),
        ends_at=around.ends_at,
        promised_end=around.promised_end,
        behind=around.behind,
        end_is_open=mine.end_is_open or around.end_is_open,
        upcoming=(*mine.upcoming, *map(_apart, coming)),
        can_undo=around.can_undo,
        can_go_back=mine.can_go_back and not (run.inner is not None and is_at_its_beginning(run.inner)),
        is_last=False,
        offers=(*mine.offers, *ways_back),
        harvest=harvest_view(run),
    )


def _way_back(run: Run, back: int) -> Offer:
    return Offer(kind=OfferKind.RETURN, title=run.schedule.cues[back].title)


def _agenda(run: Run, mine: Aside, around: Aside) -> tuple[AgendaMoment, ...]:
    """The evening's lines, and where it was those of what was brought in; its cues are counted on from there."""
    place, count = _place(run), len(run.schedule.cues)
    held = tuple(replace(line, is_now=False) if line.is_now else line for line in around.agenda)
    brought = tuple(replace(line, first=line.first + count) for line in mine.agenda)
    return (*held[:place], *brought, *held[place:])


def _place(run: Run) -> int:
    """Behind which lines of the agenda something was brought in."""
    line = run.plan.line_at(run.index)
    return 0 if line is None else line + 1
