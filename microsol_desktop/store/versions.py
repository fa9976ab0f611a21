"""Every version of a practice of the last 30 days, in files of lines that are only ever added to: one file a practice.

A line has when, who, a check sum of the text, and the text: whole, or as the one piece that differs from an earlier
line's. One that was torn, by a crash or a dead battery, loses itself alone. For one thread.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import IO, NamedTuple

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.changes import change_between
from microsol_desktop.store.journal_lock import lock
from microsol_desktop.store.whole_file import replace_whole

KEPT_FOR = 30 * 24 * 60 * 60.0
"""Seconds that a version is kept; the one that held at that time stays too, as the first."""
MOST_CHANGES = 200
"""So many lines lean on one another at most, before a text is written whole again."""
_AT_HAND = 4
_LOCK = ".lock"
_PATIENCE = 1.0
"""Seconds that one program waits for another one's line at most."""


class Who(StrEnum):
    """Where a version came from."""

    OPENED = "as it was opened"
    HERE = "here"
    ELSEWHERE = "elsewhere"


class Version(NamedTuple):
    """A practice as it was once: when (seconds since 1970), from where, the check sum of its text, and its line."""

    at: float
    who: Who
    key: str
    line: int


class _Line(NamedTuple):
    """One line as it was read; `of` is the check sum of the text that its piece is put into, "" for a whole text."""

    at: float
    who: Who
    key: str
    put: str
    of: str = ""
    begin: int = 0
    cut: int = 0


class Versions:
    """All practices' versions in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[Path, VersionFile] = {}

    def of(self, practice: Path) -> VersionFile:
        """The versions of the practice in this file, whether or not there are any yet."""
        path = self._folder / _name_of(practice)
        return self._files.setdefault(path, VersionFile(path))

    def follow(self, before: Path, after: Path) -> None:
        """A practice's file has another name now: its versions go with it, unless that name has some of its own."""
        old, new = self._folder / _name_of(before), self._folder / _name_of(after)
        self._files.pop(old, None)
        self._files.pop(new, None)
        if old.exists() and not new.exists():
            try:
                old.replace(new)
            except OSError as refusal:
                raise _not_kept(refusal) from refusal


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
        whole = _can_be_opened(lines)
        return tuple(
            Version(line.at, line.who, line.key, at) for at, line in enumerate(lines) if line is not None and whole[at]
        )

    def text(self, version: Version) -> str:
        """The practice as it was then.

        Raises:
            ExpectedFailure: the disk has lost it.

        """
        found = _text_of(self._lines(), version.line)
        if found is None or key_of(found) != version.key:
            raise ExpectedFailure(
                "version-lost", "This version can't be read any more.", "Choose the one before it, or the one after."
            )
        return found

    def texts(self, versions: tuple[Version, ...]) -> dict[int, str]:
        """Several of them, by their lines: those that follow on one another are put together in one go."""
        lines = self._lines()
        found: dict[int, str] = {}
        recent: dict[str, str] = {}
        for version in sorted(versions, key=lambda each: each.line):
            line = lines[version.line] if version.line < len(lines) else None
            if line is None or line.key != version.key:
                continue
            text = _put_in(recent[line.of], line) if line.of in recent else _text_of(lines, version.line)
            if text is not None:
                found[version.line] = recent[line.key] = text
                recent = dict(list(recent.items())[-_AT_HAND:])
        return found

    def let_old_ones_go(self, now: float) -> None:
        """Take out what is older than 30 days, but for the one that held then.

        Raises:
            ExpectedFailure: the disk refuses.

        """
        try:
            with self.held():
                self._let_go(now)
        except OSError as refusal:
            raise _not_kept(refusal) from refusal

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
        last = max((at for at, good in enumerate(_can_be_opened(lines)) if good), default=-1)
        text = _text_of(lines, last) if last >= 0 else None
        self._last = (key_of(text), text) if text is not None else None
        self._leaning = len(_pieces(lines, last)) - 1 if last >= 0 else 0

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
        line = _Line(at, who, key, text)
        change = change_between(last[1], text) if last is not None and self._leaning < MOST_CHANGES else None
        if last is not None and change is not None and len(change.put) < len(text):
            line = _Line(at, who, key, change.put, last[0], change.at, len(change.cut))
        with self.path.open("a+b") as file:
            file.write((b"\n" if _ends_torn(file) else b"") + _written(line))
            file.flush()
            os.fsync(file.fileno())
        self._leaning = self._leaning + 1 if line.of else 0
        self._last = (key, text)

    def _lines(self) -> list[_Line | None]:
        try:
            data = self.path.read_bytes()
        except OSError:
            return []
        return [_read(raw) for raw in data.split(b"\n") if raw]

    def _let_go(self, now: float) -> None:
        lines = self._lines()
        good = _can_be_opened(lines)
        old = [at for at, line in enumerate(lines) if line is not None and good[at] and line.at < now - KEPT_FOR]
        if len(old) < 2:
            return
        gone = set(old[:-1])
        kept = [at for at, line in enumerate(lines) if line is not None and good[at] and at not in gone]
        written: list[bytes] = []
        known: set[str] = set()
        for at in kept:
            line = lines[at]
            text = _text_of(lines, at) if line is not None and line.of not in known else ""
            if line is None or text is None:
                continue
            written.append(_written(line if line.of in known else _Line(line.at, line.who, line.key, text)))
            known.add(line.key)
        replace_whole(self.path, b"".join(written))
        self._left = None


