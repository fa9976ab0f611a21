"""What home shows: gatherings still under way, and the practices one can begin. Owns neither run nor settings."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class UnderWay:
    """A gathering whose journal has no end yet. `began` is seconds since 1970 (UTC)."""

    path: Path
    title: str
    people: int
    began: float
