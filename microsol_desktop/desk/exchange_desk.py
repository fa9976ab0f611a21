"""In and out, for whoever is on the interface's thread: what is brought is looked at, kept, taken back; what is given.

All the work is done on the store's thread; how far it is comes back from there, and it can be stopped.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from contextlib import suppress
from datetime import date, datetime
from enum import StrEnum
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal

from microsol_desktop.circle.arriving import (
    CalendarPreview,
    Fate,
    Kept,
    Meaning,
    MergePreview,
    PeoplePreview,
    Preview,
    TakenBack,
)
from microsol_desktop.circle.keeping import Batch
from microsol_desktop.circle.keys import BatchKey, CircleKey
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.failure import ExpectedFailure

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from microsol_desktop.store.exchange.looking import Looked
    from microsol_desktop.store.record.writing import Writing


class Gift(StrEnum):
    """In which form something is given out."""

    CARDS = "vcf"
    TABLE = "csv"
    CALENDAR = "ics"
    CIRCLE = "microsol"
    EVERYTHING = "folder"


class Chosen(NamedTuple):
    """What the host chose of what was shown."""

    fates: Mapping[int, Fate] = {}
    """Rows by their place that become something else than they would."""
    theirs: AbstractSet[tuple[str, str]] = frozenset()
    """What differs and is to be as the file has it."""
    thought_of: CircleKey | None = None
    """The circle that thinks of those who are new."""


class _Watch:
    """Somebody who waits for a long work, until it is done or they don't want to any longer."""

    def __init__(self, tell: Callable[[_Watch, int, int], None]) -> None:
        self._tell = tell
        self._is_stopped = Event()

    @property
    def is_stopped(self) -> bool:
        return self._is_stopped.is_set()

    def stop(self) -> None:
        self._is_stopped.set()

    def going(self, done: int, of: int) -> None:
        """On the store's thread: so far it is."""
        from microsol_desktop.store.exchange.reading import Stopped

        if self.is_stopped:
            raise Stopped
        self._tell(self, done, of)


