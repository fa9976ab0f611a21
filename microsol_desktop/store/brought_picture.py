"""A picture that a host chose for a practice, put beside its file: a practice and its pictures move together."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.store.whole_file import copy_whole


def bring_picture(picture: Path, folder: Path) -> str:
    """The path that a practice in this folder has to write; one that lies elsewhere is copied, over no other file.

    Raises:
        ExpectedFailure: it can't be copied.

    """
    home, source = folder.resolve(), picture.resolve()
    if source.is_relative_to(home):
        return source.relative_to(home).as_posix()
    try:
        home.mkdir(parents=True, exist_ok=True)
        return _copied(source, home)
    except OSError as refusal:
        raise ExpectedFailure(
            "picture-not-brought",
            "“%1” can't be put beside the practice: %2.",
            "Put it there by hand, or choose another.",
            (picture.name, refusal.strerror or str(refusal)),
        ) from refusal


def _copied(source: Path, home: Path) -> str:
    """Its name there, with a number where another file has that name; the very same picture is not copied twice."""
    stem = unicodedata.normalize("NFC", source.stem)
    number = 1
    while True:
        target = home / f"{stem}{f'-{number}' if number > 1 else ''}{source.suffix}"
        if not target.exists():
            copy_whole(source, target)
            return target.name
        if target.is_file() and _is_same(source, target):
            return target.name
        number += 1


def _is_same(one: Path, other: Path) -> bool:
    return one.stat().st_size == other.stat().st_size and one.read_bytes() == other.read_bytes()
