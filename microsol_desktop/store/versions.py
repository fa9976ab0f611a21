"""Every version of a practice of the last 30 days, in files of lines that are only ever added to: one file a practice.

A line has when, who, a check sum of the text, and the text: whole, or as the one piece that differs from an earlier
line's. One that was torn, by a crash or a dead battery, loses itself alone. For one thread.
"""

from __future__ import annotations

import hashlib
import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, NamedTuple

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.changes import change_between
from microsol_desktop.store.journal_lock import lock
from microsol_desktop.store.version_lines import (
    Line,
    Who,
    can_be_opened,
    key_of,
    pieces_of,
    put_in,
    read,
    text_of,
    written,
)
from microsol_desktop.store.whole_file import replace_whole

KEPT_FOR = 30 * 24 * 60 * 60.0
"""Seconds that a version is kept; the one that held at that time stays too, as the first."""
ALWAYS_KEPT = 50
"""So many of the last stay however old they are: a clock that was wrong for a day lets none of them go."""
MOST_CHANGES = 200
"""So many lines lean on one another at most, before a text is written whole again."""
_AT_HAND = 4
_LOCK = ".lock"
_PATIENCE = 1.0
"""Seconds that one program waits for another one's line at most."""


class Version(NamedTuple):
    """A practice as it was once: when (seconds since 1970), from where, the check sum of its text, and its line."""

    at: float
    who: Who
    key: str
    line: int


class Versions:
    """All practices' versions in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[Path, VersionFile] = {}

    def of(self, practice: Path) -> VersionFile:
        """The versions of the practice in this file, whether or not there are any yet."""
        path = self._path_of(practice)
        return self._files.setdefault(path, VersionFile(path))

    def follow(self, before: Path, after: Path) -> None:
        """A practice's file has another name now: its versions go with it, unless that name has some of its own."""
        old, new = self._path_of(before), self._path_of(after)
        self._files.pop(old, None)
        self._files.pop(new, None)
        if old.exists() and not new.exists():
            try:
                old.replace(new)
            except OSError as refusal:
                raise _not_kept(refusal) from refusal

    def _path_of(self, practice: Path) -> Path:
        """The file of a practice's versions: one can see whose they are, and no two practices share one.

        It hangs on the way from here to there: a memory stick, or a home, lies elsewhere on another computer.
        """
        there, here = (os.path.normcase(os.path.realpath(each)) for each in (practice, self._folder))
        # On another drive of Windows there is no such way.
        with suppress(ValueError):
            there = os.path.relpath(there, here)
        stem = re.sub(r"[^\w-]+", "-", practice.stem)[:40].strip("-") or "practice"
        known = hashlib.sha256(there.encode("utf-8", "surrogatepass")).hexdigest()[:12]
        return self._folder / f"{stem}-{known}.jsonl"


