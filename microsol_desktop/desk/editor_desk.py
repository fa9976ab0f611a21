"""One practice in the hands of a host: its one text, what was changed in it, and that it is on the disk."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal

from microsol_desktop.desk.keeping_text import Elsewhere, Keeping, KeepingText, too_long
from microsol_desktop.desk.understood import Understood
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.about import Slug
from microsol_desktop.practice.history import History
from microsol_desktop.practice.plain_text import plain_text
from microsol_desktop.store.edited_file import Opened
from microsol_desktop.store.practice_files import MOST_BYTES
from microsol_desktop.store.practice_folders import slug_of

if TYPE_CHECKING:
    from microsol_desktop.desk.clock import Clock
    from microsol_desktop.desk.library_desk import LibraryDesk
    from microsol_desktop.practice.library import WholeText
    from microsol_desktop.practice.reading import Finding, Reading
    from microsol_desktop.store.versions import Versions
    from microsol_desktop.store.worker import Worker


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
        elsewhere: what somebody else wrote to the file has come in, or the host is asked (an Elsewhere).
        refused: a text could not be taken (an ExpectedFailure); the text is as it was.
    """

    changed = Signal()
    saved = Signal()
    state_changed = Signal()
    elsewhere = Signal(object)
    refused = Signal(object)

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
        self._words = words or EditorWords()
        self._history = History(opened.file.text)
        self._first = opened.file.text
        self._shipped = opened.shipped
        self._understood = Understood()
        self._kept = KeepingText(opened, versions, clock, worker, self._text_now, self._name_now, self)
        self._kept.saved.connect(self.saved)
        self._kept.state_changed.connect(self.state_changed)
        self._kept.came.connect(self._on_came)
        library.changed.connect(self._understood.look_again)

    # What there is.

    @property
    def text(self) -> str:
        """The practice as it is now."""
        return self._history.text

    @property
    def path(self) -> Path:
        """Where it is saved; of one that ships, or is new, as long as nothing was changed: where it would be."""
        return self._kept.path

    @property
    def is_there(self) -> bool:
        """Whether `path` is there."""
        return self._kept.is_there

    @property
    def is_unwritten(self) -> bool:
        """Whether it is new and in no file: `path` is what it would be called, and may be another's by then."""
        return self._kept.is_new and not self.is_there

    @property
    def slug(self) -> Slug:
        """By which name it is included and begun."""
        return slug_of(self.path)

    @property
    def own(self) -> bool:
        """Whether it is the host's; False as long as it is as it ships."""
        return self._shipped is None or self.is_there

    @property
    def ships(self) -> bool:
        """Whether it came with the program, changed since or not."""
        return self._shipped is not None

    @property
    def beside(self) -> Path:
        """The folder that its pictures lie in."""
        return self._shipped.parent if self._shipped is not None and not self.is_there else self.path.parent

    @property
    def title(self) -> str:
        """What it is called; "" where its text does not say."""
        return self.reading.practice.about.title

    @property
    def reading(self) -> Reading:
        """The text as it is understood. Read once for each text: 12 ms for 300 steps."""
        return self._understood.reading(self.text)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that is wrong with it, in the order of its lines. Looked for once for each text: 16 ms for 300 steps."""
        return self._understood.findings(self.text, self.slug, self._library.around(self.path), self.beside)

    def texts(self) -> tuple[tuple[Slug, str], ...]:
        """Its text as it is now, and those of all that it includes: what it is compiled from.

        What can't be read is left out: compiling says that it is missing.
        """
        return self.whole().texts

    def whole(self) -> WholeText:
        """The same, and where the pictures of each lie."""
        from microsol_desktop.desk.whole_practice import whole_practice

        return whole_practice(self.slug, self.text, self.beside, self._library.around(self.path))

    # What a host does.

    def put(self, text: str, what: str, joins: str = "") -> bool:
        """Let the text be another; False where it is the same, or can't be taken (`refused` says why).

        The text may be a little more than what was put: a practice that ships says that it was changed. Args:
            text: the whole text, as a function of `practice/edit*.py` made it.
            what: what the host did, for "Undo: ...".
            joins: changes in a row with the same of these are undone in one go.

        """
        text = plain_text(text)
        if self._shipped is not None and self.text == self._first != text:
            today = datetime.fromtimestamp(self._clock.stamp().wall)  # noqa: DTZ006 - the month where the host is
            from microsol_desktop.practice.carried_on import carried_on

            text = carried_on(self.text, text, today.year, today.month)
        if len(text.encode("utf-8")) > MOST_BYTES:
            self.refused.emit(too_long())
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
        return self._kept.keeping

    @property
    def trouble(self) -> ExpectedFailure | None:
        """Why it can't be saved (or, saved, what else could not be done), and the way out; None where all is well."""
        return self._kept.trouble

    @property
    def is_unsaved(self) -> bool:
        """Whether something was changed that the file does not have."""
        return self._kept.is_unsaved

    @property
    def question(self) -> Elsewhere | None:
        """What the host is asked; None for nothing."""
        return self._kept.question

    def save(self) -> None:
        """Save now what is not saved yet, without waiting for it; while the host is asked, only a version is kept."""
        self._kept.save()

    def look(self) -> None:
        """Look whether somebody else wrote to the file."""
        self._kept.look()

    def save_elsewhere(self, path: Path) -> None:
        """Save to another file, whatever was in it; from then on it is the one that is edited."""
        self._kept.save_elsewhere(path)

    def take_answers(self) -> None:
        """Hear at once what the disk has answered by now: for whoever has waited for it."""
        QCoreApplication.sendPostedEvents(self._kept)

    def keep_mine(self) -> None:
        """What is here stands: the file is written over. What it held is a version."""
        if self._kept.settle() is not None:
            self._kept.text_changed()

    def take_theirs(self) -> None:
        """What the file holds stands. What is here is a version, and can be come back to by undo."""
        if (question := self._kept.settle()) is not None:
            self._put_by_itself(question.theirs, self._words.took_theirs)

    def take_both(self) -> None:
        """Both stand, one after the other wherever they differ: the host puts it right."""
        from microsol_desktop.practice.taking_both import with_both

        if (question := self._kept.settle()) is not None:
            self._put_by_itself(with_both(question.merged), self._words.took_both)

    def _put_by_itself(self, text: str, what: str) -> bool:
        """One change that nothing is joined to; False where it is none."""
        self._history.rest()
        is_other = self._history.put(text, what)
        self._history.rest()
        self._on_text()
        return is_other

    def _on_text(self) -> bool:
        self._kept.text_changed()
        self.changed.emit()
        return True

    def _on_came(self, came: Elsewhere) -> None:
        if came.asks or self._put_by_itself(came.merged.text, self._words.came_in):
            self.elsewhere.emit(came)

    def _text_now(self) -> str:
        return self._history.text

    def _name_now(self) -> str:
        from microsol_desktop.store.own_copies import name_for

        name = name_for(self.title)
        # Of one that ships only a host's own copy takes the place: in all that includes it, too.
        return f"{name}-2" if self._library.ships(Slug(name)) else name
