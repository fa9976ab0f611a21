"""Folders of practices: those that ship, and the one that hosts put files into. Lists are made from first lines."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path
from typing import NamedTuple

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.about import About, Slug
from microsol_desktop.practice.library import Card, Library, TextShelf, like
from microsol_desktop.practice.read_about import glance
from microsol_desktop.store.practice_files import PracticeFile, read_beginning, read_practice_file

_ENDING = ".md"
_GLANCE = 20 * 1024
"""Room for the longest front matter that is allowed, and the title below it."""


class FileState(NamedTuple):
    """What tells that a file is still the one that was read."""

    name: str
    changed: int
    size: int
    inode: int


Snapshot = tuple[FileState, ...]
"""A folder's practices as they are at one moment, by name. A folder that is not there has none."""


def snapshot(folder: Path) -> Snapshot:
    """The practices in a folder now. Nothing is opened; what can't be looked at is left out."""
    found = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                state = _state_of(entry) if _is_practice(entry.name) else None
                if state is not None:
                    found.append(state)
    except OSError:
        return ()
    return tuple(sorted(found))


def _is_practice(name: str) -> bool:
    """Whether a file's name is that of a practice: not hidden, not an editor's copy, not the folder's own README."""
    low = name.lower()
    return low.endswith(_ENDING) and not name.startswith((".", "~", "#")) and low != f"readme{_ENDING}"


def _state_of(entry: os.DirEntry[str]) -> FileState | None:
    """A file's state; None for a folder called x.md, a link that leads nowhere, a pipe."""
    try:
        if not entry.is_file():
            return None
        about = entry.stat()
    except OSError:
        return None
    return FileState(entry.name, about.st_mtime_ns, about.st_size, about.st_ino)


def changed_since(folder: Path, before: Snapshot) -> bool:
    """Whether a practice came, went, or was written to in this folder."""
    return snapshot(folder) != before


def slug_of(path: Path | str) -> Slug:
    """A file's slug: its name without the ending, in one Unicode form."""
    name = unicodedata.normalize("NFC", Path(path).name)
    stem, dot, ending = name.rpartition(".")
    known = dot and stem and ending.lower() in {"md", "markdown", "txt"}
    return Slug(" ".join((stem if known else name).split()))


class PracticeFolder:
    """A shelf that is a folder, as it was when the shelf was made. Files are opened only when they are asked for."""

    def __init__(self, folder: Path, *, own: bool) -> None:
        self._folder = folder
        self._own = own
        self.snapshot = snapshot(folder)
        self._files: dict[Slug, str] = {}
        for state in self.snapshot:
            self._files.setdefault(slug_of(state.name), state.name)

    @property
    def own(self) -> bool:
        return self._own

    @property
    def folder(self) -> Path:
        """Where it is."""
        return self._folder

    def has_changed(self) -> bool:
        """Whether the folder is no longer as it was when this shelf was made: make a new one then."""
        return changed_since(self._folder, self.snapshot)

    def cards(self) -> tuple[Card, ...]:
        return tuple(self._card(slug, self._folder / name) for slug, name in self._files.items())

    def _card(self, slug: Slug, path: Path) -> Card:
        try:
            about = glance(read_beginning(path, _GLANCE))
        except ExpectedFailure as failure:
            return Card(slug, About(title=slug), self._own, str(path), trouble=failure.said)
        return Card(slug, about if about.title else _titled(about, slug), self._own, str(path))

    def slug_like(self, slug: Slug) -> Slug | None:
        return like(slug, self._files)

    def text(self, slug: Slug) -> str:
        return self.file(slug).text

    def file(self, slug: Slug) -> PracticeFile:
        """A practice's file as it is on disk.

        Raises:
            ExpectedFailure: it can't be read, and why.

        """
        return read_practice_file(self._folder / self._files[slug])

    def place(self, slug: Slug) -> str:
        return str(self._folder / self._files[slug])

    @property
    def beside(self) -> str:
        return str(self._folder.absolute())


def _titled(about: About, slug: Slug) -> About:
    from dataclasses import replace

    return replace(about, title=slug)


def library_of(shipped: Path, own: Path) -> tuple[Library, tuple[PracticeFolder, PracticeFolder]]:
    """The library of a host: their own folder before the practices that ship, and these two shelves."""
    shelves = (PracticeFolder(own, own=True), PracticeFolder(shipped, own=False))
    return Library(shelves), shelves


def library_for_file(path: Path, shipped: Path, own: Path | None = None) -> tuple[Slug, Library]:
    """A file that was opened from anywhere, its slug, and a library in which its includes are found.

    They are looked for beside the file, then in the host's own folder, then among those that ship.

    Raises:
        ExpectedFailure: the file can't be read, and why.

    """
    slug = slug_of(path)
    folder = path.absolute().parent
    opened = TextShelf({slug: read_practice_file(path).text}, place=str(path), beside=str(folder))
    beside = PracticeFolder(folder, own=True)
    folders = [PracticeFolder(own, own=True)] if own is not None else []
    return slug, Library((opened, beside, *folders, PracticeFolder(shipped, own=False)))
