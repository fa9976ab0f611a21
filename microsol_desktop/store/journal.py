"""The journal of one run: every event on the disk before anybody sees what came of it, and all of them back again."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import gmtime, strftime

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.events import Happening, Started
from microsol_desktop.flow.instant import Anchor, Stamp
from microsol_desktop.store.journal_codec import read, written
from microsol_desktop.store.journal_lines import FORMAT, SUFFIX, line_of, values_of
from microsol_desktop.store.journal_lock import lock
from microsol_desktop.store.journal_writer import JournalWriter


@dataclass(frozen=True, slots=True, kw_only=True)
class Resumed:
    """A gathering as it was found: its events, and the last instant that is known.

    `about` is what stood in its first line beside them: nothing of the run, and for others to read.
    """

    events: tuple[Happening, ...]
    anchor: Anchor
    journal: Journal
    about: object = None


class Journal:
    """An append-only file of one run."""

    def __init__(self, path: Path, writer: JournalWriter) -> None:
        self.path = path
        self._writer = writer

    @property
    def trouble(self) -> ExpectedFailure | None:
        """What keeps events from being saved; None when all are."""
        return self._writer.trouble

    def append(self, event: Happening, stamp: Stamp) -> bool:
        """Save an event. False where it is not safe yet; it is tried again, in its order."""
        return self._writer.write(line_of(written(event, stamp)))

    def close(self, *, forget: bool = False) -> None:
        """Let go of the file; when the gathering is over, without a trace."""
        self._writer.close()
        if forget:
            # Where it can't be removed now, the next start does it: home lets go of what has ended.
            with suppress(OSError):
                self.path.unlink(missing_ok=True)


def begin(
    folder: Path,
    started: Started,
    stamp: Stamp,
    *,
    title: str,
    salt: str,
    about: Mapping[str, object] | None = None,
    put: Callable[[int, bytes, int], None] | None = None,
) -> Journal:
    """A journal with its first event. `salt` tells runs apart that are started in the same second.

    `about` are plain values that are kept with the run and come back with it.
    """
    path = folder / f"{strftime('%Y-%m-%d-%H%M%S', gmtime(stamp.wall))}-{salt}{SUFFIX}"
    start = line_of(written(started, stamp))
    header = line_of(
        {
            "microsol": "run",
            "version": FORMAT,
            "title": title,
            "people": len(started.people),
            "wall": stamp.wall,
            "utc_offset": started.utc_offset,
            "start": len(start),
        }
        | ({"about": dict(about)} if about else {})
    )
    writer = JournalWriter(path, put=put)
    writer.write(header + start)
    return Journal(path, writer)


def resume(path: Path) -> Resumed:
    """Open a journal that was left behind, to go on with it. What is torn or garbled, and all after it, is dropped.

    Raises `ExpectedFailure` where it can't be read, is in use, is of a newer version or has no beginning.
    """
    try:
        handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0))
    except OSError as error:
        raise ExpectedFailure(
            "journal-not-read",
            "The gathering can't be opened again (%1).",
            "Begin it anew.",
            (error.strerror or str(error),),
        ) from error
    try:
        return _resumed(path, handle)
    except BaseException:
        os.close(handle)
        raise


def _resumed(path: Path, handle: int) -> Resumed:
    if not lock(handle):
        raise ExpectedFailure(
            "journal-in-use",
            "This gathering is under way in another window of Microsol.",
            "Go on with it there, or close that window first.",
        )
    with os.fdopen(os.dup(handle), "rb") as file:
        lines = tuple(file)
    _expect_known_format(lines[0] if lines else b"")
    happened = tuple(_events(lines[1:]))
    if not happened or not isinstance(happened[0][0], Started):
        raise ExpectedFailure(
            "journal-no-beginning", "Of this gathering nothing was saved that could go on.", "Begin it anew."
        )
    event, stamp = happened[-1]
    writer = JournalWriter(path, lines[: len(happened) + 1], handle)
    return Resumed(
        events=tuple(event for event, _ in happened),
        anchor=Anchor(at=event.at, stamp=stamp),
        journal=Journal(path, writer),
        about=(values_of(lines[0]) or {}).get("about"),
    )


def _expect_known_format(header: bytes) -> None:
    values = values_of(header) or {}
    version = values.get("version")
    if values.get("microsol") != "run" or not isinstance(version, int):
        raise ExpectedFailure("journal-none", "This file is no gathering of Microsol's.", "Choose another one.")
    if version > FORMAT:
        raise ExpectedFailure(
            "journal-newer",
            "This gathering was begun with a newer Microsol.",
            "Go on with it there, or install that version here.",
        )


def _events(lines: tuple[bytes, ...]) -> Iterator[tuple[Happening, Stamp]]:
    """The events as long as their lines are whole; their instants never go back."""
    at = 0.0
    for line in lines:
        values = values_of(line)
        try:
            event, stamp = read(values or {})
        except (KeyError, TypeError, ValueError):
            return
        if event.at < at:
            return
        at = event.at
        yield event, stamp
