"""Gatherings that a host let go: out of sight at once, gone for good when the program closes, taken back until then."""

from __future__ import annotations

from pathlib import Path

SUFFIX = ".let-go"


def set_aside(journal: Path) -> Path:
    """Put this journal out of sight; answers where it lies until it is purged."""
    aside = journal.with_name(journal.name + SUFFIX)
    journal.replace(aside)
    return aside


def bring_back(aside: Path) -> Path:
    """Make it a gathering under way again."""
    journal = aside.with_name(aside.name.removesuffix(SUFFIX))
    aside.replace(journal)
    return journal


def purge(folder: Path) -> None:
    """Remove for good what was let go."""
    for aside in folder.glob(f"*{SUFFIX}"):
        aside.unlink(missing_ok=True)
