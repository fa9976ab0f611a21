"""Begin a gathering, or go on with one that was left in the middle: either way a desk that runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from time import localtime
from uuid import uuid4

from microsol_desktop.desk.around import Bells
from microsol_desktop.desk.clock import Clock
from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.desk.whom import About, read_about, written_about
from microsol_desktop.flow.events import Started
from microsol_desktop.flow.instant import Anchor
from microsol_desktop.flow.mixing.wishes import NO_WISHES, Wishes
from microsol_desktop.flow.people import Person
from microsol_desktop.flow.recompiling import schedule_for
from microsol_desktop.flow.reduce import replay
from microsol_desktop.flow.run import run_of
from microsol_desktop.practice.model import Slug
from microsol_desktop.store import journal as journals


def begin_run(  # noqa: PLR0913 - all that a gathering is begun with
    slug: Slug,
    texts: Mapping[Slug, str],
    people: tuple[Person, ...],
    *,
    clock: Clock,
    journal_folder: Path,
    bells: Bells,
    seed: int = 0,
    promised_end: int | None = None,
    begins_at: int | None = None,
    hosts: str = "",
    utc_offset: int | None = None,
    bounce_guard: bool = True,
    beside: tuple[tuple[Slug, str], ...] = (),
    wishes: Wishes = NO_WISHES,
    about: About | None = None,
) -> RunDesk:
    """Put the title card up. Times of the day are seconds after midnight; `utc_offset` is the system's if not given.

    `beside` are the folders in which the pictures of these texts lie. `about` says which gathering of the record it is,
    and who is whom.

    Raises `ExpectedFailure` where the practice can't be run as it stands, or the wishes can't be held in its groups.
    """
    stamp = clock.stamp()
    started = Started(
        at=0.0,
        slug=slug,
        texts=tuple(texts.items()),
        people=people,
        seed=seed,
        wall=stamp.wall,
        utc_offset=localtime(stamp.wall).tm_gmtoff if utc_offset is None else utc_offset,
        promised_end=promised_end,
        begins_at=begins_at,
        hosts=hosts,
        beside=beside,
        wishes=wishes,
    )
    schedule = schedule_for(started)
    started = replace(started, dealt=schedule.dealt, drawn=schedule.drawn)
    header = written_about(about) if about is not None else None
    journal = journals.begin(journal_folder, started, stamp, title=schedule.title, salt=uuid4().hex[:8], about=header)
    return RunDesk(
        run_of(started, schedule),
        Anchor(at=0.0, stamp=stamp),
        journal=journal,
        clock=clock,
        bells=bells,
        bounce_guard=bounce_guard,
        about=about,
    )


def resume_run(path: Path, *, clock: Clock, bells: Bells, bounce_guard: bool = True) -> RunDesk:
    """Go on where a gathering stood, right to the second; the practice's file is not needed for it.

    Raises `ExpectedFailure` where the journal can't be read, is in use, or is of a newer version.
    """
    resumed = journals.resume(path)
    try:
        run = replay(resumed.events)
    except BaseException:
        resumed.journal.close()
        raise
    return RunDesk(
        run,
        resumed.anchor,
        journal=resumed.journal,
        clock=clock,
        bells=bells,
        bounce_guard=bounce_guard,
        about=read_about(resumed.about),
    )