def key_of(text: str) -> str:
    """A text's check sum."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:24]


def _can_be_opened(lines: list[_Line | None]) -> list[bool]:
    """Of each line, whether its text can be put together: it is whole, or leans on an earlier one that is."""
    known: set[str] = set()
    good = []
    for line in lines:
        good.append(line is not None and (not line.of or line.of in known))
        if line is not None and good[-1]:
            known.add(line.key)
    return good


def _text_of(lines: list[_Line | None], at: int) -> str | None:
    """The text of a line; None where it can't be put together."""
    pieces = _pieces(lines, at)
    if not pieces or pieces[0].of:
        return None
    text = ""
    for line in pieces:
        text = _put_in(text, line)
    return text


def _put_in(text: str, line: _Line) -> str:
    """The text of a line, from the one that it leans on."""
    return text[: line.begin] + line.put + text[line.begin + line.cut :] if line.of else line.put


def _pieces(lines: list[_Line | None], at: int) -> list[_Line]:
    """The lines that a text is put together from: a whole one, and the pieces put into it, each leaning on the last."""
    first: dict[str, int] = {}
    for place, good in enumerate(_can_be_opened(lines[: at + 1])):
        line = lines[place]
        if good and line is not None:
            first.setdefault(line.key, place)
    pieces: list[_Line] = []
    line = lines[at]
    while line is not None:
        pieces.append(line)
        # Only what stands before it is leaned on, so that this comes to an end.
        line = lines[first[line.of]] if line.of in first else None
    return pieces[::-1]


def _written(line: _Line) -> bytes:
    fields: dict[str, object] = {"at": line.at, "who": line.who.value, "key": line.key}
    fields |= {"of": line.of, "begin": line.begin, "cut": line.cut, "put": line.put} if line.of else {"whole": line.put}
    return json.dumps(fields, ensure_ascii=False).encode("utf-8", "surrogatepass") + b"\n"


def _read(raw: bytes) -> _Line | None:
    """A line; None where it was torn, or is none of ours."""
    try:
        found = json.loads(raw.decode("utf-8", "surrogatepass"))
        if "whole" in found:
            return _Line(float(found["at"]), Who(found["who"]), str(found["key"]), str(found["whole"]))
        piece = int(found["begin"]), int(found["cut"])
        return _Line(
            float(found["at"]), Who(found["who"]), str(found["key"]), str(found["put"]), str(found["of"]), *piece
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _name_of(practice: Path) -> str:
    """A file name for a practice's versions: one can see whose they are, and no two practices share one."""
    whole = os.path.normcase(os.path.realpath(practice))
    stem = re.sub(r"[^\w-]+", "-", practice.stem)[:40].strip("-") or "practice"
    return f"{stem}-{hashlib.sha256(whole.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}.jsonl"


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
