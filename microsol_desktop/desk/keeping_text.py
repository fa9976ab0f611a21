"""That a practice's text is on the disk while it is edited, and what becomes of what others write to the same file."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.store.edited_file import Differs, EditedFile, Opened, Saved

if TYPE_CHECKING:
    from microsol_desktop.desk.clock import Clock
    from microsol_desktop.practice.merging import Merged
    from microsol_desktop.store.versions import Versions
    from microsol_desktop.store.worker import Worker

SAVED_AFTER = 500
"""Milliseconds from the first change that is not saved yet; the disk has the rest of the second."""
TRIED_AGAIN_AFTER = 2_000
"""Milliseconds until a disk that refused is asked again."""
_TEXTS = (".md", ".markdown", ".txt")


class Keeping(StrEnum):
    """What of the text is on the disk."""

    KEPT = "kept"
    WAITING = "waiting"
    REFUSED = "refused"
    ASKS = "asks"


class Elsewhere(NamedTuple):
    """What came from outside: the text that the file holds, and what came of it and what is here.

    With `clashes` in it nothing has been taken: the host is to say which. Without, it is in the text already, as one
    change that can be undone.
    """

    base: str
    mine: str
    theirs: str
    merged: Merged

    @property
    def asks(self) -> bool:
        """Whether the host is to say which."""
        return bool(self.merged.clashes)


class KeepingText(QObject):
    """Saves what `text` gives, off the interface's thread; `name` is what a new one's file is to be called.

    Signals:
        saved: the text is on the disk as it is now.
        state_changed: `keeping` or `trouble` is another one.
        came: somebody else wrote to the file (an Elsewhere); without clashes the text is to be the merged one.
    """

    saved = Signal()
    state_changed = Signal()
    came = Signal(object)
    _brought = Signal(object)

    def __init__(
        self,
        opened: Opened,
        versions: Versions,
        clock: Clock,
        worker: Worker,
        text: Callable[[], str],
        name: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._file = EditedFile(opened, versions)
        self._clock, self._worker = clock, worker
        self._text, self._name = text, name
        self.base = opened.file.text
        self.path = opened.path
        self.is_there = self._was_there = opened.is_there
        self.is_new = opened.is_new
        self.keeping = Keeping.KEPT
        self.trouble: ExpectedFailure | None = None
        self.question: Elsewhere | None = None
        self._under_way = 0
        self._saving = QTimer(self, interval=SAVED_AFTER, singleShot=True)
        self._saving.timeout.connect(self.save)
        self._again = QTimer(self, interval=TRIED_AGAIN_AFTER, singleShot=True)
        self._again.timeout.connect(self.save)
        self._brought.connect(self._on_brought, Qt.ConnectionType.QueuedConnection)

    @property
    def is_unsaved(self) -> bool:
        """Whether something was changed that the file does not have."""
        return self.question is not None or self._text() != self.base

    @property
    def _is_busy(self) -> bool:
        """Whether the disk has not yet answered all that it was asked."""
        return self._under_way > 0

    def text_changed(self) -> None:
        """The text is another one: it is saved in a moment."""
        self._become(self._waits())
        if self.keeping is not Keeping.KEPT and not self._saving.isActive():
            # Not put off by the next key: however long one types, no more than this is ever not saved.
            self._saving.start()

    def save(self) -> None:
        """Save now what is not saved yet, without waiting for it; while the host is asked, only a version is kept."""
        self._saving.stop()
        if self._is_busy or not self.is_unsaved:
            return
        if self.question is not None:
            self._work(partial(self._file.keep_version, self._text(), self._now()), self._on_version_kept)
        else:
            name = self._name() if self.is_new else ""
            self._work(partial(self._file.save, self._text(), self.base, self._now(), name), self._on_saved)

    def look(self) -> None:
        """Look whether somebody else wrote to the file."""
        if not self._is_busy and self._was_there:
            base = self.question.theirs if self.question is not None else self.base
            self._work(partial(self._file.look, base, self._now()), self._on_looked)

    def save_elsewhere(self, path: Path) -> None:
        """Save to another file, whatever was in it; from then on it is the one that is edited."""
        # "v1.2 for us" has an ending, but none by which a practice is found.
        path = path if path.suffix.lower() in _TEXTS else path.with_name(f"{path.name}.md")
        self._work(partial(self._file.save_elsewhere, path, self._text(), self._now()), self._on_saved_elsewhere)

    def settle(self) -> Elsewhere | None:
        """The host has said which: what is here is a version, and what the file holds is known. None: nobody asked."""
        question, self.question = self.question, None
        if question is not None:
            self.base = question.theirs
            self._work(partial(self._file.keep_version, self._text(), self._now()), self._on_version_kept)
            self._become(self._waits())
        return question

    def _waits(self) -> Keeping:
        if self.question is not None:
            return Keeping.ASKS
        if self._text() == self.base and not self._is_busy:
            return Keeping.KEPT
        return Keeping.REFUSED if self.keeping is Keeping.REFUSED else Keeping.WAITING

    def _become(self, keeping: Keeping, trouble: ExpectedFailure | None = None) -> None:
        if keeping is Keeping.REFUSED and trouble is None:
            trouble = self.trouble
        if (keeping, trouble) != (self.keeping, self.trouble):
            self.keeping, self.trouble = keeping, trouble
            self.state_changed.emit()

    def _work(self, job: Callable[[], object], then: Callable[[object], None]) -> None:
        """Have it done on the worker's thread, and what came of it brought to this one's."""
        self._under_way += 1
        self._worker.do(partial(self._do, job, then))

    def _do(self, job: Callable[[], object], then: Callable[[object], None]) -> None:
        try:
            answer: object = job()
        except ExpectedFailure as failure:
            answer = failure
        except Exception as fault:  # noqa: BLE001 - it is raised again, on the thread that tells the host
            answer = fault
        self._brought.emit(partial(self._on_answer, answer, then))

    def _on_brought(self, brought: Callable[[], None]) -> None:
        self._under_way -= 1
        brought()

    def _on_answer(self, answer: object, then: Callable[[object], None]) -> None:
        if isinstance(answer, Exception) and not isinstance(answer, ExpectedFailure):
            raise answer
        then(answer)
        if self.keeping is not Keeping.WAITING:
            return
        if not self.is_unsaved:
            # Changed, and changed back before it was saved.
            self._become(self._waits(), self.trouble)
        elif not self._saving.isActive():
            # What was changed meanwhile is saved in its turn.
            self._saving.start()

    def _on_saved(self, answer: object) -> None:
        match answer:
            case Saved():
                self.base, self.path, self.is_there = answer.text, answer.path, answer.is_there
                self._was_there = self.is_there
                self._again.stop()
                self._become(Keeping.WAITING if self.is_unsaved else Keeping.KEPT, answer.trouble)
                if not self.is_unsaved:
                    self.saved.emit()
            case Differs():
                self._on_differs(answer)
            case ExpectedFailure():
                self._become(Keeping.REFUSED, answer)
                self._again.start()
            case _:
                pass

    def _on_saved_elsewhere(self, answer: object) -> None:
        if isinstance(answer, Saved):
            self.is_new, self.question = False, None
        self._on_saved(answer)

    def _on_looked(self, answer: object) -> None:
        match answer:
            case Saved():
                self.is_there = True
                if self.question is not None:
                    self._become(Keeping.ASKS)
                else:
                    self._become(Keeping.WAITING if self.is_unsaved else Keeping.KEPT)
            case Differs():
                self._on_differs(answer)
            case ExpectedFailure():
                self._become(Keeping.REFUSED, answer)
            case _:
                # As it was.
                pass

    def _on_version_kept(self, _answer: object) -> None:
        """Of this text nothing is on the disk yet, or it has been told already why."""
        if self.question is None:
            self._become(self._waits())

    def _on_differs(self, differs: Differs) -> None:
        if differs.text is None:
            self.is_there = False
            self._become(self.keeping if self.is_unsaved else Keeping.REFUSED, _gone(self.path))
            return
        from microsol_desktop.practice.merging import merge

        came = Elsewhere(self.base, self._text(), differs.text, merge(self.base, self._text(), differs.text))
        if came.asks:
            self.question = came
            self._become(Keeping.ASKS)
        else:
            self.base, self.question = differs.text, None
        self.came.emit(came)

    def _now(self) -> float:
        return self._clock.stamp().wall


def _gone(path: Path) -> ExpectedFailure:
    return ExpectedFailure(
        "practice-gone-from-disk",
        "%1 is no longer in its folder: somebody moved or removed it.",
        "It is written there again with your next change, or save it elsewhere.",
        (path.name,),
    )


def too_long() -> ExpectedFailure:
    """That a text is more than a practice's file holds."""
    return ExpectedFailure(
        "practice-grew-too-large",
        "A practice holds 256 KiB of text, and this would be more.",
        "Make several practices of it.",
    )
