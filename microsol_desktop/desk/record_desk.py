"""The record, for whoever is on the interface's thread: questions and changes go to the store's worker and come back.

Nothing of the store is imported here before something is asked: a host without circles notices nothing of the record.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal

from microsol_desktop.desk.clock import Clock
from microsol_desktop.desk.receiver import Receiver
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.store.worker import Worker

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from microsol_desktop.circle.clearing import Cleared, Clearing
    from microsol_desktop.store.record.database import Done, Record
    from microsol_desktop.store.record.writing import Changes, Writing

T = TypeVar("T")
Refused = Callable[[ExpectedFailure], object]
AtOpening = Callable[["Record", datetime], frozenset[type[object]]]


class Portion(NamedTuple):
    """How far something is that takes its time: so many files of so many."""

    done: int
    of: int


class _Taken(NamedTuple):
    """Something that the host did, and how it is taken back."""

    what: str
    changes: Changes


class RecordDesk(QObject):
    """Owns the record while the program runs.

    `at_opening` is done whenever the record is opened, before anything is asked: each gives the kinds that it changed,
    and can't be taken back. `clock` tells when a change was made; `journals` is the folder of what is under way.

    Signals:
        changed: the kinds of values (a frozenset of classes) that are not what they were, once a change.
        trouble: an ExpectedFailure: the record can't be opened, or a change could not be made.
        forgotten: the names of those who were removed for good (a tuple): nothing else is to know them either.
    """

    changed = Signal(object)
    trouble = Signal(object)
    forgotten = Signal(object)
    _brought = Signal(object)

    def __init__(
        self,
        path: Path,
        clock: Clock,
        parent: QObject | None = None,
        *,
        at_opening: tuple[AtOpening, ...] = (),
        journals: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self.path = path
        self.journals = journals
        self._clock = clock
        self._at_opening = at_opening
        self._worker = Worker("record")
        self._record: Record | None = None
        self._taken: list[_Taken] = []
        self._was_taken_back = False
        self._is_closed = False
        self._brought.connect(self._on_brought, Qt.ConnectionType.QueuedConnection)

    @property
    def is_there(self) -> bool:
        """Whether this host has a record: as long as there is none, home need not ask it anything."""
        return self.path.exists()

    @property
    def can_take_back(self) -> bool:
        """Whether there is something that was done and can be taken back."""
        return bool(self._taken)

    @property
    def undo_words(self) -> str:
        """What would be taken back, as it was called when it was done; "" for nothing."""
        return self._taken[-1].what if self._taken else ""

    @property
    def was_taken_back(self) -> bool:
        """Whether the latest change was a taking back, and nothing new that was done."""
        return self._was_taken_back

    def warm(self) -> None:
        """Have the record open by the time that it is asked: that takes half a second, once. Without one, nothing."""
        if self.is_there:
            self.ask(_nobody, _nobody)

    def ask(
        self, question: Callable[[Connection], T], answer: Callable[[T], object], refused: Refused | None = None
    ) -> None:
        """Ask the record something; `answer` is called with what was found, later and on the interface's thread.

        `question` runs on the store's thread: it touches no widget, and imports what it needs of the store itself.
        Where the record can't be read `trouble` says so, and `refused` is called, if somebody wants to know.
        """
        receiver = Receiver(answer)
        self._worker.do(
            partial(self._work, lambda record: record.ask(question), receiver, _told(refused), needed=False)
        )

    def do(
        self,
        what: str,
        change: Callable[[Writing], T],
        done: Callable[[T], object] | None = None,
        refused: Refused | None = None,
        *,
        for_good: bool = False,
    ) -> None:
        """Make a change, whole or not at all; `what` says it in the host's words, for taking it back.

        `change` runs on the store's thread, as a question does. `changed` is told first, and only if something has
        changed; `done` is called then with what the change gave back. What is done for good can't be taken back, and
        nor can anything that was done before it: that may know what is to be known no more.
        """
        if for_good:
            self._taken.clear()
        then = partial(self._on_done, what, for_good, Receiver(done or _nobody))
        self._worker.do(partial(self._work, partial(self._make, change), then, _told(refused), needed=True))

    def take_back(self, done: Callable[[None], object] | None = None, refused: Refused | None = None) -> None:
        """Take back what was done last, and has not been taken back yet; there is no other order."""
        if not self._taken:
            return
        taken = self._taken.pop()
        then = partial(self._on_taken_back, Receiver(done or _nobody))
        otherwise = partial(self._on_not_taken_back, taken, _told(refused))
        change = partial(_put_back, taken.changes)
        self._worker.do(partial(self._work, partial(self._make, change), then, otherwise, needed=True))

    def clear_out(
        self,
        clearing: Clearing,
        done: Callable[[Cleared], object] | None = None,
        refused: Refused | None = None,
        told: Callable[[Portion], object] | None = None,
    ) -> None:
        """Take this out of the record and of all its copies, for good: nothing can be taken back any more.

        `told` hears how far it is. Where the program ends meanwhile, it is completed at the next opening.
        """
        self._taken.clear()
        job = partial(self._clear, clearing, Receiver(told or _nobody))
        then = partial(self._on_cleared, Receiver(done or _nobody))
        self._worker.do(partial(self._work, job, then, _told(refused), needed=True))

    def new_key(self) -> UUID:
        """A key for something that is kept later."""
        from microsol_desktop.store.record.keys import new_key

        return new_key(self._now(), os.urandom)

    def close(self) -> None:
        """Have what is under way completed, and let the file go. Nobody is answered any more."""
        if not self._is_closed:
            self._is_closed = True
            self._worker.do(self._let_go)
            self._worker.close()

    def _make(self, change: Callable[[Writing], T], record: Record) -> Done[T]:
        return record.do(change, self._now())

    def _clear(self, clearing: Clearing, told: Receiver[Portion], record: Record) -> Cleared:
        return record.clear_out(clearing, self._now(), lambda done, of: self._bring(partial(told, Portion(done, of))))

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._clock.stamp().wall, UTC)

    def _work(
        self, job: Callable[[Record], T], then: Callable[[T], object], otherwise: Refused, *, needed: bool
    ) -> None:
        """On the worker's thread: do it, and have what came of it brought to the interface's."""
        if self._is_closed and not needed:
            return
        brought: Callable[[], object]
        try:
            brought = partial(then, job(self._opened()))
        except ExpectedFailure as failure:
            brought = partial(self._on_trouble, failure, otherwise)
        except Exception as fault:  # noqa: BLE001 - it is raised again, on the thread that tells the host
            brought = partial(_raise, fault)
        self._bring(brought)

    def _bring(self, brought: Callable[[], object]) -> None:
        # After the program's end there is nobody left to bring it to.
        with suppress(RuntimeError):
            self._brought.emit(brought)

    def _opened(self) -> Record:
        """On the worker's thread: the record, opened the first time that it is asked for."""
        if self._record is None:
            from microsol_desktop.store.record.database import open_record

            record = open_record(self.path)
            try:
                self._make_first(record)
            except BaseException:
                record.close()
                raise
            self._record = record
        return self._record

    def _make_first(self, record: Record) -> None:
        for change in self._at_opening:
            if kinds := change(record, self._now()):
                self._bring(partial(self.changed.emit, kinds))

    def _let_go(self) -> None:
        if self._record is not None:
            self._record.close()
            self._record = None

    def _on_brought(self, brought: Callable[[], object]) -> None:
        if not self._is_closed:
            brought()

    def _on_done(self, what: str, for_good: bool, receiver: Receiver[T], done: Done[T]) -> None:
        if for_good:
            self._taken.clear()
        if done.changes.rows:
            self._was_taken_back = False
            if not for_good:
                self._taken.append(_Taken(what, done.changes))
            self.changed.emit(done.changes.kinds)
        receiver(done.answer)

    def _on_cleared(self, receiver: Receiver[Cleared], cleared: Cleared) -> None:
        from microsol_desktop.store.record.rows import SHAPES

        self._taken.clear()
        self._was_taken_back = False
        self.changed.emit(frozenset(SHAPES))
        if cleared.known_as:
            self.forgotten.emit(cleared.known_as)
        receiver(cleared)

    def _on_taken_back(self, receiver: Receiver[None], done: Done[None]) -> None:
        self._was_taken_back = True
        self.changed.emit(done.changes.kinds)
        receiver(done.answer)

    def _on_not_taken_back(self, taken: _Taken, otherwise: Refused, failure: ExpectedFailure) -> None:
        # Changed since, it never can be; where the disk refused, it may be tried again.
        if failure.kind != "record-changed-since":
            self._taken.append(taken)
        otherwise(failure)

    def _on_trouble(self, failure: ExpectedFailure, otherwise: Refused) -> None:
        self.trouble.emit(failure)
        otherwise(failure)


def _put_back(changes: Changes, writing: Writing) -> None:
    writing.take_back(changes)


def _told(refused: Refused | None) -> Receiver[ExpectedFailure]:
    return Receiver(refused or _nobody)


def _nobody(answer: object) -> None:
    """Nobody wants to know."""


def _raise(fault: Exception) -> None:
    raise fault
