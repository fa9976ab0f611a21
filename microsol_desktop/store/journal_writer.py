"""Puts lines on the disk from a thread of its own, so that a slow or full disk never holds a gathering up.

Knows nothing of events: lines in, and whether they are safe.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Condition, Thread

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.store.journal_lock import lock

PATIENCE = 0.15
"""Seconds that a gathering waits for the disk at most."""

AGAIN = 2.0
"""Seconds until writing is tried again."""

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})


class JournalWriter:
    """The lines of one file, each once and in their order, however often writing has to be tried.

    `lines` are those that are on the disk already, `handle` the open file that holds them, `put` what writes a block
    to a place in it and waits for the disk.
    """

    def __init__(
        self,
        path: Path,
        lines: tuple[bytes, ...] = (),
        handle: int | None = None,
        put: Callable[[int, bytes, int], None] | None = None,
    ) -> None:
        self._path = path
        self._put = put or put_safely
        self._lines = list(lines)
        self._saved = len(lines)
        self._handle = handle
        self._size = sum(map(len, lines))
        self._fault: OSError | None = None
        self._is_slow = False
        self._is_closing = False
        self._tries = 0
        self._turn = Condition()
        self._worker = Thread(target=self._work, name="journal", daemon=True)
        self._worker.start()

    @property
    def trouble(self) -> ExpectedFailure | None:
        """What keeps the journal from being written, None when every line is safe."""
        with self._turn:
            if self._saved == len(self._lines):
                return None
            return _said(self._fault) if self._fault or self._is_slow else None

    def write(self, line: bytes) -> bool:
        """Add a line and wait until it is safe, but not for long. False where it is not; it is tried again then."""
        with self._turn:
            self._lines.append(line)
            mine, tries = len(self._lines), self._tries
            self._turn.notify_all()
            if not self._is_slow:
                answered = self._turn.wait_for(
                    lambda: self._saved >= mine or (self._fault is not None and self._tries > tries), timeout=PATIENCE
                )
                self._is_slow = not answered
            return self._saved >= mine

    def close(self, patience: float = 1.0) -> bool:
        """Stop, after a last attempt where lines are not safe. False where the disk did not answer in time."""
        with self._turn:
            self._is_closing = True
            self._turn.notify_all()
        self._worker.join(patience)
        return not self._worker.is_alive()

    def _work(self) -> None:
        while True:
            with self._turn:
                while self._saved == len(self._lines) and not self._is_closing:
                    self._turn.wait()
                lines = tuple(self._lines)
            if len(lines) > self._saved:
                self._attempt(lines)
            with self._turn:
                if self._is_closing:
                    break
                if self._fault and len(self._lines) == len(lines):
                    self._turn.wait(AGAIN)
        if self._handle is not None:
            os.close(self._handle)

    def _attempt(self, lines: tuple[bytes, ...]) -> None:
        """Write what is not safe yet; where the file is gone, a new one with everything."""
        fault = None
        try:
            handle = self._open()
            block = b"".join(lines[self._saved :])
            self._put(handle, block, self._size)
            self._size += len(block)
        except OSError as error:
            fault = error
        with self._turn:
            self._fault = fault
            self._is_slow = False
            self._tries += 1
            if fault is None:
                self._saved = len(lines)
            self._turn.notify_all()

    def _open(self) -> int:
        """The file to write to: a new one where the old one is gone, and then nothing is on the disk yet."""
        if self._handle is not None and not _is_there(self._path, self._handle):
            os.close(self._handle)
            self._handle = None
        if self._handle is None:
            self._handle = _created(self._path)
            with self._turn:
                self._size = self._saved = 0
        return self._handle


def _created(path: Path) -> int:
    """A new file for the owner alone, locked. Its name is safe on the disk before anything is written to it."""
    _make_folder(path.parent)
    handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0), 0o600)
    try:
        lock(handle)
        os.ftruncate(handle, 0)
        _keep_name(path.parent)
    except OSError:
        os.close(handle)
        raise
    return handle


def _make_folder(folder: Path) -> None:
    """A folder for the owner alone, with those above it; the name of each that is new is safe on the disk."""
    if folder.is_dir():
        return
    _make_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    _keep_name(folder.parent)


def _keep_name(folder: Path) -> None:
    """Wait until the name of what is new in this folder is on the disk; Windows does so by itself."""
    if sys.platform == "win32":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except PermissionError:
        # One may write into it but not read it: it can't be waited for.
        return
    try:
        os.fsync(handle)
    except OSError as refusal:
        # Some shares and memory sticks know no waiting for a folder; a disk at fault says so at the file too.
        if refusal.errno not in {errno.EBADF, errno.EINVAL}:
            raise
    finally:
        os.close(handle)


def put_safely(handle: int, block: bytes, place: int) -> None:
    """Write from a place on and wait for the disk; what a failed attempt left behind there is written over."""
    os.lseek(handle, place, os.SEEK_SET)
    rest = memoryview(block)
    while rest:
        rest = rest[os.write(handle, rest) :]
    os.ftruncate(handle, place + len(block))
    if sys.platform == "darwin":
        import fcntl

        # fsync alone leaves it in the drive's memory there.
        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
    else:
        os.fsync(handle)


def _is_there(path: Path, handle: int) -> bool:
    """Whether the file still has its name: somebody may have cleared the folder away."""
    try:
        return os.path.samestat(path.stat(), os.fstat(handle))
    except OSError:
        return False


def _said(fault: OSError | None) -> ExpectedFailure:
    if fault is None:
        return ExpectedFailure(
            "journal-slow",
            "The disk does not answer: what happens now is not saved yet.",
            "The gathering goes on; Microsol saves it as soon as the disk is back.",
        )
    why = fault.strerror or str(fault)
    if fault.errno in _NO_ROOM:
        return ExpectedFailure(
            "journal-no-room",
            "The gathering can't be saved just now (%1).",
            "It goes on; make room on the disk, and Microsol saves everything by itself.",
            (why,),
        )
    return ExpectedFailure(
        "journal-not-written",
        "The gathering can't be saved just now (%1).",
        "It goes on; Microsol saves everything as soon as it may write there.",
        (why,),
    )
