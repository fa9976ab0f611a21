"""One practice in the hands of a host: its one text, what was changed in it, and that it is on the disk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.about import Slug
from microsol_desktop.practice.history import History
from microsol_desktop.practice.plain_text import plain_text
from microsol_desktop.store.edited_file import Differs, EditedFile, Opened, Saved
from microsol_desktop.store.practice_files import MOST_BYTES
from microsol_desktop.store.practice_folders import slug_of

if TYPE_CHECKING:
    from microsol_desktop.desk.clock import Clock
    from microsol_desktop.desk.library_desk import LibraryDesk
    from microsol_desktop.practice.library import WholeText
    from microsol_desktop.practice.merging import Merged
    from microsol_desktop.practice.reading import Finding, Reading
    from microsol_desktop.store.versions import Versions
    from microsol_desktop.store.worker import Worker

SAVED_AFTER = 500
"""Milliseconds from the first change that is not saved yet; the disk has the rest of the second."""
TRIED_AGAIN_AFTER = 2_000
"""Milliseconds until a disk that refused is asked again."""


class Keeping(StrEnum):
    """What of the text is on the disk."""

    KEPT = "kept"
    WAITING = "waiting"
    REFUSED = "refused"
    ASKS = "asks"


class Elsewhere(NamedTuple):
    """What came from outside: the text that the file holds, and what came of it and what is here.

    With `clashes` in it nothing has been taken: the host is to say which (`keep_mine`, `take_theirs`, `take_both`).
    Without, it is in the text already, as one change that can be undone.
    """

    base: str
    mine: str
    theirs: str
    merged: Merged

    @property
    def asks(self) -> bool:
        """Whether the host is to say which."""
        return bool(self.merged.clashes)


class EditorWords(NamedTuple):
    """What this desk's own changes are called, for undo; said in the host's language by whoever makes it."""

    came_in: str = "Changes from elsewhere"
    took_theirs: str = "Taking the file as it is elsewhere"
    took_both: str = "Taking both"


class EditorDesk(QObject):
    """Owns one practice's text while it is edited, and keeps it on the disk. `desk/editors.py` makes them.

    Signals:
        changed: the text is another one (typing, undo, or from elsewhere).
        saved: the text is on the disk as it is now; `path`, `slug` and `own` may be others.
        state_changed: `keeping` or `trouble` is another one.
        elsewhere: somebody else wrote to the file (an Elsewhere).
        refused: a text could not be taken (an ExpectedFailure); the text is as it was.
    """

    changed = Signal()
    saved = Signal()
    state_changed = Signal()
    elsewhere = Signal(object)
    refused = Signal(object)
    _brought = Signal(object)

    def __init__(
        self,
        opened: Opened,
        library: LibraryDesk,
        versions: Versions,
        clock: Clock,
        worker: Worker,
        words: EditorWords | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._clock = clock
        self._worker = worker
        self._words = words or EditorWords()
        self._file = EditedFile(opened, versions)
        self._versions = versions
        self._history = History(opened.file.text)
        self._first = opened.file.text
        self._base = opened.file.text
        self._path = opened.path
        self._shipped = opened.shipped
        self._is_there = self._was_there = opened.is_there
        self._is_new = opened.is_new
        self._keeping = Keeping.KEPT
        self._trouble: ExpectedFailure | None = None
        self._question: Elsewhere | None = None
        self._is_busy = False
        self._reading: tuple[str, Reading] | None = None
        self._findings: tuple[str, tuple[Finding, ...]] | None = None
        self._saving = QTimer(self, interval=SAVED_AFTER, singleShot=True)
        self._saving.timeout.connect(self.save)
        self._again = QTimer(self, interval=TRIED_AGAIN_AFTER, singleShot=True)
        self._again.timeout.connect(self.save)
        self._brought.connect(self._on_brought, Qt.ConnectionType.QueuedConnection)
        library.changed.connect(self._on_library_changed)

    # What there is.

    @property
    def text(self) -> str:
        """The practice as it is now."""
        return self._history.text

    @property
    def path(self) -> Path:
        """Where it is saved; of one that ships, or is new, as long as nothing was changed: where it would be."""
        return self._path

    @property
    def is_there(self) -> bool:
        """Whether `path` is there."""
        return self._is_there

    @property
    def slug(self) -> Slug:
        """By which name it is included and begun."""
        return slug_of(self._path)

    @property
    def own(self) -> bool:
        """Whether it is the host's; False as long as it is as it ships."""
        return self._shipped is None or self._is_there

    @property
    def ships(self) -> bool:
        """Whether it came with the program, changed since or not."""
        return self._shipped is not None

    @property
    def beside(self) -> Path:
        """The folder that its pictures lie in."""
        return self._shipped.parent if self._shipped is not None and not self._is_there else self._path.parent

    @property
    def title(self) -> str:
        """What it is called; "" where its text does not say."""
        return self.reading.practice.about.title

    @property
    def reading(self) -> Reading:
        """The text as it is understood. Read once for each text: 12 ms for 300 steps."""
        from microsol_desktop.practice.parse import parse

        if self._reading is None or self._reading[0] != self.text:
            self._reading = (self.text, parse(self.text))
        return self._reading[1]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that is wrong with it, in the order of its lines. Looked for once for each text: 16 ms for 300 steps."""
        if self._findings is None or self._findings[0] != self.text:
            self._findings = (self.text, self._check())
        return self._findings[1]

    def texts(self) -> tuple[tuple[Slug, str], ...]:
        """Its text as it is now, and those of all that it includes: what it is compiled from.

        What can't be read is left out: compiling says that it is missing.
        """
        return self.whole().texts

    def whole(self) -> WholeText:
        """The same, and where the pictures of each lie."""
        from microsol_desktop.practice.library import WholeText, includes_in

        texts, beside = {self.slug: self.text}, {self.slug: str(self.beside)}
        for include, _ in includes_in(self.text):
            try:
                found = self._library.around(self._path).whole(include)
            except ExpectedFailure:
                # Its own page, and the findings, say why.
                continue
            texts = dict(found.texts) | texts
            beside = dict(found.beside) | beside
        return WholeText(tuple(texts.items()), tuple(beside.items()))

    # What a host does.

    def put(self, text: str, what: str, joins: str = "") -> bool:
        """Let the text be another; False where it is the same, or can't be taken (`refused` says why).

        The text may be a little more than what was put: a practice that ships says that it was changed. Args:
            text: the whole text, as a function of `practice/edit*.py` made it.
            what: what the host did, for "Undo: ...".
            joins: changes in a row with the same of these are undone in one go.

        """
        text = plain_text(text)
        if self._shipped is not None and not self._is_there and self.text == self._first != text:
            today = datetime.fromtimestamp(self._now())  # noqa: DTZ006 - the month where the host is
            from microsol_desktop.practice.carried_on import carried_on

            text = carried_on(self.text, text, today.year, today.month)
        if len(text.encode("utf-8")) > MOST_BYTES:
            self.refused.emit(_too_long())
            self.changed.emit()
            return False
        if not self._history.put(text, what, joins):
            return False
        self._on_text()
        return True

    def rest(self) -> None:
        """The host pauses, or is in another field: what comes next is undone by itself."""
        self._history.rest()

    def undo(self) -> bool:
        """Take the last change back, in whichever view it was made."""
        return self._history.undo() and self._on_text()

    def redo(self) -> bool:
        """Make again what was taken back last."""
        return self._history.redo() and self._on_text()

    @property
    def can_undo(self) -> bool:
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        return self._history.can_redo

    @property
    def undoes(self) -> str:
        """What `undo` would take back, in the words of the host; "" for nothing."""
        return self._history.undoes

    @property
    def redoes(self) -> str:
        """What `redo` would make again."""
        return self._history.redoes

    # That it is on the disk.

    @property
    def keeping(self) -> Keeping:
        """What of the text is on the disk."""
        return self._keeping

    @property
    def trouble(self) -> ExpectedFailure | None:
        """Why it can't be saved (or, saved, what else could not be done), and the way out; None where all is well."""
        return self._trouble

    @property
    def is_unsaved(self) -> bool:
        """Whether something was changed that the file does not have."""
        return self._question is not None or self.text != self._base

    @property
    def question(self) -> Elsewhere | None:
        """What the host is asked; None for nothing."""
        return self._question

    def save(self) -> None:
        """Save now what is not saved yet, without waiting for it; while the host is asked, only a version is kept."""
        self._saving.stop()
        if self._is_busy or (self._question is None and self.text == self._base):
            return
        if self._question is not None:
            self._work(partial(self._file.keep_version, self.text, self._now()), self._on_version_kept)
        else:
            name = self._wished_name()
            self._work(partial(self._file.save, self.text, self._base, self._now(), name), self._on_saved)

    def look(self) -> None:
        """Look whether somebody else wrote to the file."""
        if not self._is_busy and self._was_there:
            base = self._question.theirs if self._question is not None else self._base
            self._work(partial(self._file.look, base, self._now()), self._on_looked)

    def save_elsewhere(self, path: Path) -> None:
        """Save to another file, whatever was in it; from then on it is the one that is edited."""
        path = path if path.suffix else path.with_name(f"{path.name}.md")
        self._is_new = False
        self._question = None
        self._work(partial(self._file.save_elsewhere, path, self.text, self._now()), self._on_saved)

    def keep_mine(self) -> None:
        """What is here stands: the file is written over. What it held is a version."""
        if self._question is not None:
            self._base, self._question = self._question.theirs, None
            self._become(Keeping.WAITING)
            self.save()

    def take_theirs(self) -> None:
        """What the file holds stands. What is here is a version, and can be come back to by undo."""
        self._take(lambda question: question.theirs, self._words.took_theirs)

    def take_both(self) -> None:
        """Both stand, one after the other wherever they differ: the host puts it right."""
        from microsol_desktop.practice.taking_both import with_both

        self._take(lambda question: with_both(question.merged), self._words.took_both)

    def _take(self, which: Callable[[Elsewhere], str], what: str) -> None:
        question = self._question
        if question is None:
            return
        self._worker.do(partial(self._file.keep_version, self.text, self._now()))
        self._base, self._question = question.theirs, None
        self._history.rest()
        self._history.put(which(question), what)
        self._history.rest()
        self._on_text()

    def _on_text(self) -> bool:
        self._become(self._waits())
        if self._keeping is not Keeping.KEPT and not self._saving.isActive():
            # Not put off by the next key: however long one types, no more than this is ever not saved.
            self._saving.start()
        self.changed.emit()
        return True

    def _waits(self) -> Keeping:
        if self._question is not None:
            return Keeping.ASKS
        if self.text == self._base and not self._is_busy:
            return Keeping.KEPT
        return Keeping.REFUSED if self._keeping is Keeping.REFUSED else Keeping.WAITING

    def _become(self, keeping: Keeping, trouble: ExpectedFailure | None = None) -> None:
        if keeping is Keeping.REFUSED and trouble is None:
            trouble = self._trouble
        if (keeping, trouble) != (self._keeping, self._trouble):
            self._keeping, self._trouble = keeping, trouble
            self.state_changed.emit()

    def _wished_name(self) -> str:
        from microsol_desktop.store.own_copies import name_for

        return name_for(self.title) if self._is_new else ""

    def _work(self, job: Callable[[], object], then: Callable[[object], None]) -> None:
        """Have it done on the worker's thread, and what came of it brought to this one's."""
        self._is_busy = True
        self._worker.do(partial(self._do, job, then))

    def _do(self, job: Callable[[], object], then: Callable[[object], None]) -> None:
        try:
            answer: object = job()
        except ExpectedFailure as failure:
            answer = failure
        except Exception as fault:  # noqa: BLE001 - it is raised again, on the thread that tells the host
            answer = fault
        self._brought.emit(partial(then, answer))

    def _on_brought(self, brought: Callable[[], None]) -> None:
        self._is_busy = False
        brought()

    def _on_saved(self, answer: object) -> None:
        match answer:
            case Saved():
                self._base, self._path, self._is_there = answer.text, answer.path, answer.is_there
                self._was_there = self._is_there
                self._again.stop()
                self._become(Keeping.KEPT if self.text == self._base else Keeping.WAITING, answer.trouble)
                if self.text == self._base:
                    self.saved.emit()
            case Differs():
                self._on_differs(answer)
            case ExpectedFailure():
                self._become(Keeping.REFUSED, answer)
                self._again.start()
            case Exception():
                raise answer
        self._go_on()

    def _on_looked(self, answer: object) -> None:
        match answer:
            case Saved():
                self._is_there = True
                self._become(Keeping.KEPT if self.text == self._base else Keeping.WAITING)
            case Differs():
                self._on_differs(answer)
            case ExpectedFailure():
                self._become(Keeping.REFUSED, answer)
            case Exception():
                raise answer
        self._go_on()

    def _on_version_kept(self, answer: object) -> None:
        if isinstance(answer, Exception) and not isinstance(answer, ExpectedFailure):
            raise answer

    def _go_on(self) -> None:
        """What was changed meanwhile is saved in its turn."""
        if self._keeping is Keeping.WAITING and self.text != self._base and not self._saving.isActive():
            self._saving.start()

    def _on_differs(self, differs: Differs) -> None:
        if differs.text is None:
            self._is_there = False
            self._become(self._keeping if self.text != self._base else Keeping.REFUSED, _gone(self._path))
            return
        from microsol_desktop.practice.merging import merge

        merged = merge(self._base, self.text, differs.text)
        came = Elsewhere(self._base, self.text, differs.text, merged)
        if came.asks:
            self._question = came
            self._become(Keeping.ASKS)
        else:
            self._base, self._question = differs.text, None
            self._history.rest()
            self._history.put(merged.text, self._words.came_in)
            self._history.rest()
            self._on_text()
        self.elsewhere.emit(came)

    def _on_library_changed(self) -> None:
        """What it includes may be another."""
        self._findings = None

    def _check(self) -> tuple[Finding, ...]:
        from microsol_desktop.practice.check import check
        from microsol_desktop.system.picture_files import keeps_from_being_shown

        pictures = partial(keeps_from_being_shown, str(self.beside))
        return check(self.text, self.slug, self._library.around(self._path), pictures=pictures)

    def _now(self) -> float:
        return self._clock.stamp().wall


def _too_long() -> ExpectedFailure:
    return ExpectedFailure(
        "practice-grew-too-large",
        "A practice holds 256 KiB of text, and this would be more.",
        "Make several practices of it.",
    )


def _gone(path: Path) -> ExpectedFailure:
    return ExpectedFailure(
        "practice-gone-from-disk",
        "%1 is no longer in its folder: somebody moved or removed it.",
        "It is written there again with your next change, or save it elsewhere.",
        (path.name,),
    )
