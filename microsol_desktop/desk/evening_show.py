"""What an evening of several practices would be: when each begins, when it ends, and what would make it fit.

Pure: nothing is begun. It goes in slices, so that whoever plans never waits.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from microsol_desktop.desk.editor_show import Show, showing
from microsol_desktop.failure import ExpectedFailure, Sentence
from microsol_desktop.flow.events import Started
from microsol_desktop.flow.fit import Fit
from microsol_desktop.flow.forecast import agenda, end_is_open, ends_at, promised_by
from microsol_desktop.flow.making_it_fit import fitting
from microsol_desktop.flow.run import Run, run_of
from microsol_desktop.flow.schedule import Schedule, is_open
from microsol_desktop.practice.about import PeopleRange, Slug
from microsol_desktop.practice.model import Step
from microsol_desktop.practice.read_about import glance

ON_TIME = 30
"""So many seconds over are still on time: clocks in rooms show no seconds."""


class Plan(NamedTuple):
    """What is asked: the evening's texts, for how many, from when, until when. Times are seconds after midnight."""

    slug: Slug
    texts: Mapping[Slug, str]
    steps: tuple[Step, ...]
    people: int
    begins_at: int
    promised_end: int | None = None


class EntryTime(NamedTuple):
    """When an entry begins (seconds after midnight) and how long it takes; None in `seconds` where it has no limit.

    `is_there`: something of it is for so many people. `suits`: its practice says that it is for so many; `people` for
    how many that is.
    """

    begins_at: int = 0
    seconds: int | None = None
    is_there: bool = False
    suits: bool = True
    people: PeopleRange | None = None
    is_missing: bool = False


class EveningShow(NamedTuple):
    """The evening with the clock beside it; `trouble` says why it can't be told.

    `over` are the seconds that it ends later than promised; under 0 where time is left, None without a promise.
    """

    entries: tuple[EntryTime, ...] = ()
    ends_at: int = 0
    is_open: bool = False
    over: int | None = None
    fit: Fit | None = None
    trouble: Sentence | None = None


def evening_showing(plan: Plan) -> Iterator[EveningShow | None]:
    """What comes of a plan: None while it is worked out, what is known at last. Never raises."""
    show: Show | None = None
    for made in showing(plan.slug, plan.texts, plan.people):
        show = made
        if made is None:
            yield None
    if show is None or show.schedule is None:
        trouble = show.trouble if show is not None else None
        yield EveningShow(entries=tuple(_before_all(plan, step) for step in plan.steps), trouble=trouble)
        return
    run = _run(plan, show.schedule)
    known = _known(plan, show, show.schedule, run)
    yield known
    fit = _fit(run) if known.over is not None and known.over > ON_TIME else None
    if fit is not None:
        yield known._replace(fit=fit)


def _run(plan: Plan, schedule: Schedule) -> Run:
    """The evening as if everybody were there and it began as planned."""
    started = Started(
        at=0.0,
        slug=plan.slug,
        texts=tuple(plan.texts.items()),
        people=schedule.people,
        seed=0,
        wall=float(plan.begins_at),
        utc_offset=0,
        promised_end=plan.promised_end,
        begins_at=plan.begins_at,
    )
    return run_of(started, schedule)


def _known(plan: Plan, show: Show, schedule: Schedule, run: Run) -> EveningShow:
    ends = ends_at(run, 0.0)
    begins = {moment.first: moment.begins_at for moment in agenda(run, 0.0)}
    first = [_first(show.screens(index)) for index in range(len(plan.steps))]
    told = [begins.get(at) if at is not None else None for at in first]
    entries = []
    for index, step in enumerate(plan.steps):
        entry, begins_at = _before_all(plan, step), told[index]
        if begins_at is not None:
            following = next((later for later in told[index + 1 :] if later is not None), ends)
            has_limit = not any(_has_no_limit(schedule, at) for at in show.screens(index))
            seconds = following - begins_at if has_limit else None
            entry = entry._replace(begins_at=begins_at, seconds=seconds, is_there=True)
        entries.append(entry)
    promised = promised_by(run, plan.promised_end) if plan.promised_end is not None else None
    return EveningShow(
        entries=tuple(entries),
        ends_at=ends,
        is_open=end_is_open(run),
        over=ends - promised if promised is not None else None,
    )


def _first(screens: tuple[int, ...]) -> int | None:
    return screens[0] if screens else None


def _has_no_limit(schedule: Schedule, at: int) -> bool:
    cue = schedule.cues[at]
    return is_open(cue) and cue.until is None


def _before_all(plan: Plan, step: Step) -> EntryTime:
    """What is known of an entry without the clock: for how many its practice is, and whether there is one."""
    if step.include is None:
        return EntryTime()
    text = plan.texts.get(step.include)
    if text is None:
        return EntryTime(is_missing=True)
    people = glance(text).people
    return EntryTime(people=people, suits=people is None or plan.people in people)


def _fit(run: Run) -> Fit | None:
    """What "make it fit" would do; nothing where that can't be told."""
    try:
        return fitting(run, 0.0)
    except ExpectedFailure:
        # That it ends too late is said; how to mend it can't be reckoned here.
        return None
