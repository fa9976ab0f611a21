"""One practice's file while it is edited: saved whole, and never over what somebody else has put there meanwhile.

For one thread, that of the store's worker. Knows nothing of undo or of windows.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from time import sleep
from typing import NamedTuple

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.store.file_mark import Mark, mark_of, refuse_read_only
from microsol_desktop.store.own_copies import copy_pictures, free_path
from microsol_desktop.store.places import ensure
from microsol_desktop.store.practice_files import (
    MOST_BYTES,
    PracticeFile,
    encoded,
    not_saved,
    read_with_bytes,
    too_large,
)
from microsol_desktop.store.version_lines import Who
from microsol_desktop.store.versions import Versions
from microsol_desktop.store.whole_file import replace_whole

_TRIES = 3
_LOOKS = 10
SETTLED_AFTER = 0.1
"""Seconds in which a file that somebody else wrote must not have changed, before it is taken as it is."""


class Opened(NamedTuple):
    """A practice as it was opened.

    `path` is where it is saved; it need not be there yet. `shipped` is the file that ships and was opened to be copied
    at the first change. `is_new`: it was in no file before, and is named after its title.
    """

    path: Path
    file: PracticeFile
    data: bytes = b""
    is_there: bool = True
    shipped: Path | None = None
    is_new: bool = False


class Saved(NamedTuple):
    """This text is in this file now (`is_there` False: there is none, for it is as it ships).

    `trouble`: what else could not be done.
    """

    text: str
    path: Path
    is_there: bool = True
    trouble: ExpectedFailure | None = None


class Differs(NamedTuple):
    """The file holds what somebody else wrote; `text` is None where it is no longer there."""

    text: str | None


class _ChangedMeanwhileError(Exception):
    """Somebody wrote between looking and writing."""


def open_file(path: Path) -> Opened:
    """Open a file that is edited where it is.

    Raises:
        ExpectedFailure: it can't be read, and why.

    """
    return Opened(path, *read_with_bytes(path))


def open_shipped(path: Path, own: Path) -> Opened:
    """Open a practice that ships; the copy will be in the host's own folder.

    Raises:
        ExpectedFailure: it can't be read, and why.

    """
    return Opened(own / path.name, *read_with_bytes(path), is_there=False, shipped=path)


class EditedFile:
    """What this program knows of the file: what it read there last, and what it wrote."""

    def __init__(self, opened: Opened, versions: Versions) -> None:
        self.path = opened.path
        self._versions = versions
        self._shipped = opened.shipped
        self._shipped_text = opened.file.text if opened.shipped is not None else None
        self._is_new = opened.is_new
        self._begun = opened.file.text if opened.is_new else None
        self._like, self._like_data = opened.file, opened.data
        self._mark = mark_of(self.path) if opened.is_there else None
        self._knows_first = opened.is_new
        self._has_versions = opened.is_there
        self._copied: tuple[Path, ...] = ()

    def look(self, base: str, at: float) -> Saved | Differs | None:
        """What somebody else has done to the file: nothing (None), written another text there, or put this one back.

        Another text is kept as a version before anything is done about it.

        Raises:
            ExpectedFailure: it can't be read any more, and why.

        """
        if mark_of(self.path) == self._mark:
            return None
        now, self._mark = self._settled(base)
        if now is None:
            return Differs(None)
        if now.text == base:
            return Saved(base, self.path)
        self._begun = None
        self._keep(now.text, Who.ELSEWHERE, at)
        return Differs(now.text)

    def keep_version(self, text: str, at: float) -> ExpectedFailure | None:
        """Keep this text as a version, and leave the file as it is. Gives back why it could not be."""
        return self._keep(text, Who.HERE, at)

    def save(self, text: str, base: str, at: float, name: str = "") -> Saved | Differs:
        """Save this text, where the file still holds `base`; else give back what it holds, and write nothing.

        `name` is what a new one's file is to be called.

        Raises:
            ExpectedFailure: the disk refuses, or the file may not be written.

        """
        # Before anything is kept: under a name that is another practice's by now versions would be mixed up with its.
        self._take_name(name if text != self._begun else "")
        trouble = None if self._knows_first else self._keep(base, Who.OPENED, at)
        self._knows_first = trouble is None
        trouble = self._keep(text, Who.HERE, at) or trouble
        try:
            for _ in range(_TRIES):
                now, _ = self._settled(base, text)
                if now is not None and now.text not in {base, text}:
                    self._begun = None
                    self._keep(now.text, Who.ELSEWHERE, at)
                    return Differs(now.text)
                with suppress(_ChangedMeanwhileError):
                    return Saved(text, self.path, self._put(text, now), trouble)
        except OSError as refusal:
            raise not_saved(self.path, refusal) from refusal
        raise not_saved(self.path, OSError("somebody else keeps writing to it"))

    def save_elsewhere(self, path: Path, text: str, at: float) -> Saved:
        """Save this text to another file, whatever was in it; from then on it is the one that is edited.

        Raises:
            ExpectedFailure: the disk refuses; then nothing has changed.

        """
        before = self.path
        with suppress(ExpectedFailure):
            # What was in it can be come back to: the host said that it may be written over, and may have erred.
            self._versions.of(path).keep(read_with_bytes(path)[0].text, Who.ELSEWHERE, at)
        try:
            replace_whole(path, self._data_of(text, path))
        except OSError as refusal:
            raise not_saved(path, refusal) from refusal
        self.path, self._is_new, self._shipped_text, self._mark = path, False, None, mark_of(path)
        self._begun = None
        folder = self._shipped.parent if self._shipped is not None else before.parent
        copy_pictures(text, folder, path.parent)
        return Saved(text, path, trouble=self._keep(text, Who.HERE, at))

    def _put(self, text: str, now: PracticeFile | None) -> bool:
        """Write it; False where no file is needed: it is as it ships, or a new one is as it began."""
        if text == self._shipped_text and now is None:
            return False
        if text == self._shipped_text and self._copied:
            self._stop_if_changed(now)
            self.path.unlink()
            for picture in self._copied:
                picture.unlink(missing_ok=True)
            self._copied, self._mark = (), None
            return False
        refuse_read_only(self.path)
        if text == self._begun and self._take_back(now):
            return False
        ensure(self.path.parent)
        replace_whole(self.path, self._data_of(text, self.path), lambda: self._stop_if_changed(now))
        self._mark = mark_of(self.path)
        if self._shipped is not None and now is None:
            self._copied = (*copy_pictures(text, self._shipped.parent, self.path.parent), self.path)
        return True

    def _take_back(self, now: PracticeFile | None) -> bool:
        """A new practice that is as it began is in no file, as it was then; its versions stay. False: it has to be."""
        self._stop_if_changed(now)
        try:
            self.path.unlink(missing_ok=True)
        except OSError:
            return False
        self._mark = None
        return True

    def _data_of(self, text: str, path: Path) -> bytes:
        """A text as its file is encoded; the one that was read there with its very bytes."""
        data = self._like_data if text == self._like.text else encoded(text, self._like)
        if len(data) > MOST_BYTES:
            # As it is encoded it may be twice as long as the text is, and could not be opened again.
            raise too_large(path)
        return data

    def _stop_if_changed(self, now: PracticeFile | None) -> None:
        """Right before the new file takes the old one's place: it is still the one that was looked at."""
        if self._read() != now:
            raise _ChangedMeanwhileError

    def _read(self) -> PracticeFile | None:
        """The file as it is on the disk; None where it is not there. One that others wrote says how it is encoded."""
        try:
            file, data = read_with_bytes(self.path)
        except ExpectedFailure as failure:
            if failure.kind == "practice-not-there":
                return None
            raise
        if mark_of(self.path) != self._mark:
            self._like, self._like_data = file, data
        return file

    def _settled(self, *known: str) -> tuple[PracticeFile | None, Mark | None]:
        """The file once nobody is writing to it: half of what another program writes is no text of anybody's.

        One that is empty is waited for longer, for many programs empty a file before they write it anew. With it comes
        its mark from before it was read: what is written a moment later is noticed by that.
        """
        for _ in range(_LOOKS):
            mark, now = mark_of(self.path), self._read()
            if (now is not None and now.text in known) or (mark is None and self._mark is None):
                break
            sleep(SETTLED_AFTER)
            if mark == mark_of(self.path) and (now is None or now.text):
                break
        return now, mark

    def _take_name(self, name: str) -> None:
        """A new practice's file is called as its title is, for as long as it is new."""
        if not self._is_new or not name:
            return
        # As long as nothing was written another new practice may have taken the name.
        wanted = free_path(self.path.parent, name, self.path if self._mark is not None else None)
        if wanted == self.path:
            return
        if self._mark is not None:
            try:
                self.path.rename(wanted)
            except FileNotFoundError:
                # Somebody removed it: it is written anew, under the name that it has now.
                pass
            except OSError:
                # That it is saved is worth more than that it is called so; it is tried again with the next change.
                return
        # What stands where it was is another's by now, with versions of its own.
        if self._has_versions and (self._mark is not None or not self.path.exists()):
            with suppress(ExpectedFailure):
                self._versions.follow(self.path, wanted)
        self.path = wanted
        self._mark = mark_of(wanted)

    def _keep(self, text: str, who: Who, at: float) -> ExpectedFailure | None:
        try:
            self._versions.of(self.path).keep(text, who, at)
        except ExpectedFailure as failure:
            return failure
        self._has_versions = True
        return None
