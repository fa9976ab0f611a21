"""One practice's file as hosts have it: with a byte order mark, Windows line ends, Windows-1252.

It is saved again as it was, but for what was changed.
"""

from __future__ import annotations

import codecs
import errno
import stat
from pathlib import Path
from typing import NamedTuple

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.store.whole_file import replace_whole

MOST_BYTES = 256 * 1024
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class PracticeFile(NamedTuple):
    """A file's text, line ends and all, and how it was encoded: `mark` is the byte order mark it began with."""

    text: str
    encoding: str = "utf-8"
    mark: bytes = b""


def read_practice_file(path: Path) -> PracticeFile:
    """Read a practice's file.

    Raises:
        ExpectedFailure: it is not there, no file, larger than 256 KiB, no text, or may not be read.

    """
    return read_with_bytes(path)[0]


def read_with_bytes(path: Path) -> tuple[PracticeFile, bytes]:
    """A practice's file, and its very bytes.

    Raises:
        ExpectedFailure: as `read_practice_file` does.

    """
    data = _bytes_of(path, MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise too_large(path)
    file = decoded(data)
    if "\x00" in file.text:
        raise ExpectedFailure(
            "practice-no-text",
            "%1 is no text file.",
            "A practice is a text file whose name ends in .md.",
            (path.name,),
        )
    return file, data


def read_beginning(path: Path, most: int) -> str:
    """The first so many bytes of a file as text: enough for a list, and no more is read.

    Raises:
        ExpectedFailure: as `read_practice_file` does.

    """
    return decoded(_bytes_of(path, most), whole=False).text


def save_practice_file(path: Path, text: str, like: PracticeFile) -> None:
    """Save a practice's text as its file was encoded; what that can't hold makes it UTF-8. All of it or nothing.

    Raises:
        ExpectedFailure: the disk refuses.

    """
    try:
        replace_whole(path, encoded(text, like))
    except OSError as refusal:
        raise not_saved(path, refusal) from refusal


def encoded(text: str, like: PracticeFile) -> bytes:
    """A text as this file was encoded, or as UTF-8 where that can't hold it or would be read as something else."""
    try:
        data = like.mark + text.encode(like.encoding)
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")
    # The last accents left of a Windows file may happen to read as UTF-8, and then as other letters.
    return data if like.encoding == "utf-8" or decoded(data).text == text else text.encode("utf-8")


def not_saved(path: Path, refusal: OSError) -> ExpectedFailure:
    """That the disk refuses to take a practice."""
    if refusal.errno in _NO_ROOM:
        return ExpectedFailure(
            "practice-no-room",
            "%1 can't be saved: the disk is full.",
            "Make room on it, or save it elsewhere.",
            (path.name,),
        )
    return ExpectedFailure(
        "practice-not-saved",
        "%1 can't be saved: %2.",
        "Look at the file's permissions and its disk.",
        (path.name, _why(refusal)),
    )


def decoded(data: bytes, *, whole: bool = True) -> PracticeFile:
    """Bytes as text: by their mark, else UTF-8, else as Windows writes Western languages. Never fails."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            text = codecs.getincrementaldecoder(encoding)("replace").decode(data[len(mark) :], final=whole)
            return PracticeFile(text, encoding, mark)
    try:
        return PracticeFile(codecs.getincrementaldecoder("utf-8")().decode(data, final=whole))
    except UnicodeDecodeError:
        pass
    try:
        return PracticeFile(data.decode("cp1252"), "cp1252")
    except UnicodeDecodeError:
        return PracticeFile(data.decode("latin-1"), "latin-1")


def _bytes_of(path: Path, most: int) -> bytes:
    try:
        about = path.stat()
        # Before it is opened: opening a pipe that nobody writes to would wait for ever.
        if not stat.S_ISREG(about.st_mode):
            raise ExpectedFailure(
                "practice-no-file",
                "%1 is no file.",
                "Choose a text file whose name ends in .md.",
                (path.name or str(path),),
            )
        if about.st_size > MOST_BYTES:
            raise too_large(path)
        with path.open("rb") as file:
            return file.read(most)
    except FileNotFoundError as missing:
        raise ExpectedFailure(
            "practice-not-there", "There is no file %1.", "Look whether its name is spelled right.", (str(path),)
        ) from missing
    except (OSError, ValueError) as refusal:
        raise ExpectedFailure(
            "practice-not-read",
            "%1 can't be read: %2.",
            "Look at the file's permissions and its disk.",
            (path.name, _why(refusal)),
        ) from refusal


def too_large(path: Path) -> ExpectedFailure:
    return ExpectedFailure(
        "practice-too-large",
        "%1 is larger than 256 KiB, and no practice is that long.",
        "Make several practices of it, or choose another file.",
        (path.name,),
    )


def _why(refusal: Exception) -> str:
    """What the system says, in its own words."""
    return refusal.strerror if isinstance(refusal, OSError) and refusal.strerror else str(refusal)
