"""Finds a practice by its name or its path for the commands, with the texts of all that it includes."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.library import Library
from microsol_desktop.practice.model import Slug
from microsol_desktop.store.places import places, shipped
from microsol_desktop.store.practice_folders import library_for_file, library_of


class Source(NamedTuple):
    """A practice's slug, its text and those of all that it includes, and the folders in which their pictures lie."""

    slug: Slug
    texts: dict[Slug, str]
    beside: tuple[tuple[Slug, str], ...] = ()


_ENDINGS = frozenset({".md", ".markdown", ".txt"})


def load(practice: str) -> Source:
    """The practice called so, or the file at this path.

    Included practices are looked for beside the file, then among the host's own, then among those that ship; one that
    is nowhere is left out.

    Raises:
        ExpectedFailure: there is no such practice or file, or it can't be read.

    """
    path = Path(os.path.expanduser(practice))  # noqa: PTH111 - Path's own raises where ~somebody is nobody
    ours, own = shipped("practices"), places().practices
    if path.suffix.lower() in _ENDINGS or any(mark in practice for mark in ("/", os.sep)):
        slug, library = library_for_file(path, ours, own)
    else:
        library, _ = library_of(ours, own)
        slug = _meant(practice, library)
    texts, beside = library.whole(slug)
    return Source(slug, dict(texts), beside)


def _meant(practice: str, library: Library) -> Slug:
    """The slug as its file spells it."""
    found = library.find(Slug(practice.strip()))
    if found is None:
        raise _unknown(practice, library)
    return found.slug


def _unknown(practice: str, library: Library) -> ExpectedFailure:
    from difflib import get_close_matches

    cards = library.cards()
    # By title too: who types "needs into invitations" means needs-into-invitations.
    by_name = {name.lower(): card.slug for card in cards for name in (card.about.title, card.slug)}
    near = get_close_matches(practice.strip().lower(), by_name, n=1)
    if near:
        return ExpectedFailure(
            "practice-unknown", f"There is no practice called “{practice}”: did you mean “{by_name[near[0]]}”?"
        )
    return ExpectedFailure(
        "practice-unknown",
        f"There is no practice called “{practice}”.",
        f"There are {', '.join(card.slug for card in cards)}; a file of your own is named by its path.",
    )
