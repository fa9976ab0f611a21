"""What pasted notes would be as a practice: every line with its place, and the practice's text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.from_notes.lines import lines_of
from microsol_desktop.practice.from_notes.places import Correction, Place, Placed
from microsol_desktop.practice.from_notes.placing import place_all
from microsol_desktop.practice.from_notes.writing import text_of
from microsol_desktop.practice.parse import parse

MOST_BYTES = 64 * 1024
"""Of notes. A practice made of them has room for what is added to their words."""


class Proposal(NamedTuple):
    """The lines of the notes with their places, and the text of the practice that they make."""

    lines: tuple[Placed, ...]
    text: str

    @property
    def steps(self) -> int:
        """How many steps were found."""
        return sum(1 for one in self.lines if one.place is Place.STEP)


def propose(text: str, corrections: Mapping[int, Correction] | None = None, *, untitled: str = "Notes") -> Proposal:
    """Give every line of pasted notes a place. No word is dropped; what can't be placed stays as prompt text.

    Args:
        text: the notes, as they were pasted.
        corrections: what the host said of some lines, by their index among those that say something.
        untitled: the practice's title where no line is one.

    Raises:
        ExpectedFailure: there are too many of them for one practice.

    """
    refuse_too_many(text)
    placed = place_all(lines_of(text), corrections or {})
    if not corrections and _is_practice(text):
        return Proposal(placed, text)
    return Proposal(placed, text_of(placed, untitled))


def refuse_too_many(text: str) -> None:
    """Quick, however many they are.

    Raises:
        ExpectedFailure: there are too many of them for one practice.

    """
    if len(text) > MOST_BYTES or len(text.encode("utf-8", "surrogatepass")) > MOST_BYTES:
        raise ExpectedFailure(
            "notes-too-long",
            "These notes are longer than a practice can be.",
            "Paste one part of them after the other.",
        )


def _is_practice(text: str) -> bool:
    """Whether the notes are a practice's file already: then it is taken as it is."""
    if not text.lstrip("\ufeff").startswith("---\n"):
        return False
    reading = parse(text)
    return bool(reading.practice.steps) and not reading.has_errors
