"""The places that a line of notes may have in a practice, and what a host says of one."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from microsol_desktop.practice.from_notes.labels import Label, begins_with
from microsol_desktop.practice.from_notes.lines import NotesLine
from microsol_desktop.practice.from_notes.reading_lines import Understood
from microsol_desktop.practice.model import Settings


class Place(StrEnum):
    """What becomes of a line."""

    TITLE = "title"
    SUMMARY = "summary"
    STEP = "step"
    PART = "part"
    PROMPT = "prompt"
    NOTE = "note"
    TIME = "time"


class Correction(NamedTuple):
    """What the host said of a line: its place, and as a step its settings. None: as it is proposed."""

    place: Place | None = None
    settings: Settings | None = None


class Placed(NamedTuple):
    """A line with its place, and as what it was understood. `rule` names the rule that gave it.

    A `TIME` line is `above` where it belongs to the step before it, else it is the next step's.
    """

    line: NotesLine
    place: Place
    understood: Understood
    settings: Settings = Settings()
    rule: str = ""
    above: bool = True

    @property
    def gone(self) -> tuple[str, ...]:
        """What of the pasted line stands in the practice as a mark or a setting, and no longer in words."""
        if self.place in {Place.STEP, Place.PART}:
            return (self.line.marks, *self.understood.taken)
        if self.place is Place.TIME:
            return (self.line.marks, *self.understood.taken, label_of_time(self.line.words))
        return (self.line.marks,)


def label_of_time(words: str) -> str:
    """`Time:` before a time that stands alone."""
    found = begins_with(words)
    return words[: found[1]] if found is not None and found[0] is Label.TIME else ""
