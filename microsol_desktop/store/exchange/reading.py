"""A file's bytes as text, whatever program wrote it; and how somebody waits for a long one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from microsol_desktop.failure import ExpectedFailure, Sentence

Going = Callable[[int, int], None]
"""Told how far it is, of how much; raises `Stopped` where the host does not want to wait any longer."""

LARGEST = 200_000_000
"""Bytes of a file that is read: an address book has a hundredth of it."""
MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
LONGEST_BEGINNING = 60


class Stopped(Exception):
    """The host does not want to wait any longer."""


def on_and_on(done: int, of: int) -> None:
    """Nobody waits."""


def halves(going: Going) -> tuple[Going, Going]:
    """The first and the second half of a way: reading, and comparing what was read."""

    def first(done: int, of: int) -> None:
        going(done, of * 2)

    def second(done: int, of: int) -> None:
        going(of + done, of * 2)

    return first, second


def bytes_of(path: Path) -> bytes:
    """All that is in a file.

    Raises:
        ExpectedFailure: it can't be read, or is far too large for what it is to be.

    """
    try:
        if path.stat().st_size > LARGEST:
            raise ExpectedFailure(
                "file-too-large",
                "“%1” is too large for people, a calendar or a circle.",
                "Choose the file that was meant.",
                (path.name,),
            )
        return path.read_bytes()
    except OSError as refusal:
        raise ExpectedFailure(
            "file-not-read",
            "“%1” can't be read: %2.",
            "Look whether it is still there, or choose another.",
            (path.name, refusal.strerror or str(refusal)),
        ) from refusal


def text_of(data: bytes) -> str:
    """The text: by its mark, else as UTF-16 where every second byte is empty, as UTF-8, or as Windows wrote it."""
    for mark, name in MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    beginning = data[:2000]
    if beginning[1::2].count(0) > len(beginning) // 4:
        return data.decode("utf-16-le", "replace")
    if beginning[::2].count(0) > len(beginning) // 4:
        return data.decode("utf-16-be", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _as_windows_wrote(data)


def _as_windows_wrote(data: bytes) -> str:
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        # Five bytes mean nothing there: whatever they were, the rest is read.
        return data.decode("cp1252", "replace")


def beginning(words: str) -> str:
    """So much of a row that a host knows which one it is."""
    line = " ".join(words.split())
    return line if len(line) <= LONGEST_BEGINNING else line[: LONGEST_BEGINNING - 1].rstrip() + "…"


def not_recognised(name: str) -> ExpectedFailure:
    """What is said of a file that is none of those that can be brought in."""
    return ExpectedFailure(
        "file-not-recognised",
        "“%1” is no table, no cards, no calendar and no circle that Microsol can read.",
        "Save it as CSV or vCard in the program that it comes from, and choose that.",
        (name,),
    )


NO_NAME = Sentence("row-without-name", "There is no name in it, and no other word that could stand for one.")
NAME_TOO_LONG = Sentence("row-name-too-long", "The name is longer than any name: the columns may be shifted.")
QUOTE_NOT_CLOSED = Sentence("row-quote-not-closed", "A quotation mark in it is never closed.")
CARD_BREAKS_OFF = Sentence("card-breaks-off", "The card breaks off before its end.")
CARD_IS_GROUP = Sentence("card-is-group", "It is a list of people, and not a person.")
