"""The practices that a host may begin, and what each would be for the people here. Reads the folders; shows nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from microsol_desktop.practice.model import Slug


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlineLine:
    """One step of a practice: its title, its settings in words, and its seconds for the people here (None: open)."""

    title: str
    settings: str
    seconds: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """What a practice would be for the people here. With `problems` it can't begin; each is one sentence."""

    slug: Slug
    title: str
    summary: str
    introduction: str
    credits: tuple[str, ...] = ()
    lines: tuple[OutlineLine, ...] = ()
    planned_seconds: int = 0
    shortest_seconds: int = 0
    is_open: bool = False
    problems: tuple[str, ...] = ()
    path: Path | None = None
