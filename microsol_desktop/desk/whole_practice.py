"""A practice that is being written, with all that it includes: what it is compiled and shown from."""

from __future__ import annotations

from pathlib import Path

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.about import Slug
from microsol_desktop.practice.library import Library, WholeText, includes_in


def whole_practice(slug: Slug, text: str, beside: Path, library: Library) -> WholeText:
    """Its text as it is now, and those of what it includes as they are on the disk; `beside` has its own pictures.

    What can't be read is left out: compiling says that it is missing.
    """
    texts, folders = {slug: text}, {slug: str(beside)}
    for include, _ in includes_in(text):
        try:
            found = library.whole(include)
        except ExpectedFailure:
            # Its own page, and the findings, say why.
            continue
        texts = dict(found.texts) | texts
        folders = dict(found.beside) | folders
    return WholeText(tuple(texts.items()), tuple(folders.items()))