class ExchangeDesk(QObject):
    """One file at a time, over the record.

    Signals:
        looked: what is in the file that was brought (a Preview).
        kept: it was brought in (Kept).
        taken_back: what came in together went again (TakenBack).
        given: something was given out (its Path).
        progressed: so much is done, of so much.
        ended_early: it was stopped, or can't be done; why that is the record's own `trouble` has said.
    """

    looked = Signal(object)
    kept = Signal(object)
    taken_back = Signal(object)
    given = Signal(object)
    progressed = Signal(int, int)
    ended_early = Signal()
    _went = Signal(object, int, int)

    def __init__(self, record: RecordDesk, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self._today = today
        self._watch: _Watch | None = None
        self._held: Looked | None = None
        self._went.connect(self._on_went, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether somebody waits for something long."""
        return self._watch is not None

    def look_into(
        self, path: Path, circle: CircleKey | None = None, meanings: Mapping[int, Meaning] | None = None
    ) -> None:
        """See what is in this file or folder; its calendar is this circle's, its columns mean what the host says."""
        watch = self._begin()
        question = partial(_look_into, path, self._today(), circle, dict(meanings or {}), watch)
        self._record.ask(question, partial(self._on_looked, watch), partial(self._on_refused, watch))

    def keep(self, what: str, preview: Preview, chosen: Chosen) -> None:
        """Bring in what was looked at; `what` says it to the host."""
        merge = self._held.merge if self._held is not None and self._held.preview is preview else None
        watch = self._begin()
        change = partial(_keep, preview, merge, chosen, self._today(), watch)
        self._record.do(what, change, partial(self._on_kept, watch), partial(self._on_refused, watch))

    def stop(self) -> None:
        """Don't wait any longer: nothing of it is kept."""
        if self._watch is not None:
            self._watch.stop()

    def batches(self, answer: Callable[[tuple[Batch, ...]], object]) -> None:
        """All that came in and can be taken back, the last one first."""
        self._record.ask(_batches, answer)

    def take_back(self, what: str, batch: BatchKey) -> None:
        """Take back what came in together, as far as nobody has changed it since."""
        self._record.do(what, partial(_take_back, batch), self._on_taken_back)

    def give(self, gift: Gift, path: Path, circle: CircleKey | None = None) -> None:
        """Write this for others: of a circle, or of all; into a file, or everything into a folder in this one."""
        watch = self._begin()
        question = partial(_give, gift, path, circle, self._today(), watch)
        self._record.ask(question, partial(self._on_given, watch), partial(self._on_refused, watch))

    def _begin(self) -> _Watch:
        self.stop()
        self._watch = _Watch(self._tell)
        return self._watch

    def _tell(self, watch: _Watch, done: int, of: int) -> None:
        # After the program's end there is nobody left to tell.
        with suppress(RuntimeError):
            self._went.emit(watch, done, of)

    def _is_over(self, watch: _Watch) -> bool:
        """Whether this was waited for; nobody waits for it any more."""
        if self._watch is not watch:
            return False
        self._watch = None
        return True

    def _on_went(self, watch: _Watch, done: int, of: int) -> None:
        if watch is self._watch and not watch.is_stopped:
            self.progressed.emit(done, of)

    def _on_looked(self, watch: _Watch, looked: Looked | None) -> None:
        if not self._is_over(watch):
            return
        self._held = looked
        if looked is None:
            self.ended_early.emit()
        else:
            self.looked.emit(looked.preview)

    def _on_kept(self, watch: _Watch, kept: Kept) -> None:
        if self._is_over(watch):
            self._held = None
            self.kept.emit(kept)

    def _on_taken_back(self, taken: TakenBack) -> None:
        self.taken_back.emit(taken)

    def _on_given(self, watch: _Watch, path: Path | None) -> None:
        if not self._is_over(watch):
            return
        if path is None:
            self.ended_early.emit()
        else:
            self.given.emit(path)

    def _on_refused(self, watch: _Watch, failure: ExpectedFailure) -> None:
        if self._is_over(watch):
            self.ended_early.emit()


def _look_into(
    path: Path,
    today: date,
    circle: CircleKey | None,
    meanings: Mapping[int, Meaning],
    watch: _Watch,
    connection: Connection,
) -> Looked | None:
    from microsol_desktop.store.exchange.looking import Wanted, look_into
    from microsol_desktop.store.exchange.reading import Stopped

    try:
        return look_into(connection, Wanted(path, today, circle, meanings), watch.going)
    except Stopped:
        return None


def _keep(preview: Preview, merge: object, chosen: Chosen, today: date, watch: _Watch, writing: Writing) -> Kept:
    from microsol_desktop.store.exchange.keeping import keep_gatherings, keep_people, keep_rows
    from microsol_desktop.store.exchange.merging import Merge
    from microsol_desktop.store.exchange.reading import Stopped

    try:
        match preview:
            case PeoplePreview():
                thought_of = (chosen.thought_of, today) if chosen.thought_of is not None else None
                kept = keep_people(writing, preview, chosen.fates, thought_of, watch.going)
            case CalendarPreview():
                kept = keep_gatherings(writing, preview, chosen.fates)
            case MergePreview():
                assert isinstance(merge, Merge)  # noqa: S101 - it came with the preview
                kept = keep_rows(writing, merge, chosen.theirs, preview)
        watch.going(1, 1)
    except Stopped as stopped:
        raise ExpectedFailure(
            "bringing-in-stopped", "Stopped: nothing of it was brought in.", "Begin again whenever you like."
        ) from stopped
    return kept


def _batches(connection: Connection) -> tuple[Batch, ...]:
    from microsol_desktop.store.exchange.batches import all_batches

    return all_batches(connection)


def _take_back(batch: BatchKey, writing: Writing) -> TakenBack:
    from microsol_desktop.store.exchange.batches import take_back_batch

    return take_back_batch(writing, batch)


def _give(
    gift: Gift, path: Path, circle: CircleKey | None, today: date, watch: _Watch, connection: Connection
) -> Path | None:
    from microsol_desktop.store.exchange import giving
    from microsol_desktop.store.exchange.reading import Stopped

    now = datetime.combine(today, datetime.min.time()).astimezone()
    try:
        match gift:
            case Gift.CARDS:
                return giving.give_cards(connection, path, circle)
            case Gift.TABLE:
                return giving.give_table(connection, path, circle)
            case Gift.CALENDAR:
                return giving.give_calendar(connection, path, circle, now)
            case Gift.CIRCLE:
                assert circle is not None  # noqa: S101 - nobody can choose it without one
                return giving.give_circle(connection, path, circle, now, watch.going)
            case Gift.EVERYTHING:
                return giving.give_everything(connection, path, today, watch.going)
    except Stopped:
        return None
