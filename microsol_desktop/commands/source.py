"""Finds a practice by its name or its path for the commands, with the texts of all that it includes."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.model import Slug
from microsol_desktop.store.places import places, shipped


def load(practice: str) -> tuple[Slug, dict[Slug, str]]:
    """The practice called so, or the file at this path: its slug, and its text and those of all that it includes.

    Included practices are looked for beside the file, then among the host's own, then among those that ship.

    Raises:
        ExpectedFailure: there is no such practice or file, or it can't be read.
    """
    path = Path(practice).expanduser()
    if path.suffix == ".md" or len(path.parts) > 1:
        return _with_included(_slug(path), path, (path.parent, *_folders()))
    known = _known(_folders())
    slug = Slug(practice.strip())
    if slug not in known:
        raise _unknown(practice, known)
    return _with_included(slug, known[slug], _folders())


def _folders() -> tuple[Path, ...]:
    return places().practices, shipped("practices")


def _known(folders: tuple[Path, ...]) -> dict[Slug, Path]:
    """Every practice's file by its slug; the first folder that has one stands before the others."""
    known: dict[Slug, Path] = {}
    for folder in folders:
        for path in sorted(folder.glob("*.md")) if folder.is_dir() else ():
            if path.stem == "README":
                continue
            known.setdefault(_slug(path), path)
    return known


def _with_included(slug: Slug, path: Path, folders: tuple[Path, ...]) -> tuple[Slug, dict[Slug, str]]:
    """A practice's text and all it includes; what is missing is said when the practice is compiled."""
    known = _known(folders)
    texts = {slug: _text(path)}
    waiting = [slug]
    while waiting:
        for included in _included(texts[waiting.pop()]):
            if included in known and included not in texts:
                texts[included] = _text(known[included])
                waiting.append(included)
    return slug, texts


def _included(text: str) -> Iterator[Slug]:
    from microsol_desktop.practice.parse import parse

    for step in parse(text).practice.steps:
        includes = (step.include, *(part.include for part in step.parts))
        yield from (slug for slug in includes if slug is not None)


def _slug(path: Path) -> Slug:
    return Slug(unicodedata.normalize("NFC", path.stem))


def _text(path: Path) -> str:
    """A file's text as hosts have it: in UTF-8, or in Windows' own letters."""
    try:
        data = path.read_bytes()
    except OSError as refusal:
        raise ExpectedFailure(
            "practice-unreadable",
            f"The practice {path} can't be read: {refusal.strerror or refusal}.",
            "Look whether the path is right and the file may be read.",
        ) from refusal
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _unknown(practice: str, known: dict[Slug, Path]) -> ExpectedFailure:
    from difflib import get_close_matches

    near = get_close_matches(practice.strip().lower().replace(" ", "-"), [slug.lower() for slug in known], n=1)
    slug = next((slug for slug in known if near and slug.lower() == near[0]), None)
    return ExpectedFailure(
        "practice-unknown",
        f"There is no practice called “{practice}”{'' if slug is None else f': did you mean “{slug}”?'}",
        "" if slug else f"There are {', '.join(sorted(known))}; a file of your own is named by its path.",
    )
