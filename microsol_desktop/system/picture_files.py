"""Pictures that lie beside a practice's file: finds them, and lets nothing else be read. Knows nothing of Qt.

The path comes from a stranger's file, so it is held to what it may say: a plain file inside the folder, also after all
links are followed, not too large, and one of a few kinds, told by its first bytes and not by its name.
"""

from __future__ import annotations

import stat
import unicodedata
from pathlib import Path
from typing import NamedTuple

MOST_BYTES = 20 * 1024 * 1024
# SVG is not among them: it can name other files, and drawing one can take for ever.
_BEGINNINGS = ((b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff", "jpeg"), (b"GIF87a", "gif"), (b"GIF89a", "gif"))
_ENOUGH = 16


class PictureFile(NamedTuple):
    """A file as it was found: where, and what tells that it is still the same one."""

    path: str
    changed: int
    size: int


def picture_beside(folder: str, path: str) -> PictureFile | None:
    """The file that is meant by a path in a practice in this folder; None where there is none that may be read."""
    if not folder or Path(path).is_absolute():
        return None
    # A name with accents may be written in one Unicode form here and in the other on the disk.
    for name in dict.fromkeys((path, unicodedata.normalize("NFC", path), unicodedata.normalize("NFD", path))):
        found = _inside(folder, name)
        if found is not None:
            return found
    return None


def picture_bytes(file: PictureFile) -> tuple[str, bytes] | None:
    """The kind of picture that is in a file (png, jpeg, gif, webp) and all its bytes; None where it is none."""
    try:
        with Path(file.path).open("rb") as opened:
            begins = opened.read(_ENOUGH)
            kind = _kind_of(begins)
            data = begins + opened.read(MOST_BYTES + 1 - len(begins)) if kind else b""
    except (OSError, ValueError):
        return None
    return (kind, data) if kind and len(data) <= MOST_BYTES else None


def keeps_from_being_shown(folder: str, path: str) -> str:
    """Why the picture at this path is not shown, and the mend; nothing where it is."""
    file = picture_beside(folder, path)
    if file is None:
        return "there is no such picture beside this file: put it there, or look how it is spelled"
    if file.size > MOST_BYTES:
        return "this picture is larger than 20 MB: save it smaller"
    if _kind_in(file) is None:
        return "this is no picture that can be shown: save it as PNG, JPEG, WebP or GIF"
    return ""


def _inside(folder: str, path: str) -> PictureFile | None:
    try:
        home = Path(folder).resolve()
        there = (home / path).resolve(strict=True)
        about = there.stat()
    except (OSError, RuntimeError, ValueError):  # RuntimeError: links that go round in a ring
        return None
    if not there.is_relative_to(home):
        return None
    # Only then is it ever opened: opening a pipe that nobody writes to would wait for ever.
    return PictureFile(str(there), about.st_mtime_ns, about.st_size) if stat.S_ISREG(about.st_mode) else None


def _kind_in(file: PictureFile) -> str | None:
    try:
        with Path(file.path).open("rb") as opened:
            return _kind_of(opened.read(_ENOUGH))
    except OSError:
        return None


def _kind_of(begins: bytes) -> str | None:
    if begins.startswith(b"RIFF") and begins[8:12] == b"WEBP":
        return "webp"
    return next((kind for beginning, kind in _BEGINNINGS if begins.startswith(beginning)), None)
