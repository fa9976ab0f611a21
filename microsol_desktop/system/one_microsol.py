"""One Microsol at a time, for one person on one computer: whoever starts it again finds the one that runs.

A lock says who is the one; it is taken back from a program that is no more, however that ended. To the one that has
it others hand what they were started with, over a socket that only this person can reach. Where a system has neither,
there are simply two.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from time import monotonic, sleep
from typing import NamedTuple

from PySide6.QtCore import QCryptographicHash, QLockFile

PATIENCE = 6_000
"""Milliseconds in which one that runs has to answer; it may just be starting. One that hangs longer helps nobody."""
BETWEEN_TRIES = 30
"""Milliseconds."""
ANSWER = b"here\n"
"""What the one that runs says when it has taken a call."""


class Call(NamedTuple):
    """What Microsol was started with once more.

    `file` is the whole path of a practice file, "" for none. `token` is the desktop's leave to come to the front.
    """

    file: str = ""
    token: str = ""


def this_call(file: str | None) -> Call:
    """What this program was started with."""
    return Call(str(Path(file).absolute()) if file else "", os.environ.get("XDG_ACTIVATION_TOKEN", ""))


class OneMicrosol:
    """Where the one that runs is known. `home` tells a host's Microsols apart: one on a memory stick has its own."""

    def __init__(self, home: Path, folder: Path | None = None) -> None:
        name = f"microsol-{_short(str(home))}"
        where = folder or _this_sessions_folder()
        # Windows has no files for this: its pipes have names of their own.
        self.address = name if sys.platform == "win32" else str(where / f"{name}.socket")
        self._lock = QLockFile(str(where / f"{name}.lock"))
        # However long it is held: it is left over only where its program is gone.
        self._lock.setStaleLockTime(0)

    @property
    def is_this(self) -> bool:
        """Whether this program is the one."""
        return self._lock.isLocked()

    def is_another(self, call: Call, patience: int = PATIENCE) -> bool:
        """Whether another one runs and has taken this call; if none does, this program is the one from here on.

        One that does not answer is left alone, and this program runs beside it.
        """
        until = monotonic() + patience / 1000
        while not self._lock.tryLock(0):
            # Not to be had where the folder can't be written: nobody is the one then.
            if self._lock.error() is not QLockFile.LockError.LockFailedError:
                return False
            if _took(self.address, call, until):
                return True
            if monotonic() >= until:
                return False
            sleep(BETWEEN_TRIES / 1000)
        return False

    def close(self) -> None:
        """Leave the place to the next."""
        self._lock.unlock()


def _took(address: str, call: Call, until: float) -> bool:
    """Whether whoever listens there has taken the call before that time."""
    if not _is_ours(address):
        return False
    import json

    from PySide6.QtNetwork import QLocalSocket

    _let_it_come_forward()
    line = QLocalSocket()
    line.connectToServer(address)
    if not line.waitForConnected(_left(until)):
        return False
    line.write(json.dumps(call._asdict()).encode() + b"\n")
    while not line.canReadLine():
        if not line.waitForReadyRead(_left(until)):
            return False
    return bytes(line.readLine().data()) == ANSWER


def _left(until: float) -> int:
    """Milliseconds, at least one: none would mean for ever."""
    return max(1, int((until - monotonic()) * 1000))


def _short(words: str) -> str:
    digest = QCryptographicHash.hash(words.encode(), QCryptographicHash.Algorithm.Sha1)
    return bytes(digest.toHex().data()).decode()[:12]


def _this_sessions_folder() -> Path:
    """A folder of this person's own that is gone with their session, where the system has one."""
    own = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    if own.is_absolute() and own.is_dir():
        return own
    from PySide6.QtCore import QDir

    return Path(QDir.tempPath())


if sys.platform == "win32":

    def _is_ours(address: str) -> bool:
        """Pipes are made for their owner alone."""
        return bool(address)

    def _let_it_come_forward() -> None:
        """Windows lets a program come to the front only with the leave of the one that was just started."""
        import ctypes

        any_program = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_program)

else:

    def _is_ours(address: str) -> bool:
        """Whether it is this person's: in a folder for all anybody could listen at that name, and hear what is said."""
        try:
            return os.stat(address).st_uid == os.getuid()  # noqa: PTH116 - as quick as it can be
        except OSError:
            return False

    def _let_it_come_forward() -> None:
        """Here the desktop's token, or nothing, is asked for."""