class VersionFile:
    """The versions of one practice."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._last: tuple[str, str] | None = None
        self._leaning = 0
        self._left: tuple[int, int] | None = None

    def keep(self, text: str, who: Who, at: float) -> None:
        """Write this version down and wait for the disk; the very text that was written last is not written twice.

        Raises:
            ExpectedFailure: the disk refuses.

        """
        try:
            with self.held():
                if self._left is None or self._left != self._state():
                    self._begin(at)
                self._add(text, who, at)
                self._left = self._state()
        except OSError as refusal:
            self._left = None
            raise _not_kept(refusal) from refusal

    def all(self) -> tuple[Version, ...]:
        """Those that can be opened, the earliest first. None where nothing was ever kept."""
        lines = self._lines()
        whole = can_be_opened(lines)
        return tuple(
            Version(line.at, line.who, line.key, at) for at, line in enumerate(lines) if line is not None and whole[at]
        )

    def text(self, version: Version) -> str:
        """The practice as it was then.

        Raises:
            ExpectedFailure: the disk has lost it.

        """
        lines = self._lines()
        # Another program may have let go what stood before it.
        for at, good in enumerate(can_be_opened(lines)):
            found = text_of(lines, at) if good and _key_at(lines, at) == version.key else None
            if found is not None and key_of(found) == version.key:
                return found
        raise ExpectedFailure(
            "version-lost", "This version can't be read any more.", "Choose the one before it, or the one after."
        )

    def texts(self, versions: tuple[Version, ...]) -> dict[int, str]:
        """Several of them, by their lines: those that follow on one another are put together in one go."""
        lines = self._lines()
        found: dict[int, str] = {}
        recent: dict[str, str] = {}
        for version in sorted(versions, key=lambda each: each.line):
            line = lines[version.line] if version.line < len(lines) else None
            if line is None or line.key != version.key:
                continue
            text = put_in(recent[line.of], line) if line.of in recent else text_of(lines, version.line)
            if text is not None:
                found[version.line] = recent[line.key] = text
                recent = dict(list(recent.items())[-_AT_HAND:])
        return found

    @contextmanager
    def held(self) -> Iterator[None]:
        """With other programs kept out for as long; one that hangs is not waited for."""
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(self.path.parent / _LOCK, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        try:
            until = time.monotonic() + _PATIENCE
            while not lock(handle) and time.monotonic() < until:
                time.sleep(0.01)
            yield
        finally:
            os.close(handle)

    def _begin(self, now: float) -> None:
        """Know what was written last, by whomever, and let go what is too old."""
        self._let_go(now)
        lines = self._lines()
        last = max((at for at, good in enumerate(can_be_opened(lines)) if good), default=-1)
        key, text = (_key_at(lines, last), text_of(lines, last)) if last >= 0 else ("", None)
        # What the disk has garbled is nothing that later lines could lean on.
        self._last = (key, text) if text is not None and key_of(text) == key else None
        self._leaning = len(pieces_of(lines, last)) - 1 if last >= 0 else 0

    def _state(self) -> tuple[int, int] | None:
        """What tells that nobody else wrote to the file, or put another in its place."""
        try:
            about = self.path.stat()
        except OSError:
            return None
        return about.st_ino, about.st_size

    def _add(self, text: str, who: Who, at: float) -> None:
        key, last = key_of(text), self._last
        if last is not None and last[0] == key:
            return
        line = Line(at, who, key, text)
        change = change_between(last[1], text) if last is not None and self._leaning < MOST_CHANGES else None
        if last is not None and change is not None and len(change.put) < len(text):
            line = Line(at, who, key, change.put, last[0], change.at, len(change.cut))
        with self.path.open("a+b") as file:
            file.write((b"\n" if _ends_torn(file) else b"") + written(line))
            file.flush()
            os.fsync(file.fileno())
        self._leaning = self._leaning + 1 if line.of else 0
        self._last = (key, text)

    def _lines(self) -> list[Line | None]:
        try:
            data = self.path.read_bytes()
        except OSError:
            return []
        return [read(raw) for raw in data.split(b"\n") if raw]

    def _let_go(self, now: float) -> None:
        """Take out what is older than 30 days, but for the one that held then and the last fifty of all."""
        lines = self._lines()
        good = can_be_opened(lines)
        all_good = [at for at, line in enumerate(lines) if line is not None and good[at]]
        old = [at for at in all_good if (line := lines[at]) is not None and line.at < now - KEPT_FOR]
        gone = set(old[:-1]) - set(all_good[-ALWAYS_KEPT:])
        if not gone:
            return
        kept = [at for at in all_good if at not in gone]
        stays: list[bytes] = []
        known: set[str] = set()
        for at in kept:
            line = lines[at]
            text = text_of(lines, at) if line is not None and line.of not in known else ""
            if line is None or text is None:
                continue
            stays.append(written(line if line.of in known else Line(line.at, line.who, line.key, text)))
            known.add(line.key)
        replace_whole(self.path, b"".join(stays))
        self._left = None


def _key_at(lines: list[Line | None], at: int) -> str:
    line = lines[at]
    return line.key if line is not None else ""


def _ends_torn(file: IO[bytes]) -> bool:
    """Whether the last line is no whole one: the next begins on a line of its own."""
    end = file.seek(0, os.SEEK_END)
    if not end:
        return False
    file.seek(end - 1)
    return file.read(1) != b"\n"


def _not_kept(refusal: OSError) -> ExpectedFailure:
    return ExpectedFailure(
        "versions-not-kept",
        "Earlier versions can't be kept just now: %1.",
        "The practice itself is saved; make room on the disk, and they are kept again.",
        (refusal.strerror or str(refusal),),
    )
