"""The practices that are being edited: one desk for each file, however often a host comes back to it."""

from __future__ import annotations

from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from microsol_desktop.desk.clock import Clock
from microsol_desktop.desk.editor_desk import EditorDesk, EditorWords
from microsol_desktop.desk.keeping_text import Keeping
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.about import About, Slug
from microsol_desktop.practice.write_about import write_about
from microsol_desktop.store.edited_file import Opened, open_file, open_shipped
from microsol_desktop.store.own_copies import free_path, name_for
from microsol_desktop.store.practice_files import PracticeFile
from microsol_desktop.store.versions import Versions
from microsol_desktop.store.worker import Worker

LOOK_EVERY = 1_000
"""Milliseconds between two looks at the files whose pages are shown."""
AT_THE_END = 5.0
"""Seconds that leaving waits for the disk at most."""
_ROUNDS = 4
"""So often what came from elsewhere at the last moment is merged and saved again."""


class Editors(QObject):
    """Owns the desks of all practices that were opened to be edited, and the thread that saves them.

    For a test or a page: `Editors(LibraryDesk(shipped, own), versions_folder, clock).of(Slug("case-clinic"))`.

    Signals:
        saved: the text of one of them is on the disk as it is now.
    """

    saved = Signal()

    def __init__(
        self,
        library: LibraryDesk,
        versions: Path,
        clock: Clock,
        words: EditorWords | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.versions = Versions(versions)
        self._library = library
        self._clock = clock
        self._words = words
        self._worker = Worker("editors")
        self._desks: list[EditorDesk] = []
        self._shown: list[EditorDesk] = []
        self._looking = QTimer(self, interval=LOOK_EVERY)
        self._looking.timeout.connect(self._look)

    @property
    def worker(self) -> Worker:
        """The thread that versions are read on as well."""
        return self._worker

    def of(self, slug: Slug) -> EditorDesk:
        """The desk of a practice in the library; one that ships is copied into the host's folder at the first change.

        Raises:
            ExpectedFailure: it is not there, or can't be read, and why.

        """
        path, own = self._library.place(slug)
        return self.open(path) if own else self.copy_of(path)

    def copy_of(self, path: Path) -> EditorDesk:
        """The desk of a file that stays as it is: the first change makes a copy of it in the host's own folder.

        Raises:
            ExpectedFailure: it can't be read, and why.

        """
        return self._one(path, shipped=True)

    def open(self, path: Path) -> EditorDesk:
        """The desk of a file anywhere, which is edited where it is.

        Raises:
            ExpectedFailure: it can't be read, and why.

        """
        return self._one(path, shipped=False)

    def new(self, title: str, language: str = "en") -> EditorDesk:
        """The desk of a practice that is new: in no file before the first change, then in one named after its title."""
        text = write_about(About(title=title, language=language)) + "\n"
        path = free_path(self._library.own, name_for(title))
        return self._made(Opened(path, PracticeFile(text), text.encode(), is_there=False, is_new=True))

    def show(self, desk: EditorDesk) -> None:
        """Its page is shown: what others write to the file is noticed within a second."""
        if desk not in self._shown:
            self._shown.append(desk)
        desk.look()
        self._looking.start()

    def leave(self, desk: EditorDesk) -> None:
        """Its page is left: what is not saved is saved at once."""
        desk.rest()
        desk.save()
        self._shown = [each for each in self._shown if each is not desk]
        if not self._shown:
            self._looking.stop()

    def finish(self) -> tuple[EditorDesk, ...]:
        """Save all that is not saved, and wait for it; gives back those that could not be, with their trouble."""
        for _ in range(_ROUNDS):
            for desk in self._desks:
                desk.save()
            self._wait()
            if not any(desk.is_unsaved and desk.keeping is Keeping.WAITING for desk in self._desks):
                break
        return tuple(desk for desk in self._desks if desk.is_unsaved)

    def put_at_once(self, desk: EditorDesk, text: str, what: str) -> None:
        """Let a practice be this text, in its file as well: one change, which undo takes back.

        Raises:
            ExpectedFailure: it can't be written, or its host is asked first about what came from elsewhere.

        """
        desk.rest()
        desk.put(text, what)
        desk.rest()
        self.finish()
        if desk.question is not None:
            raise ExpectedFailure(
                "changed-elsewhere-too",
                "“%1” was changed elsewhere too.",
                "Open it in the editor and say which is to stand.",
                (desk.title or desk.path.name,),
            )
        if desk.is_unsaved and desk.trouble is not None:
            raise desk.trouble

    def close(self) -> None:
        """Save all and let the disk go. What could not be saved is lost but for its versions: ask `finish` before."""
        self._looking.stop()
        self.finish()
        self._worker.close()

    def _one(self, path: Path, *, shipped: bool) -> EditorDesk:
        wanted = self._library.own / path.name if shipped else path
        for desk in self._desks:
            if not desk.is_unwritten and _is_same(desk.path, wanted) and (desk.ships or not shipped):
                return desk
        return self._made(open_shipped(path, self._library.own) if shipped else open_file(path))

    def _made(self, opened: Opened) -> EditorDesk:
        desk = EditorDesk(opened, self._library, self.versions, self._clock, self._worker, self._words, self)
        desk.saved.connect(self.saved)
        self._desks.append(desk)
        return desk

    def _look(self) -> None:
        for desk in self._shown:
            desk.look()

    def _wait(self) -> None:
        done = Event()
        if self._worker.do(done.set):
            done.wait(AT_THE_END)
        for desk in self._desks:
            desk.take_answers()


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one == other or one.samefile(other)
    except OSError:
        return False
