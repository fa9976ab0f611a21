"""A gathering that has ended goes into the record by itself: when it ends, and once more at the next start.

The journal stays until the record has it. Whatever keeps it from being written, the gathering ends all the same.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from microsol_desktop.circle.circles import Outcome, Season
from microsol_desktop.circle.gatherings import CIRCLE_HOST, Attendance, Came, Gathering, RoleHeld
from microsol_desktop.circle.keys import GatheringKey, PersonKey
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.desk.whom import About, keys_of, read_about
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.people import split_names
from microsol_desktop.flow.run import Run

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from microsol_desktop.store.record.writing import Writing


class Keeping(QObject):
    """Has one gathering of the record's taken over, whenever it ends.

    Signals:
        kept: the record has it.
        not_kept: the record can't be written (an ExpectedFailure): the journal stays.
    """

    kept = Signal()
    not_kept = Signal(object)

    def __init__(self, desk: RunDesk, record: RecordDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._record = record
        self._asked: Run | None = None
        self._puts_away = False
        self._waits = False
        desk.changed.connect(self._on_changed)
        self._on_changed()

    @property
    def is_waiting(self) -> bool:
        """Whether the record has been asked and has not answered yet."""
        return self._waits

    def _on_changed(self) -> None:
        run, about = self._desk.run, self._desk.about
        if about is None or run is self._asked or self._puts_away:
            return
        self._desk.set_taken_over(False)
        if run.ended:
            self._asked, self._waits = run, True
            # Not to be taken back in the circles: that is done in the run, and it ends anew.
            change = partial(take_over, run=run, about=about)
            self._record.do("", change, partial(self._on_kept, run), self._on_refused, for_good=True)

    def _on_kept(self, run: Run, _: object) -> None:
        if self._desk.run is not run:
            # It went on, or ended anew: that is asked for already.
            return
        self._waits = False
        if run.basket.is_open and not self._desk.is_closed:
            self._put_away()
        self._desk.set_taken_over(True)
        self.kept.emit()

    def _put_away(self) -> None:
        """The lines are safe in the record: nothing asks for them again."""
        from microsol_desktop.desk.harvest_desk import HarvestDesk

        self._puts_away = True
        HarvestDesk(self._desk).put_away()
        self._puts_away = False
        self._asked = self._desk.run

    def _on_refused(self, failure: ExpectedFailure) -> None:
        self._asked, self._waits = None, False
        self.not_kept.emit(failure)


def keep_what_ended(folder: Path, record: RecordDesk, done: Callable[[], object]) -> bool:
    """Have those gatherings taken over that ended when the record could not; says whether there are any."""
    from microsol_desktop.store.unfinished import to_be_taken_over

    waiting = to_be_taken_over(folder) if folder.is_dir() else ()
    for journal in waiting:
        record.do("", partial(_take_over_from, journal), partial(_forget, journal, done), for_good=True)
    return bool(waiting)


def take_over(writing: Writing, run: Run, about: About) -> GatheringKey:
    """Keep in the record what this run leaves behind. On the store's thread."""
    from microsol_desktop.desk.taking_over import as_run
    from microsol_desktop.store.record.gatherings import keep_as_run

    ran = as_run(run, _gathering(writing.connection, run, about), keys_of(run, about), writing.new_key)
    there = {each.person for each in ran.attendances}
    word = (person for person in about.word if person not in there)
    sent = tuple(Attendance(gathering=about.gathering, person=person, came=Came.SENT_WORD) for person in word)
    hosts = tuple(RoleHeld(gathering=about.gathering, person=host, role=CIRCLE_HOST) for host in hosting(run, about))
    roles = tuple(dict.fromkeys((*ran.roles, *hosts)))
    keep_as_run(writing, replace(ran, attendances=(*ran.attendances, *sent), roles=roles))
    return about.gathering


def hosting(run: Run, about: About) -> tuple[PersonKey, ...]:
    """Who was named as hosting when it began, as far as the circle knows them by that name."""
    known = {name.casefold(): key for name, key in about.known.items()}
    named = (name.casefold() for name in split_names(run.started.hosts))
    return tuple(dict.fromkeys(known[name] for name in named if name in known))


def _gathering(connection: Connection, run: Run, about: About) -> Gathering:
    """The one that was planned, on the day on which it was held; or a new one."""
    from microsol_desktop.store.record.gatherings import gathering

    on = datetime.fromtimestamp(run.started.wall + run.started.utc_offset, UTC).date()
    planned = gathering(connection, about.gathering)
    if planned is not None:
        return replace(planned, on=on, cancelled_on=None, cancelled_why="")
    return _unplanned(connection, Gathering(key=about.gathering, on=on, starts=_agreed(run), zone=about.zone), about)


def _unplanned(connection: Connection, made: Gathering, about: About) -> Gathering:
    from microsol_desktop.store.record.circles import circle, seasons_of

    of = circle(connection, about.circle) if about.circle is not None else None
    if of is None:
        return made
    season = next((each for each in seasons_of(connection, of.key) if _runs(each, made.on)), None)
    return replace(made, circle=of.key, place=of.place, season=season.key if season is not None else None)


def _runs(season: Season, on: date) -> bool:
    return season.outcome is Outcome.OPEN and season.begins <= on


def _agreed(run: Run) -> time | None:
    """At what time the room was told that it begins."""
    begins = run.started.begins_at
    return time(begins // 3600 % 24, begins // 60 % 60) if begins is not None else None


def _take_over_from(journal: Path, writing: Writing) -> GatheringKey | None:
    """Keep what this journal tells of. One that can't be read is left to the host, who hears why on opening it."""
    from microsol_desktop.flow.reduce import replay
    from microsol_desktop.store import journal as journals

    found = journals.resume(journal)
    try:
        about = read_about(found.about)
        run = replay(found.events)
        return take_over(writing, run, about) if about is not None and run.ended else None
    finally:
        found.journal.close()


def _forget(journal: Path, done: Callable[[], object], kept: GatheringKey | None) -> None:
    if kept is not None:
        journal.unlink(missing_ok=True)
        done()
