"""Notes that lie in a file: what a host drops or opens instead of pasting it."""

from __future__ import annotations

from pathlib import Path

from microsol_desktop.store.practice_files import read_practice_file


def notes_in(path: Path) -> str:
    """The text of a file, however it is encoded.

    Raises:
        ExpectedFailure: it is no text, too large, or can't be read, and why.

    """
    return read_practice_file(path).text.replace("\r\n", "\n").replace("\r", "\n")
