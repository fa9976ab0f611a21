"""Giving a practice to somebody: what goes with it, what its licences say to that, and its file as it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from microsol_desktop.failure import ExpectedFailure, Sentence
from microsol_desktop.flow.handout import Handout, handout
from microsol_desktop.practice.about import Slug
from microsol_desktop.practice.library import PracticeText
from microsol_desktop.practice.licences import licence_warnings
from microsol_desktop.practice.read_about import glance
from microsol_desktop.store.own_copies import copy_pictures
from microsol_desktop.store.practice_files import not_saved, read_with_bytes
from microsol_desktop.store.whole_file import replace_whole

if TYPE_CHECKING:
    from microsol_desktop.desk.editors import Editors
    from microsol_desktop.desk.library_desk import LibraryDesk


class Shared(NamedTuple):
    """A practice that is given away. `included` are the files of those that it includes, `missing` their names.

    `warnings` are what its licences, and theirs, say against it. `begins` is when it says that it begins.
    """

    slug: Slug
    title: str
    path: Path
    texts: tuple[tuple[Slug, str], ...]
    included: tuple[tuple[str, Path], ...] = ()
    warnings: tuple[Sentence, ...] = ()
    beside: tuple[tuple[Slug, str], ...] = ()
    begins: time | None = None


class Saved(NamedTuple):
    """What was written, and which files there stayed as they were, since they are others of the same name."""

    path: Path
    with_it: int = 0
    left: tuple[str, ...] = ()


class SharingDesk:
    """Reads what is to be given away, and writes it where the host says. What is being changed is saved before."""

    def __init__(self, library: LibraryDesk, editors: Callable[[], Editors]) -> None:
        self._library = library
        self._editors = editors

    def look(self, slug: Slug) -> Shared:
        """All that goes with this practice.

        Raises:
            ExpectedFailure: it is gone, or can't be read, and why.

        """
        self._editors().finish()
        path, _ = self._library.place(slug)
        file, _ = read_with_bytes(path)
        try:
            whole = self._library.whole(slug)
        except ExpectedFailure:
            # What it includes can't be read: its own file can be given away all the same.
            return Shared(slug, glance(file.text).title or slug, path, ((slug, file.text),))
        found = (self._library.library_of(slug).find(each) for each, _ in whole.texts if each != slug)
        included = tuple(_named(each) for each in found if each is not None)
        about = glance(file.text)
        warnings = licence_warnings(whole.texts)
        return Shared(slug, about.title or slug, path, whole.texts, included, warnings, whole.beside, about.begins)

    def paper(self, shared: Shared, people: int) -> Handout:
        """What stands on its handout and its host's sheet.

        Raises:
            ExpectedFailure: it can't be run as it stands, and why.

        """
        return handout(shared.slug, dict(shared.texts), people)

    def save(self, shared: Shared, path: Path, *, with_included: bool) -> Saved:
        """Write its file to the byte, its pictures beside it, and if wished what it includes, each by its own name.

        Raises:
            ExpectedFailure: a file can't be read or written, and why.

        """
        _copy(shared.path, path)
        left = []
        done = 0
        for _, source in shared.included if with_included else ():
            target = path.parent / source.name
            if _is_another(source, target):
                left.append(target.name)
                continue
            _copy(source, target)
            done += 1
        return Saved(path, done, tuple(left))

    def write(self, path: Path, data: bytes) -> None:
        """Write a sheet of paper, as a file.

        Raises:
            ExpectedFailure: the disk refuses.

        """
        _write(path, data)


def _named(found: PracticeText) -> tuple[str, Path]:
    return glance(found.text).title or found.slug, Path(found.place)


def _copy(source: Path, target: Path) -> None:
    """One practice's file and the pictures beside it."""
    file, data = read_with_bytes(source)
    if source.absolute() != target.absolute():
        _write(target, data)
        copy_pictures(file.text, source.parent, target.parent)


def _is_another(source: Path, target: Path) -> bool:
    try:
        return target.exists() and target.read_bytes() != source.read_bytes()
    except OSError:
        return True


def _write(path: Path, data: bytes) -> None:
    try:
        replace_whole(path, data)
    except OSError as refusal:
        raise not_saved(path, refusal) from refusal
