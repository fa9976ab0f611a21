"""What the record knows of itself: the text of a practice as it ran, what was brought in together, who was removed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from microsol_desktop.circle.keys import BatchKey


@dataclass(frozen=True, slots=True, kw_only=True)
class RanText:
    """The text of a practice as it ran, kept once for all gatherings that ran it."""

    hash: bytes
    """Its SHA-256: what the text is known by."""
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What was brought in together, and can be taken back together as long as nobody has changed it."""

    key: BatchKey
    brought_at: datetime
    source: str
    """What it came from, as the host knows it: the file's name."""
    form: str = ""
    """How it was written: "csv", "vcard", "bundle"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchRow:
    """One thing that came in with a batch, or that the batch changed."""

    batch: BatchKey
    kind: str
    """The table's name."""
    row: str
    """The row's key as text; where a key has several parts, with blanks between."""
    kept_at: datetime | None = None
    """The row's own time of change when it was brought in: another one says that somebody has changed it since."""
    before: str | None = None
    """What the row was before, where the batch changed it; None where the batch made it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """Whoever was removed for real, by nothing but the key: no bundle brings them back."""

    key: UUID
    on: date
