"""The practices that a host may begin, and what each would be for the people here. Reads the folders; shows nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from microsol_desktop.practice.model import PeopleRange, Slug


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeCard:
    """A practice in the list: read from its front matter alone."""

    slug: Slug
    title: str
    summary: str
    people: PeopleRange | None
    own: bool = False
    path: Path | None = None
